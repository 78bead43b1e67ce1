import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { type Client, Pool } from 'pg';
import { AutomationRegistry, type Definition, DefinitionRegistry, Runs, Transitions, type Verb } from '#lifecycle';
import { QueueFactory } from '#messaging';
import { type Actor, Database, newId } from '#platform';
import { alternating, timed } from '../figures.js';
import { type Finding, ratioOfRates } from '../finding.js';
import type { Bench, Job } from '../job.js';
import { type BenchDatabase, openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';

const BATCH = 500;
const STEPS = ['first', 'second', 'third'] as const;

const verbOf = (name: string, steps: readonly string[]): Verb => ({
  name,
  label: name,
  from: ['planned'],
  to: 'done',
  steps: steps.map((step, place) => ({
    kind: 'automation',
    name: step,
    title: step,
    automation: 'bench_note',
    ...(place > 0 ? { after: [steps[place - 1] ?? ''] } : {}),
  })),
});
const single = verbOf('note_once', STEPS.slice(0, 1));
const chain = verbOf('note_thrice', STEPS);
const waiting: Verb = {
  ...{ name: 'wait', label: 'wait', from: ['planned'], to: 'done' },
  steps: [{ kind: 'wait', name: 'wait', title: 'wait', until: { signal: 'never' } }],
};
const life: Definition = {
  ...{ name: 'bench_errand', kind: 'bench_errand', label: 'Errand', version: 1, initial: 'planned', takenOnIn: [], facts: {} },
  states: [
    { name: 'planned', label: 'Planned', phase: 'order' },
    { name: 'done', label: 'Done', phase: 'operate', final: true },
  ],
  verbs: [single, chain, waiting],
};

/** A lifecycle whose steps write one row each. */
@Injectable()
class Errands implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly definitions: DefinitionRegistry,
    private readonly automations: AutomationRegistry,
  ) {}

  onModuleInit(): void {
    this.definitions.register(life);
    this.automations.register({
      name: 'bench_note',
      meaning: 'Writes one row',
      run: async (actor, { stepId, step }) => {
        await this.database.query('INSERT INTO notes (id, organization_id, note) VALUES ($1, $2, $3)', [
          stepId,
          actor.organizationId,
          step,
        ]);
        return undefined;
      },
    });
  }
}

interface Parts {
  bench: Bench;
  database: BenchDatabase;
  inspector: Client;
  actor: Actor;
  redisUrl: string;
}

/** The steps that verbs start, done by a worker, beside BullMQ and `pg` alone; and what runs cost that only wait. */
export const workflow: Job = async (bench) => {
  const { redisUrl } = bench.servers;
  if (redisUrl === undefined) {
    bench.tell('left out: there is no Redis on this machine');
    return [];
  }
  const database = await bench.servers.database('workflow');
  const inspector = await openInspector(database);
  await inspector.query(`
    CREATE TABLE notes (id uuid PRIMARY KEY, organization_id uuid NOT NULL, note text NOT NULL);
    GRANT SELECT, INSERT ON notes TO PUBLIC;
    CREATE TABLE bare_outbox (LIKE outbox);
    ALTER TABLE bare_outbox ADD PRIMARY KEY (id)`);
  const setUp = await openServices(database);
  const actor = await foundOrganization(setUp);
  await setUp.close();
  const parts = { bench, database, inspector, actor, redisUrl };
  const found = [await stepping(parts), await fromVerbToEnd(parts), ...(await idling(parts))];
  await inspector.end();
  await bench.servers.drop(database);
  return found;
};

