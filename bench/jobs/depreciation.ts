import type { INestApplicationContext } from '@nestjs/common';
import type { Client } from 'pg';
import { JobCourier, Jobs } from '#messaging';
import type { Actor } from '#platform';
import { BookValues, DepreciationBooks, DepreciationRuns, Enrolment, Rollups } from '#spend';
import { alternating, median, timed } from '../figures.js';
import { fillItems } from '../fill/items.js';
import { type Finding, ratioOfRates, rounded } from '../finding.js';
import type { Job } from '../job.js';
import { openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';

const A_STATEMENT = 1_000;
/** At least so many of ten items are assets that were not disposed of. */
const ASSETS_OF_TEN_ITEMS = 6.5;
/** The months before this one that were not posted yet; a round posts one more of them. */
const MONTHS = 12;

/**
 * A month of depreciation, by the job that a person starts: what each asset owes is reckoned from its whole life, posted and
 * noted. The bare limit inserts the same entries and postings by the thousand into copies of their tables.
 */
export const depreciation: Job = async (bench) => {
  const count = bench.sizes.depreciated;
  bench.tell(`filling a database with ${count.toLocaleString('en')} assets that depreciate`);
  const database = await bench.servers.database('depreciation');
  const services = await openServices(database);
  const actor = await foundOrganization(services);
  const inspector = await openInspector(database);
  await fillItems(inspector, actor.organizationId, Math.ceil((count * 10) / ASSETS_OF_TEN_ITEMS));
  await fillAssets(inspector, actor.organizationId, count);
  const { id: bookId } = await services.get(DepreciationBooks, { strict: false }).add(actor, {
    name: 'Financial',
    postsToLedger: true,
    startsOn: monthsAgo(MONTHS),
    rules: [{ method: 'straight_line', convention: 'full_month', lifeMonths: 36 }],
  });
  await services.get(Enrolment, { strict: false }).follow(actor);
  await inspector.query('VACUUM ANALYZE');
  let back = MONTHS;
  const pairs = await alternating(
    Math.min(bench.sizes.rounds, MONTHS - 1),
    async () => {
      await bench.servers.settle();
      const through = monthsAgo(back--);
      const taken = await timed(async () => {
        const posted = await post(services, actor, bookId, through);
        if (posted !== count) throw new Error(`${posted} entries were posted.`);
      });
      return (count * 1_000) / taken;
    },
    async () => {
      const [entries, postings] = [
        await newest(inspector, 'ledger_entries', count),
        await newest(inspector, 'depreciation_postings', count),
      ];
      await inspector.query('TRUNCATE bare_ledger_entries, bare_depreciation_postings');
      await bench.servers.settle();
      const taken = await timed(async () => {
        for (const batch of entries) await inspector.query(bare('ledger_entries'), [batch]);
        for (const batch of postings) await inspector.query(bare('depreciation_postings'), [batch]);
      });
      return (count * 1_000) / taken;
    },
    { warmUp: false },
  );
  await services.get(Rollups, { strict: false }).rebuild(actor);
  await inspector.query('ANALYZE');
  const values = services.get(BookValues, { strict: false });
  const totals: number[] = [];
  for (let round = 0; round < bench.sizes.rounds; round++)
    totals.push(await timed(() => values.totals(actor, { bookId, on: monthsAgo(back + 1) })));
  await inspector.end();
  await services.close();
  await bench.servers.drop(database);
  const size = count.toLocaleString('en');
  const ofBook: Finding = {
    ...{
      job: 'depreciation',
      measured: `what a book of ${size} assets is worth on a day that was posted`,
      unit: 'ms',
      wanted: 'below',
    },
    ...{ value: rounded(median(totals)), atLeast: 3_000, goal: 1_000, detail: {} },
  };
  const posting = {
    job: 'depreciation',
    measured: `a month of ${size} assets ÷ the bare batched insert of its entries and postings`,
    ...{ atLeast: 0.2, goal: 0.4 },
  };
  return [ratioOfRates(posting, pairs, 'assets per second'), ofBook];
};

/** Bought and taken into use two years ago; set-wise and past the application. */
async function fillAssets(inspector: Client, organizationId: string, count: number): Promise<void> {
  await inspector.query(`SELECT spend_ensure_partitions((now() - interval '25 months')::date, now()::date)`);
  await inspector.query('SET session_replication_role = replica');
  await inspector.query(
    `INSERT INTO charge_signals (id, organization_id, item_id, signal, effective_on, occurred_at)
     SELECT uuidv7(), organization_id, id, 'start', (now() - interval '24 months')::date, now() FROM items
     WHERE organization_id = $1 AND kind = 'asset' AND state <> 'disposed' ORDER BY id LIMIT $2`,
    [organizationId, count],
  );
  const { rowCount } = await inspector.query(
    `INSERT INTO ledger_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor, base_currency,
       exchange_rate, booked_on, domain, item_kind, description)
     SELECT uuidv7(), date_trunc('month', effective_on), organization_id, uuidv7(), item_id, 'purchase', cost, 'EUR', cost, 'EUR', 1, effective_on, 'it',
       'asset', 'bought'
     FROM (SELECT *, 36000 + abs(hashtext(item_id::text)) % 90000 AS cost FROM charge_signals WHERE organization_id = $1) AS started`,
    [organizationId],
  );
  if (rowCount !== count) throw new Error(`There are ${rowCount} assets.`);
  await inspector.query('RESET session_replication_role');
  for (const table of ['ledger_entries', 'depreciation_postings'])
    await inspector.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING ALL)`);
}

/** @returns how many entries the job posted */
async function post(services: INestApplicationContext, actor: Actor, bookId: string, through: string): Promise<number> {
  const job = await services.get(DepreciationRuns, { strict: false }).start(actor, bookId, { through });
  const { organizationId } = actor;
  await services.get(JobCourier, { strict: false }).carryOut(organizationId, job.id);
  const { counts, state, error } = await services.get(Jobs, { strict: false }).find(actor, job.id);
  if (state !== 'succeeded') throw new Error(`The job ${state}: ${error}`);
  return counts['entries'] ?? 0;
}

/** What the last round wrote into a table, a thousand each, as a program has it that is about to insert it. */
async function newest(inspector: Client, table: string, count: number): Promise<string[]> {
  const { rows } = await inspector.query<{ batch: string }>(
    `SELECT json_agg(to_json(e))::text AS batch FROM (SELECT * FROM ${table} ORDER BY id DESC LIMIT ${count}) e
     GROUP BY abs(hashtext(e.id::text)) % ${Math.ceil(count / A_STATEMENT)}`,
  );
  return rows.map(({ batch }) => batch);
}

function bare(table: string): string {
  return `INSERT INTO bare_${table} SELECT * FROM jsonb_populate_recordset(NULL::bare_${table}, $1::jsonb)`;
}

function monthsAgo(months: number): string {
  const now = new Date(Date.now());
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 10);
}
