import { systemActor } from '#platform';
import { useWorld } from '../../../test/harness/world.js';
import type { Series } from './item.js';
import { Items } from './items.service.js';

describe('A series of assets', () => {
  const world = useWorld();
  const items = (): Items => world.api.get(Items);
  const product = (): typeof world.actor => systemActor(world.actor.organizationId, 'receiving');

  function laptops(reason = 'Ordered with PO-1'): Series {
    const { laptop } = world.products;
    return {
      item: { name: 'Pinebook', productId: laptop, costCenterId: world.costCenters.network, locationId: world.locations.berlin },
      moves: [
        { verb: 'request', answers: { costCenterId: world.costCenters.network, reason } },
        { verb: 'order', answers: { orderReference: 'PO-1' } },
        { verb: 'receive', answers: { locationId: world.locations.berlin, receiptReference: 'LS-1/1' } },
      ],
    };
  }

  /** All that there is to see of an item, but for its ids and times. */
  const seen = (serials: readonly string[]): Promise<object[]> =>
    world.db.inspect(
      `SELECT i.name, i.state, i.phase, i.version::integer AS version, i.order_number, i.cost_center_id, i.location_id, i.definition_version,
         replace(s.document, lower(a.serial), '#') = replace(s.document, lower(a.serial), '#') AS found, a.has_storage, a.imei,
         (SELECT jsonb_agg(jsonb_build_array(t.verb, t.from_state, t.to_state, t.answers - 'serial', t.answers ->> 'serial' = a.serial, t.actor_name)
            ORDER BY t.subject_version) FROM transitions t WHERE t.subject_id = i.id) AS history,
         (SELECT jsonb_agg(w.verb || ' ' || p.title) FROM workflow_runs w JOIN workflow_steps p ON p.run_id = w.id WHERE w.subject_id = i.id) AS work
       FROM items i JOIN assets a ON a.item_id = i.id JOIN item_search s ON s.item_id = i.id WHERE a.serial = ANY($1) ORDER BY a.serial`,
      [serials],
    );

  it('comes to stand as if each had begun by itself and been moved, verb after verb', async () => {
    const { item, moves } = laptops();
    const { id } = await items().create(product(), { ...item, kind: 'asset', asset: { serial: 'ONE' } });
    for (const [at, { verb, answers }] of moves.entries())
      await items().move(product(), id, { verb, answers: at === 2 ? { ...answers, serial: 'ONE' } : { ...answers } });
    const outcomes = await items().beginSeries(product(), laptops(), [
      { serial: 'TWO', imei: null },
      { serial: 'THREE', imei: null },
    ]);
    expect(outcomes).toMatchObject([
      { row: 0, outcome: 'created', version: 4 },
      { row: 1, outcome: 'created', version: 4 },
    ]);
    const [one, ...others] = await seen(['ONE', 'TWO', 'THREE']);
    expect(one).toMatchObject({ state: 'in_stock', version: 4, work: ['receive Print the asset label and stick it on'] });
    expect(others).toEqual([one, one]);
  });

  it('is told of each number that is taken or cannot be, and begins the others', async () => {
    await items().beginSeries(product(), laptops(), [{ serial: 'TAKEN', imei: null }]);
    const outcomes = await items().beginSeries(product(), laptops(), [
      { serial: 'FREE', imei: '490154203237518' },
      { serial: 'taken', imei: '356938035643809' },
      { serial: 'WRONG', imei: '490154203237519' },
      { serial: 'FREE', imei: '352099001761481' },
    ]);
    expect(outcomes).toMatchObject([
      { row: 0, outcome: 'created' },
      { row: 1, outcome: 'refused', code: 'already_exists' },
      { row: 2, outcome: 'refused', code: 'validation_failed' },
      { row: 3, outcome: 'refused', code: 'already_exists' },
    ]);
    expect(await seen(['FREE'])).toMatchObject([{ imei: '490154203237518' }]);
  });

  it('does not begin where a verb on its way is refused, and says which answer it was', async () => {
    const outcomes = await items().beginSeries(product(), laptops(''), [
      { serial: 'NEVER-1', imei: null },
      { serial: 'NEVER-2', imei: null },
    ]);
    expect(outcomes).toMatchObject([
      { outcome: 'refused', problems: [{ pointer: '/answers/reason' }] },
      { outcome: 'refused', problems: [{ pointer: '/answers/reason' }] },
    ]);
    expect(await seen(['NEVER-1', 'NEVER-2'])).toEqual([]);
  });

  it('has an unbroken history, or the database does not take it', async () => {
    const [born] = await items().beginSeries(product(), laptops(), [{ serial: 'WHOLE', imei: null }]);
    const id = born?.outcome === 'created' ? born.id : '';
    const copied = (lines: string): Promise<unknown> =>
      world.db.inspect(
        `WITH copy AS (SELECT uuidv7() AS id), history AS (
           INSERT INTO transitions (id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb, from_state,
             to_state, actor_kind, actor_id, actor_name, answers, effective_at, recorded_at)
           SELECT uuidv7(), t.organization_id, t.subject_kind, copy.id, t.subject_version, t.definition, t.definition_version, t.verb, t.from_state,
             t.to_state, t.actor_kind, t.actor_id, t.actor_name, t.answers, t.effective_at, t.recorded_at
           FROM transitions t CROSS JOIN copy WHERE t.subject_id = $1 AND ${lines})
         INSERT INTO items (id, organization_id, kind, definition, definition_version, state, phase, state_since, version, created_at, updated_at,
           domain, tag, tag_key, name, name_key)
         SELECT copy.id, i.organization_id, i.kind, i.definition, i.definition_version, i.state, i.phase, i.state_since, i.version, i.created_at, i.updated_at,
           i.domain, 'C-' || copy.id, 'c-' || copy.id, i.name, i.name_key FROM items i CROSS JOIN copy WHERE i.id = $1`,
        [id],
      );
    await expect(copied('t.subject_version <> 2')).rejects.toThrow('recorded transition');
    await expect(copied(`t.verb <> 'create'`)).rejects.toThrow('recorded transition');
    await expect(copied('t.subject_version < 4')).rejects.toThrow('recorded transition');
    await expect(copied('true')).resolves.toBeDefined();
  });
});
