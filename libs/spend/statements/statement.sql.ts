import { isOf } from '../explorer/explorer.dimensions.js';

/** The lines of a month as they come out now: $1 the organisation, $2 the month, $3 its currency. */
const RECKONED = `
  SELECT business_unit_id, 'spend' AS side, kind AS label, cost_center_id, NULL::uuid AS version_id, sum(base_amount_minor)::bigint AS amount_minor,
    count(*)::integer AS entry_count, NULL::numeric AS figure
  FROM ledger_entries
  WHERE organization_id = $1 AND month = $2 AND base_currency = $3 AND business_unit_id IS NOT NULL AND ${isOf('spend')}
  GROUP BY business_unit_id, kind, cost_center_id
  UNION ALL
  SELECT a.business_unit_id, a.side, r.name, a.cost_center_id, a.version_id, sum(a.amount_minor)::bigint, 0,
    (array_agg(a.figure ORDER BY a.allocated_at DESC, a.id DESC))[1]
  FROM allocations a JOIN allocation_rule_versions v ON v.id = a.version_id JOIN allocation_rules r ON r.id = v.rule_id
  WHERE a.organization_id = $1 AND a.month = $2 AND a.currency = $3 AND a.business_unit_id IS NOT NULL
  GROUP BY a.business_unit_id, a.side, r.name, a.cost_center_id, a.version_id HAVING sum(a.amount_minor) <> 0`;

const MODE = `
  CASE WHEN EXISTS (SELECT FROM statement_terms t WHERE t.organization_id = $1 AND t.business_unit_id = line.business_unit_id AND t.charged_from <= $2)
    THEN 'chargeback' ELSE 'showback' END`;

const ORDER = `CASE side WHEN 'spend' THEN 1 WHEN 'from' THEN 2 ELSE 3 END, label, cost_center_id NULLS LAST, version_id`;

export const FREEZE = `
  INSERT INTO statement_lines (organization_id, month, business_unit_id, place, mode, side, label, cost_center_id, version_id, amount_minor, currency,
    entry_count, figure)
  SELECT $1, $2, business_unit_id, row_number() OVER (PARTITION BY business_unit_id ORDER BY ${ORDER}), ${MODE}, side, label, cost_center_id, version_id,
    amount_minor, $3, entry_count, figure
  FROM (${RECKONED}) AS line`;

/** The lines with what they are called: as they were written down where the period is closed, and else as they come out now. */
export const linesSql = (frozen: boolean): string => `
  SELECT line.business_unit_id AS "businessUnitId", u.name AS "businessUnit", line.side, line.label, line.cost_center_id AS "costCenterId",
    c.code || ' ' || c.name AS "costCenter", line.version_id AS "versionId", line.amount_minor::text AS "amountMinor", line.entry_count AS entries,
    line.figure::text AS figure, ${frozen ? 'line.mode' : MODE} AS mode
  FROM ${frozen ? '(SELECT * FROM statement_lines WHERE organization_id = $1 AND month = $2 AND currency = $3)' : `(${RECKONED})`} AS line
  JOIN business_units u ON u.id = line.business_unit_id LEFT JOIN cost_centers c ON c.id = line.cost_center_id
  WHERE $4::uuid[] IS NULL OR line.business_unit_id = ANY($4::uuid[])
  ORDER BY u.name, u.id, ${frozen ? 'line.place' : ORDER}`;

/** What rules moved in a month, with whether the unit that it arrived at is charged for it; a closed month as it was then. Who is rated ($4) is not. */
export const MOVED = `
  SELECT line.version_id AS "versionId", line.business_unit_id AS "businessUnitId", line.side, r.name AS label, coalesce(c.code || ' ' || c.name, u.name, '') AS place,
    sum(line.amount_minor)::text AS "amountMinor",
    coalesce((SELECT l.mode FROM statement_lines l WHERE l.organization_id = $1 AND l.month = $2 AND l.business_unit_id = line.business_unit_id LIMIT 1),
      ${MODE}) = 'chargeback' AND NOT coalesce(line.business_unit_id = ANY($4::uuid[]), false) AS charged
  FROM allocations line
  JOIN allocation_rule_versions v ON v.id = line.version_id JOIN allocation_rules r ON r.id = v.rule_id
  LEFT JOIN business_units u ON u.id = line.business_unit_id LEFT JOIN cost_centers c ON c.id = line.cost_center_id
  WHERE line.organization_id = $1 AND line.month = $2 AND line.currency = $3
  GROUP BY line.version_id, line.side, r.name, r.position, line.business_unit_id, c.code, c.name, u.name HAVING sum(line.amount_minor) <> 0
  ORDER BY r.position, line.version_id, line.side DESC, 4`;
