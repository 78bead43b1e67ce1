import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { type Actor, Database, newId, Refusal } from '#platform';
import { eventually, FakeClock, queueBackends, useDatabase } from '../../../test/harness/index.js';
import { type MessagingProcess, startMessaging } from '../../../test/messaging/messaging-process.js';
import { clerk } from '../../../test/messaging/notes.js';
import { defineJob, JobRunners, type RunningJob, runs } from './job-kind.js';
import { Jobs } from './jobs.service.js';

const copyPages = defineJob<{ pages: number }, { page: number }>('test.copy');

/** How the copying goes; a test turns these. */
class Copier {
  /** Called in each chunk's transaction, after its write. */
  meanwhile: (page: number) => Promise<void> = async () => undefined;
}

/** Writes one row a page, each page a chunk of its own. */
@Injectable()
class CopyJobs extends JobRunners {
  constructor(
    private readonly database: Database,
    private readonly copier: Copier,
  ) {
    super();
  }
  override readonly runners = [runs(copyPages, (job) => this.copy(job))];

  private async copy(job: RunningJob<{ pages: number }, { page: number }>): Promise<object> {
    const { pages } = job.input;
    for (let page = (job.checkpoint?.page ?? 0) + 1; page <= pages; page += 1) {
      job.stopIfCancelled();
      await this.database.transaction(job.actor, async () => {
        await this.database.query('INSERT INTO pages (job, page, copied_by) VALUES ($1, $2, $3)', [job.id, page, job.actor.name]);
        await this.copier.meanwhile(page);
        await job.advance({ done: page, total: pages, checkpoint: { page }, counts: { copied: page } });
      });
    }
    return { copied: pages };
  }
}

const person: Actor = {
  ...clerk(),
  kind: 'user',
  id: newId(),
  name: 'Ada',
  grants: [{ permissions: new Set(['exchange.import']) }],
};

