import { CUBES, MONTH_COLUMNS } from '../rollup/cubes.sql.js';

const TEXTS = ['kind', 'category', 'domain', 'item_kind', 'spend_class'];
const VALUES = CUBES.item.split(', ');
/** The columns of the item cube as the copy has them, in the order in which they travel. */
const COLUMNS: ReadonlyArray<readonly [name: string, type: string]> = [
  ['organization_id', 'UUID'],
  ['cube', 'VARCHAR'],
  ['year', 'SMALLINT'],
  ['cell', 'BIGINT'],
  ['currency', 'VARCHAR'],
  ...MONTH_COLUMNS.map((month) => [month, 'BIGINT'] as const),
  ...VALUES.map((name) => [name, TEXTS.includes(name) ? 'VARCHAR' : 'UUID'] as const),
];

/** Under the name of the table in PostgreSQL, so that the same question can be put to both. */
export const MAKE_CUBE = `CREATE TABLE spend_cube_years (${COLUMNS.map(([name, type]) => `${name} ${type}`).join(', ')})`;

const lines = COLUMNS.map(([name, type]) => (type === 'VARCHAR' ? `'"' || replace(${name}, '"', '""') || '"'` : name)).join(
  `, ',', `,
);
const linesOf = (condition: string): string =>
  `SELECT concat(${lines}) AS line FROM spend_cube_years WHERE organization_id = $1 AND cube = 'item' AND ${condition}`;

/** A year of the item cube, as lines of CSV. */
export const LINES_OF_YEAR = linesOf('year = $2');

/** What moved after one move and up to another, as it is now, as lines of CSV. */
export const LINES_MOVED = linesOf(
  '(year, cell) IN (SELECT year, unnest(cells) FROM spend_cube_moves WHERE organization_id = $1 AND id > $2 AND id <= $3)',
);

/** The rows of such a file; empty is nothing, but `""` is a text. */
const read = (file: string): string =>
  `read_csv('${file.replaceAll("'", "''")}', header = false, auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false,
    columns = {${COLUMNS.map(([name, type]) => `'${name}': '${type}'`).join(', ')}})`;

export const addRows = (file: string): string => `INSERT INTO spend_cube_years FROM ${read(file)}`;

/** Puts rows in the place of those of the same cells. */
export const putRows = (file: string): string[] => [
  `CREATE OR REPLACE TEMP TABLE moved AS FROM ${read(file)}`,
  'BEGIN',
  'DELETE FROM spend_cube_years AS known USING moved WHERE known.year = moved.year AND known.cell = moved.cell',
  'INSERT INTO spend_cube_years FROM moved',
  'COMMIT',
  'DROP TABLE moved',
];

/** How far the cubes have moved beyond a move, and whether that one is still known. */
export const MOVED_SINCE = `
  SELECT coalesce(max(id), 0)::float8 AS head, coalesce(bool_or(id = $2), false) AS known,
    coalesce(bool_or(id > $2 AND year IS NULL), false) AS again,
    coalesce(sum(cardinality(cells)) FILTER (WHERE id > $2), 0)::float8 AS cells
  FROM spend_cube_moves WHERE organization_id = $1 AND id >= $2`;

export const NEWEST_MOVE = 'SELECT coalesce(max(id), 0)::float8 AS head FROM spend_cube_moves WHERE organization_id = $1';
export const YEARS_OF_CUBE = `SELECT min(year) AS first, max(year) AS last FROM spend_cube_years WHERE organization_id = $1 AND cube = 'item'`;
