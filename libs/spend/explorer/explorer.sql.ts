import type { Filter } from '#organization';
import { monthsAfter } from '../days.js';
import { FILTERED, filterNames, measureFilter, spendFilters } from '../ledger/spend-filters.js';
import { CUBES, type Cube, MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import { ALONG, type ExplorerDimension, MEASURE_OF_KIND, NONE } from './explorer.dimensions.js';
import type { ExploreQuery } from './explorer.dto.js';

/** From the first day of a month to that of another. */
export interface Span {
  from: string;
  to: string;
}

export interface Statement {
  sql: string;
  parameters: unknown[];
}

/** A question that is ready to be asked: whose, which, of when. */
export interface Question {
  organizationId: string;
  currency: string;
  query: ExploreQuery;
  by: readonly ExplorerDimension[];
  span: Span;
  before: Span | null;
  /** The units that a narrowed role sees, with those below them. */
  reach: readonly string[] | null;
  /** The unit that is asked for, with those below it. */
  under: readonly string[] | null;
  /** Each unit and the part of the organisation that it belongs to, where that is asked for. */
  parts: { ids: readonly string[]; parts: readonly string[] } | null;
  /** Where the rows are looked for. */
  cube: Cube;
}

/** The smallest cube that keeps apart what is asked for. */
export function cubeFor({ by, query, reach, under }: Pick<Question, 'by' | 'query' | 'reach' | 'under'>): Cube {
  const filtered = filterNames.filter((name) => query[name] !== undefined).map((name) => FILTERED[name]);
  const asked: ExplorerDimension[] = [...by, ...filtered, ...(query.without ?? [])];
  const needed = new Set(
    asked.map((dimension) =>
      dimension === 'measure' ? 'kind' : dimension === 'unit_tree' ? 'business_unit_id' : ALONG[dimension].column,
    ),
  );
  if (reach || under) needed.add('business_unit_id');
  const keeps = (cube: Cube): boolean => [...needed].every((column) => CUBES[cube].split(', ').includes(column));
  return (['person', 'shared', 'item'] as const).find(keeps) ?? 'item';
}

/** The values of a question, which is along something, the largest first: what is shown on a page of it. */
export function rankStatement(question: Question, limit: number, offset: number): Statement {
  const { by, query, before } = question;
  const { from, where, parameters } = rowsOf(question, true);
  const values = by.map((dimension, place) => `${keyOf(dimension)} AS v${place}`);
  const names = by.map((_dimension, place) => `v${place}`);
  const weight = query.sort === '-change' ? 'amount - before' : 'amount';
  return {
    sql: `WITH sums AS MATERIALIZED (
        SELECT * FROM (
          SELECT ${values.join(', ')}, coalesce(sum(${sumOver(question.span)}), 0)::bigint AS amount,
            ${before ? `coalesce(sum(${sumOver(before)}), 0)::bigint` : '0::bigint'} AS before
          FROM ${from} WHERE ${where} GROUP BY ${by.map((_dimension, place) => place + 1).join(', ')}) AS added
        WHERE amount <> 0 OR before <> 0)
      SELECT ${names.map((name) => `${name}::text AS ${name}`).join(', ')}, amount::text AS amount, before::text AS before,
        (SELECT count(*) FROM sums)::integer AS rows
      FROM sums ORDER BY abs(${weight}) DESC, ${names.join(', ')} LIMIT ${limit} OFFSET ${offset}`,
    parameters,
  };
}

/** The months of rows that are shown, by their place. */
export function monthsStatement(question: Question, shown: ReadonlyArray<readonly string[]>): Statement {
  const { by } = question;
  const { from, where, parameters } = rowsOf({ ...question, before: null }, true);
  const lists = by.map(
    (dimension, place) =>
      `unnest($${parameters.push(shown.map((row) => row[place] ?? ''))}::${ALONG[dimension].type}[]) AS v${place}`,
  );
  lists.push(`unnest($${parameters.push(shown.map((_row, place) => place + 1))}::integer[]) AS place`);
  return {
    sql: `SELECT s.place::integer AS place, year, ${MONTH_COLUMNS.map((column) => `sum(${column})::text AS ${column}`).join(', ')}
      FROM ${from} JOIN (SELECT ${lists.join(', ')}) AS s
        ON ${by.map((dimension, place) => `${keyOf(dimension)} = s.v${place}`).join(' AND ')}
      WHERE ${where} GROUP BY s.place, year`,
    parameters,
  };
}

/** All that the filters let through, by measure and month. */
export function totalsStatement(question: Question): Statement {
  const { from, where, parameters } = rowsOf({ ...question, by: [] }, false);
  return {
    sql: `SELECT ${MEASURE_OF_KIND} AS measure, year, ${MONTH_COLUMNS.map((column) => `sum(${column})::text AS ${column}`).join(', ')}
      FROM ${from} WHERE ${where} GROUP BY 1, 2`,
    parameters,
  };
}

/** The same of a question that nothing narrows, out of sums that are there. */
export function wholeStatement({ organizationId, currency }: Question): Statement {
  const sums = MONTH_COLUMNS.map(
    (column, place) =>
      `coalesce(sum(amount_minor) FILTER (WHERE extract(month FROM month) = ${place + 1}), 0)::text AS ${column}`,
  );
  return {
    sql: `SELECT ${MEASURE_OF_KIND} AS measure, extract(year FROM month)::smallint AS year, ${sums.join(', ')}
      FROM spend_dimension_months WHERE organization_id = $1 AND dimension = 'domain' AND currency = $2 GROUP BY 1, 2`,
    parameters: [organizationId, currency],
  };
}

export const isNarrowed = ({ query, reach, under }: Question): boolean =>
  reach !== null || under !== null || query.without !== undefined || filterNames.some((name) => query[name] !== undefined);

/** What is ordered and not posted yet, by the same values, in the currencies of the orders. */
export function committedStatement(question: Question): Statement {
  const { by, query, organizationId, reach, under } = question;
  const parameters: unknown[] = [organizationId];
  const committed = (dimension: ExplorerDimension): string => ALONG[dimension].committed;
  const conditions = conditionsOf(
    [
      ...spendFilters(query, committed),
      [`${committed('business_unit')} = ANY(?::uuid[])`, reach ?? undefined],
      [`${committed('business_unit')} = ANY(?::uuid[])`, under ?? undefined],
      [`m.state = ?`, 'pending'],
    ],
    parameters,
  );
  return {
    sql: `SELECT ARRAY[${by.map((dimension) => `coalesce(${committed(dimension)}, ${NONE[ALONG[dimension].type]})::text`).join(', ')}]::text[] AS "values",
        m.currency, sum(m.remaining_minor)::text AS minor
      FROM commitments m LEFT JOIN items i ON i.id = m.item_id LEFT JOIN products p ON p.id = i.product_id
        LEFT JOIN cost_centers c ON c.id = coalesce(m.cost_center_id, i.cost_center_id)
        ${withParts(question, parameters, committed('business_unit'))}
      WHERE m.organization_id = $1 AND ${conditions} GROUP BY 1, 2`,
    parameters,
  };
}

/** Heads of the unit, cost centre or location that is asked for. */
export function peopleStatement({ organizationId, query, reach, under }: Question): Statement {
  const parameters: unknown[] = [organizationId];
  const conditions = conditionsOf(
    [
      ['active = ?', true],
      ['cost_center_id = ?', query.costCenterId],
      ['business_unit_id = ?', query.businessUnitId],
      ['business_unit_id = ANY(?::uuid[])', under ?? undefined],
      ['location_id = ?', query.locationId],
      ['business_unit_id = ANY(?::uuid[])', reach ?? undefined],
    ],
    parameters,
  );
  return { sql: `SELECT count(*)::integer AS people FROM people WHERE organization_id = $1 AND ${conditions}`, parameters };
}

/** The months of a span as sums over the columns of its years. */
function sumOver({ from, to }: Span): string {
  const byYear = new Map<string, string[]>();
  for (let month = from; month <= to; month = monthsAfter(month, 1)) {
    const year = month.slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), `m${month.slice(5, 7)}`]);
  }
  return `CASE year ${[...byYear].map(([year, columns]) => `WHEN ${year} THEN ${columns.join(' + ')}`).join(' ')} ELSE 0 END`;
}

