import { Items } from '#inventory';
import { Database, newId, Refusal } from '#platform';
import { Importing, othersFile } from '../../../test/exchange/files.js';
import { openWorker, type TestApi } from '../../../test/harness/api.js';
import { type ApiClient, eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import type { ImportView } from './import.js';
import { ImportRuns, type OnStep } from './import-runs.js';
import { ImportQueries } from './imports.queries.js';
import { Uploads } from './uploads.service.js';

const ROWS = 2_500;

/** Assets as a file lists them; each with a serial number and a price. */
function assets(count: number, prefix: string): string {
  const lines = Array.from(
    { length: count },
    (_, at) =>
      `${prefix}-${at},Laptop ${at},S-${prefix}-${at},Trailbook 14,Kestrel,Depot ${at % 7},1/15/2024,${100 + (at % 9)}.50`,
  );
  return `Asset Tag,Name,Serial,Model,Manufacturer,Location,Purchase Date,Purchase Cost\n${lines.join('\n')}\n`;
}

/** How many items, lines of history and purchases there are of each tag that begins so: one of each, or something is wrong. */
async function perTag(
  world: { db: { inspect<R extends object>(sql: string, values: unknown[]): Promise<R[]> } },
  prefix: string,
): Promise<object> {
  const [row] = await world.db.inspect<object>(
    `SELECT count(DISTINCT i.id)::integer AS items, count(DISTINCT t.id)::integer AS history, count(DISTINCT e.id)::integer AS purchases,
       count(DISTINCT i.tag_key)::integer AS tags
     FROM items i LEFT JOIN transitions t ON t.subject_id = i.id LEFT JOIN ledger_entries e ON e.item_id = i.id WHERE i.tag LIKE $1`,
    [`${prefix}-%`],
  );
  return row ?? {};
}

const each = (count: number): object => ({ items: count, history: count, purchases: count, tags: count });

describe('A run', () => {
  const world = useWorld();
  let files: Importing;
  let operations: ApiClient;

  beforeAll(async () => {
    operations = await world.as('it_operations');
    files = new Importing(operations);
  });

  const runs = (): ImportRuns => world.api.get(ImportRuns);
  const quietly: OnStep = async () => undefined;

  /** Steps until nothing is left, as the background job does. */
  async function stepThrough(view: ImportView, after = 0, onStep: OnStep = quietly): Promise<void> {
    for (let row: number | undefined = after; row !== undefined; ) row = await runs().step(world.actor, view, row, onStep);
  }

  it('that is killed between and inside chunks goes on where it was, and applies every row once', async () => {
    const { id } = await files.receive(assets(ROWS, 'KILL'));
    const view = await world.api.get(ImportQueries).find(world.actor, id);
    let settled = 0;
    const dying: OnStep = async ({ row }) => {
      // The last thing in the transaction of a chunk (here of the rows 2 to 1,000, then on): nothing of this chunk may stay.
      if (row > 1_000) throw new Error('killed');
      settled = row;
    };
    await expect(stepThrough(view, 0, dying)).rejects.toThrow('killed');
    expect(settled).toBe(1_000);
    expect(await perTag(world, 'KILL')).toEqual(each(999));
    await stepThrough(view, settled);
    expect(await perTag(world, 'KILL')).toEqual(each(ROWS));
    // Even from the very beginning nothing is applied again.
    await stepThrough(view, 0);
    expect(await perTag(world, 'KILL')).toEqual(each(ROWS));
  });

  it('has two chunks in hand, settles them in their order, and takes both back when it is killed', async () => {
    const { id } = await files.receive(assets(5_200, 'LANE'));
    const view = await world.api.get(ImportQueries).find(world.actor, id);
    const run = (after: number, onStep: OnStep): Promise<void> => runs().run(world.actor, view, after, onStep, () => undefined);
    const settled: number[] = [];
    const dying: OnStep = async ({ row }) => {
      if (row > 4_000) throw new Error('killed');
      settled.push(row);
    };
    await expect(run(0, dying)).rejects.toThrow('killed');
    expect(settled).toEqual([1_000, 2_000, 3_000, 4_000]);
    expect(await perTag(world, 'LANE')).toEqual(each(3_999));
    await run(4_000, quietly);
    expect(await perTag(world, 'LANE')).toEqual(each(5_200));
  });

  it('of one file that was taken in twice writes each item once', async () => {
    const first = await files.receive(assets(1_200, 'TWIN'));
    const second = await files.receive(assets(1_200, 'TWIN'));
    expect([first.counts.create, second.counts.create]).toEqual([1_200, 1_200]);
    const queries = world.api.get(ImportQueries);
    const views = [await queries.find(world.actor, first.id), await queries.find(world.actor, second.id)];
    await Promise.all(views.map((view) => stepThrough(view)));
    expect(await perTag(world, 'TWIN')).toEqual(each(1_200));
    const verdicts = await world.db.inspect(
      `SELECT verdict, count(*)::integer AS rows FROM import_rows WHERE import_id = ANY($1) GROUP BY verdict ORDER BY verdict`,
      [[first.id, second.id]],
    );
    expect(verdicts).toEqual([
      { verdict: 'create', rows: 1_200 },
      { verdict: 'unchanged', rows: 1_200 },
    ]);
  });

  it('tells the rows that turn out to be impossible, and takes all others', async () => {
    const imeis = ['490154203237518', '356938035643809'];
    const lines = Array.from(
      { length: 40 },
      (_, at) => `ODD-${at},Phone,${at === 7 ? imeis[0] : ''},${at === 9 ? '12.00 KWD' : '12.00'},1/2/2024`,
    );
    await world.api
      .get(Items)
      .create(world.actor, { kind: 'asset', domain: 'mobility', name: 'Phone', tag: 'HAS-IT', asset: { imei: imeis[0] ?? '' } });
    const { id, counts } = await files.receive(`Asset Tag,Name,IMEI,Purchase Cost,Purchase Date\n${lines.join('\n')}\n`);
    expect(counts).toMatchObject({ create: 40, refused: 0 });
    await stepThrough(await world.api.get(ImportQueries).find(world.actor, id));
    const refused = await files.rows(id, 'refused');
    expect(refused.map(({ row, problems }) => [row, problems[0]?.column, problems[0]?.code])).toEqual([
      [9, 'IMEI', 'conflict'],
      [11, null, 'refused'],
    ]);
    expect(refused[1]?.problems[0]?.reason).toMatch(/KWD/);
    expect(await perTag(world, 'ODD')).toEqual(each(38));
  });

  it('that fails for another reason than its rows is told, and takes nothing', async () => {
    const { id } = await files.receive(assets(3, 'DOWN'));
    const view = await world.api.get(ImportQueries).find(world.actor, id);
    const away: OnStep = () => Promise.reject(new Refusal('database_unavailable', 'The database is away.'));
    await expect(stepThrough(view, 0, away)).rejects.toMatchObject({ code: 'database_unavailable' });
    expect(await perTag(world, 'DOWN')).toEqual(each(0));
    expect(await files.rows(id, 'refused')).toEqual([]);
  });

  it('is cancelled before it begins, resumed, carried out by a worker, and cannot be run again', async () => {
    const { id } = await files.receive(assets(60, 'WAIT'));
    const post = (verb: string) => operations.post<ImportView & { code?: string }>(`/imports/${id}/${verb}`);
    expect((await post('resumption')).body.code).toBe('conflict');
    const started = await post('run');
    expect([started.status, started.body.state]).toEqual([202, 'running']);
    expect((await post('run')).body.jobId).toBe(started.body.jobId);
    expect((await post('cancellation')).body.state).toBe('cancelled');
    expect(await perTag(world, 'WAIT')).toEqual(each(0));
    expect((await post('resumption')).body.state).toBe('running');
    const worker = await openWorker({ at: world.db });
    try {
      const done = await files.ended(id);
      expect(done).toMatchObject({ state: 'done', counts: { create: 60, applied: 60 } });
    } finally {
      await worker.close();
    }
    expect(await perTag(world, 'WAIT')).toEqual(each(60));
    const { body } = await operations.get<{ state: string; done: number; counts: object }>(`/jobs/${started.body.jobId}`);
    expect(body).toMatchObject({ state: 'succeeded', done: 60, counts: { created: 60, updated: 0, unchanged: 0, refused: 0 } });
    expect((await post('cancellation')).body.code).toBe('conflict');
    expect((await post('run')).body.state).toBe('done');
  });

  it('is cancelled between two chunks and keeps what it has done', async () => {
    const { id } = await files.receive(assets(ROWS, 'STOP'));
    await operations.post(`/imports/${id}/run`);
    let worker: Pick<TestApi, 'get' | 'close'> | undefined;
    try {
      worker = await openWorker({ at: world.db });
      await eventually(async () => expect(await perTag(world, 'STOP')).not.toEqual(each(0)), { everyMs: 5 });
      await operations.post(`/imports/${id}/cancellation`);
      const ended = await files.ended(id);
      const { items = 0 }: { items?: number } = await perTag(world, 'STOP');
      expect(['cancelled', 'done']).toContain(ended.state);
      expect(await perTag(world, 'STOP')).toEqual(each(items));
      if (ended.state === 'cancelled') await operations.post(`/imports/${id}/resumption`);
      expect((await files.ended(id)).state).toBe('done');
    } finally {
      await worker?.close();
    }
    expect(await perTag(world, 'STOP')).toEqual(each(ROWS));
  });

  it('puts a file aside that nobody wants to run', async () => {
    const { id } = await files.receive(assets(5, 'GONE'));
    expect((await operations.post<ImportView>(`/imports/${id}/cancellation`)).body.state).toBe('cancelled');
    expect(await files.rows(id)).toEqual([]);
    expect((await operations.post<{ code: string }>(`/imports/${id}/run`)).body.code).toBe('conflict');
  });

  it('never begins for a file whose upload was cut off', async () => {
    const database = world.api.get(Database);
    const { organizationId } = world.actor;
    const id = newId();
    const begin = (startedAt: string): Promise<object[]> =>
      database.transaction(world.actor, () =>
        database.query(
          `INSERT INTO imports (id, organization_id, kind, state, file_name, options, has_header, columns, created_by, created_at, updated_at)
           VALUES ($1, $2, 'assets', 'checking', 'half.csv', '{}', true, '[]', 'nobody', $3, $3)`,
          [id, organizationId, startedAt],
        ),
      );
    await begin('2026-01-01T00:00:00Z');
    await world.api.get(Uploads).abandonCutOff(world.actor);
    expect(await files.find(id)).toMatchObject({ state: 'failed', problem: 'The upload was cut off.' });
    expect((await operations.post<{ code: string }>(`/imports/${id}/run`)).body.code).toBe('conflict');

    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(assets(1, 'HALF'));
      for (let piece = 0; piece < 4; piece += 1) yield Buffer.from(assets(1_500, `HALF-${piece}`));
      throw new Error('The other side hung up');
    }
    await expect(world.api.get(Uploads).receive(world.actor, broken())).rejects.toThrow('hung up');
    const [failed] = (await operations.get<{ data: ImportView[] }>('/imports?state=failed')).body.data;
    expect(failed).toMatchObject({ state: 'failed', problem: 'The file could not be taken in.', counts: { total: 0 } });
    expect(await files.rows(failed?.id ?? '')).toEqual([]);
  });

  it('is refused whole by an organisation that is not its own', async () => {
    const { id } = await files.receive(assets(3, 'OURS'));
    const view = await world.api.get(ImportQueries).find(world.actor, id);
    const database = world.api.get(Database);
    expect(await database.reading(world.neighbour.actor, () => database.query('SELECT * FROM import_rows'))).toEqual([]);
    expect(await runs().step(world.neighbour.actor, view, 0, quietly)).toBeUndefined();
  });
});

