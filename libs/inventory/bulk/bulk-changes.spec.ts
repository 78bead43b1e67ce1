import { Database, newId } from '#platform';
import { type ApiClient, eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from '../items/items.service.js';
import type { BulkChangeView } from './bulk-change.js';
import { BulkChangeQueries, type BulkResult } from './bulk-changes.queries.js';
import { BulkChanges } from './bulk-changes.service.js';
import { BulkRuns, type OnSettled } from './bulk-runs.js';

describe('A change of many items', () => {
  const world = useWorld({ withWorker: true });
  let operations: ApiClient;
  beforeAll(async () => {
    operations = await world.as('it_operations');
  });

  const docks = async (count: number, name: string, state = 'in_stock'): Promise<string[]> => {
    const items = Array.from({ length: count }, () => ({
      kind: 'asset' as const,
      domain: 'it' as const,
      name,
      state,
      locationId: world.locations.berlin,
    }));
    const made = await world.api.get(Items).createMany(world.actor, items);
    return made.map((one) => ('id' in one ? one.id : ''));
  };
  const ended = async (id: string): Promise<BulkChangeView> => {
    const read = async (): Promise<BulkChangeView> => (await operations.get<BulkChangeView>(`/bulk-changes/${id}`)).body;
    await eventually(async () => expect((await read()).state).not.toBe('running'), { withinMs: 30_000 });
    return read();
  };
  const run = async (body: object, path = ''): Promise<BulkChangeView> => {
    const started = await operations.post<BulkChangeView>(`/bulk-changes${path}`, body);
    expect(started).toMatchObject({ status: 202 });
    return ended(started.body.id);
  };
  const refused = async (id: string): Promise<BulkResult[]> =>
    (await operations.get<{ data: BulkResult[] }>(`/bulk-changes/${id}/results?outcome=refused`)).body.data;
  const states = (ids: string[]): Promise<Array<{ state: string; count: number }>> =>
    world.db.inspect('SELECT state, count(*)::integer AS count FROM items WHERE id = ANY($1) GROUP BY state ORDER BY state', [
      ids,
    ]);

  it('moves what may be moved, tells of each item that may not why, and takes the moves back where they lead back', async () => {
    const [shelf, service] = [await docks(24, 'Dock'), await docks(1, 'Dock in use', 'in_service')];
    const [planned] = await docks(1, 'Dock to come', 'planned');
    const stranger = newId();
    const all = [...shelf, ...service, planned ?? ''];
    const change = { verb: 'report_missing', answers: { circumstances: 'Not there at the stocktaking' } };
    const body = { selection: { ids: [...all, stranger] }, change };

    const trial = await run({ ...body, dryRun: true });
    expect(trial).toMatchObject({ state: 'done', dryRun: true, total: 27, changed: 25, refused: 2, undoable: false });
    expect(await states(all)).toMatchObject([{ state: 'in_service' }, { state: 'in_stock', count: 24 }, { state: 'planned' }]);

    const done = await run(body);
    expect(done).toMatchObject({ state: 'done', total: 27, done: 27, changed: 25, refused: 2, undoable: true });
    expect(await refused(done.id)).toMatchObject([
      { item: { id: planned, name: 'Dock to come' }, code: 'verb_not_allowed', pointer: '/verb' },
      { item: { id: null, named: stranger }, code: 'not_found' },
    ]);
    const { body: csv } = await operations.get<string>(`/bulk-changes/${done.id}/results.csv`);
    expect(csv.split('\n')).toHaveLength(29);

    const undone = await run({}, `/${done.id}/undoing`);
    expect(undone).toMatchObject({ state: 'done', total: 25, changed: 24, refused: 1, undoOf: done.id, undoable: false });
    expect((await refused(undone.id)).map(({ item, reason }) => [item.id, reason])).toEqual([
      [service[0], '"Found again" would lead to "In stock", and it was "In service".'],
    ]);
    expect(await states(shelf)).toEqual([{ state: 'in_stock', count: 24 }]);
    expect((await operations.get<BulkChangeView>(`/bulk-changes/${done.id}`)).body.undoneBy).toBe(undone.id);
    expect((await operations.post(`/bulk-changes/${done.id}/undoing`, {})).status).toBe(409);
  });

  it('corrects all that match, and puts the old values back where nobody has changed the item since', async () => {
    const ids = await docks(3, 'Heron screen');
    const change = { edit: { notes: 'From the old office', locationId: world.locations.lisbon } };
    const done = await run({ selection: { filter: { q: 'Heron screen', kind: 'asset' } }, change });
    expect(done).toMatchObject({ changed: 3, refused: 0, undoable: true });
    await world.api.get(Items).edit(world.actor, ids[0] ?? '', 2, { name: 'Heron screen of Ada' });

    const undone = await run({}, `/${done.id}/undoing`);
    expect(undone).toMatchObject({ changed: 2, refused: 1 });
    expect(await refused(undone.id)).toMatchObject([{ item: { id: ids[0] }, code: 'version_stale' }]);
    const places = await world.db.inspect('SELECT location_id AS place, notes FROM items WHERE id = ANY($1) ORDER BY id', [ids]);
    expect(places).toEqual([
      { place: world.locations.lisbon, notes: 'From the old office' },
      { place: world.locations.berlin, notes: null },
      { place: world.locations.berlin, notes: null },
    ]);
  });

  it('asks each item for itself where a table was pasted, found by tag or id, each item once', async () => {
    const [one, other] = await docks(2, 'Dock on loan', 'missing');
    const tagOf = async (id: string | undefined): Promise<string> =>
      (await operations.get<{ tag: string }>(`/items/${id}`)).body.tag;
    const tag = await tagOf(one);
    const done = await run({
      change: { verb: 'find', answers: { locationId: world.locations.berlin } },
      perItem: [
        { tag: tag.toLowerCase(), answers: { locationId: world.locations.lisbon } },
        { itemId: other },
        { itemId: one },
        { tag: 'QM-NOWHERE' },
      ],
    });
    expect(done).toMatchObject({ total: 4, changed: 2, refused: 2 });
    expect((await refused(done.id)).map(({ item: { named }, code }) => [named, code])).toEqual([
      [one, 'conflict'],
      ['QM-NOWHERE', 'not_found'],
    ]);
    const found = await world.db.inspect('SELECT id, location_id AS place FROM items WHERE id = ANY($1)', [[one, other]]);
    expect(found).toEqual(
      expect.arrayContaining([
        { id: one, place: world.locations.lisbon },
        { id: other, place: world.locations.berlin },
      ]),
    );
  });

  it('that is killed inside a chunk goes on where it was, and changes every item once', async () => {
    const ids = await docks(2_500, 'Dock to suspend');
    const started = await world.api.get(Database).transaction(world.actor, async () => {
      const view = await world.api
        .get(BulkChanges)
        .start(
          world.actor,
          { items: ids.map((itemId) => ({ itemId })) },
          { verb: 'report_missing', answers: { circumstances: 'Fire' } },
        );
      // The test carries it out itself, so that it can die.
      await world.api
        .get(Database)
        .query(`UPDATE background_jobs SET state = 'cancelled', due_at = NULL, finished_at = now() WHERE id = $1`, [view.jobId]);
      return view;
    });
    const runs = world.api.get(BulkRuns);
    let chunks = 0;
    const dying: OnSettled = async () => {
      chunks += 1;
      if (chunks === 2) throw new Error('killed');
    };
    const goOn = (): void => undefined;
    await expect(runs.run(world.actor, started, dying, goOn)).rejects.toThrow('killed');
    const view = (): Promise<BulkChangeView> => world.api.get(BulkChangeQueries).find(world.actor, started.id);
    expect(await view()).toMatchObject({ changed: 500 });
    // Two at once, as where one was only thought to be dead.
    await Promise.allSettled([1, 2].map(() => runs.run(world.actor, started, dying, goOn)));
    expect(await view()).toMatchObject({ changed: 2_500, refused: 0 });
    const moves = await world.db.inspect(
      `SELECT count(*)::integer AS count FROM transitions WHERE subject_id = ANY($1) AND verb = 'report_missing'`,
      [ids],
    );
    expect(moves).toEqual([{ count: 2_500 }]);
  });

  it('is refused to whoever may not, and where it does not say one thing about some items', async () => {
    const [id] = await docks(1, 'Dock');
    const auditor = await world.as('auditor');
    const suspend = { verb: 'report_missing', answers: { circumstances: 'Gone' } };
    expect((await auditor.post('/bulk-changes', { selection: { ids: [id] }, change: suspend })).status).toBe(403);
    for (const body of [
      { change: suspend },
      { selection: { ids: [id], filter: {} }, change: suspend },
      { selection: { ids: [id] }, change: { ...suspend, edit: { notes: 'x' } } },
      { selection: { ids: [id] }, change: { verb: 'fly' } },
      { selection: { ids: [] }, change: suspend },
    ]) {
      expect((await operations.post('/bulk-changes', body)).status).toBe(422);
    }
    const { body: done } = await operations.post<BulkChangeView>('/bulk-changes', { selection: { ids: [id] }, change: suspend });
    const neighbour = await world.neighbour.as('administrator');
    expect((await neighbour.get(`/bulk-changes/${done.id}`)).status).toBe(404);
  });

  it('write down what became of items that there are, and are not forgotten before that', async () => {
    const [change] = await world.db.inspect<{ id: string; organizationId: string }>(
      `SELECT id, organization_id AS "organizationId" FROM bulk_changes WHERE EXISTS (SELECT FROM bulk_change_items r WHERE r.bulk_change_id = id)`,
    );
    const settled = (changeId: string | undefined, itemId: string | undefined) =>
      world.db.inspect(
        `INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, outcome) VALUES ($1, $2, 99, $3, 'x', 'changed')`,
        [change?.organizationId, changeId, itemId],
      );
    await expect(settled(change?.id, newId())).rejects.toMatchObject({ constraint: 'bulk_change_items_item' });
    const [dock] = await docks(1, 'Dock');
    await expect(settled(newId(), dock)).rejects.toMatchObject({ constraint: 'bulk_change_items_change' });
    const forget = world.db.inspect('DELETE FROM bulk_changes WHERE id = $1', [change?.id]);
    await expect(forget).rejects.toMatchObject({ constraint: 'bulk_change_items_change' });
  });
});

describe('The last line of a history', () => {
  const world = useWorld();

  it('says what takes it back, so that one click does', async () => {
    const operations = await world.as('it_operations');
    const { id } = await world.api
      .get(Items)
      .create(world.actor, { kind: 'service', domain: 'telecom', name: 'Line of Ada', state: 'active' });
    await operations.post(`/items/${id}/transitions`, { verb: 'suspend', answers: { reason: 'On leave' } });
    const lines = async (): Promise<Array<{ verb: string; undoneBy: string | null; undoAnswers: object | null }>> =>
      (
        await operations.get<{ data: Array<{ verb: string; undoneBy: string | null; undoAnswers: object | null }> }>(
          `/items/${id}/transitions`,
        )
      ).body.data;
    expect(await lines()).toMatchObject([
      { verb: 'suspend', undoneBy: 'resume', undoAnswers: {} },
      { verb: 'create', undoneBy: null },
    ]);
    await operations.post(`/items/${id}/transitions`, { verb: 'resume', answers: {} });
    expect((await lines()).map(({ undoneBy }) => undoneBy)).toEqual(['suspend', null, null]);
  });
});
