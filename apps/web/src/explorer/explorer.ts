import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { given, oneOf, type Question } from '../address/question.js';
import { answer, api } from '../api/client.js';
import type { components, paths } from '../api/schema.gen.js';
import { monthsAgo } from '../charts/month-series.js';

export type Explored = components['schemas']['ExploredDto'];
export type ExploredRow = components['schemas']['ExploredRowDto'];
export type ExploredValue = components['schemas']['ExploredValueDto'];
export type Dimension = ExploredValue['dimension'];
export type ExploreQuery = NonNullable<paths['/api/v1/spend/explore']['get']['parameters']['query']>;
export type LinesQuery = NonNullable<paths['/api/v1/ledger/entries']['get']['parameters']['query']>;

export const dimensions = [
  'vendor',
  'cost_center',
  'unit_tree',
  'business_unit',
  'category',
  'product',
  'item',
  'person',
  'location',
  'contract',
  'domain',
  'item_kind',
  'kind',
  'measure',
  'spend_class',
] as const satisfies readonly Dimension[];
export const measures = ['spend', 'actual', 'accrued', 'depreciation'] as const;
export const grains = ['month', 'quarter', 'fiscal_year'] as const;
export const comparisons = ['none', 'previous', 'year'] as const;
export const sorts = ['-amount', '-change'] as const;
export const charts = ['bars', 'line', 'treemap', 'waterfall'] as const;
export type ChartKind = (typeof charts)[number];

/** The filters that the address may hold, each by its name in the API. */
export const filterNames = [
  'costCenterId',
  'underUnitId',
  'vendorId',
  'contractId',
  'productId',
  'personId',
  'locationId',
  'itemId',
  'kind',
  'domain',
  'itemKind',
  'spendClass',
] as const;

const MOST_ALONG = 3;

/** Along what the address asks; by vendor where it says nothing. */
export function alongOf({ by }: Question): Dimension[] {
  if (by === undefined) return ['vendor'];
  if (by === 'total') return [];
  const known = by.split(',').flatMap((name) => oneOf(dimensions, name) ?? []);
  return [...new Set(known)].slice(0, MOST_ALONG);
}

export function chartOf({ chart }: Question): ChartKind {
  return oneOf(charts, chart) ?? 'bars';
}

const monthAsked = (text: string | undefined): string | undefined =>
  text && /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : undefined;

/** What the address asks of the API. */
export function exploreQuery(question: Question): ExploreQuery {
  const compare = oneOf(comparisons, question['compare']) ?? (chartOf(question) === 'waterfall' ? 'previous' : undefined);
  return {
    ...filtersOf(question),
    by: alongOf(question),
    from: monthAsked(question['from']) ?? monthsAgo(11),
    to: monthAsked(question['to']) ?? monthsAgo(0),
    ...given({
      measure: oneOf(measures, question['measure']),
      grain: oneOf(grains, question['grain']),
      sort: oneOf(sorts, question['sort']),
      compare,
    }),
  };
}

function filtersOf(question: Question): Partial<ExploreQuery> {
  return given(Object.fromEntries(filterNames.map((name) => [name, question[name]])));
}

export const exploredQuery = (query: ExploreQuery) =>
  queryOptions({
    queryKey: ['spend', 'explore', query],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/spend/explore', { params: { query }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  });

export type Foreseen = components['schemas']['ForeseenDto'];

/** What the same question will probably come to, where it is told by month up to the running one. */
export const foreseenQuery = ({
  by: _by,
  from: _from,
  to,
  grain,
  compare: _compare,
  sort: _sort,
  unitId: _unit,
  ...filters
}: ExploreQuery) =>
  queryOptions({
    queryKey: ['spend', 'foreseen', filters],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/spend/foreseen', { params: { query: filters }, signal })),
    enabled: (grain ?? 'month') === 'month' && to === monthsAgo(0),
    staleTime: 60_000,
  });

export const reconciliationQuery = queryOptions({
  queryKey: ['spend', 'reconciliation'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/spend/reconciliation', { signal })),
  staleTime: 300_000,
  retry: false,
});

const wordOf: Partial<Record<Dimension, keyof LinesQuery>> = {
  item: 'itemId',
  person: 'personId',
  cost_center: 'costCenterId',
  business_unit: 'businessUnitId',
  unit_tree: 'underUnitId',
  vendor: 'vendorId',
  contract: 'contractId',
  product: 'productId',
  category: 'category',
  domain: 'domain',
  item_kind: 'itemKind',
  location: 'locationId',
  kind: 'kind',
  measure: 'measure',
  spend_class: 'spendClass',
};

/** What asks the ledger for the lines behind a figure: of a row, or of the total, in a span of months. */
export function linesQuery(
  query: ExploreQuery,
  values: readonly ExploredValue[],
  span: { from: string; to: string },
): LinesQuery {
  const {
    by: _by,
    grain: _grain,
    compare: _compare,
    sort: _sort,
    limit: _limit,
    after: _after,
    unitId: _unit,
    ...filters
  } = query;
  const told = values.flatMap(({ dimension, value }) => {
    const word = wordOf[dimension];
    return word && value !== null ? [[word, value] as const] : [];
  });
  const without = values.filter(({ value }) => value === null).map(({ dimension }) => dimension);
  return {
    ...filters,
    measure: query.measure ?? 'spend',
    ...Object.fromEntries(told),
    ...(without.length > 0 ? { without } : {}),
    from: span.from,
    to: span.to,
  };
}
