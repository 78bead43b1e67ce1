import { MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import { keyOf, type Question, rowsOf, type Statement } from './explorer.sql.js';
import type { LifeMonths } from './life.rules.js';

/** Every year of a thing, by kind of entry. */
export function kindsStatement(question: Question): Statement {
  const { from, where, parameters } = rowsOf({ ...question, by: [] }, false);
  return {
    sql: `SELECT kind, year, ${MONTH_COLUMNS.map((column) => `sum(${column})::text AS ${column}`).join(', ')}
      FROM ${from} WHERE ${where} GROUP BY 1, 2 ORDER BY 1, 2`,
    parameters,
  };
}

/** The dearest parts of a thing along the question's dimension, with how many there are. */
export function partsStatement(question: Question, { yearFrom, twelveFrom, to }: LifeMonths, most: number): Statement {
  const [dimension] = question.by;
  if (!dimension) throw new Error('parts are told along a dimension');
  const { from, where, parameters } = rowsOf(question, true);
  const sums = [
    ['thisMonth', sumBetween(to, to)],
    ['yearToDate', sumBetween(yearFrom, to)],
    ['twelveMonths', sumBetween(twelveFrom, to)],
    ['life', sumBetween('', to)],
  ];
  return {
    sql: `SELECT value, ${sums.map(([name]) => `"${name}"::text AS "${name}"`).join(', ')}, (count(*) OVER ())::integer AS parts
      FROM (SELECT ${keyOf(dimension)}::text AS value, ${sums.map(([name, sum]) => `sum(${sum})::bigint AS "${name}"`).join(', ')}
        FROM ${from} WHERE ${where} GROUP BY 1) AS added
      WHERE "life" <> 0 ORDER BY abs("life") DESC, value LIMIT ${most}`,
    parameters,
  };
}

/** What lies between two months (nothing as the first: ever), out of the columns of a year. */
function sumBetween(from: string, to: string): string {
  const columns = (year: string): string =>
    MONTH_COLUMNS.filter((column) => {
      const month = `${year}-${column.slice(1)}-01`;
      return month >= from && month <= to;
    }).join(' + ') || '0';
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  const whole = first === '' ? `WHEN year < ${last} THEN ${MONTH_COLUMNS.join(' + ')}` : '';
  const begun = first !== '' && first < last ? `WHEN year = ${first} THEN ${columns(first)}` : '';
  return `CASE ${whole} ${begun} WHEN year = ${last} THEN ${columns(last)} ELSE 0 END`;
}

/** Seats of a licence, or of all licences of a product ($2), among those that a narrowed role sees ($3). */
export const seatsStatement = (of: 'item' | 'product'): string => `
  SELECT sum(l.quantity)::integer AS held, sum(l.seats_used)::integer AS used
  FROM items i JOIN licenses l ON l.organization_id = i.organization_id AND l.item_id = i.id
  WHERE i.organization_id = $1 AND ${of === 'item' ? 'i.id = $2' : `i.product_id = $2 AND i.phase <> 'decommission'`}
    AND ($3::uuid[] IS NULL OR i.business_unit_id = ANY($3)) HAVING count(*) > 0`;
