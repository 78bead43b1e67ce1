import type { Client } from 'pg';
import type { Actor } from '#platform';
import { Rollups } from '#spend';
import { alternating, median, type Pairs, timed } from '../figures.js';
import { fillLedger, LAST_MONTH } from '../fill/ledger.js';
import { type Finding, ratioOfTimes, rounded } from '../finding.js';
import type { Bench, Job } from '../job.js';
import { openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';
import { bareRebuild, bareTurn, GROUP, makeBareTables } from './bare-rollup.js';

const NEW_ENTRIES = 10_000;

/** Rolling up new entries in a large ledger and in a tenth of it, and building all rollups from nothing. */
export const rollup: Job = async (bench) => {
  const [large, small] = [bench.sizes.entries, bench.sizes.entries / 10];
  const few = await measured(bench, small, { rebuilds: bench.sizes.rounds });
  const many = await measured(bench, large, { rebuilds: 1 });
  const [size, tenth] = [large.toLocaleString('en'), small.toLocaleString('en')];
  const growth: Finding = {
    ...{ job: 'rollup', measured: `the same at ${size} ÷ at ${tenth}`, value: median(many.turns.ours) / median(few.turns.ours) },
    ...{ unit: '', wanted: 'below', atLeast: 1.5, goal: 1.2 },
    detail: { ours: rounded(median(many.turns.ours)), bare: rounded(median(few.turns.ours)), unit: 'ms' },
  };
  const turns = {
    job: 'rollup',
    measured: `rollup of ${NEW_ENTRIES.toLocaleString('en')} new entries in a ledger of ${size}: time ÷ bare SQL`,
    atLeast: 1.5,
    goal: 1.3,
  };
  const rebuild = (from: string): Parameters<typeof ratioOfTimes>[0] => ({
    job: 'rollup',
    measured: `full rebuild from ${from} entries: time ÷ bare INSERT … SELECT`,
    atLeast: 1.3,
    goal: 1.15,
  });
  return [
    ratioOfTimes(turns, many.turns),
    growth,
    ratioOfTimes(rebuild(tenth), few.rebuilds),
    ratioOfTimes(rebuild(size), many.rebuilds),
  ];
};

async function measured(
  bench: Bench,
  entries: number,
  { rebuilds }: { rebuilds: number },
): Promise<{ turns: Pairs; rebuilds: Pairs }> {
  bench.tell(`filling a ledger with ${entries.toLocaleString('en')} entries`);
  const database = await bench.servers.database(`ledger_${entries}`);
  const services = await openServices(database);
  const actor = await foundOrganization(services);
  const inspector = await openInspector(database);
  const { items } = await fillLedger(inspector, actor.organizationId, entries);
  await makeBareTables(inspector);
  await bench.servers.settle();
  const rollups = services.get(Rollups, { strict: false });
  bench.tell('building its rollups');
  // The first round builds into empty tables, all others have the rows of the one before to remove.
  const built = await alternating(
    rebuilds,
    async () => {
      await bench.servers.settle();
      return timed(() => rollups.rebuild(actor));
    },
    async () => {
      await bench.servers.settle();
      return timed(() => bareRebuild(inspector, actor));
    },
    { warmUp: false },
  );
  await inspector.query('VACUUM ANALYZE spend_item_months, bare_item_months');
  await bench.servers.settle();
  let posted = 0;
  const next = (): number => {
    posted += 1;
    return posted;
  };
  const turns = await alternating(
    Math.max(bench.sizes.rounds, 5),
    async () => {
      await post(inspector, actor, items, next());
      return timed(() => rollups.rollUp(actor));
    },
    async () => {
      // The same number of other keys, posted and marked alike.
      await post(inspector, actor, items, next());
      return timed(() => bareTurn(inspector, actor));
    },
  );
  await inspector.end();
  await services.close();
  await bench.servers.drop(database);
  return { turns, rebuilds: built };
}

/** An entry each for ten thousand items in one of the last two months, as the ledger writes them: the triggers mark what they touch. */
async function post(client: Client, { organizationId }: Actor, items: number, round: number): Promise<void> {
  await client.query(
    `INSERT INTO ledger_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor, base_currency,
       exchange_rate, booked_on, ${GROUP.replace('kind, ', '')}, description)
     SELECT uuidv7(), month, organization_id, posting_id, item_id, kind, 100, currency, 100, base_currency, 1, booked_on,
       ${GROUP.replace('kind, ', '')}, 'posted later'
     FROM ledger_entries WHERE organization_id = $1 AND month = (date '${LAST_MONTH}' - make_interval(months => $2 % 2))::date AND description = 'monthly'
     ORDER BY item_id OFFSET $3 LIMIT ${NEW_ENTRIES}`,
    [organizationId, round, (round * 7_919) % (items - NEW_ENTRIES)],
  );
  await client.query('ANALYZE spend_dirty_keys');
}
