import { Injectable } from '@nestjs/common';
import { Queue, Worker } from 'bullmq';
import { Client, Pool } from 'pg';
import { defineEvent, type EventHandler, EventHandlers, on, onMany, QueueFactory, Relay } from '#messaging';
import { Database, newId } from '#platform';
import { alternating, timed } from '../figures.js';
import { ratioOfRates } from '../finding.js';
import type { Bench, Job } from '../job.js';
import { type BenchDatabase, openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';

const noted = defineEvent<{ note: string }>('bench.noted');
const notedTogether = defineEvent<{ note: string }>('bench.noted_together');
const BATCH = 500;

/** One handler with one write, for each event or for those that wait together. */
@Injectable()
class NoteHandlers extends EventHandlers {
  constructor(private readonly database: Database) {
    super();
  }
  override readonly handlers: readonly EventHandler[] = [
    on(noted, 'bench.keep-note', async ({ id, organizationId, payload }) => {
      await this.database.query('INSERT INTO notes (id, organization_id, note) VALUES ($1, $2, $3)', [
        id,
        organizationId,
        payload.note,
      ]);
    }),
    onMany(notedTogether, 'bench.keep-notes', async (events) => {
      await this.database.query(
        'INSERT INTO notes (id, organization_id, note) SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[])',
        [
          events.map(({ id }) => id),
          events.map(({ organizationId }) => organizationId),
          events.map(({ payload }) => payload.note),
        ],
      );
    }),
  ];
}

/** Events from the outbox into the queue, and on to a handler, beside the same by hand with BullMQ and `pg`. */
export const relay: Job = async (bench) => {
  const { redisUrl } = bench.servers;
  if (redisUrl === undefined) {
    bench.tell('left out: there is no Redis on this machine');
    return [];
  }
  const database = await bench.servers.database('relay');
  const inspector = await openInspector(database);
  await inspector.query(`
    CREATE TABLE notes (id uuid PRIMARY KEY, organization_id uuid NOT NULL, note text NOT NULL);
    GRANT SELECT, INSERT ON notes TO PUBLIC;
    CREATE TABLE bare_outbox (LIKE outbox, relayed_at timestamptz);
    ALTER TABLE bare_outbox ADD PRIMARY KEY (id);
    CREATE INDEX ON bare_outbox (id) WHERE relayed_at IS NULL`);
  const setUp = await openServices(database);
  const { organizationId } = await foundOrganization(setUp);
  await setUp.close();
  const parts = { bench, database, inspector, organizationId, redisUrl };
  const found = [
    await relaying(parts),
    await carrying(parts, noted.name, 'event → handler with one write → done on Redis: rate ÷ bare worker with one insert'),
    await carrying(parts, notedTogether.name, 'the same by a set-wise handler'),
  ];
  await inspector.end();
  await bench.servers.drop(database);
  return found;
};

interface Parts {
  bench: Bench;
  database: BenchDatabase;
  inspector: Client;
  organizationId: string;
  redisUrl: string;
}

async function relaying({ bench, database, inspector, organizationId, redisUrl }: Parts) {
  const services = await openServices(database, { redisUrl, providers: [NoteHandlers] });
  const ours = services.get(Relay, { strict: false });
  const prefix = `{${database.name}}`;
  const connection = { url: redisUrl };
  const deliveries = new Queue('deliveries', { connection, prefix });
  const bareQueue = new Queue('bare', { connection, prefix });
  const { events } = bench.sizes;
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await tellEvents(inspector, 'outbox', organizationId, events);
      let taken = 0;
      for (let left = true; left; ) {
        // The relay leaves its queue no longer than workers are behind; here nobody carries, so it is emptied between the batches.
        await deliveries.drain();
        taken += await timed(async () => {
          left = await ours.relay();
        });
      }
      await inspector.query('TRUNCATE inbox');
      return (events * 1_000) / taken;
    },
    async () => {
      await tellEvents(inspector, 'bare_outbox', organizationId, events);
      let taken = 0;
      for (let left = true; left; ) {
        await bareQueue.drain();
        taken += await timed(async () => {
          left = await bareRelay(inspector, bareQueue);
        });
      }
      await inspector.query('TRUNCATE bare_outbox');
      return (events * 1_000) / taken;
    },
  );
  await deliveries.close();
  await bareQueue.obliterate({ force: true });
  await bareQueue.close();
  await services.close();
  const bounds = {
    job: 'relay',
    measured: 'relay on Redis: rate ÷ bare SKIP LOCKED 500 → addBulk → mark',
    atLeast: 0.5,
    goal: 0.8,
  };
  return ratioOfRates(bounds, pairs, 'events per second');
}

