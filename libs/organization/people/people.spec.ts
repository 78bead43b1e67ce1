import { AuditTrail, systemActor } from '#platform';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { organizationEntities } from '../organization.entities.js';
import { Records } from '../records/records.js';
import { SetWise } from '../records/set-wise.js';
import { Organizations } from '../structure/organizations.service.js';
import { LastAdministrator } from '../users/last-administrator.js';
import { People, type PersonRow } from './people.service.js';

describe('People', () => {
  const test = useDatabase({ entities: organizationEntities });
  const clock = new FakeClock();

  async function found() {
    const { database } = test;
    const audit = new AuditTrail(database, clock);
    const { id } = await new Organizations(database, clock, audit).create({ name: 'Aurora', baseCurrency: 'EUR' });
    const people = new People(
      new Records(database, clock, audit),
      new SetWise(database, clock, audit),
      new LastAdministrator(database),
    );
    return { people, actor: systemActor(id, 'import') };
  }

  const outcomes = (list: ReadonlyArray<{ outcome: string }>): string[] => list.map(({ outcome }) => outcome);

  it('of a file are added once, however often the file comes', async () => {
    const { people, actor } = await found();
    const rows: PersonRow[] = [
      { name: 'Gage McCrackem', userName: 'GMcCrackem', email: 'Gage@Example.com' },
      { name: 'Reagen Tenant', employeeNumber: '77' },
      { name: 'Front desk', email: 'desk@example.com' },
    ];
    const first = await people.upsertMany(actor, rows);
    const second = await people.upsertMany(actor, rows);
    expect(outcomes(first)).toEqual(['created', 'created', 'created']);
    expect(outcomes(second)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(second.map((each) => 'id' in each && each.id)).toEqual(first.map((each) => 'id' in each && each.id));
  });

  it('keep what a later file does not tell, and take over what it does', async () => {
    const { people, actor } = await found();
    await people.upsertMany(actor, [{ name: 'Ada', userName: 'ada', jobTitle: 'Engineer', phone: '+43 1 1' }]);
    const [changed] = await people.upsertMany(actor, [{ name: 'Ada Lovelace', userName: 'ADA', phone: '+43 1 2' }]);
    expect(changed?.outcome).toBe('updated');
    const [row] = await test.inspect('SELECT name, job_title AS title, phone, version FROM people WHERE organization_id = $1', [
      actor.organizationId,
    ]);
    expect(row).toEqual({ name: 'Ada Lovelace', title: 'Engineer', phone: '+43 1 2', version: 2 });
    const [entry] = await test.inspect(
      `SELECT before, after FROM audit_entries WHERE organization_id = $1 AND action = 'person.updated'`,
      [actor.organizationId],
    );
    expect(entry).toEqual({
      before: { name: 'Ada', phone: '+43 1 1' },
      after: { name: 'Ada Lovelace', phone: '+43 1 2' },
    });
  });

  it('who come twice in a file, or with the number of another, are refused row by row', async () => {
    const { people, actor } = await found();
    await people.upsertMany(actor, [{ name: 'Ada', userName: 'ada', employeeNumber: '1' }]);
    const result = await people.upsertMany(actor, [
      { name: 'Bo', userName: 'bo' },
      { name: 'Bo again', userName: 'BO' },
      { name: 'Cy', userName: 'cy', employeeNumber: '1' },
      { name: 'Di', userName: 'di', employeeNumber: '4' },
      { name: 'Ed', userName: 'ed', employeeNumber: '4' },
    ]);
    expect(result.map((each) => (each.outcome === 'refused' ? each.reason : each.outcome))).toEqual([
      'created',
      'An earlier row has this user name too.',
      'Another record has this employee number already.',
      'created',
      'An earlier row has this employee number too.',
    ]);
  });

  it('with the same mailbox but their own user names stay two', async () => {
    const { people, actor } = await found();
    const rows = ['ann', 'ben'].map((userName) => ({ name: userName, userName, email: 'team@example.com' }));
    expect(outcomes(await people.upsertMany(actor, rows))).toEqual(['created', 'created']);
    expect(outcomes(await people.upsertMany(actor, rows))).toEqual(['unchanged', 'unchanged']);
  });

  it('of ten files at once are there once each', async () => {
    const { people, actor } = await found();
    const rows = Array.from({ length: 300 }, (_value, place) => ({ name: `Person ${place}`, userName: `user${place}` }));
    const files = await Promise.all(Array.from({ length: 10 }, () => people.upsertMany(actor, rows)));
    expect(files.flat().filter(({ outcome }) => outcome === 'refused')).toEqual([]);
    expect(files.flat().filter(({ outcome }) => outcome === 'created')).toHaveLength(300);
  });

  it('are told what is wrong with a reference, and nothing stays of the attempt', async () => {
    const { people, actor } = await found();
    const { actor: stranger, people: theirs } = await found();
    const [theirManager] = await theirs.upsertMany(stranger, [{ name: 'Zed', userName: 'zed' }]);
    const managerId = theirManager && 'id' in theirManager ? theirManager.id : '';
    await expect(people.add(actor, { name: 'Ada', managerId })).rejects.toMatchObject({
      code: 'validation_failed',
      problems: [{ pointer: '/managerId' }],
    });
    expect(await test.inspect('SELECT id FROM people WHERE organization_id = $1', [actor.organizationId])).toEqual([]);
  });

  it('that were changed in between are not overwritten', async () => {
    const { people, actor } = await found();
    const ada = await people.add(actor, { name: 'Ada' });
    await people.amend(actor, ada.id, 1, { name: 'Ada Lovelace' });
    await expect(people.amend(actor, ada.id, 1, { name: 'Adele' })).rejects.toMatchObject({
      code: 'version_stale',
      details: { facts: { version: 2 } },
    });
  });
});
