import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { showFigure } from '../parts/money.js';
import { queries } from '../queries.js';

export type ProviderFile = components['schemas']['ProviderFileDto'];
export type ProviderFileDetail = components['schemas']['ProviderFileDetailDto'];
export type ProviderBill = components['schemas']['ProviderBillDto'];
export type ProviderRule = components['schemas']['ProviderRuleDto'];
export type Unmatched = components['schemas']['UnmatchedChargesDto'];

export const providerFileQuery = (id: string) =>
  queryOptions({
    queryKey: ['provider-files', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/provider-files/{id}', { params: { path: { id } }, signal })),
  });

export const providerRulesQuery = queryOptions({
  queryKey: ['provider-rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/provider-rules', { signal })),
});

/** What a rule says changes whom charges of all files are for. */
export async function forgetBills(): Promise<void> {
  await Promise.all([
    queries.invalidateQueries({ queryKey: ['provider-files'] }),
    queries.invalidateQueries({ queryKey: ['provider-rules'] }),
  ]);
}

/** Sends a file as it is; nothing is posted yet. */
export function uploadBills(file: File): Promise<ProviderFileDetail> {
  return answer(
    api.POST('/api/v1/provider-files', {
      params: { query: { fileName: file.name.slice(0, 200) } },
      headers: { 'Content-Type': 'text/csv' },
      body: file.name,
      // The body of this request is the file itself, not JSON.
      bodySerializer: () => file,
    }),
  );
}

/** An exact cost as people read it; all its digits are told beside it. */
export const showCost = (cost: string, currency: string): string => showFigure(Number(cost), currency);