/** Whence the rows of a question come, with or without its measure. */
export function rowsOf(question: Question, ofMeasure: boolean): { from: string; where: string; parameters: unknown[] } {
  const { organizationId, currency, query, span, before, reach, under, cube } = question;
  const parameters: unknown[] = [organizationId, currency];
  const conditions = conditionsOf(
    [
      ...spendFilters(query),
      ...(ofMeasure ? measureFilter({ measure: query.measure ?? 'spend' }) : []),
      ['business_unit_id = ANY(?::uuid[])', reach ?? undefined],
      ['business_unit_id = ANY(?::uuid[])', under ?? undefined],
    ],
    parameters,
  );
  const first = (before && before.from < span.from ? before : span).from.slice(0, 4);
  const where = [
    'organization_id = $1',
    `cube = '${cube}'`,
    'currency = $2',
    `year BETWEEN ${Number(first)} AND ${Number(span.to.slice(0, 4))}`,
    ...(conditions ? [conditions] : []),
  ].join(' AND ');
  return { from: `spend_cube_years ${withParts(question, parameters, 'business_unit_id')}`, where, parameters };
}

function conditionsOf(filters: readonly Filter[], parameters: unknown[]): string {
  return filters
    .filter(([, value]) => value !== undefined)
    .map(([sql, value]) => sql.replaceAll('?', `$${parameters.push(value)}`))
    .join(' AND ');
}

export const keyOf = (dimension: ExplorerDimension): string =>
  `coalesce(${ALONG[dimension].column}, ${NONE[ALONG[dimension].type]})`;

/** Beside each row the part of the organisation to which its unit belongs. */
function withParts({ parts }: Question, parameters: unknown[], unit: string): string {
  if (!parts) return '';
  return `LEFT JOIN (SELECT unnest($${parameters.push(parts.ids)}::uuid[]) AS id, unnest($${parameters.push(parts.parts)}::uuid[]) AS part) AS tree
    ON tree.id = ${unit}`;
}

/** Each unit under the part of the organisation (or of a unit, `$2`) that it belongs to; the unit itself is a part of its own. */
export const PARTS = `
  WITH RECURSIVE tree AS (
    SELECT id, id AS part FROM business_units WHERE organization_id = $1 AND (parent_id IS NOT DISTINCT FROM $2::uuid OR id = $2)
    UNION ALL
    SELECT u.id, tree.part FROM business_units u JOIN tree ON u.parent_id = tree.id WHERE tree.id IS DISTINCT FROM $2
  )
  SELECT coalesce(array_agg(id), '{}') AS ids, coalesce(array_agg(part), '{}') AS parts FROM tree`;

export const UNITS_BELOW = `SELECT coalesce(array_agg(id), '{}') AS ids FROM business_units_below($1) AS below (id)`;
