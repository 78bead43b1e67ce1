import { AuditTrail, systemActor } from '#platform';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { organizationEntities } from '../organization.entities.js';
import { Records } from '../records/records.js';
import { SetWise } from '../records/set-wise.js';
import { BusinessUnits } from './business-units.service.js';
import { CostCenters } from './cost-centers.service.js';
import { Locations } from './locations.service.js';
import { FoundedOrganizations } from './organization-directory.js';
import { Organizations } from './organizations.service.js';

describe('The structure of an organisation', () => {
  const test = useDatabase({ entities: organizationEntities });
  const clock = new FakeClock();

  async function found() {
    const { database } = test;
    const audit = new AuditTrail(database, clock);
    const records = new Records(database, clock, audit);
    const setWise = new SetWise(database, clock, audit);
    const organizations = new Organizations(database, clock, audit);
    const { id } = await organizations.create({ name: 'Aurora', baseCurrency: 'EUR', tagPrefix: 'AUR-', tagDigits: 4 });
    return {
      actor: systemActor(id, 'test'),
      organizations,
      units: new BusinessUnits(records),
      locations: new Locations(records, setWise),
      costCenters: new CostCenters(records, setWise),
    };
  }

  it('has no unit below itself, not even over three corners', async () => {
    const { units, actor } = await found();
    const group = await units.add(actor, { name: 'Group' });
    const region = await units.add(actor, { name: 'Region', parentId: group.id });
    const office = await units.add(actor, { name: 'Office', parentId: region.id });
    const circle = units.amend(actor, group.id, 1, { parentId: office.id });
    await expect(circle).rejects.toMatchObject({ code: 'conflict', problems: [{ pointer: '/parentId' }] });
    await expect(units.amend(actor, group.id, 1, { parentId: group.id })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('has no circle that two moves at once would close', async () => {
    const { units, actor } = await found();
    for (let round = 0; round < 10; round += 1) {
      const [a, b] = [await units.add(actor, { name: `A${round}` }), await units.add(actor, { name: `B${round}` })];
      const moves = await Promise.allSettled([
        units.amend(actor, a.id, 1, { parentId: b.id }),
        units.amend(actor, b.id, 1, { parentId: a.id }),
      ]);
      expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    }
  });

  it('knows what lies below a place, and keeps names apart beside their siblings only', async () => {
    const { locations, actor } = await found();
    const vienna = await locations.add(actor, { name: 'Vienna', country: 'AT' });
    const graz = await locations.add(actor, { name: 'Graz', country: 'AT' });
    const floor = await locations.add(actor, { name: 'Floor 1', parentId: vienna.id });
    await locations.add(actor, { name: 'Floor 1', parentId: graz.id });
    await expect(locations.add(actor, { name: 'VIENNA' })).rejects.toMatchObject({ code: 'already_exists' });
    const below = await test.database.reading(actor, () =>
      test.database.query<{ id: string }>('SELECT id FROM locations_below($1) AS id', [vienna.id]),
    );
    expect(below.map(({ id }) => id).sort()).toEqual([vienna.id, floor.id].sort());
  });

  it('has one cost centre for a code, however it is written and however often it is asked for', async () => {
    const { costCenters, actor } = await found();
    const first = await costCenters.ensureMany(actor, [{ code: 'K-100' }, { code: 'k-100' }, { code: 'K-200', name: 'Sales' }]);
    expect(first.created).toBe(2);
    expect(first.ids.get('K-100')).toBe(first.ids.get('k-100'));
    const second = await costCenters.ensureMany(actor, [{ code: 'k-200' }]);
    expect(second).toEqual({ ids: new Map([['k-200', first.ids.get('K-200')]]), created: 0 });
    const rows = await test.inspect('SELECT code, name, version FROM cost_centers WHERE organization_id = $1 ORDER BY code', [
      actor.organizationId,
    ]);
    expect(rows).toEqual([
      { code: 'K-100', name: 'K-100', version: 1 },
      { code: 'K-200', name: 'Sales', version: 1 },
    ]);
  });

  it('gives each tag out once, to however many ask at the same time', async () => {
    const { organizations, actor } = await found();
    const taken = await Promise.all(Array.from({ length: 20 }, () => organizations.takeTags(actor, 5)));
    expect(new Set(taken.flat()).size).toBe(100);
    expect(taken.flat().sort()[0]).toBe('AUR-0001');
  });

  it('is listed to couriers by its id, and to nobody else', async () => {
    const { actor } = await found();
    expect(await new FoundedOrganizations(test.database).organizationIds()).toContain(actor.organizationId);
    await found();
    const asTenant = await test.database.reading(actor, () =>
      test.database.query('SELECT every_organization AS id FROM every_organization()'),
    );
    expect(asTenant).toEqual([{ id: actor.organizationId }]);
  });

  it('is not founded in a currency, time zone or country that does not exist', async () => {
    const { organizations } = await found();
    await expect(organizations.create({ name: 'X', baseCurrency: 'XYZ' })).rejects.toMatchObject({ code: 'currency_unknown' });
    const elsewhere = organizations.create({ name: 'X', baseCurrency: 'EUR', timeZone: 'Europe/Atlantis' });
    await expect(elsewhere).rejects.toMatchObject({ problems: [{ pointer: '/timeZone' }] });
    const nowhere = organizations.create({ name: 'X', baseCurrency: 'EUR', country: 'QQ' });
    await expect(nowhere).rejects.toMatchObject({ problems: [{ pointer: '/country' }] });
  });
});
