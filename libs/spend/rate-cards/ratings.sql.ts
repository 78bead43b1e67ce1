import { isOf } from '../explorer/explorer.dimensions.js';
import type { RateLine } from './rate-line.rules.js';

/** A line with its place in the card. */
export interface Placed {
  line: RateLine;
  place: number;
}

interface Columns {
  product: string;
  category: string;
  kind: string;
  domain: string;
}

/** The place of the first line that is for a row; null for none. Adds its values to the parameters. */
export function placeSql(placed: readonly Placed[], columns: Columns, parameters: unknown[]): string {
  if (placed.length === 0) return 'NULL::integer';
  const cases = placed.map(({ line, place }) => `WHEN ${conditionOf(line, columns, parameters)} THEN ${place}`);
  return `CASE ${cases.join(' ')} END`;
}

function conditionOf(
  { productIds = [], categories = [], kinds = [], domains = [] }: RateLine,
  { product, category, kind, domain }: Columns,
  parameters: unknown[],
): string {
  const named: ReadonlyArray<readonly [string, readonly string[], string]> = [
    [product, productIds, 'uuid'],
    [`lower(${category})`, categories.map((each) => each.toLowerCase()), 'text'],
    [kind, kinds, 'text'],
    [domain, domains, 'text'],
  ];
  return named
    .filter(([, values]) => values.length > 0)
    .map(([column, values, type]) => `${column} = ANY($${parameters.push(values)}::${type}[])`)
    .join(' AND ');
}

/** When the month is over where the organisation is at home; the zone is asked once, not for each row. */
export const monthEnd = `SELECT ($1::date)::timestamp AT TIME ZONE $2::text AS "end"`;
const END = '$2::timestamptz';

/**
 * Items that were in operation when the month was over, by the unit of whom they were with, or else by their own: $1 the organisation,
 * $3 the phases of the states that came with the product. What has changed its state since is asked of its history.
 */
export const itemsSql = (line: string): string => `
  WITH stages AS MATERIALIZED (
    SELECT definition, NULL::integer AS number, state, phase FROM jsonb_to_recordset($3::jsonb) AS s(definition text, state text, phase text)
    UNION ALL
    SELECT d.name, v.number, s ->> 'name', s ->> 'phase' FROM lifecycle_definitions d
    JOIN lifecycle_versions v ON v.organization_id = d.organization_id AND v.definition_id = d.id CROSS JOIN jsonb_array_elements(v.content -> 'states') AS s
    WHERE d.organization_id = $1
  ), working AS (
    SELECT id, kind, domain, product_id, business_unit_id FROM items
    WHERE organization_id = $1 AND state_since < ${END} AND phase = 'operate'
    UNION ALL
    SELECT id, kind, domain, product_id, business_unit_id FROM items moved
    WHERE organization_id = $1 AND state_since >= ${END} AND (
      SELECT (SELECT s.phase FROM stages s WHERE s.definition = t.definition AND s.state = t.to_state
              AND (s.number IS NULL OR s.number = t.definition_version) LIMIT 1)
      FROM transitions t WHERE t.organization_id = $1 AND t.subject_id = moved.id AND t.effective_at < ${END}
      ORDER BY t.effective_at DESC, t.subject_version DESC LIMIT 1) = 'operate'
  )
  SELECT line, unit AS "businessUnitId", count(*)::text AS quantity FROM (
    SELECT ${line} AS line, coalesce(holder.business_unit_id, i.business_unit_id) AS unit
    FROM working i LEFT JOIN products p ON p.id = i.product_id
    LEFT JOIN custody_records c ON c.organization_id = $1 AND c.item_id = i.id AND c.held_from < ${END} AND (c.held_until IS NULL OR c.held_until >= ${END})
    LEFT JOIN people holder ON holder.id = c.holder_person_id
  ) AS counted WHERE line IS NOT NULL AND unit IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`;

/** Seats that were taken when the month was over, by the unit of the person or the item that has them. */
export const seatsSql = (line: string): string => `
  SELECT line, unit AS "businessUnitId", count(*)::text AS quantity FROM (
    SELECT ${line} AS line, coalesce(holder.business_unit_id, host.business_unit_id) AS unit
    FROM license_seats s JOIN items i ON i.id = s.license_id LEFT JOIN products p ON p.id = i.product_id
    LEFT JOIN people holder ON holder.id = s.holder_person_id LEFT JOIN items host ON host.id = s.holder_item_id
    WHERE s.organization_id = $1 AND s.assigned_at < ${END} AND (s.released_at IS NULL OR s.released_at >= ${END})
  ) AS counted WHERE line IS NOT NULL AND unit IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`;

/** What was spent for units in the month $2, in the currency $3. */
export const costsSql = (line: string): string => `
  SELECT unit AS "businessUnitId", line, sum(minor)::text AS minor FROM (
    SELECT e.business_unit_id AS unit, ${line} AS line, e.base_amount_minor AS minor FROM ledger_entries e
    WHERE e.organization_id = $1 AND e.month = $2 AND e.base_currency = $3 AND e.business_unit_id IS NOT NULL AND ${isOf('spend')}
  ) AS spent GROUP BY 1, 2`;

/** What rules took from units and put to them in the month. */
export function rulesSql(rules: ReadonlyArray<readonly string[]>, parameters: unknown[]): string {
  const cases = rules.flatMap((ids, place) =>
    ids.length === 0 ? [] : [`WHEN v.rule_id = ANY($${parameters.push(ids)}::uuid[]) THEN ${place}`],
  );
  return `SELECT unit, line, sum(minor)::text FROM (
    SELECT a.business_unit_id AS unit, ${cases.length === 0 ? 'NULL::integer' : `CASE ${cases.join(' ')} END`} AS line, a.amount_minor AS minor
    FROM allocations a JOIN allocation_rule_versions v ON v.id = a.version_id
    WHERE a.organization_id = $1 AND a.month = $2 AND a.currency = $3 AND a.business_unit_id IS NOT NULL
  ) AS moved GROUP BY 1, 2`;
}