/** Steps whose jobs are in the queue already, when the workers begin. */
async function stepping(parts: Parts): Promise<Finding> {
  const { bench, inspector } = parts;
  const { events } = bench.sizes;
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await inspector.query('TRUNCATE notes');
      const services = await open(parts);
      const queues = services.get(QueueFactory, { strict: false });
      await queues.waiting('work');
      await queues.setPaused('work', true);
      await start(parts, services, single, events);
      await knowTheTables(inspector);
      const taken = await timed(async () => {
        await queues.setPaused('work', false);
        await noted(inspector, events);
      });
      await services.close();
      return (events * 1_000) / taken;
    },
    () => bareSteps(parts, events),
  );
  return ratioOfRates(
    {
      ...{ job: 'workflow', atLeast: 0.5, goal: 0.7 },
      measured: 'steps that write once on Redis: rate ÷ bare worker with one insert',
    },
    pairs,
    'steps per second',
  );
}

/** From the verb's own transaction until the last of three steps, one after the other, has had its effect. */
async function fromVerbToEnd(parts: Parts): Promise<Finding> {
  const { bench, inspector } = parts;
  const runs = Math.round(bench.sizes.events / STEPS.length);
  const steps = runs * STEPS.length;
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await inspector.query('TRUNCATE notes');
      const services = await open(parts);
      await services.get(QueueFactory, { strict: false }).waiting('work');
      await knowTheTables(inspector);
      const taken = await timed(async () => {
        await start(parts, services, chain, runs);
        await noted(inspector, steps);
      });
      await services.close();
      return (steps * 1_000) / taken;
    },
    () => bareRelayedSteps(parts, steps),
  );
  return ratioOfRates(
    {
      ...{ job: 'workflow', atLeast: 0.5, goal: 0.7 },
      measured: 'verb → its three steps done, one after the other: rate ÷ bare relay and worker',
    },
    pairs,
    'steps per second',
  );
}

/** Rows that idle workers read of the steps in a second, while ten thousand runs wait for a signal, and while none does. */
async function idling(parts: Parts): Promise<Finding[]> {
  const { inspector } = parts;
  const waits = 10_000;
  const services = await open(parts);
  const none = await readWhileIdle(inspector);
  await start(parts, services, waiting, waits);
  const many = await readWhileIdle(inspector);
  await services.close();
  return [
    {
      ...{ job: 'workflow', measured: 'rows of steps read in a second while 10,000 runs wait', value: many, unit: '' as const },
      ...{ wanted: 'below' as const, atLeast: 100, goal: 10, detail: { 'while none waits': none } },
    },
  ];
}

/** What autovacuum does within a minute where it is needed: of a table that grew from nothing in seconds the planner would know nothing. */
async function knowTheTables(inspector: Client): Promise<void> {
  await inspector.query('VACUUM ANALYZE workflow_steps, workflow_runs');
}

const IDLE_SECONDS = 10;

async function readWhileIdle(inspector: Client): Promise<number> {
  await knowTheTables(inspector);
  // What the sessions have counted is told once in a while.
  await sleep(3_000);
  const before = await rowsRead(inspector);
  await sleep(IDLE_SECONDS * 1_000);
  return ((await rowsRead(inspector)) - before) / IDLE_SECONDS;
}

async function rowsRead(inspector: Client): Promise<number> {
  const { rows } = await inspector.query<{ read: number }>(
    `SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::float8 AS read FROM pg_stat_user_tables WHERE relname IN ('workflow_steps', 'workflow_runs')`,
  );
  return rows[0]?.read ?? 0;
}

type Services = Awaited<ReturnType<typeof openServices>>;

function open({ database, redisUrl }: Parts): Promise<Services> {
  return openServices(database, { redisUrl, providers: [Errands], works: true });
}

