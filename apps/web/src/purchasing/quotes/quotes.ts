import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../../api/client.js';
import type { components } from '../../api/schema.gen.js';
import { queries } from '../../queries.js';
import { forgetOrders, matching, type OrderDetail } from '../purchasing.js';

type Schemas = components['schemas'];
export type Quote = Schemas['QuoteSummaryDto'];
export type ComparedQuote = Schemas['ComparedQuoteDto'];
export type QuoteLine = Schemas['QuoteLineDto'];
export type NewQuote = Schemas['NewQuoteDto'];
export type Paper = Schemas['DocumentDto'];

export const quoteStates = ['open', 'chosen', 'declined'] as const satisfies readonly Quote['state'][];

const at = (id: string) => ({ path: { id } });

/** A quote beside all that are for the same lines. */
export const comparisonQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-quotes', id, 'comparison'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/purchase-quotes/{id}/comparison', { params: at(id), signal })),
  });

export const papersQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchase-quotes', id, 'documents'],
    queryFn: async ({ signal }) => {
      const params = { ...at(id), query: { limit: 200 } };
      return (await answer(api.GET('/api/v1/purchase-quotes/{id}/documents', { params, signal }))).data;
    },
  });

/** Keeps the paper that a vendor sent with a quote: the file as it is. */
export async function addPaper(id: string, file: File): Promise<Paper> {
  const paper = await answer(
    api.POST('/api/v1/purchase-quotes/{id}/documents', {
      params: { path: { id }, header: { 'X-File-Name': encodeURIComponent(file.name) } },
      headers: { 'Content-Type': 'application/octet-stream' },
      body: file.name,
      // The body of this request is the file itself, not JSON.
      bodySerializer: () => file,
    }),
  );
  void queries.invalidateQueries({ queryKey: papersQuery(id).queryKey });
  return paper;
}

/** @returns the order that is drafted from it */
export async function choose({ id, version }: Quote, reason: string, locationId: string): Promise<OrderDetail> {
  const body = { reason, ...(locationId ? { locationId } : {}) };
  const call = api.POST('/api/v1/purchase-quotes/{id}/choice', { params: at(id), headers: matching(version), body });
  const order = await answer(call);
  forgetQuotes();
  forgetOrders();
  return order;
}

export function forgetQuotes(): void {
  void queries.invalidateQueries({ queryKey: ['purchase-quotes'] });
}
