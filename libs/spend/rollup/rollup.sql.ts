import { CUBES, type Cube, cubeCell, cubeMonths, GROUP, moveCubes } from './cubes.sql.js';

/** Stands for the entries that belong to no item, since a key is compared with `=`. */
export const NO_ITEM = '00000000-0000-0000-0000-000000000000';

/**
 * Takes marks off the heap. What they point at was committed with them, so the next statement, which has a newer snapshot,
 * sees it all; what commits later comes with marks of its own, which the next run takes. The keys travel as two array
 * literals, which cost nothing to read and send back.
 */
export const TAKE_MARKS = `
  WITH taken AS (
    DELETE FROM spend_dirty_keys WHERE organization_id = $1
      AND id = ANY(ARRAY(SELECT id FROM spend_dirty_keys WHERE organization_id = $1 ORDER BY id LIMIT $2))
    RETURNING item_id, month
  ), keys AS (SELECT item_id, month, count(*) AS marks FROM taken GROUP BY item_id, month)
  SELECT count(*)::integer AS keys, coalesce(sum(marks), 0)::integer AS marks,
    array_agg(item_id)::text AS items, array_agg(month)::text AS months, array_agg(DISTINCT month)::text AS "differentMonths",
    coalesce(bool_or(item_id = '${NO_ITEM}'), false) AS "someWithoutItem"
  FROM keys`;

const SUMS = 'sum(e.base_amount_minor)::bigint AS amount_minor, count(*) AS entry_count';
/** One number for all that a row is grouped by, so that the primary key stays short; hashes of this kind are the same in every version. */
const cellOf = (currency: string): string => `hash_record_extended(ROW(${GROUP}, ${currency}), 0)`;
const COLUMNS = `organization_id, item_id, month, cell, ${GROUP}, currency, amount_minor, entry_count`;

/** Along which dimensions the months of items are summed up, each with the column that holds its value. */
const DIMENSIONS = `
  (VALUES ('cost_center', cost_center_id::text), ('business_unit', business_unit_id::text), ('vendor', vendor_id::text),
          ('domain', domain), ('item_kind', item_kind)) AS along (dimension, value)`;

const ADD_TO_DIMENSIONS = `
  INSERT INTO spend_dimension_months AS known (organization_id, dimension, month, value, kind, currency, amount_minor, entry_count)
  SELECT $1, dimension, month, coalesce(value, ''), kind, currency, sum(amount_minor), sum(entry_count)
  FROM cells CROSS JOIN LATERAL ${DIMENSIONS}
  GROUP BY dimension, month, coalesce(value, ''), kind, currency
  ON CONFLICT (organization_id, dimension, month, value, kind, currency)
  DO UPDATE SET amount_minor = known.amount_minor + excluded.amount_minor, entry_count = known.entry_count + excluded.entry_count`;

const POSTED = `item_id, month, ${GROUP}, base_currency AS currency, base_amount_minor AS amount_minor, 1 AS entry_count, 0 AS old_amount, 0 AS old_count, false AS is_shown`;

const WITHOUT_ITEM = `
    UNION ALL
    SELECT keys.item_id, ${POSTED.replace('item_id, month', 'keys.month')}
    FROM keys JOIN ledger_entries entry ON entry.organization_id = $1 AND entry.item_id IS NULL
      AND entry.month = keys.month AND entry.month = ANY($4::date[])
    WHERE keys.item_id = '${NO_ITEM}'`;

/**
 * Recomputes exactly the given keys from the ledger, writes the rows that came out otherwise than they stood, and moves the
 * dimensions by the difference. What is posted and what is shown are added up side by side, in one pass.
 *
 * Each key is looked up by itself (`OFFSET 0` keeps it so): while the planner takes a table for nearly empty, as it does after a first
 * large posting, it would else compare all keys with all entries. `$4`, the different months, lets the planner leave out all other partitions; the entries without an item are looked for only
 * where there is such a key.
 */
