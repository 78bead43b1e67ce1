import type { Client } from 'pg';

const A_STATEMENT = 1_000;

const bareTables = {
  bare_received_items: 'items',
  bare_received_assets: 'assets',
  bare_received_search: 'item_search',
  bare_received_transitions: 'transitions',
  bare_received_runs: 'workflow_runs',
  bare_received_steps: 'workflow_steps',
  bare_received_things: 'purchase_receipt_items',
  bare_received_entries: 'ledger_entries',
};

/** Copies with the same indexes, checks and foreign keys. */
export async function makeBareTables(inspector: Client): Promise<void> {
  for (const [bare, ours] of Object.entries(bareTables))
    await inspector.query(
      `CREATE TABLE ${bare} (LIKE ${ours} INCLUDING DEFAULTS INCLUDING STORAGE INCLUDING INDEXES INCLUDING CONSTRAINTS)`,
    );
  // What refers to tables of its own is left out: what these copies hold is among them.
  const { rows } = await inspector.query<{ ours: string; definition: string }>(
    `SELECT conrelid::regclass::text AS ours, pg_get_constraintdef(oid) AS definition FROM pg_constraint
     WHERE contype = 'f' AND conrelid = ANY($1::regclass[]) AND NOT confrelid = ANY($1::regclass[]) AND conparentid = 0`,
    [Object.values(bareTables)],
  );
  for (const [bare, ours] of Object.entries(bareTables))
    for (const { definition } of rows.filter((key) => key.ours === ours))
      await inspector.query(`ALTER TABLE ${bare} ADD ${definition}`);
}

/**
 * A statement for each table and thousand: each item with its four lines of history, its task, its line of the receipt and its cost,
 * with what a received one says and refers to. Needs that something was received before.
 */
export async function bareReceipt(inspector: Client, organizationId: string, count: number, round: number): Promise<void> {
  for (let from = 1; from <= count; from += A_STATEMENT) {
    await inspector.query('BEGIN');
    await inspector.query(
      `CREATE TEMPORARY TABLE units ON COMMIT DROP AS
       WITH model AS (
         SELECT g.receipt_line_id AS line, i.domain, i.product_id AS product, i.vendor_id AS vendor, i.location_id AS location,
           i.cost_center_id AS center, i.business_unit_id AS unit
         FROM purchase_receipt_items g JOIN items i ON i.id = g.item_id LIMIT 1
       )
       SELECT uuidv7() AS id, uuidv7() AS transition, uuidv7() AS run, 'QM-' || ($1::integer + 100) * 10000 + n AS tag,
         'S-' || $1 || '-' || n AS serial, now() + interval '2 days' AS due, model.*
       FROM generate_series($2::integer, $3::integer) n CROSS JOIN model`,
      [round, from, Math.min(from + A_STATEMENT - 1, count)],
    );
    for (const statement of statements) await inspector.query(statement.replaceAll('$1', `'${organizationId}'::uuid`));
    await inspector.query('COMMIT');
  }
}

const statements = [
  `INSERT INTO bare_received_items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, phase,
     sub_state, state_since, stuck_at, version, order_number, purchased_on, purchase_price_minor, currency, product_id, vendor_id, location_id,
     cost_center_id, business_unit_id, created_at, updated_at)
   SELECT id, $1, 'asset', domain, tag, lower(tag), 'Model 1', 'model 1', 'asset', 1, 'in_stock', 'configure', 'available', now(), due, 4,
     'P-2026-00001', current_date, 100000, 'EUR', product, vendor, location, center, unit, now(), now() FROM units`,
  `INSERT INTO bare_received_assets (item_id, organization_id, product_id, serial, serial_key, has_storage)
   SELECT id, $1, product, serial, lower(serial), false FROM units`,
  `INSERT INTO bare_received_search (item_id, organization_id, document) SELECT id, $1, lower(concat_ws(' ', tag, 'model 1', serial)) FROM units`,
  `INSERT INTO bare_received_transitions (id, organization_id, subject_kind, subject_id, subject_version, definition, definition_version, verb,
     from_state, to_state, actor_kind, actor_id, actor_name, answers, effective_at, recorded_at)
   SELECT CASE v.version WHEN 4 THEN u.transition ELSE uuidv7() END, $1, 'asset', u.id, v.version, 'asset', 1, v.verb, v.was, v.becomes, 'user',
     u.vendor::text, 'Olga Operator', CASE v.version WHEN 1 THEN '{}' WHEN 2 THEN
       jsonb_build_object('reason', 'Ordered with P-2026-00001', 'costCenterId', u.center) WHEN 3 THEN '{"orderReference": "P-2026-00001"}'
       ELSE jsonb_build_object('serial', u.serial, 'locationId', u.location, 'receiptReference', 'LS-1/1') END, now(), now()
   FROM units u CROSS JOIN (VALUES (1, 'create', NULL, 'planned'), (2, 'request', 'planned', 'requested'), (3, 'order', 'requested', 'ordered'),
     (4, 'receive', 'ordered', 'in_stock')) AS v (version, verb, was, becomes)`,
  `INSERT INTO bare_received_runs (id, organization_id, subject_kind, subject_id, subject_label, transition_id, definition, definition_version, verb,
     state, started_at) SELECT run, $1, 'asset', id, tag || ' Model 1', transition, 'asset', 1, 'receive', 'running', now() FROM units`,
  `INSERT INTO bare_received_steps (id, organization_id, run_id, place, name, title, kind, state, waits_for, mandatory, assignee, checklist,
     evidence_required, most_attempts, due_at, ready_at)
   SELECT uuidv7(), $1, run, 0, 'label', 'Print the asset label and stick it on', 'task', 'pending', '{}', false, 'it_operations', '[]', false, 1,
     due, now() FROM units`,
  'INSERT INTO bare_received_things (id, organization_id, receipt_line_id, item_id) SELECT uuidv7(), $1, line, id FROM units',
  `INSERT INTO bare_received_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor, base_currency,
     exchange_rate, booked_on, vendor_id, product_id, cost_center_id, business_unit_id, domain, item_kind, description)
   SELECT uuidv7(), date_trunc('month', now())::date, $1, line, id, 'purchase', 100000, 'EUR', 100000, 'EUR', 1, current_date, vendor, product, center,
     unit, domain, 'asset', 'P-2026-00001: Model 1' FROM units`,
];
