/** What a month of an item is grouped by. */
export const GROUP =
  'kind, cost_center_id, business_unit_id, vendor_id, domain, item_kind, contract_id, product_id, category, location_id, person_id, spend_class';

/** The columns of the months of a year. */
export const MONTH_COLUMNS = Array.from({ length: 12 }, (_none, month) => `m${String(month + 1).padStart(2, '0')}`);

const SHARED =
  'kind, cost_center_id, business_unit_id, vendor_id, contract_id, product_id, category, domain, item_kind, location_id, spend_class';

/**
 * What each cube keeps apart. The shared one is small, since thousands of things have the same values; who had them has one of
 * its own; and the one with everything in it answers what concerns single items.
 */
export const CUBES = { shared: SHARED, person: 'kind, person_id', item: `${SHARED}, person_id, item_id` } as const;
export type Cube = keyof typeof CUBES;

const cubes = Object.keys(CUBES) as Cube[];
const ALL = CUBES.item;
/** Columns that a cube leaves together are null in it. */
const kept = (cube: Cube): string =>
  ALL.split(', ')
    .map((column) =>
      CUBES[cube].split(', ').includes(column) ? column : `NULL::${column.endsWith('_id') ? 'uuid' : 'text'} AS ${column}`,
    )
    .join(', ');
const YEAR = 'extract(year FROM month)::smallint';
const sumsBy = (amount: string): string =>
  MONTH_COLUMNS.map(
    (column, place) => `coalesce(sum(${amount}) FILTER (WHERE extract(month FROM month) = ${place + 1}), 0)::bigint AS ${column}`,
  ).join(', ');
export const cubeCell = (cube: Cube): string => `hash_record_extended(ROW(${CUBES[cube]}, currency), 0)`;

const addToCubes = (cells: string): string => `
  INSERT INTO spend_cube_years AS known (organization_id, cube, year, cell, currency, ${ALL}, ${MONTH_COLUMNS.join(', ')}, entry_count)
  ${cubes
    .map(
      (
        cube,
      ) => `SELECT $1::uuid, '${cube}', ${YEAR} AS year, ${cubeCell(cube)} AS cell, currency, ${kept(cube)}, ${sumsBy('amount')}, sum(entries)
    FROM ${cells} GROUP BY year, ${CUBES[cube]}, currency`,
    )
    .join('\n  UNION ALL\n  ')}
  ON CONFLICT (organization_id, cube, year, cell) DO UPDATE SET entry_count = known.entry_count + excluded.entry_count,
    ${MONTH_COLUMNS.map((column) => `${column} = known.${column} + excluded.${column}`).join(', ')}`;

/** A cube again as rows of months, as the ledger has them: for comparing. */
export const cubeMonths = (cube: Cube): string => `
  SELECT make_date(year, place, 1) AS month, cell, kind, currency, amount
  FROM spend_cube_years CROSS JOIN LATERAL (VALUES ${MONTH_COLUMNS.map((column, place) => `(${place + 1}, ${column})`).join(', ')}) AS of (place, amount)
  WHERE organization_id = $1 AND cube = '${cube}' AND amount <> 0`;

/**
 * Adds rows of `cells` (months of items, or by how much they moved) to all cubes, and says which cells moved: a copy of the cube
 * elsewhere reads these again.
 */
export const moveCubes = (cells: string): string => `
  , cubed AS (${addToCubes(cells)} RETURNING cube, year, cell)
  INSERT INTO spend_cube_moves (organization_id, year, cells)
  SELECT $1, year, array_agg(cell) FROM cubed WHERE cube = 'item' GROUP BY year`;

/** All that was known of the cubes is to be read again. */
export const CUBES_BEGUN_AGAIN = 'INSERT INTO spend_cube_moves (organization_id) VALUES ($1)';

/** What moved longer ago than an hour is forgotten, but never the last of it, which says how new the cubes are. */
export const FORGET_MOVES = `
  DELETE FROM spend_cube_moves WHERE organization_id = $1 AND moved_at < now() - interval '1 hour'
    AND id < (SELECT max(id) FROM spend_cube_moves WHERE organization_id = $1)`;

/** All cubes of a year from nothing, out of the months of items. */
export const REBUILD_CUBES = `
  WITH cells AS NOT MATERIALIZED (
    SELECT month, item_id, ${GROUP}, currency, amount_minor AS amount, entry_count AS entries
    FROM spend_item_months WHERE organization_id = $1 AND month >= make_date($2, 1, 1) AND month < make_date($2 + 1, 1, 1)
  )
  ${addToCubes('cells')}`;
