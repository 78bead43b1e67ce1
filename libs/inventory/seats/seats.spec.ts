import { People } from '#organization';
import { newId, type Refusal } from '#platform';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from '../items/items.service.js';
import { type SeatHolder, Seats } from './seats.service.js';

describe('Seats', () => {
  const world = useWorld();
  const seats = (): Seats => world.api.get(Seats);

  async function pool(quantity: number, state = 'active'): Promise<string> {
    const license = { quantity };
    return (await world.api.get(Items).create(world.actor, { kind: 'license', domain: 'it', name: 'Office', state, license })).id;
  }

  async function people(count: number): Promise<SeatHolder[]> {
    const added = Array.from({ length: count }, (_value, place) =>
      world.api.get(People).add(world.actor, { name: `Person ${place} ${newId()}` }),
    );
    return (await Promise.all(added)).map(({ id }) => ({ kind: 'person', id }));
  }

  const used = async (license: string): Promise<number[]> => {
    const [row] = await world.db.inspect<{ used: string; rows: string }>(
      'SELECT seats_used AS used, (SELECT count(*) FROM license_seats WHERE license_id = $1 AND released_at IS NULL) AS rows FROM licenses WHERE item_id = $1',
      [license],
    );
    return [Number(row?.used), Number(row?.rows)];
  };

  const codeOf = (work: Promise<unknown>): Promise<string> =>
    work.then(
      () => 'done',
      (error: Refusal) => error.code,
    );

  it('are never more than the pool has, however many are asked for at once', async () => {
    const license = await pool(7);
    const holders = await people(25);
    const outcomes = await Promise.all(holders.map((holder) => codeOf(seats().assign(world.actor, license, holder))));
    expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(7);
    expect(new Set(outcomes)).toEqual(new Set(['done', 'capacity_exceeded']));
    expect(await used(license)).toEqual([7, 7]);
  });

  it('are never more than the pool has, whatever statement is made', async () => {
    const license = await pool(1);
    const holders = await people(2);
    const write = (sql: string, values: unknown[]): Promise<string> =>
      world.db.database
        .transaction(world.actor, () => world.db.database.query(sql, values))
        .then(
          () => 'done',
          (error: Error) => error.message,
        );
    const insert = `INSERT INTO license_seats (id, organization_id, license_id, holder_person_id, assigned_at, assigned_by)
      SELECT id, $1, $2, person, now(), 'test' FROM unnest($3::uuid[], $4::uuid[]) AS t(id, person)`;
    expect(await write(insert, [world.actor.organizationId, license, [newId(), newId()], holders.map(({ id }) => id)])).toMatch(
      /breaks a rule/,
    );
    expect(await write('UPDATE licenses SET seats_used = 0 WHERE item_id = $1', [license])).toMatch(/permission denied/);
    await seats().assign(world.actor, license, { kind: 'person', id: world.people.ada });
    expect(await write('UPDATE licenses SET quantity = 0 WHERE item_id = $1', [license])).toMatch(/breaks a rule/);
    expect(await used(license)).toEqual([1, 1]);
  });

  it('are one each: a second one for the same holder is refused', async () => {
    const license = await pool(5);
    const ada: SeatHolder = { kind: 'person', id: world.people.ada };
    const outcomes = await Promise.all([1, 2, 3].map(() => codeOf(seats().assign(world.actor, license, ada))));
    expect(outcomes.sort()).toEqual(['already_exists', 'already_exists', 'done']);
    expect(await used(license)).toEqual([1, 1]);
  });

  it('are given back once and can be assigned again', async () => {
    const license = await pool(1);
    const { id } = await seats().assign(world.actor, license, { kind: 'person', id: world.people.ada });
    await Promise.all([seats().release(world.actor, license, id), seats().release(world.actor, license, id)]);
    expect(await used(license)).toEqual([0, 0]);
    await seats().assign(world.actor, license, { kind: 'person', id: world.people.bruno });
    expect(await used(license)).toEqual([1, 1]);
  });

  it('keep a license from being terminated, and its quantity from falling below them', async () => {
    const license = await pool(3);
    await seats().assign(world.actor, license, { kind: 'person', id: world.people.ada });
    const move = (verb: string, answers: Record<string, unknown>) =>
      codeOf(world.api.get(Items).move(world.actor, license, { verb, answers }));
    expect(await move('true_up', { quantity: 0, orderReference: 'PO-9' })).toBe('capacity_exceeded');
    expect(await move('true_up', { quantity: 1, orderReference: 'PO-9' })).toBe('done');
    expect(await codeOf(seats().assign(world.actor, license, { kind: 'person', id: world.people.bruno }))).toBe(
      'capacity_exceeded',
    );
    expect(await move('retire', { reason: 'Replaced' })).toBe('done');
    expect(await move('terminate', {})).toBe('in_use');
    expect(await seats().releaseAll(world.actor, { licenseId: license })).toBe(1);
    expect(await move('terminate', {})).toBe('done');
  });

  it('are for licenses only, in states that have users', async () => {
    const asset = await world.api.get(Items).create(world.actor, { kind: 'asset', domain: 'it', name: 'Dock' });
    const ada: SeatHolder = { kind: 'person', id: world.people.ada };
    expect(await codeOf(seats().assign(world.actor, asset.id, ada))).toBe('conflict');
    expect(await codeOf(seats().assign(world.actor, await pool(3, 'expired'), ada))).toBe('conflict');
    expect(await codeOf(seats().assign(world.neighbour.actor, await pool(3), ada))).toBe('not_found');
    expect(await codeOf(seats().assign(world.actor, await pool(3), { kind: 'item', id: asset.id }))).toBe('done');
    expect(await codeOf(seats().assign(world.actor, await pool(3), { kind: 'person', id: newId() }))).toBe('validation_failed');
  });
});