export const recomputeKeys = (someWithoutItem: boolean): string => `
  WITH keys AS (SELECT item_id, month FROM unnest($2::uuid[], $3::date[]) AS key (item_id, month)),
  lines AS (
    SELECT entry.${POSTED.replace(' month', ' entry.month')}
    FROM keys CROSS JOIN LATERAL (
      SELECT * FROM ledger_entries e WHERE e.organization_id = $1 AND e.item_id = keys.item_id AND e.month = keys.month AND e.month = ANY($4::date[])
      OFFSET 0
    ) entry
    ${someWithoutItem ? WITHOUT_ITEM : ''}
    UNION ALL
    SELECT known.item_id, known.month, ${GROUP}, currency, 0, 0, amount_minor, entry_count, true
    FROM keys CROSS JOIN LATERAL (
      SELECT * FROM spend_item_months m WHERE m.organization_id = $1 AND m.item_id = keys.item_id AND m.month = keys.month OFFSET 0
    ) known
  ), moved AS MATERIALIZED (
    SELECT item_id, month, ${cellOf('currency')} AS cell, ${GROUP}, currency, sum(amount_minor)::bigint AS amount_minor, sum(entry_count)::bigint AS entry_count,
      sum(amount_minor - old_amount) AS more_amount, sum(entry_count - old_count) AS more_entries, bool_or(is_shown) AS is_shown
    FROM lines GROUP BY item_id, month, ${GROUP}, currency
    HAVING sum(amount_minor - old_amount) <> 0 OR sum(entry_count - old_count) <> 0
  ), changed AS (
    UPDATE spend_item_months known SET amount_minor = moved.amount_minor, entry_count = moved.entry_count
    FROM moved WHERE moved.is_shown
      AND known.organization_id = $1 AND known.item_id = moved.item_id AND known.month = moved.month AND known.cell = moved.cell
  ), added AS (
    INSERT INTO spend_item_months (${COLUMNS})
    SELECT $1, item_id, month, cell, ${GROUP}, currency, amount_minor, entry_count FROM moved WHERE NOT is_shown
  ), cells AS (
    SELECT month, ${GROUP}, currency, sum(more_amount) AS amount_minor, sum(more_entries) AS entry_count
    FROM moved GROUP BY month, ${GROUP}, currency
  ), dimensions AS (${ADD_TO_DIMENSIONS}), shifts AS (
    SELECT month, item_id, ${GROUP}, currency, more_amount AS amount, more_entries AS entries FROM moved
  )
  ${moveCubes('shifts')}`;

/** The months in which an organisation has entries. */
export const LEDGER_MONTHS = `SELECT DISTINCT month::text AS month FROM ledger_entries WHERE organization_id = $1 ORDER BY month`;

/**
 * One month of all items from nothing, so that what is added up fits into memory however large the ledger is, and the rows lie
 * in the order of months: what is posted next, for a month as a rule, finds the rows that it changes side by side.
 */
export const REBUILD_MONTH = `
  INSERT INTO spend_item_months (${COLUMNS})
  SELECT $1, coalesce(e.item_id, '${NO_ITEM}'), month, ${cellOf('base_currency')}, ${GROUP}, base_currency, ${SUMS}
  FROM ledger_entries e WHERE organization_id = $1 AND month = $2
  GROUP BY e.item_id, month, ${GROUP}, base_currency
  ORDER BY e.item_id`;

/** The dimensions from nothing, out of the months of the items. */
export const REBUILD_DIMENSIONS = `
  WITH cells AS MATERIALIZED (
    SELECT month, ${GROUP}, currency, sum(amount_minor) AS amount_minor, sum(entry_count) AS entry_count
    FROM spend_item_months WHERE organization_id = $1 GROUP BY month, ${GROUP}, currency
  )
  ${ADD_TO_DIMENSIONS}`;

const cubes = Object.keys(CUBES) as Cube[];

