import { Database, newId } from '#platform';
import { type ApiClient, eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Items } from '../items/items.service.js';
import type { BulkChangeView } from './bulk-change.js';
import type { BulkResult } from './bulk-changes.queries.js';
import { BulkGathering, type GatheredTo, nothingGathered } from './bulk-gathering.js';

describe('A verb on many items', () => {
  const world = useWorld({ withWorker: true });
  let operations: ApiClient;
  beforeAll(async () => {
    operations = await world.as('it_operations');
  });

  const missing = async (count: number): Promise<Array<{ id: string; tag: string; serial: string }>> => {
    const items = Array.from({ length: count }, () => ({
      kind: 'asset' as const,
      domain: 'it' as const,
      name: 'Lost dock',
      state: 'missing',
      asset: { serial: `SN-${newId()}` },
    }));
    const made = await world.api.get(Items).createMany(world.actor, items);
    const ids = made.map((one) => ('id' in one ? one.id : ''));
    return world.db.inspect(
      'SELECT i.id, i.tag, a.serial FROM items i JOIN assets a ON a.item_id = i.id WHERE i.id = ANY($1) ORDER BY i.id',
      [ids],
    );
  };
  const run = async (body: object): Promise<{ done: BulkChangeView; refused: BulkResult[] }> => {
    const started = await operations.post<BulkChangeView>('/bulk-changes', body);
    expect(started).toMatchObject({ status: 202 });
    const { id } = started.body;
    const read = async (): Promise<BulkChangeView> => (await operations.get<BulkChangeView>(`/bulk-changes/${id}`)).body;
    await eventually(async () => expect((await read()).state).not.toBe('running'), { withinMs: 30_000 });
    const { body: results } = await operations.get<{ data: BulkResult[] }>(`/bulk-changes/${id}/results?outcome=refused`);
    return { done: await read(), refused: results.data };
  };
  const placesOf = async (ids: string[]): Promise<unknown> =>
    (
      await world.db.inspect<{ place: string }>('SELECT location_id AS place FROM items WHERE id = ANY($1) ORDER BY id', [ids])
    ).map(({ place }) => place);

  it('is answered from a pasted table: by tag, serial number or id, with wrong cells told by row and column', async () => {
    const [one, two, three, four] = await missing(4);
    const { done, refused } = await run({
      change: { verb: 'find', answers: { locationId: world.locations.berlin } },
      table: {
        columns: ['tag', 'serial', 'locationId', ''],
        titles: ['Asset Tag', 'Serial', 'Place', 'Remark'],
        rows: [
          { cells: [one?.tag.toLowerCase(), '', 'lisbon', 'under the desk'] },
          { cells: ['', two?.serial, '', ''] },
          { cells: [three?.tag, '', 'Atlantis', ''] },
          { cells: ['', '', 'Lisbon', ''] },
          { cells: [one?.tag, '', 'Lisbon', ''] },
        ],
      },
    });
    expect(done).toMatchObject({ total: 5, changed: 2, refused: 3 });
    expect(refused.map(({ place, code, reason, pointer }) => [place, code, reason, pointer])).toEqual([
      [3, 'validation_failed', 'Row 3, column "Place": "Atlantis" is not known by this name.', '/table/rows/2/cells/2'],
      [4, 'validation_failed', 'Row 4 names no item.', '/table/rows/3'],
      [5, 'conflict', 'This item is named further up already.', null],
    ]);
    const ids = [one, two, three, four].map((item) => item?.id ?? '');
    const { lisbon, berlin } = world.locations;
    expect(await placesOf(ids)).toEqual([lisbon, berlin, null, null]);
  });

  it('takes the answers of a table for some of the chosen items, and common ones for the rest', async () => {
    const [one, two, stranger] = await missing(3);
    const { done, refused } = await run({
      selection: { ids: [one?.id, two?.id] },
      change: { verb: 'find', answers: { locationId: world.locations.berlin } },
      table: { columns: ['tag', 'locationId'], rows: [{ cells: [two?.tag, 'Lisbon'] }, { cells: [stranger?.tag, 'Lisbon'] }] },
    });
    expect(done).toMatchObject({ total: 3, changed: 2, refused: 1 });
    expect(refused).toMatchObject([{ place: 3, code: 'not_found', reason: 'This item is not among those that are chosen.' }]);
    expect(await placesOf([one?.id ?? '', two?.id ?? ''])).toEqual([world.locations.berlin, world.locations.lisbon]);
  });

  it('refuses a table that names no item, or answers what is not asked', async () => {
    for (const columns of [['locationId'], ['tag', 'colour'], ['tag', 'tag']]) {
      const body = { change: { verb: 'find' }, table: { columns, rows: [{ cells: ['QM-1', 'x'] }] } };
      expect((await operations.post('/bulk-changes', body)).status).toBe(422);
    }
  });

  it('holds on to a whole list chunk by chunk: a worker that is killed in between leaves no item out and takes none twice', async () => {
    const items = await missing(250);
    const database = world.api.get(Database);
    const gathering = world.api.get(BulkGathering);
    const { body: change } = await operations.post<BulkChangeView>('/bulk-changes', {
      selection: { filter: { state: 'missing' } },
      change: { verb: 'find' },
      dryRun: true,
    });
    const again = newId();
    await world.db.inspect(
      `INSERT INTO bulk_changes (id, organization_id, job_id, dry_run, change, total, created_by, created_by_id, created_at)
       SELECT $1, organization_id, job_id, true, change, 0, 'Ada', 'ada', created_at FROM bulk_changes WHERE id = $2`,
      [again, change.id],
    );
    const meant = { filter: { state: 'missing' } };
    let killed = 0;
    for (let at: GatheredTo | undefined = nothingGathered; at; ) {
      const from: GatheredTo = at;
      const step = (dies: boolean): Promise<GatheredTo | undefined> =>
        database.transaction(world.actor, async () => {
          const to = await gathering.step(world.actor, again, meant, from, new Date('2100-01-01'), 100);
          if (dies) throw new Error('killed');
          return to;
        });
      await expect(step(true)).rejects.toThrow('killed');
      killed += 1;
      at = await step(false);
    }
    expect(killed).toBeGreaterThan(2);
    const rows = await world.db.inspect<{ place: number; id: string }>(
      `SELECT o.place, o.id FROM bulk_change_chunks c, unnest(c.places, c.item_ids) AS o(place, id) WHERE c.bulk_change_id = $1
       ORDER BY o.place`,
      [again],
    );
    expect(rows.map(({ place }) => place)).toEqual(rows.map((_, at) => at + 1));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining(items.map(({ id }) => id)));
  });

  it('goes on where it was stopped', async () => {
    const items = await missing(30);
    const body = {
      selection: { ids: items.map(({ id }) => id) },
      change: { verb: 'find', answers: { locationId: world.locations.berlin } },
    };
    const { body: started } = await operations.post<BulkChangeView>('/bulk-changes', body);
    const stopped = await operations.post<{ state: string }>(`/jobs/${started.jobId}/cancellation`);
    const state = async (): Promise<BulkChangeView> => (await operations.get<BulkChangeView>(`/bulk-changes/${started.id}`)).body;
    // A worker may have been quicker than the one who stops it.
    if (stopped.status === 202) {
      await eventually(async () => expect((await state()).state).not.toBe('running'));
      if ((await state()).state === 'cancelled') await operations.post(`/jobs/${started.jobId}/resumption`);
    }
    await eventually(async () => expect(await state()).toMatchObject({ state: 'done', changed: 30, refused: 0 }), {
      withinMs: 30_000,
    });
    const [moves] = await world.db.inspect<{ count: number }>(
      `SELECT count(*)::integer AS count FROM transitions WHERE subject_id = ANY($1) AND verb = 'find'`,
      [items.map(({ id }) => id)],
    );
    expect(moves?.count).toBe(30);
  });
});
