import type { Client } from 'pg';
import { Accruals } from '#spend';
import { alternating, timed } from '../figures.js';
import { fillItems } from '../fill/items.js';
import { ratioOfRates } from '../finding.js';
import type { Job } from '../job.js';
import { openInspector } from '../servers.js';
import { foundOrganization, openServices } from '../services.js';

const A_STATEMENT = 1_000;

/**
 * A month of recurring charges, one for each item: what each owes is reckoned, posted and written down. The bare limit inserts
 * the same entries by the thousand into a copy of the ledger with the same indexes and checks.
 */
export const accrual: Job = async (bench) => {
  const count = bench.sizes.charges;
  bench.tell(`filling a database with ${count.toLocaleString('en')} recurring charges`);
  const database = await bench.servers.database(`charges_${count}`);
  const services = await openServices(database);
  const actor = await foundOrganization(services);
  const inspector = await openInspector(database);
  await fillItems(inspector, actor.organizationId, count);
  await inspector.query(
    `INSERT INTO recurring_charges (id, organization_id, item_id, kind, description, amount_minor, currency, cadence, cycle_day, anchor_on, prorated,
       follows_item, starts_on, accrue_from, created_at, updated_at)
     SELECT uuidv7(), organization_id, id, 'recurring', 'Plan', 100 + abs(hashtext(id::text)) % 9000, 'EUR', 'month', 1, date_trunc('month', now()), true,
       false, date_trunc('month', now()), date_trunc('month', now()), now(), now() FROM items WHERE organization_id = $1`,
    [actor.organizationId],
  );
  await inspector.query('CREATE TABLE bare_entries (LIKE ledger_entries INCLUDING ALL)');
  await inspector.query('VACUUM ANALYZE recurring_charges');
  const accruals = services.get(Accruals, { strict: false });
  const pairs = await alternating(
    bench.sizes.rounds,
    async () => {
      await inspector.query('TRUNCATE charge_periods');
      await inspector.query(`UPDATE recurring_charges SET accrue_from = date_trunc('month', now())`);
      await inspector.query('VACUUM ANALYZE recurring_charges');
      await bench.servers.settle();
      let posted = 0;
      const taken = await timed(async () => {
        posted = await accruals.accrueDue(actor);
      });
      if (posted !== count) throw new Error(`${posted} entries were posted.`);
      return (count * 1_000) / taken;
    },
    async () => {
      const batches = await entriesOf(inspector, count);
      await inspector.query('TRUNCATE bare_entries');
      await bench.servers.settle();
      const taken = await timed(async () => {
        for (const batch of batches) await inspector.query(BARE, [batch]);
      });
      return (count * 1_000) / taken;
    },
    { warmUp: false },
  );
  await inspector.end();
  await services.close();
  await bench.servers.drop(database);
  return [
    ratioOfRates(
      {
        job: 'accrual',
        measured: `a month of ${count.toLocaleString('en')} recurring charges ÷ the bare batched insert of their entries`,
        ...{ atLeast: 0.3, goal: 0.4 },
      },
      pairs,
    ),
  ];
};

/** The entries of the last accrual, a thousand each, as a program has them that is about to insert them. */
async function entriesOf(inspector: Client, count: number): Promise<string[]> {
  const { rows } = await inspector.query<{ batch: string }>(
    `SELECT json_agg(to_json(e))::text AS batch FROM (SELECT * FROM ledger_entries ORDER BY id DESC LIMIT ${count}) e
     GROUP BY abs(hashtext(e.id::text)) % ${Math.ceil(count / A_STATEMENT)}`,
  );
  return rows.map(({ batch }) => batch);
}

const BARE = 'INSERT INTO bare_entries SELECT * FROM jsonb_populate_recordset(NULL::bare_entries, $1::jsonb)';