/** The figures of a cube against the same combination of values in the ledger; how many entries is counted by the year there. */
const ofCube = (cube: Cube): string => `
    SELECT '${cube}_cube' AS dimension, month, cell::text AS value, kind, currency, sum(posted) AS posted, sum(shown) AS shown,
      0::numeric AS entries, 0::numeric AS counted
    FROM (
      SELECT month, ${cubeCell(cube)} AS cell, kind, currency, amount_minor AS posted, 0 AS shown
      FROM posted WHERE NOT EXISTS (SELECT FROM behind WHERE behind.item_id = posted.item_id AND behind.month = posted.month)
      UNION ALL
      SELECT month, cell, kind, currency, 0, amount FROM (${cubeMonths(cube)}) AS of_cube
      UNION ALL
      SELECT month, ${cubeCell(cube)}, kind, currency, 0, -amount_minor FROM behind_shown
    ) AS both_sides GROUP BY month, cell, kind, currency`;

/**
 * Where the rollups differ from the ledger, in one snapshot. Keys with a mark are left out: they are known to be behind.
 * Each row is one figure: of an item (dimension `item`) or of a dimension.
 */
export const DIFFERENCES = `
  WITH behind AS (SELECT DISTINCT item_id, month FROM spend_dirty_keys WHERE organization_id = $1),
  posted AS (
    SELECT coalesce(e.item_id, '${NO_ITEM}') AS item_id, month, ${GROUP}, base_currency AS currency, ${SUMS}
    FROM ledger_entries e WHERE organization_id = $1 GROUP BY e.item_id, month, ${GROUP}, base_currency
  ), of_items AS (
    SELECT 'item' AS dimension, month, item_id::text AS value, kind, currency,
      sum(posted) AS posted, sum(shown) AS shown, sum(entries) AS entries, sum(counted) AS counted
    FROM (
      SELECT item_id, month, kind, currency, amount_minor AS posted, 0 AS shown, entry_count AS entries, 0 AS counted FROM posted
      UNION ALL
      SELECT item_id, month, kind, currency, 0, amount_minor, 0, entry_count FROM spend_item_months WHERE organization_id = $1
    ) AS both_sides
    WHERE NOT EXISTS (SELECT FROM behind WHERE behind.item_id = both_sides.item_id AND behind.month = both_sides.month)
    GROUP BY item_id, month, kind, currency
  ), cells AS MATERIALIZED (
    SELECT month, ${GROUP}, currency, sum(amount_minor) AS amount_minor, sum(entry_count) AS entry_count
    FROM posted WHERE NOT EXISTS (SELECT FROM behind WHERE behind.item_id = posted.item_id AND behind.month = posted.month)
    GROUP BY month, ${GROUP}, currency
  ), behind_shown AS (
    SELECT shown.* FROM spend_item_months shown JOIN behind USING (item_id, month) WHERE shown.organization_id = $1
  ), of_dimensions AS (
    SELECT dimension, month, value, kind, currency, sum(posted) AS posted, sum(shown) AS shown, sum(entries) AS entries, sum(counted) AS counted
    FROM (
      SELECT dimension, month, coalesce(value, '') AS value, kind, currency, amount_minor AS posted, 0 AS shown, entry_count AS entries, 0 AS counted
      FROM cells CROSS JOIN LATERAL ${DIMENSIONS}
      UNION ALL
      SELECT dimension, month, value, kind, currency, 0, amount_minor, 0, entry_count FROM spend_dimension_months WHERE organization_id = $1
      UNION ALL
      SELECT dimension, month, coalesce(value, ''), kind, currency, 0, -amount_minor, 0, -entry_count FROM behind_shown CROSS JOIN LATERAL ${DIMENSIONS}
    ) AS both_sides GROUP BY dimension, month, value, kind, currency
  )${cubes.map((cube) => `, of_${cube}_cube AS (${ofCube(cube)})`).join('')}
  SELECT dimension, month::text, value, kind, currency, posted::text, shown::text, entries::text, counted::text
  FROM (SELECT * FROM of_items UNION ALL SELECT * FROM of_dimensions${cubes.map((cube) => ` UNION ALL SELECT * FROM of_${cube}_cube`).join('')}) AS figures
  WHERE posted <> shown OR entries <> counted
  ORDER BY dimension, month, value, kind LIMIT $2`;
