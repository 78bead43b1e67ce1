import type { Client } from 'pg';
import { COUNTS, idOf } from './surroundings.js';

const MOST_MONTHS = 40;
const FEWEST_ITEMS = 12_000;
export const LAST_MONTH = '2026-09-01';

/** So many entries, one for each item and month, up to the last month; set-wise and past the application. Nothing is marked. */
export async function fillLedger(client: Client, organizationId: string, count: number): Promise<{ items: number }> {
  const months = Math.max(2, Math.min(MOST_MONTHS, Math.floor(count / FEWEST_ITEMS)));
  const items = Math.ceil(count / months);
  await client.query(`SELECT spend_ensure_partitions('2023-06-01', '2026-09-30')`);
  const { rows } = await client.query<{ name: string; definition: string }>(
    `SELECT indexname AS name, indexdef AS definition FROM pg_indexes WHERE schemaname = 'public' AND tablename = 'ledger_entries'
       AND indexname NOT IN (SELECT conname FROM pg_constraint)`,
  );
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`);
  await client.query('SET session_replication_role = replica');
  await client.query('SET jit = off');
  const some = (kind: string, salt: number, of: number): string => idOf(kind, `1 + (n + ${salt}) % ${of}`);
  await client.query(
    `CREATE UNLOGGED TABLE filling AS SELECT n, ${idOf('item', 'n')} AS item_id, ${some('center', 1, COUNTS.centers)} AS cost_center_id,
       ${some('unit', 2, COUNTS.units)} AS business_unit_id, ${some('vendor', 3, COUNTS.vendors)} AS vendor_id,
       (ARRAY['it', 'mobility', 'telecom'])[1 + n % 3] AS domain, (ARRAY['asset', 'service', 'license'])[1 + n % 3] AS item_kind
     FROM generate_series(1, ${items}) n`,
  );
  for (let month = 0; month < months; month += 1)
    await client.query(
      `INSERT INTO ledger_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor, base_currency,
         exchange_rate, booked_on, cost_center_id, business_unit_id, vendor_id, domain, item_kind, description)
       SELECT ${idOf('entry', `n + ${month * items}::bigint`)}, m, $1, ${idOf('posting', `n / 1000 + ${month * 1_000_000}::bigint`)}, item_id,
         (ARRAY['recurring', 'recurring', 'recurring', 'usage', 'repair'])[1 + n % 5], amount, 'EUR', amount, 'EUR', 1, m, cost_center_id, business_unit_id,
         vendor_id, domain, item_kind, 'monthly'
       FROM (SELECT f.*, 100 + abs(hashint4(n + $2)) % 10000 AS amount, (date '${LAST_MONTH}' - make_interval(months => $2))::date AS m FROM filling f) f`,
      [organizationId, month],
    );
  await client.query('DROP TABLE filling');
  await client.query('RESET session_replication_role');
  await client.query(`SET maintenance_work_mem = '512MB'`);
  for (const { definition } of rows) await client.query(definition.replace(' ON ONLY ', ' ON '));
  await client.query('VACUUM (ANALYZE) ledger_entries');
  return { items };
}
