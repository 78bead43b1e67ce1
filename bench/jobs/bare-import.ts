import { pipeline } from 'node:stream/promises';
import type { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { assetsCsv, stagingColumns } from '../fill/assets-csv.js';

const tables = [
  'business_units',
  'locations',
  'vendors',
  'products',
  'people',
  'items',
  'assets',
  'transitions',
  'custody_records',
  'item_search',
];

/** Copies of the tables that an import writes, with the same indexes, keys, checks and references among them. */
export async function makeBareTables(client: Client): Promise<void> {
  for (const table of tables) await client.query(`CREATE TABLE bare_${table} (LIKE ${table} INCLUDING ALL)`);
  const { rows } = await client.query<{ table: string; definition: string }>(
    `SELECT conrelid::regclass::text AS table, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE contype = 'f' AND conrelid = ANY($1::regclass[])`,
    [tables],
  );
  for (const { table, definition } of rows) {
    const among = definition.replace(/REFERENCES (\w+)/, (whole, target: string) =>
      tables.includes(target) ? `REFERENCES bare_${target}` : whole,
    );
    await client.query(`ALTER TABLE bare_${table} ADD ${among}`);
  }
  await client.query(`CREATE TABLE bare_staging (${stagingColumns.map((column) => `${column} text`).join(', ')})`);
}

/** COPY into a staging table and, in one transaction, a statement for each table: as quick as such a file can be taken in. */
export async function bareImport(client: Client, organizationId: string, count: number): Promise<void> {
  await client.query('BEGIN');
  await pipeline(assetsCsv(count), client.query(copyFrom(`COPY bare_staging FROM STDIN WITH (FORMAT csv, HEADER true)`)));
  await client.query('ANALYZE bare_staging');
  for (const statement of statements) await client.query(statement.replaceAll('$1', `'${organizationId}'::uuid`));
  await client.query('COMMIT');
}

const named = (table: string, column: string): string =>
  `INSERT INTO bare_${table} (id, organization_id, name, created_at, updated_at) SELECT uuidv7(), $1, ${column}, now(), now() FROM (SELECT DISTINCT ${column} FROM bare_staging) s`;

const statements = [
  named('business_units', 'company'),
  named('locations', 'location'),
  named('vendors', 'supplier'),
  `INSERT INTO bare_products (id, organization_id, kind, domain, category, name, manufacturer, model_number, vendor_id, created_at, updated_at)
   SELECT uuidv7(), $1, 'asset', 'it', category, model, manufacturer, model_number, v.id, now(), now()
   FROM (SELECT DISTINCT category, model, manufacturer, model_number, supplier FROM bare_staging) s JOIN bare_vendors v ON v.name = s.supplier`,
  `INSERT INTO bare_people (id, organization_id, name, given_name, family_name, email, user_name, created_at, updated_at)
   SELECT uuidv7(), $1, given_name || ' ' || family_name, given_name, family_name, email, user_name, now(), now()
   FROM (SELECT DISTINCT user_name, given_name, family_name, email FROM bare_staging WHERE user_name IS NOT NULL) s`,
  'ANALYZE bare_people, bare_products, bare_locations',
  `INSERT INTO bare_items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, phase, state_since,
     version, product_id, vendor_id, business_unit_id, location_id, holder_person_id, order_number, purchased_on, notes, created_at, updated_at)
   SELECT uuidv7(), $1, 'asset', 'it', tag, lower(tag), s.name, lower(s.name), 'asset', 1,
     CASE WHEN p.id IS NULL THEN 'in_stock' ELSE 'in_service' END, CASE WHEN p.id IS NULL THEN 'configure' ELSE 'operate' END, now(), 1,
     m.id, v.id, b.id, l.id, p.id, order_number, to_date(purchased, 'MM/DD/YY'), s.notes, now(), now()
   FROM bare_staging s LEFT JOIN bare_products m ON m.name = s.model LEFT JOIN bare_vendors v ON v.name = s.supplier
   LEFT JOIN bare_business_units b ON b.name = s.company LEFT JOIN bare_locations l ON l.name = s.location
   LEFT JOIN bare_people p ON p.user_name = s.user_name`,
  'ANALYZE bare_items',
  `INSERT INTO bare_assets (item_id, organization_id, product_id, serial, serial_key, has_storage)
   SELECT i.id, $1, i.product_id, s.serial, lower(s.serial), true FROM bare_staging s JOIN bare_items i ON i.tag = s.tag`,
  `INSERT INTO bare_transitions (id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb, to_state,
     actor_kind, actor_id, actor_name, answers, effective_at, recorded_at)
   SELECT uuidv7(), $1, kind, id, 1, definition, 1, 'create', state, 'system', 'bench', 'bench', '{}', state_since, now() FROM bare_items`,
  `INSERT INTO bare_custody_records (id, organization_id, item_id, holder_person_id, held_from, handed_over_by)
   SELECT uuidv7(), $1, id, holder_person_id, state_since, 'bench' FROM bare_items WHERE holder_person_id IS NOT NULL`,
  `INSERT INTO bare_item_search (item_id, organization_id, document, holder_key)
   SELECT i.id, $1, lower(concat_ws(' ', i.tag, i.name, a.serial, p.name)), lower(p.name)
   FROM bare_items i JOIN bare_assets a ON a.item_id = i.id LEFT JOIN bare_people p ON p.id = i.holder_person_id`,
];
