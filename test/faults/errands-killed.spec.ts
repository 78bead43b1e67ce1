import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { StepReconciler, type StepTemplate } from '#lifecycle';
import { type Actor, systemActor } from '#platform';
import { eventually, queueBackends, useDatabase } from '../harness/index.js';
import { startRedis } from '../harness/redis.mjs';
import { testServers } from '../harness/servers.js';
import { runErrand, startErrands } from '../lifecycle/errands.js';
import { settle } from '../lifecycle/parcels.js';
import type { MessagingProcess } from '../messaging/messaging-process.js';

const RUNS = 200;
const WIDE_RUNS = 100;
const WORKERS = 3;
const places = [
  ...['before handler', 'after claim', 'before effect', 'after effect', 'before commit', 'after commit'],
  ...['before queue add', 'after queue add', 'before acknowledge'],
];

const act = (name: string, ...after: string[]): StepTemplate => ({
  ...{ kind: 'automation', name, title: name, automation: 'act', after, attempts: 50 },
  // What is told by an earlier step is looked up when the step is done.
  ...(after.length > 0 && { onlyWhen: { step: after[0] ?? '', result: 'number', is: 42 } }),
});
/** Ten steps: what may go at once does, and all comes together again. */
const graph = [
  act('s0'),
  ...[act('s1', 's0'), act('s2', 's0'), act('s3', 's0')],
  ...[act('s4', 's1', 's2'), act('s5', 's3'), act('s6', 's4', 's5')],
  ...[act('s7', 's6'), act('s8', 's6'), act('s9', 's7', 's8')],
];

/** As many that may all go at once. */
const wide = Array.from({ length: 10 }, (_unused, at) => act(`w${at}`));

