import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'pg';
import { alternating, timed } from '../figures.js';
import { type Inventory, inventoryOf } from '../fill/inventory.js';
import { ratioOfRates } from '../finding.js';
import type { HttpClient } from '../http-client.js';
import type { Bench, Job } from '../job.js';
import { AppProcess, settingsFor } from '../processes.js';

const A_STATEMENT = 1_000;

const bareTables = { bare_bulk_items: 'items', bare_bulk_transitions: 'transitions', bare_bulk_results: 'bulk_change_items' };

interface Change {
  id: string;
  state: string;
  changed: number;
  refused: number;
}

/**
 * A verb on many items at once: asked for over HTTP, gathered, decided and written by a worker, each item with its result, its
 * line of history and its event. The bare limit updates as many rows and writes as many results and lines, a thousand in a
 * statement, on copies of the tables with the same indexes and checks.
 */
export const bulk: Job = async (bench) => {
  const inventory = await inventoryOf(bench, bench.sizes.browsed);
  const { inspector } = inventory;
  const most = Math.round(bench.sizes.browsed / 10);
  const { rows } = await inspector.query<{ id: string; location: string }>(
    `SELECT id, location_id AS location FROM items WHERE kind = 'asset' AND state = 'in_stock' ORDER BY id LIMIT ${most}`,
  );
  const [first] = rows;
  if (!first) throw new Error('Nothing is in stock.');
  const ids = rows.map(({ id }) => id);
  const client = await inventory.client();
  const worker = AppProcess.launch('worker', settingsFor(databaseOf(inventory), bench.servers.redisUrl));
  await makeBareTables(inspector);
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await settle(bench, inspector);
      const taken = await timed(async () => {
        await change(client, ids, { verb: 'report_missing', answers: { circumstances: 'The store was flooded' } });
        await change(client, ids, { verb: 'find', answers: { locationId: first.location } });
      });
      return (2 * ids.length * 1_000) / taken;
    },
    async () => {
      await settle(bench, inspector);
      const taken = await timed(async () => {
        for (const state of ['missing', 'in_stock']) await bareChange(inspector, ids, state);
      });
      return (2 * ids.length * 1_000) / taken;
    },
  );
  await worker.stop();
  return [
    ratioOfRates(
      {
        ...{ job: 'bulk', atLeast: 0.5, goal: 0.7 },
        measured: `a verb on ${ids.length.toLocaleString('en')} items: rate ÷ bare update with result and history`,
      },
      pairs,
      'items per second',
    ),
  ];
};

function databaseOf({ appUrl, superuserUrl }: Inventory) {
  return { name: new URL(appUrl).pathname.slice(1), appUrl, superuserUrl, ownerUrl: superuserUrl };
}

/** What follows from the round before (searching, overviews) is over before the next begins. */
async function settle(bench: Bench, inspector: Client): Promise<void> {
  for (let left = 1; left > 0; await sleep(100)) {
    const { rows } = await inspector.query<{ left: number }>(
      'SELECT ((SELECT count(*) FROM outbox) + (SELECT count(*) FROM inbox))::integer AS left',
    );
    left = rows[0]?.left ?? 0;
  }
  await bench.servers.settle();
}

async function change(client: HttpClient, itemIds: readonly string[], act: object): Promise<void> {
  let { id, state, changed, refused } = await client.post<Change>('/bulk-changes', { selection: { ids: itemIds }, change: act });
  while (state === 'waiting' || state === 'running') {
    await sleep(100);
    ({ id, state, changed, refused } = await client.get<Change>(`/bulk-changes/${id}`));
  }
  if (changed !== itemIds.length)
    throw new Error(`Of ${itemIds.length} items ${changed} were changed, ${refused} refused (${state}).`);
}

async function makeBareTables(inspector: Client): Promise<void> {
  for (const [bare, ours] of Object.entries(bareTables))
    await inspector.query(`CREATE TABLE ${bare} (LIKE ${ours} INCLUDING STORAGE INCLUDING INDEXES INCLUDING CONSTRAINTS)`);
  await inspector.query('INSERT INTO bare_bulk_items SELECT * FROM items');
  await inspector.query('VACUUM ANALYZE bare_bulk_items');
}

async function bareChange(inspector: Client, ids: readonly string[], state: string): Promise<void> {
  const { rows } = await inspector.query<{ id: string }>('SELECT uuidv7() AS id');
  for (let from = 0; from < ids.length; from += A_STATEMENT)
    await inspector.query({
      name: 'bare-bulk',
      text: `
        WITH moved AS (
          UPDATE bare_bulk_items SET state = $2, state_since = now(), version = version + 1, updated_at = now() WHERE id = ANY ($1::uuid[]) RETURNING *
        ), recorded AS (
          INSERT INTO bare_bulk_transitions (id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb,
            from_state, to_state, actor_kind, actor_id, actor_name, answers, effective_at, recorded_at)
          SELECT uuidv7(), organization_id, kind, id, version, definition, 1, 'report_missing', 'in_stock', $2, 'user', 'bench', 'Olga Operator', $3, now(), now()
          FROM moved
        )
        INSERT INTO bare_bulk_results (organization_id, bulk_change_id, place, item_id, named, outcome, effect)
        SELECT organization_id, $4, $5 + row_number() OVER (), id, tag, 'changed', $3 FROM moved`,
      values: [ids.slice(from, from + A_STATEMENT), state, ANSWERS, rows[0]?.id, from],
    });
}

const ANSWERS = JSON.stringify({ circumstances: 'The store was flooded' });