describe.each(queueBackends)('A background job on $name', ({ redisUrl }) => {
  const open: MessagingProcess[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((one) => one.close()));
  });
  const db = useDatabase();
  const clock = new FakeClock();
  const start = async (works = true): Promise<MessagingProcess> => {
    const settings = { graceMilliseconds: 2_000 };
    const providers = [CopyJobs, Copier];
    const started = await startMessaging({ db, redisUrl, queuePrefix: db.name, clock, providers, works, settings });
    open.push(started);
    return started;
  };
  const pagesOf = async (id: string): Promise<number[]> =>
    (await db.inspect<{ page: number }>('SELECT page FROM pages WHERE job = $1 ORDER BY page, copied_at', [id])).map(
      ({ page }) => page,
    );
  const stateOf = async (worker: MessagingProcess, id: string): Promise<string> =>
    (await worker.get(Jobs).find(person, id)).state;

  beforeAll(() =>
    db.inspect(`CREATE TABLE pages (job uuid, page int, copied_by text, copied_at timestamptz DEFAULT clock_timestamp());
      GRANT ALL ON pages TO quartermaster_app`),
  );

  it('is done in the name of whoever started it, and tells how far it is', async () => {
    const worker = await start();
    const { id, state } = await worker.get(Jobs).start(person, copyPages, { pages: 5 }, { label: 'Five pages' });
    expect(state).toBe('queued');
    await eventually(async () => expect(await stateOf(worker, id)).toBe('succeeded'));
    expect(await worker.get(Jobs).find(person, id)).toMatchObject({
      label: 'Five pages',
      done: 5,
      total: 5,
      counts: { copied: 5 },
      result: { copied: 5 },
      error: null,
      startedBy: 'Ada',
    });
    expect(await db.inspect('SELECT DISTINCT copied_by FROM pages WHERE job = $1', [id])).toEqual([{ copied_by: 'Ada' }]);
  });

  it('is started once for a key, however often it is asked for', async () => {
    const teller = await start(false);
    const ask = () => teller.get(Jobs).start(person, copyPages, { pages: 1 }, { key: 'the same file' });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    const other = await teller.get(Jobs).start(clerk(), copyPages, { pages: 1 }, { key: 'the same file' });
    expect(other.id).not.toBe(answers[0]?.id);
  });

  it('goes on from its checkpoint when it fails on the way', async () => {
    const worker = await start();
    let failures = 2;
    worker.get(Copier).meanwhile = async (page) => {
      if (page === 3 && failures-- > 0) throw new Error('the lamp went out');
    };
    const { id } = await worker.get(Jobs).start(person, copyPages, { pages: 6 });
    await eventually(async () => {
      clock.advance({ seconds: 5 });
      expect(await stateOf(worker, id)).toBe('succeeded');
    });
    expect(await pagesOf(id)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('fails after five attempts without progress, and is resumed by a person', async () => {
    const worker = await start();
    worker.get(Copier).meanwhile = (page) => (page === 2 ? Promise.reject(new Error('page 2 is torn')) : Promise.resolve());
    const { id } = await worker.get(Jobs).start(person, copyPages, { pages: 3 });
    await eventually(async () => {
      clock.advance({ minutes: 1 });
      expect(await stateOf(worker, id)).toBe('failed');
    });
    expect((await worker.get(Jobs).find(person, id)).error).toBe('page 2 is torn');
    worker.get(Copier).meanwhile = async () => undefined;
    await worker.get(Jobs).resume(person, id);
    await eventually(async () => expect(await stateOf(worker, id)).toBe('succeeded'));
    expect(await pagesOf(id)).toEqual([1, 2, 3]);
    await expect(worker.get(Jobs).resume(person, id)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('fails at once upon a refusal', async () => {
    const worker = await start();
    worker.get(Copier).meanwhile = () => Promise.reject(new Refusal('file_unreadable', 'The file has no header.'));
    const { id } = await worker.get(Jobs).start(person, copyPages, { pages: 3 });
    await eventually(async () => expect(await stateOf(worker, id)).toBe('failed'));
    expect((await worker.get(Jobs).find(person, id)).error).toBe('The file has no header.');
  });

  it('that is cancelled stops after its chunk, keeps what is done, and can be resumed', async () => {
    const worker = await start();
    let reached = (): void => undefined;
    const atThree = new Promise<void>((resolve) => (reached = resolve));
    let goOn = (): void => undefined;
    const allowed = new Promise<void>((resolve) => (goOn = resolve));
    worker.get(Copier).meanwhile = async (page) => {
      if (page !== 3) return;
      reached();
      await allowed;
    };
    const { id } = await worker.get(Jobs).start(person, copyPages, { pages: 50 });
    await atThree;
    const asked = await worker.get(Jobs).cancel(person, id);
    expect(asked).toMatchObject({ state: 'running', cancelRequested: true });
    goOn();
    await eventually(async () => expect(await stateOf(worker, id)).toBe('cancelled'));
    expect(await pagesOf(id)).toEqual([1, 2, 3]);
    await worker.get(Jobs).resume(person, id);
    await eventually(async () => expect(await stateOf(worker, id)).toBe('succeeded'));
    expect(await pagesOf(id)).toEqual(Array.from({ length: 50 }, (_, place) => place + 1));
  });

  it('that nobody has begun is cancelled at once', async () => {
    const teller = await start(false);
    const { id } = await teller.get(Jobs).start(person, copyPages, { pages: 2 });
    expect((await teller.get(Jobs).cancel(person, id)).state).toBe('cancelled');
    await start();
    await sleep(300);
    expect(await pagesOf(id)).toEqual([]);
    await expect(teller.get(Jobs).cancel(clerk(), id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('of a worker that fell silent is taken over, and the silent one can change nothing more', async () => {
    const silent = await start();
    let stuck = (): void => undefined;
    const isStuck = new Promise<void>((resolve) => (stuck = resolve));
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    let sleeper = true;
    silent.get(Copier).meanwhile = async (page) => {
      if (page !== 4 || !sleeper) return;
      sleeper = false;
      stuck();
      await woken;
    };
    const { id } = await silent.get(Jobs).start(person, copyPages, { pages: 8 });
    await isStuck;
    // As if its heartbeats had not come through for long.
    await db.inspect(`UPDATE background_jobs SET leased_until = '2020-01-01', due_at = '2020-01-01' WHERE id = '${id}'`);
    const other = await start();
    await eventually(async () => expect(await stateOf(other, id)).toBe('succeeded'));
    wake();
    await sleep(200);
    expect(await pagesOf(id)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(await stateOf(other, id)).toBe('succeeded');
  });

  it('is handed back by a process that stops, and finished by another', async () => {
    const first = await start();
    first.get(Copier).meanwhile = () => sleep(30);
    const { id } = await first.get(Jobs).start(person, copyPages, { pages: 20 });
    await eventually(async () => expect((await pagesOf(id)).length).toBeGreaterThan(2));
    open.splice(open.indexOf(first), 1);
    await first.close();
    const left = (await pagesOf(id)).length;
    expect(left).toBeLessThan(20);
    const [row] = await db.inspect<{ state: string; lease: string | null }>(
      `SELECT state, lease_owner AS lease FROM background_jobs WHERE id = '${id}'`,
    );
    expect(row).toEqual({ state: 'queued', lease: null });
    const second = await start();
    await eventually(async () => expect(await stateOf(second, id)).toBe('succeeded'));
    expect(await pagesOf(id)).toEqual(Array.from({ length: 20 }, (_, place) => place + 1));
  });
});