describe.each(queueBackends)(
  'Workers that are killed in the midst of runs of ten steps, with the queues on $name',
  ({ name, redisUrl }) => {
    const db = useDatabase();
    const workers = new Set<ChildProcess>();
    let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
    let office: MessagingProcess;
    let actor: Actor;

    beforeAll(async () => {
      const { redisServer } = testServers();
      if (name === 'Redis' && redisServer) redis = await startRedis(redisServer);
      office = await startErrands({ db, redisUrl: redis?.url ?? redisUrl, queuePrefix: db.name, works: false });
      db.beforeDrop(() => office.close());
      actor = systemActor((await settle(db)).organizationId, 'faults');
    }, 60_000);
    afterAll(async () => {
      for (const worker of workers) worker.kill('SIGKILL');
      await redis?.stop();
    });

    const launch = (killAt = '', killAfter = 1): ChildProcess => {
      const worker = spawn(process.execPath, [join(import.meta.dirname, 'errand-worker.mjs')], {
        env: {
          ...{ PATH: process.env['PATH'], APP_URL: db.appUrl, REDIS: redis?.url ?? '', PREFIX: db.name },
          ...{ KILL_AT: killAt, KILL_AFTER: String(killAfter) },
        },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      workers.add(worker);
      worker.once('exit', () => workers.delete(worker));
      return worker;
    };
    const begin = (count: number, steps = graph) =>
      Promise.all(Array.from({ length: count }, () => runErrand(office, actor, steps)));
    const open = async (): Promise<number> => {
      const [row] = await db.inspect<{ open: number }>(
        `SELECT count(*)::integer AS open FROM workflow_runs WHERE state <> 'succeeded'`,
      );
      return row?.open ?? 0;
    };
    /** Two reconcilers at once, for whom it is later than it is: the hour has come for all that waits to be looked at. */
    const reconcile = async (): Promise<void> => {
      await db.inspect(
        `UPDATE workflow_steps SET wake_at = now() WHERE id IN (
         SELECT id FROM workflow_steps WHERE wake_at > now() AND (lease_until IS NULL OR lease_until <= now()) ORDER BY id FOR UPDATE SKIP LOCKED)`,
      );
      await Promise.all([0, 1].map(() => office.get(StepReconciler).putBack(actor)));
    };
    const left = async (): Promise<number> => {
      const [row] = await db.inspect<{ left: number }>(
        `SELECT count(*)::integer AS left FROM workflow_steps WHERE state NOT IN ('succeeded', 'cancelled')`,
      );
      return row?.left ?? 0;
    };
    /** Nothing is left, or nobody is at it any more: nothing has been done for as long as a lease lasts. */
    const idle = async (): Promise<void> => {
      let [before, now] = [-1, await left()];
      while (now > 0 && now !== before) {
        await sleep(5_000);
        [before, now] = [now, await left()];
      }
    };
    const stopOne = async (): Promise<void> => {
      const [worker] = workers;
      if (!worker) return;
      const dead = once(worker, 'exit');
      worker.kill('SIGKILL');
      await dead;
    };
    const finish = async (): Promise<void> => {
      const giveUpAt = performance.now() + 150_000;
      while ((await open()) > 0 && performance.now() < giveUpAt) {
        await sleep(3_000);
        await reconcile();
      }
      const stuck = await db.inspect(
        `SELECT r.state AS run, s.state, count(*)::integer AS steps, max(s.attempts) AS attempts, max(s.error) AS error
         FROM workflow_runs r JOIN workflow_steps s ON s.run_id = r.id WHERE r.state <> 'succeeded' GROUP BY 1, 2`,
      );
      expect(stuck).toEqual([]);
    };
    const expectOnceAndInOrder = async (runs: number): Promise<void> => {
      const effects = await db.inspect(
        `SELECT count(*)::integer AS effects, count(DISTINCT (subject_id, after ->> 'name'))::integer AS steps FROM audit_entries WHERE action = 'errand.acted'`,
      );
      expect(effects).toEqual([{ effects: runs * graph.length, steps: runs * graph.length }]);
      const early = await db.inspect(
        `SELECT s.name FROM workflow_steps s JOIN workflow_steps e ON e.run_id = s.run_id AND e.name = ANY (s.waits_for)
       WHERE e.ended_at > s.ended_at OR s.ready_at < e.ended_at`,
      );
      expect(early).toEqual([]);
    };

    it('have every effect once, leave no run behind, and keep the order, wherever they die', async () => {
      await begin(RUNS);
      const deadly = [...places];
      const survived: string[] = [];
      const lives = Array.from({ length: WORKERS }, async () => {
        for (let place = deadly.shift(); place !== undefined; place = deadly.shift()) {
          const worker = launch(place, 1 + Math.floor(Math.random() * 2));
          const dead = once(worker, 'exit');
          const given = new AbortController();
          await Promise.race([dead, sleep(30_000, undefined, { signal: given.signal, ref: false }).catch(() => undefined)]);
          given.abort();
          if (worker.signalCode !== 'SIGKILL') survived.push(place);
          worker.kill('SIGKILL');
          await dead;
        }
      });
      const busy = Promise.all(lives).then(() => false);
      // The dead leave work behind, so that those who come after them have something to die of.
      while ((await Promise.race([busy, sleep(3_000, true)])) !== false) {
        if ((await open()) < RUNS / 2) await begin(RUNS / 4);
        await reconcile();
      }
      expect(survived).toEqual([]);
      launch();
      launch();
      await finish();
      const [row] = await db.inspect<{ runs: number }>('SELECT count(*)::integer AS runs FROM workflow_runs');
      await expectOnceAndInOrder(row?.runs ?? 0);
    }, 420_000);

    it('finish within two rounds of the reconciler where the queue forgets everything while 1,000 steps are in flight', async () => {
      const [before] = await db.inspect<{ runs: number }>('SELECT count(*)::integer AS runs FROM workflow_runs');
      while (workers.size > 0) await stopOne();
      await begin(WIDE_RUNS, wide);
      const [ready] = await db.inspect(`SELECT count(*)::integer AS steps FROM workflow_steps WHERE state = 'pending'`);
      expect(ready).toEqual({ steps: 1_000 });
      launch();
      launch();
      await eventually(async () => expect(await left()).toBeLessThan(1_000), { withinMs: 60_000, everyMs: 5 });
      if (redis) {
        const client = new Redis(redis.url);
        await client.flushall();
        client.disconnect();
      } else await db.inspect('DELETE FROM bullmq.job');
      expect(await left()).toBeGreaterThan(0);
      for (let round = 0; round < 2; round += 1) {
        await idle();
        await reconcile();
      }
      await idle();
      expect(await open()).toBe(0);
      await expectOnceAndInOrder((before?.runs ?? 0) + WIDE_RUNS);
    }, 240_000);
  },
);
