import { ALONG, type ExplorerDimension, isOf } from '../explorer/explorer.dimensions.js';
import { MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import type { BudgetDimension } from './budget-dimensions.js';

/** The budgets that are asked about, of one dimension: `$2` as JSON. */
const ASKED = `jsonb_to_recordset($2) AS b(place integer, value text, "from" date, "to" date)`;

/** Which dimension of the sums by month serves; the others are found in the cubes. */
const SUMMED: Partial<Record<BudgetDimension, string>> = {
  organization: 'domain',
  kind: 'domain',
  cost_center: 'cost_center',
  business_unit: 'business_unit',
  vendor: 'vendor',
  domain: 'domain',
  item_kind: 'item_kind',
};

const MONTHS = `CROSS JOIN LATERAL (VALUES ${MONTH_COLUMNS.map((column, place) => `(${place + 1}, ${column})`).join(', ')}) AS of (place, amount)`;

const columnOf = (dimension: ExplorerDimension): string => ALONG[dimension].column;

/** Whether a column is what the budget is for. */
function matches(dimension: BudgetDimension, column: string): string {
  if (dimension === 'organization') return 'true';
  if (dimension === 'business_unit') return `${column} IN (SELECT business_units_below(b.value::uuid))`;
  return `${column} = b.value${ALONG[dimension].type === 'uuid' ? '::uuid' : ''}`;
}

/** What was spent by month and kind. Parameters: the organisation, the budgets, the currency. */
export function actualStatement(dimension: BudgetDimension): string {
  const summed = SUMMED[dimension];
  if (summed !== undefined) {
    const value = dimension === 'kind' ? 'm.kind = b.value' : summedMatch(dimension);
    return `SELECT b.place, m.month::text AS month, m.kind, sum(m.amount_minor)::text AS minor
      FROM ${ASKED} JOIN spend_dimension_months m ON m.organization_id = $1 AND m.dimension = '${summed}' AND m.currency = $3
        AND m.month BETWEEN b."from" AND b."to" AND ${value}
      WHERE ${isOf('spend', 'm.kind')} GROUP BY 1, 2, 3`;
  }
  if (dimension === 'item')
    return `SELECT b.place, m.month::text AS month, m.kind, sum(m.amount_minor)::text AS minor
      FROM ${ASKED} JOIN spend_item_months m ON m.organization_id = $1 AND m.item_id = b.value::uuid AND m.currency = $3
        AND m.month BETWEEN b."from" AND b."to"
      WHERE ${isOf('spend', 'm.kind')} GROUP BY 1, 2, 3`;
  const cube = dimension === 'person' ? 'person' : 'shared';
  return `SELECT b.place, make_date(s.year, of.place, 1)::text AS month, s.kind, sum(of.amount)::text AS minor
    FROM ${ASKED} JOIN spend_cube_years s ON s.organization_id = $1 AND s.cube = '${cube}' AND s.currency = $3
      AND s.year BETWEEN extract(year FROM b."from") AND extract(year FROM b."to") AND ${matches(dimension, `s.${columnOf(dimension as ExplorerDimension)}`)}
    ${MONTHS}
    WHERE of.amount <> 0 AND make_date(s.year, of.place, 1) BETWEEN b."from" AND b."to" AND ${isOf('spend', 's.kind')} GROUP BY 1, 2, 3`;
}

function summedMatch(dimension: BudgetDimension): string {
  if (dimension === 'organization') return 'true';
  if (dimension === 'business_unit') return `m.value IN (SELECT below::text FROM business_units_below(b.value::uuid) AS below)`;
  return 'm.value = b.value';
}

/** What is ordered and not posted, by the month in which it is expected, in the currencies of the orders. Parameters: the organisation, the budgets, this month. */
export function orderedStatement(dimension: BudgetDimension): string {
  const match = dimension === 'organization' ? 'true' : matches(dimension, ALONG[dimension].committed);
  return `SELECT b.place, m.currency, greatest(date_trunc('month', m.expected_on)::date, $3::date)::text AS month, sum(m.remaining_minor)::text AS minor
    FROM commitments m LEFT JOIN items i ON i.id = m.item_id LEFT JOIN products p ON p.id = i.product_id
      LEFT JOIN cost_centers c ON c.id = coalesce(m.cost_center_id, i.cost_center_id)
    JOIN ${ASKED} ON ${match}
    WHERE m.organization_id = $1 AND m.state = 'pending' AND greatest(date_trunc('month', m.expected_on)::date, $3::date) BETWEEN b."from" AND b."to"
    GROUP BY 1, 2, 3`;
}

/** What is to come by itself, by month. Parameters: the organisation, the budgets. */
export function aheadStatement(dimension: BudgetDimension): string {
  return `SELECT b.place, s.source, (o.from_month + make_interval(months => of.at::integer - 1))::date::text AS month, sum(of.amount)::text AS minor
    FROM ${outlookOf(dimension)} CROSS JOIN LATERAL unnest(s.ahead) WITH ORDINALITY AS of (amount, at)
    WHERE of.amount <> 0 AND o.from_month + make_interval(months => of.at::integer - 1) BETWEEN b."from" AND b."to" GROUP BY 1, 2, 3`;
}

/** What of the spend of the months before charges posted, by kind. Parameters: the organisation, the budgets. */
export function behindStatement(dimension: BudgetDimension): string {
  return `SELECT b.place, s.kind, sum(s.behind)::text AS minor FROM ${outlookOf(dimension)} WHERE s.behind <> 0 GROUP BY 1, 2`;
}

function outlookOf(dimension: BudgetDimension): string {
  const cube = dimension === 'person' || dimension === 'item' ? dimension : 'shared';
  const match = dimension === 'organization' ? 'true' : matches(dimension, `s.${columnOf(dimension)}`);
  return `${ASKED} JOIN spend_outlook_cells s ON s.organization_id = $1 AND s.cube = '${cube}' AND ${match}
    JOIN spend_outlooks o ON o.organization_id = $1`;
}
