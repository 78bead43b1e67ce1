import type { Client } from 'pg';
import { COUNTS, idOf } from './surroundings.js';

const MOST_MONTHS = 36;
/** Of the months of a long ledger, in how many an item cost something. */
const MONTHS_OF_ITEM = 20;
const FEWEST_ITEMS = 12_000;
export const LAST_MONTH = '2026-09-01';

/**
 * So many entries, at most one for an item and month, up to the last month; set-wise and past the application. Nothing is marked.
 * Things are spread as in an organisation: a cost centre belongs to a unit and has two sites, few products are bought by most,
 * and a product says its vendor, category and contracts.
 * @returns how many items cost something in a month, and how many there are
 */
export async function fillLedger(
  client: Client,
  organizationId: string,
  count: number,
): Promise<{ items: number; itemsInAll: number }> {
  const months = Math.max(2, Math.min(MOST_MONTHS, Math.floor(count / FEWEST_ITEMS)));
  const lived = months === MOST_MONTHS ? MONTHS_OF_ITEM : months;
  const items = Math.ceil(count / lived);
  await client.query(`SELECT spend_ensure_partitions('2023-06-01', '2026-09-30')`);
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'ledger_entries'
       AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('SET session_replication_role = replica');
  await client.query('SET jit = off');
  await client.query(
    `CREATE UNLOGGED TABLE filling AS SELECT n, ${idOf('item', 'n')} AS item_id, ${idOf('center', 'center')} AS cost_center_id,
       ${idOf('unit', `1 + center % ${COUNTS.units}`)} AS business_unit_id, ${idOf('vendor', `1 + product % ${COUNTS.vendors}`)} AS vendor_id,
       ${idOf('product', 'product')} AS product_id, ${idOf('contract', `1 + (product + n % 2 * ${COUNTS.vendors}) % ${COUNTS.contracts}`)} AS contract_id,
       'Category ' || product % 12 AS category, ${idOf('place', `1 + (center + n % 2 * ${COUNTS.centers}) % ${COUNTS.places}`)} AS location_id,
       ${idOf('person', '1 + n / 5')} AS person_id, (ARRAY['run', 'grow', 'transform'])[1 + center % 3] AS spend_class,
       (ARRAY['it', 'mobility', 'telecom'])[1 + product % 3] AS domain, (ARRAY['asset', 'asset', 'asset', 'service', 'license'])[1 + product % 5] AS item_kind
     FROM (SELECT n, 1 + abs(hashint4(n)::bigint) % ${COUNTS.centers} AS center,
             1 + floor(${COUNTS.products} * power(abs(hashint4(-n)::bigint) % 10000 / 10000.0, 3))::integer AS product
           FROM generate_series(1, ${items}) n) spread`,
  );
  for (let month = 0; month < months; month += 1)
    await client.query(
      `INSERT INTO ledger_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor, base_currency,
         exchange_rate, booked_on, cost_center_id, business_unit_id, vendor_id, domain, item_kind, contract_id, product_id, category, location_id,
         person_id, spend_class, description)
       SELECT ${idOf('entry', `n + ${month * items}::bigint`)}, m, $1, ${idOf('posting', `n / 1000 + ${month * 1_000_000}::bigint`)}, item_id,
         (ARRAY['recurring', 'recurring', 'recurring', 'usage', 'repair'])[1 + n % 5], amount, 'EUR', amount, 'EUR', 1, m, cost_center_id, business_unit_id,
         vendor_id, domain, item_kind, contract_id, product_id, category, location_id, person_id, spend_class, 'monthly'
       FROM (SELECT f.*, 100 + abs(hashint4(n + $2)) % 10000 AS amount, (date '${LAST_MONTH}' - make_interval(months => $2))::date AS m FROM filling f
             WHERE (n + $2) % ${months} < ${lived}) f`,
      [organizationId, month],
    );
  await client.query('DROP TABLE filling');
  await client.query('RESET session_replication_role');
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition.replace(' ON ONLY ', ' ON '));
  await client.query('VACUUM (ANALYZE) ledger_entries');
  return { items: Math.floor((items * lived) / months), itemsInAll: items };
}
