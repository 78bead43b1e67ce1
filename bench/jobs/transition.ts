import { Pool } from 'pg';
import { newId } from '#platform';
import { alternating } from '../figures.js';
import { type Inventory, inventoryOf } from '../fill/inventory.js';
import { ratioOfRates } from '../finding.js';
import type { HttpClient } from '../http-client.js';
import type { Job } from '../job.js';

const CLIENTS = 16;

/**
 * One transition over HTTP, by sixteen signed-in clients that lose and find devices in stock: each is a read, the decision, a
 * new state, its line of history and its event. The bare limit does the same reads and writes on tables as wide, with their
 * keys and nothing else, over sixteen connections with prepared statements.
 */
export const transition: Job = async (bench) => {
  const inventory = await inventoryOf(bench, 10_000);
  const { rows } = await inventory.inspector.query<{ id: string; location: string }>(
    `SELECT id, location_id AS location FROM items WHERE kind = 'asset' AND state = 'in_stock' AND sub_state = 'available' ORDER BY id LIMIT 800`,
  );
  const client = await inventory.client(CLIENTS);
  const pool = new Pool({ connectionString: inventory.superuserUrl, max: CLIENTS });
  await makeBareTables(inventory);
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await bench.servers.settle();
      return rate(bench.sizes.seconds, rows, (item) => loseAndFind(client, item));
    },
    async () => {
      await bench.servers.settle();
      return rate(bench.sizes.seconds, rows, (item) => bareTwice(pool, item.id));
    },
  );
  await pool.end();
  return [
    ratioOfRates(
      {
        job: 'transition',
        measured: 'one transition over HTTP, 16 clients: rate ÷ bare read + 3 writes',
        atLeast: 0.3,
        goal: 0.45,
      },
      pairs,
      'transitions per second',
    ),
  ];
};

/** Transitions in a second; each act makes two, so that every item ends where it began. */
async function rate<Item>(seconds: number, items: readonly Item[], act: (item: Item) => Promise<void>): Promise<number> {
  const begin = performance.now();
  const end = begin + seconds * 1_000;
  let done = 0;
  const share = Math.floor(items.length / CLIENTS);
  const work = async (_unused: unknown, worker: number): Promise<void> => {
    for (let turn = 0; performance.now() < end; turn += 1) {
      const item = items[worker * share + (turn % share)];
      if (item === undefined) return;
      await act(item);
      done += 2;
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, work));
  return (done * 1_000) / (performance.now() - begin);
}

async function loseAndFind(client: HttpClient, { id, location }: { id: string; location: string }): Promise<void> {
  const path = `/items/${id}/transitions`;
  await client.post(path, { verb: 'report_missing', answers: { circumstances: 'Not at its place', lastSeenOn: '2026-01-15' } });
  await client.post(path, { verb: 'find', answers: { locationId: location } });
}

async function makeBareTables({ inspector }: Inventory): Promise<void> {
  await inspector.query(`
    CREATE TABLE bare_items (LIKE items INCLUDING STORAGE) WITH (fillfactor = 90);
    ALTER TABLE bare_items ADD PRIMARY KEY (id);
    INSERT INTO bare_items SELECT * FROM items;
    CREATE TABLE bare_transitions (LIKE transitions);
    ALTER TABLE bare_transitions ADD PRIMARY KEY (id), ADD UNIQUE (organization_id, subject_id, subject_version);
    INSERT INTO bare_transitions SELECT * FROM transitions;
    CREATE TABLE bare_outbox (LIKE outbox);
    ALTER TABLE bare_outbox ADD PRIMARY KEY (id);
  `);
  await inspector.query('VACUUM ANALYZE bare_items, bare_transitions');
}

async function bareTwice(pool: Pool, id: string): Promise<void> {
  await bareTransition(pool, id, 'missing');
  await bareTransition(pool, id, 'in_stock');
}

async function bareTransition(pool: Pool, id: string, state: string): Promise<void> {
  const connection = await pool.connect();
  try {
    await connection.query('BEGIN');
    const { rows } = await connection.query<{
      organization_id: string;
      state: string;
      version: string;
      kind: string;
      definition: string;
    }>({
      name: 'bare-read',
      text: 'SELECT * FROM bare_items WHERE id = $1 FOR UPDATE',
      values: [id],
    });
    const [item] = rows;
    if (!item) throw new Error('The item is not there.');
    const [version, now] = [Number(item.version) + 1, new Date(performance.timeOrigin + performance.now())];
    await connection.query({
      name: 'bare-move',
      text: 'UPDATE bare_items SET state = $2, state_since = $3, version = $4, updated_at = $3 WHERE id = $1',
      values: [id, state, now, version],
    });
    await connection.query({
      name: 'bare-record',
      text: `INSERT INTO bare_transitions (id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb,
          from_state, to_state, actor_kind, actor_id, actor_name, comment, answers, effective_at, recorded_at)
        VALUES ($1, $2, $3, $4, $5, $6, 1, 'report_missing', $7, $8, 'user', 'bench', 'Olga Operator', NULL, $9, $10, $10)`,
      values: [newId(), item.organization_id, item.kind, id, version, item.definition, item.state, state, ANSWERS, now],
    });
    await connection.query({
      name: 'bare-tell',
      text: 'INSERT INTO bare_outbox (id, organization_id, type, payload, actor, occurred_at) VALUES ($1, $2, $3, $4, $5, $6)',
      values: [newId(), item.organization_id, 'inventory.item.transitioned', EVENT, ACTOR, now],
    });
    await connection.query('COMMIT');
  } finally {
    connection.release();
  }
}

const ANSWERS = JSON.stringify({ circumstances: 'Not at its place', lastSeenOn: '2026-01-15' });
const ACTOR = JSON.stringify({ kind: 'user', id: 'bench', name: 'Olga Operator' });
/** As long as the event of a transition is. */
const EVENT = JSON.stringify({
  itemId: '00000000-0000-7000-8000-000000000000',
  itemKind: 'asset',
  transitionId: '00000000-0000-7000-8000-000000000000',
  version: 2,
  verb: 'report_missing',
  from: 'in_stock',
  to: 'missing',
  phase: 'operate',
  effectiveAt: '2026-01-15T00:00:00.000Z',
  answers: { circumstances: 'Not at its place', lastSeenOn: '2026-01-15' },
  comment: null,
  signals: [],
  sets: {},
});
