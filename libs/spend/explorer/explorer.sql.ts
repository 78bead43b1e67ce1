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
}

/** The smallest cube that keeps apart what is asked for. */
export function cubeFor({ by, query, reach }: Pick<Question, 'by' | 'query' | 'reach'>): Cube {
  const filtered = filterNames.filter((name) => query[name] !== undefined).map((name) => FILTERED[name]);
  const asked: ExplorerDimension[] = [...by, ...filtered, ...(query.without ?? [])];
  const needed = new Set(
    asked.map((dimension) =>
      dimension === 'measure' ? 'kind' : dimension === 'unit_tree' ? 'business_unit_id' : ALONG[dimension].column,
    ),
  );
  if (reach || query.underUnitId) needed.add('business_unit_id');
  const keeps = (cube: Cube): boolean => [...needed].every((column) => CUBES[cube].split(', ').includes(column));
  return (['person', 'shared', 'item'] as const).find(keeps) ?? 'item';
}

/** Values and months of a question, the largest first: what is shown on a page of it. */
export function rankStatement(question: Question, limit: number, offset: number): Statement {
  const { by, query, before } = question;
  const { from, where, parameters } = rowsOf(question, true);
  const values = by.map((dimension, place) => `${keyOf(dimension)} AS v${place}`);
  const names = by.map((_dimension, place) => `v${place}`);
  const weight = query.sort === '-change' ? 'amount - before' : 'amount';
  return {
    sql: `${withTree(question, parameters)} SELECT ${names.map((name) => `${name}::text`).join(', ')}${names.length > 0 ? ', ' : ''}
        amount::text, before::text, count(*) OVER ()::integer AS rows
      FROM (SELECT ${[...values, `coalesce(sum(${sumOver(question.span)}), 0)::bigint AS amount`].join(', ')},
              ${before ? `coalesce(sum(${sumOver(before)}), 0)::bigint` : '0::bigint'} AS before
            FROM ${from} WHERE ${where} ${by.length > 0 ? `GROUP BY ${by.map((_dimension, place) => place + 1).join(', ')}` : ''}) AS sums
      WHERE amount <> 0 OR before <> 0
      ORDER BY abs(${weight}) DESC${names.map((name) => `, ${name}`).join('')} LIMIT ${limit} OFFSET ${offset}`,
    parameters,
  };
}

/** The months of rows that are shown, by their place. */
export function monthsStatement(question: Question, shown: ReadonlyArray<readonly string[]>): Statement {
  const { by } = question;
  const { from, where, parameters } = rowsOf({ ...question, before: null }, true);
  const lists = by.map(
    (dimension, place) => `$${parameters.push(shown.map((row) => row[place] ?? ''))}::${ALONG[dimension].type}[]`,
  );
  return {
    sql: `${withTree(question, parameters)} SELECT s.place::integer AS place, year, ${MONTH_COLUMNS.map((column) => `sum(${column})::text AS ${column}`).join(', ')}
      FROM ${from} JOIN unnest(${lists.join(', ')}) WITH ORDINALITY AS s (${by.map((_dimension, place) => `v${place}, `).join('')}place)
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

/** What is ordered and not posted yet, by the same values, in the currencies of the orders. */
export function committedStatement(question: Question): Statement {
  const { by, query, organizationId, reach } = question;
  const parameters: unknown[] = [organizationId];
  const committed = (dimension: ExplorerDimension): string => ALONG[dimension].committed;
  const conditions = conditionsOf(
    [
      ...spendFilters(query, committed),
      [`${committed('business_unit')} = ANY(?::uuid[])`, reach ?? undefined],
      [`m.state = ?`, 'pending'],
    ],
    parameters,
  );
  const tree = withTree(question, parameters);
  return {
    sql: `${tree} SELECT ARRAY[${by.map((dimension) => `coalesce(${committed(dimension)}, ${NONE[ALONG[dimension].type]})::text`).join(', ')}]::text[] AS "values",
        m.currency, sum(m.remaining_minor)::text AS minor
      FROM commitments m LEFT JOIN items i ON i.id = m.item_id LEFT JOIN products p ON p.id = i.product_id
        LEFT JOIN cost_centers c ON c.id = coalesce(m.cost_center_id, i.cost_center_id)
        ${tree ? `LEFT JOIN tree ON tree.id = ${committed('business_unit')}` : ''}
      WHERE m.organization_id = $1 AND ${conditions} GROUP BY 1, 2`,
    parameters,
  };
}

/** Heads of the unit, cost centre or location that is asked for. */
export function peopleStatement({ organizationId, query, reach }: Question): Statement {
  const parameters: unknown[] = [organizationId];
  const conditions = conditionsOf(
    [
      ['active = ?', true],
      ['cost_center_id = ?', query.costCenterId],
      ['business_unit_id = ?', query.businessUnitId],
      ['business_unit_id IN (SELECT business_units_below(?))', query.underUnitId],
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

function rowsOf(question: Question, ofMeasure: boolean): { from: string; where: string; parameters: unknown[] } {
  const { organizationId, currency, query, by, span, before, reach } = question;
  const parameters: unknown[] = [organizationId, currency];
  const conditions = conditionsOf(
    [
      ...spendFilters(query),
      ...(ofMeasure ? measureFilter({ measure: query.measure ?? 'spend' }) : []),
      ['business_unit_id = ANY(?::uuid[])', reach ?? undefined],
    ],
    parameters,
  );
  const first = (before && before.from < span.from ? before : span).from.slice(0, 4);
  const where = [
    'organization_id = $1',
    `cube = '${cubeFor(question)}'`,
    'currency = $2',
    `year BETWEEN ${Number(first)} AND ${Number(span.to.slice(0, 4))}`,
    ...(conditions ? [conditions] : []),
  ].join(' AND ');
  const from = by.includes('unit_tree') ? 'spend_cube_years LEFT JOIN tree ON tree.id = business_unit_id' : 'spend_cube_years';
  return { from, where, parameters };
}

function conditionsOf(filters: readonly Filter[], parameters: unknown[]): string {
  return filters
    .filter(([, value]) => value !== undefined)
    .map(([sql, value]) => sql.replaceAll('?', `$${parameters.push(value)}`))
    .join(' AND ');
}

const keyOf = (dimension: ExplorerDimension): string => `coalesce(${ALONG[dimension].column}, ${NONE[ALONG[dimension].type]})`;

/** Each unit under the part of the organisation (or of a unit) that it belongs to; the unit itself is a part of its own. */
function withTree({ by, query }: Question, parameters: unknown[]): string {
  if (!by.includes('unit_tree')) return '';
  const root = `$${parameters.push(query.unitId ?? null)}::uuid`;
  return `WITH RECURSIVE tree AS (
      SELECT id, id AS at FROM business_units WHERE organization_id = $1 AND (parent_id IS NOT DISTINCT FROM ${root} OR id = ${root})
      UNION ALL
      SELECT u.id, tree.at FROM business_units u JOIN tree ON u.parent_id = tree.id WHERE tree.id IS DISTINCT FROM ${root}
    )`;
}
