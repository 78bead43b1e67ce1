import { isOf } from '../explorer/explorer.dimensions.js';
import { MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import { NO_ITEM } from '../rollup/rollup.sql.js';
import type { AlertSubject } from './alert.rules.js';

/** What costs far more than the month before is looked for among these. */
export const JUMP_SUBJECTS = [
  'cost_center',
  'business_unit',
  'vendor',
  'contract',
  'item',
] as const satisfies readonly AlertSubject[];

const OF_DIMENSIONS = `
  SELECT dimension AS kind, value, month, amount_minor AS amount FROM spend_dimension_months
  WHERE organization_id = $1 AND currency = $2 AND dimension IN ('cost_center', 'business_unit', 'vendor') AND value <> ''
    AND month = ANY($3::date[]) AND ${isOf('spend')}`;

/** A month is a column of the row of its year. */
const ofCube = (kind: 'contract' | 'item', month: string): string => `
  SELECT '${kind}', ${kind}_id::text, '${month}'::date, ${MONTH_COLUMNS[Number(month.slice(5, 7)) - 1]} FROM spend_cube_years
  WHERE organization_id = $1 AND currency = $2 AND cube = '${kind === 'item' ? 'item' : 'shared'}' AND year = ${Number(month.slice(0, 4))}
    AND ${kind}_id <> '${NO_ITEM}' AND ${isOf('spend')}`;

/**
 * What rose by so many percent against the month before, and by so much: of each kind the largest. A month before that came to
 * nothing, or to a credit, is nothing to rise from. Parameters: the organisation, its currency, the months, the percentage, the
 * least rise, that of items, and how many of a kind.
 *
 * @param months three first days of months that follow each other
 */
export const jumps = (months: readonly string[]): string => `
  WITH sums AS (
    SELECT kind, value, month, sum(amount)::bigint AS amount FROM (
      ${[OF_DIMENSIONS, ...months.flatMap((month) => [ofCube('contract', month), ofCube('item', month)])].join(' UNION ALL ')}
    ) AS spent GROUP BY kind, value, month
  ), risen AS (
    SELECT now.kind, now.value, now.month, now.amount, before.amount AS against,
      row_number() OVER (PARTITION BY now.kind ORDER BY now.amount - before.amount DESC, now.value, now.month) AS place
    FROM sums now JOIN sums before USING (kind, value)
    WHERE before.month = (now.month - interval '1 month')::date AND before.amount > 0 AND now.amount > before.amount
      AND now.amount - before.amount >= CASE now.kind WHEN 'item' THEN $6::bigint ELSE $5::bigint END
      AND (now.amount - before.amount) * 100 >= before.amount * $4::bigint
  )
  SELECT risen.kind AS "subjectKind", risen.value AS subject, risen.month::text AS month, risen.amount::text AS "amountMinor",
    risen.against::text AS "againstMinor",
    CASE risen.kind WHEN 'business_unit' THEN risen.value::uuid ELSE coalesce(c.business_unit_id, i.business_unit_id) END AS "businessUnitId"
  FROM risen LEFT JOIN cost_centers c ON risen.kind = 'cost_center' AND c.id::text = risen.value
    LEFT JOIN items i ON i.id = CASE risen.kind WHEN 'item' THEN risen.value::uuid END
  WHERE risen.place <= $7 ORDER BY risen.kind, risen.place`;