/** Uses the verb on new subjects, a batch in a transaction, as a bulk change does. */
async function start({ actor }: Parts, services: Services, verb: Verb, count: number): Promise<void> {
  const [database, transitions, runs] = [Database, Transitions, Runs].map((each) => services.get(each, { strict: false })) as [
    Database,
    Transitions,
    Runs,
  ];
  for (let from = 0; from < count; from += BATCH) {
    const begun = Array.from({ length: Math.min(BATCH, count - from) }, () => ({ subjectId: newId(), transitionId: newId() }));
    await database.transaction(actor, async () => {
      await transitions.recordMany(
        actor,
        begun.map(({ subjectId, transitionId }) => ({
          ...{ id: transitionId, subjectKind: life.kind, subjectId, subjectVersion: 1, definition: life.name },
          ...{ definitionVersion: 1, verb: verb.name, fromState: 'planned', toState: verb.to, comment: null, answers: {} },
          effectiveAt: new Date(),
        })),
      );
      await runs.startMany(
        actor,
        begun.map(({ subjectId, transitionId }) => ({
          ...{ subjectKind: life.kind, subjectId, subjectLabel: 'Errand', transitionId, definition: life, verb },
          holderPersonId: null,
        })),
      );
    });
  }
}

async function noted(inspector: Client, count: number): Promise<void> {
  for (;;) {
    const { rows } = await inspector.query<{ notes: number }>('SELECT count(*)::integer AS notes FROM notes');
    if ((rows[0]?.notes ?? 0) >= count) return;
    await sleep(10);
  }
}

async function bareSteps(parts: Parts, count: number): Promise<number> {
  await parts.inspector.query('TRUNCATE notes');
  const queue = new Queue('bare', bareOptions(parts));
  for (let from = 0; from < count; from += BATCH) await queue.addBulk(Array.from({ length: BATCH }, () => bareJob()));
  const rate = await bareWork(parts, count, async () => undefined);
  await queue.close();
  return rate;
}

async function bareRelayedSteps(parts: Parts, count: number): Promise<number> {
  const { inspector, actor } = parts;
  await inspector.query('TRUNCATE notes, bare_outbox');
  const queue = new Queue('bare', bareOptions(parts));
  const rate = await bareWork(parts, count, async () => {
    await inspector.query(
      `INSERT INTO bare_outbox (id, organization_id, type, payload, actor, occurred_at)
       SELECT uuidv7(), $1, 'bench', '{}', '{}', now() FROM generate_series(1, $2::integer)`,
      [actor.organizationId, count],
    );
    for (;;) {
      await inspector.query('BEGIN');
      const { rowCount } = await inspector.query(
        `DELETE FROM bare_outbox WHERE id = ANY(ARRAY(SELECT id FROM bare_outbox ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED))`,
      );
      await queue.addBulk(Array.from({ length: rowCount ?? 0 }, () => bareJob()));
      await inspector.query('COMMIT');
      if (!rowCount) break;
    }
  });
  await queue.close();
  return rate;
}

const bareJob = () => ({ name: 'noted', data: { note: 'first' }, opts: { removeOnComplete: true } });

function bareOptions({ database, redisUrl }: Parts) {
  return { connection: { url: redisUrl, maxRetriesPerRequest: null }, prefix: `{${database.name}}` };
}

/** A worker that writes one row a job, fifty at a time. @returns jobs in a second, with what `feed` does beside it */
async function bareWork(parts: Parts, count: number, feed: () => Promise<void>): Promise<number> {
  const pool = new Pool({ connectionString: parts.database.superuserUrl, max: 20 });
  let left = count;
  let finish = (): void => undefined;
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  const write = async ({ data }: { data: { note: string } }): Promise<void> => {
    await pool.query({
      name: 'bare-note',
      text: 'INSERT INTO notes (id, organization_id, note) VALUES ($1, $2, $3)',
      values: [newId(), parts.actor.organizationId, data.note],
    });
    left -= 1;
    if (left === 0) finish();
  };
  const worker = new Worker<{ note: string }>('bare', write, { ...bareOptions(parts), concurrency: 50, autorun: false });
  await worker.waitUntilReady();
  const taken = await timed(async () => {
    void worker.run();
    await Promise.all([feed(), done]);
  });
  await worker.close();
  await pool.end();
  return (count * 1_000) / taken;
}
