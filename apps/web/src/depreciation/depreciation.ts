import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { readAll } from '../related/read-all.js';

export type Book = components['schemas']['DepreciationBookDto'];
export type BookValue = components['schemas']['BookValueRowDto'];
export type BookTotals = components['schemas']['BookTotalsDto'];
export type BookedAsset = components['schemas']['BookedAssetDto'];
export type DepreciationEvent = components['schemas']['DepreciationEventDto'];
export type AssetChanges = components['schemas']['DepreciationAssetChangesDto'];
export type NewEvent = components['schemas']['NewDepreciationEventDto'];
export type Foreseen = components['schemas']['ForeseenDepreciationDto'];
export type Method = Book['rules'][number]['method'];
export type Convention = Book['rules'][number]['convention'];

export const methods: readonly Method[] = [
  'straight_line',
  'declining_balance',
  'double_declining',
  'sum_of_years',
  'units_of_production',
  'macrs',
  'none',
];
export const conventions: readonly Convention[] = ['full_month', 'mid_month', 'half_year', 'mid_quarter'];

export const domains = ['telecom', 'it', 'mobility'] as const;

/** Everything here hangs together: a posting or an event changes books, values and schedules alike. */
export const KEY = ['depreciation'];

export const booksQuery = queryOptions({
  queryKey: [...KEY, 'books'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/v1/depreciation-books', { params: { query: { limit: 200 } }, signal }))).data,
});

export const totalsQuery = (bookId: string, on: string) =>
  queryOptions({
    queryKey: [...KEY, 'totals', bookId, on],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/depreciation/totals', { params: { query: { bookId, on } }, signal })),
  });

export const previewQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'preview', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/depreciation-books/{id}/run-preview', { params: { path: { id } }, signal })),
  });

/** A run in the background, looked at every second until its end. */
export const runQuery = (jobId: string) =>
  queryOptions({
    queryKey: ['depreciation-run', jobId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/jobs/{id}', { params: { path: { id: jobId } }, signal })),
    refetchInterval: ({ state }) => (state.data?.finishedAt ? false : 1_000),
  });

export const itemBooksQuery = (id: string, on: string) =>
  queryOptions({
    queryKey: [...KEY, 'item', id, on],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/api/v1/items/{id}/depreciation', { params: { path: { id }, query: { on } }, signal }))).books,
  });

/** The categories of assets in the catalogue. */
export const categoriesQuery = queryOptions({
  queryKey: ['product-categories', 'asset'],
  queryFn: async ({ signal }) => {
    const products = await readAll((query) =>
      answer(api.GET('/api/v1/products', { params: { query: { ...query, kind: 'asset' } }, signal })),
    );
    return [...new Set(products.flatMap(({ category }) => category ?? []))].sort();
  },
});

type ForeseenRule = components['schemas']['ForeseenRuleDto'];

/** What would come of a rule; not asked while there is none to ask for. */
export const rulePreviewQuery = (body: ForeseenRule | null) =>
  queryOptions({
    queryKey: [...KEY, 'rule-preview', body] as readonly unknown[],
    queryFn: ({ signal }) => answer(api.POST('/api/v1/depreciation/rule-preview', { body: body as ForeseenRule, signal })),
    enabled: body !== null,
  });

export const termsPreviewQuery = ({ id, version }: BookedAsset, body: AssetChanges | null) =>
  queryOptions({
    queryKey: [...KEY, 'terms-preview', id, version, body] as readonly unknown[],
    queryFn: ({ signal }) =>
      answer(api.POST('/api/v1/depreciation-assets/{id}/preview', { params: { path: { id } }, body: body ?? {}, signal })),
    enabled: body !== null,
  });

export const eventPreviewQuery = ({ id }: BookedAsset, body: NewEvent | null) =>
  queryOptions({
    queryKey: [...KEY, 'event-preview', id, body] as readonly unknown[],
    queryFn: ({ signal }) =>
      answer(
        api.POST('/api/v1/depreciation-assets/{id}/events/preview', { params: { path: { id } }, body: body as NewEvent, signal }),
      ),
    enabled: body !== null,
  });

/** Today as the API writes it, where this person is. */
export function today(): string {
  return new Intl.DateTimeFormat('en-CA', { dateStyle: 'short' }).format(new Date());
}