async function bareRelay(client: Client, queue: Queue): Promise<boolean> {
  await client.query('BEGIN');
  const { rows } = await client.query<{ id: string; payload: object }>({
    name: 'bare-take',
    text: `SELECT id, payload FROM bare_outbox WHERE relayed_at IS NULL ORDER BY id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED`,
  });
  await queue.addBulk(
    rows.map(({ id, payload }) => ({ name: 'noted', data: payload, opts: { jobId: id, removeOnComplete: true } })),
  );
  await client.query({
    name: 'bare-mark',
    text: 'UPDATE bare_outbox SET relayed_at = now() WHERE id = ANY($1)',
    values: [rows.map(({ id }) => id)],
  });
  await client.query('COMMIT');
  return rows.length === BATCH;
}

/** From the outbox to the last effect, all in one process, as in a worker; the bare worker finds its jobs in the queue already. */
async function carrying({ bench, database, inspector, organizationId, redisUrl }: Parts, event: string, measured: string) {
  const { events } = bench.sizes;
  const prefix = `{${database.name}}`;
  const pool = new Pool({ connectionString: database.superuserUrl, max: 20 });
  const queue = new Queue('bare', { connection: { url: redisUrl }, prefix });
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await inspector.query('TRUNCATE notes');
      const services = await openServices(database, { redisUrl, providers: [NoteHandlers], works: true });
      await services.get(QueueFactory, { strict: false }).waiting('deliveries');
      await tellEvents(inspector, 'outbox', organizationId, events, event);
      const taken = await timed(async () => {
        for (let left = 1; left > 0; ) {
          const { rows } = await inspector.query<{ left: number }>(
            `SELECT ($1 - (SELECT count(*) FROM notes))::integer AS left`,
            [events],
          );
          left = rows[0]?.left ?? 0;
          if (left > 0) await new Promise((resolve) => setTimeout(resolve, 10));
        }
      });
      await services.close();
      return (events * 1_000) / taken;
    },
    async () => {
      await inspector.query('TRUNCATE notes');
      for (let from = 0; from < events; from += BATCH)
        await queue.addBulk(
          Array.from({ length: BATCH }, (_unused, at) => ({
            name: 'noted',
            data: { note: `note ${from + at}` },
            opts: { removeOnComplete: true },
          })),
        );
      let left = events;
      let finish = (): void => undefined;
      const done = new Promise<void>((resolve) => {
        finish = resolve;
      });
      const write = async ({ data }: { data: { note: string } }): Promise<void> => {
        await pool.query({
          name: 'bare-note',
          text: 'INSERT INTO notes (id, organization_id, note) VALUES ($1, $2, $3)',
          values: [newId(), organizationId, data.note],
        });
        left -= 1;
        if (left === 0) finish();
      };
      const options = { connection: { url: redisUrl, maxRetriesPerRequest: null }, prefix, concurrency: 50, autorun: false };
      const worker = new Worker<{ note: string }>('bare', write, options);
      await worker.waitUntilReady();
      const taken = await timed(async () => {
        void worker.run();
        await done;
      });
      await worker.close();
      return (events * 1_000) / taken;
    },
  );
  await queue.close();
  await pool.end();
  const bounds = { job: 'relay', measured, atLeast: 0.5, goal: 0.7 };
  return ratioOfRates(bounds, pairs, 'events per second');
}

async function tellEvents(
  client: Client,
  table: string,
  organizationId: string,
  count: number,
  event = noted.name,
): Promise<void> {
  await client.query(
    `INSERT INTO ${table} (id, organization_id, type, payload, actor, occurred_at)
     SELECT uuidv7(make_interval(secs => n / 1000.0)), $1, $2, jsonb_build_object('note', 'note ' || n), '{"kind": "system", "id": "bench", "name": "bench"}', now()
     FROM generate_series(1, $3::integer) n`,
    [organizationId, event, count],
  );
  await client.query(`VACUUM ANALYZE ${table}`);
}
