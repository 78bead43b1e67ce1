import type { Client } from 'pg';
import type { Actor } from '#platform';

/** What a month of an item is grouped by. */
export const GROUP =
  'kind, cost_center_id, business_unit_id, vendor_id, domain, item_kind, contract_id, product_id, category, location_id, person_id, spend_class';
const CELL = `hash_record_extended(ROW(${GROUP}, currency), 0)`;
const ROWS = `organization_id, item_id, month, cell, ${GROUP}, currency, amount_minor, entry_count`;
const SHARED = GROUP.replace('person_id, ', '');
const MONTHS = Array.from({ length: 12 }, (_none, month) => `m${String(month + 1).padStart(2, '0')}`);
const SUMS = MONTHS.map(
  (_column, place) => `coalesce(sum(amount_minor) FILTER (WHERE extract(month FROM month) = ${place + 1}), 0)`,
).join(', ');
/** Along which values the months of a year are summed up. */
const CUBES = [
  ['shared', SHARED],
  ['person', 'kind, person_id'],
  ['item', `${GROUP}, item_id`],
] as const;

/** Tables of the same shape as the product's. */
export async function makeBareTables(client: Client): Promise<void> {
  await client.query(`
    CREATE TABLE bare_item_months (LIKE spend_item_months INCLUDING ALL);
    CREATE TABLE bare_cube_years (LIKE spend_cube_years INCLUDING ALL) PARTITION BY LIST (cube);
    ${CUBES.map(([cube]) => `CREATE TABLE bare_cube_years_${cube} PARTITION OF bare_cube_years FOR VALUES IN ('${cube}') WITH (fillfactor = 70);`).join('\n')}
    CREATE INDEX ON bare_cube_years_item (organization_id, item_id, year);
    CREATE INDEX ON bare_cube_years_item (organization_id, person_id, year) WHERE person_id IS NOT NULL;
    ALTER TABLE bare_item_months SET (fillfactor = 50)`);
}

/** The marked keys recomputed into them: what a person would write by hand. */
export async function bareTurn(client: Client, { organizationId }: Actor): Promise<void> {
  await client.query('BEGIN');
  await client.query(
    'SET LOCAL jit = off; SET LOCAL enable_seqscan = off; SET LOCAL enable_hashjoin = off; SET LOCAL enable_mergejoin = off',
  );
  await client.query(
    `CREATE TEMP TABLE keys ON COMMIT DROP AS WITH taken AS (DELETE FROM spend_dirty_keys WHERE organization_id = '${organizationId}' RETURNING item_id, month)
     SELECT DISTINCT item_id, month FROM taken`,
  );
  await client.query(
    `CREATE TEMP TABLE moved ON COMMIT DROP AS SELECT posted.*, posted.amount_minor - coalesce(known.amount_minor, 0) AS more, posted.entry_count - coalesce(known.entry_count, 0) AS entries
     FROM (SELECT organization_id, item_id, month, ${CELL.replace('currency)', 'base_currency)')} AS cell, ${GROUP}, base_currency AS currency, sum(base_amount_minor)::bigint AS amount_minor, count(*) AS entry_count
           FROM keys JOIN ledger_entries USING (item_id, month) WHERE organization_id = '${organizationId}'
           GROUP BY organization_id, item_id, month, ${GROUP}, base_currency) posted
     LEFT JOIN bare_item_months known USING (organization_id, item_id, month, cell)`,
  );
  await client.query(
    `INSERT INTO bare_item_months (${ROWS}) SELECT ${ROWS} FROM moved
     ON CONFLICT (organization_id, item_id, month, cell) DO UPDATE SET amount_minor = excluded.amount_minor, entry_count = excluded.entry_count`,
  );
  await addToCubes(client, '(SELECT *, more AS amount, entries AS count FROM moved)');
  await client.query('COMMIT');
}

/** All of them from nothing. */
export async function bareRebuild(client: Client, { organizationId }: Actor): Promise<void> {
  await client.query('BEGIN');
  await client.query(`SET LOCAL work_mem = '256MB'`);
  await client.query('DELETE FROM bare_item_months');
  await client.query('DELETE FROM bare_cube_years');
  await client.query(
    `INSERT INTO bare_item_months (${ROWS})
     SELECT organization_id, item_id, month, ${CELL.replace('currency)', 'base_currency)')}, ${GROUP}, base_currency, sum(base_amount_minor), count(*)
     FROM ledger_entries WHERE organization_id = $1 GROUP BY organization_id, item_id, month, ${GROUP}, base_currency`,
    [organizationId],
  );
  await addToCubes(client, '(SELECT *, amount_minor AS amount, entry_count AS count FROM bare_item_months)');
  await client.query('COMMIT');
}

async function addToCubes(client: Client, rows: string): Promise<void> {
  for (const [cube, values] of CUBES)
    await client.query(
      `INSERT INTO bare_cube_years AS known (organization_id, cube, year, cell, ${values}, currency, ${MONTHS.join(', ')}, entry_count)
       SELECT organization_id, '${cube}', extract(year FROM month)::smallint AS year, hash_record_extended(ROW(${values}, currency), 0), ${values}, currency,
         ${SUMS.replaceAll('amount_minor', 'amount')}, sum(count)
       FROM ${rows} r GROUP BY organization_id, year, ${values}, currency
       ON CONFLICT (organization_id, cube, year, cell) DO UPDATE SET entry_count = known.entry_count + excluded.entry_count,
         ${MONTHS.map((column) => `${column} = known.${column} + excluded.${column}`).join(', ')}`,
    );
}