describe('Files that people hold', () => {
  const world = useWorld({ withWorker: true });

  it.each([
    ['snipe-it/locations-sample.csv', { create: 17, refused: 2 }],
    ['snipe-it/users-sample.csv', { refused: 0 }],
    ['snipe-it/models-sample.csv', { create: 20, refused: 0 }],
    ['snipe-it/assets-sample.csv', { create: 22, refused: 0 }],
    ['snipe-it/licenses-sample.csv', {}],
    ['telstra/services.csv', { create: 14, refused: 0 }],
  ])('%s is carried out, and changes nothing when it comes again', async (path, counts) => {
    const content = othersFile(path);
    if (!content) return;
    const files = new Importing(await world.as('it_operations'));
    const wishes = { currency: 'USD', country: 'AU' };
    await rates(world);
    const first = await files.run(content, wishes);
    expect(first).toMatchObject({ state: 'done', counts });
    expect(first.counts.applied).toBe(first.counts.total - first.counts.refused);
    const again = await files.run(content, wishes);
    expect(again.counts).toMatchObject({ create: 0, update: 0, refused: first.counts.refused });
  });
});

/** One rate for all days that the files speak of, since the organisation reckons in euro. */
async function rates(world: { db: { inspect(sql: string): Promise<object[]> } }): Promise<void> {
  await world.db.inspect(
    `INSERT INTO reference_rates (currency, day, units_per_euro, source, loaded_at)
     SELECT 'USD', d, 1.1, 'test', now() FROM generate_series('1990-01-01'::date, '2026-12-31', '6 days') d ON CONFLICT DO NOTHING`,
  );
}
