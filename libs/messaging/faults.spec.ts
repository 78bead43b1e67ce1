import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { Client } from 'pg';
import { eventually, findRedisServer, type OwnRedis, startRedis, useDatabase } from '../../test/harness/index.js';
import { type OwnPostgres, openOwnPostgres } from '../../test/harness/own-servers.js';
import { type MessagingProcess, startMessaging } from '../../test/messaging/messaging-process.js';
import { clerk, createNotes, keptNotes, NotesBehaviour, noteProviders, underway, write } from '../../test/messaging/notes.js';
import { QueueFactory } from './queues/queue-factory.js';

const numbered = (count: number, name = 'note'): string[] => Array.from({ length: count }, (_, place) => `${name} ${place}`);

type Inspected = { inspect<Row extends object>(sql: string): Promise<Row[]> };

async function expectEachOnce(db: Inspected, notes: readonly string[]): Promise<void> {
  await eventually(async () => expect(await underway(db)).toBe(0), { withinMs: 60_000 });
  const kept = await keptNotes(db);
  expect(kept.size).toBe(notes.length);
  expect([...kept].filter(([, times]) => times !== 1)).toEqual([]);
}

const program = findRedisServer();

// Without a Redis server there is nothing here to lose; the harness says so in the last lines of the run.
if (program) {
  describe('While events are on their way through Redis', () => {
    let redis: OwnRedis;
    let worker: MessagingProcess;
    let teller: MessagingProcess;
    afterAll(async () => {
      await Promise.all([worker.close(), teller.close()]);
      await redis.stop();
    });
    const db = useDatabase();
    const actor = clerk();

    beforeAll(async () => {
      redis = await startRedis(program);
      await createNotes(db);
      const parts = { db, redisUrl: redis.url, providers: noteProviders, settings: { redeliverAfterMilliseconds: 1_000 } };
      worker = await startMessaging(parts);
      teller = await startMessaging({ ...parts, works: false });
      worker.get(NotesBehaviour).pauseMilliseconds = 20;
    });
    beforeEach(() => db.inspect('TRUNCATE notes, outbox, inbox, dead_letters'));

    it('a flush loses nothing and doubles nothing', async () => {
      const notes = numbered(600);
      const client = new Redis(redis.url);
      await write(teller, actor, notes);
      await eventually(async () => expect((await keptNotes(db)).size).toBeGreaterThan(10));
      await client.flushall();
      await sleep(300);
      await client.flushall();
      client.disconnect();
      await expectEachOnce(db, notes);
    }, 90_000);

    it('a restart that forgets everything loses nothing and doubles nothing', async () => {
      const notes = numbered(400);
      await write(teller, actor, notes);
      await eventually(async () => expect((await keptNotes(db)).size).toBeGreaterThan(10));
      const { port } = redis;
      await redis.stop();
      await write(teller, actor, numbered(50, 'meanwhile'));
      await sleep(500);
      redis = await startRedis(program, port);
      await expectEachOnce(db, [...notes, ...numbered(50, 'meanwhile')]);
    }, 90_000);

    it('a process that starts before Redis does waits for it', async () => {
      const { port } = redis;
      await redis.stop();
      const early = await startMessaging({ db, redisUrl: redis.url, providers: noteProviders });
      await write(early, actor, ['early']);
      await sleep(300);
      redis = await startRedis(program, port);
      await expectEachOnce(db, ['early']);
      await early.close();
    }, 60_000);

    it('a process that is told to stop while Redis is away does stop', async () => {
      const settings = { graceMilliseconds: 1_000 };
      const leaving = await startMessaging({ db, redisUrl: redis.url, providers: noteProviders, settings });
      await write(leaving, actor, ['last words']);
      await expectEachOnce(db, ['last words']);
      const { port } = redis;
      await redis.stop();
      const begun = performance.now();
      await leaving.close();
      expect(performance.now() - begun).toBeLessThan(8_000);
      redis = await startRedis(program, port);
    }, 60_000);
  });
}

describe('While events are on their way through PostgreSQL', () => {
  let postgres: OwnPostgres;
  let worker: MessagingProcess;
  const actor = clerk();
  const db: Inspected = {
    async inspect<Row extends object>(sql: string) {
      const address = new URL(postgres.superuserUrl);
      address.pathname = new URL(postgres.appUrl).pathname;
      const client = new Client({ connectionString: address.href });
      client.on('error', () => undefined);
      await client.connect();
      try {
        return (await client.query<Row>(sql)).rows;
      } finally {
        await client.end();
      }
    },
  };

  beforeAll(async () => {
    postgres = await openOwnPostgres();
    await createNotes(db);
    worker = await startMessaging({
      db: postgres,
      providers: noteProviders,
      settings: { redeliverAfterMilliseconds: 2_000 },
    });
    worker.get(NotesBehaviour).pauseMilliseconds = 20;
  }, 60_000);
  afterAll(async () => {
    await worker.close();
    await postgres.close();
  });
  beforeEach(() => db.inspect('TRUNCATE notes, outbox, inbox, dead_letters'));

  it.each(['restart', 'kill'] as const)(
    'a %s of the server loses nothing and doubles nothing',
    async (fault) => {
      const notes = numbered(300, fault);
      await write(worker, actor, notes);
      await eventually(async () => expect((await keptNotes(db)).size).toBeGreaterThan(10));
      await postgres[fault]();
      await eventually(() => keptNotes(db), { withinMs: 30_000 });
      await expectEachOnce(db, notes);
    },
    90_000,
  );

  it('a dropped LISTEN connection does not slow pick-up down for good', async () => {
    await write(worker, actor, ['before']);
    await expectEachOnce(db, ['before']);
    const dropped = await db.inspect<{ pid: number }>(
      `SELECT pg_terminate_backend(pid) AS ended, pid FROM pg_stat_activity WHERE query ILIKE 'listen%' OR application_name IN ('deliveries', 'jobs', 'work')`,
    );
    expect(dropped.length).toBeGreaterThan(0);
    await sleep(1_500);
    const queues = worker.get(QueueFactory);
    expect(await queues.waiting('deliveries')).toBe(0);
    const begun = performance.now();
    await write(worker, actor, ['after']);
    await eventually(async () => expect((await keptNotes(db)).get('after')).toBe(1), { everyMs: 10 });
    expect(performance.now() - begun).toBeLessThan(2_000);
  }, 30_000);
});
