import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import type { components } from '../api/schema.gen.js';

type Schemas = components['schemas'];
export type Offer = Schemas['OfferDto'];
export type OfferPart = Schemas['OfferPartDto'];

export const offerQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogue-offers', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/catalogue-offers/{id}', { params: { path: { id } }, signal })),
  });

/** Those of these that are still offered to whoever asks. */
export const offersQuery = (ids: readonly string[]) =>
  queryOptions({
    queryKey: ['catalogue-offers', 'of', ...ids],
    queryFn: async () => {
      const read = await Promise.allSettled(
        ids.map((id) => answer(api.GET('/api/v1/catalogue-offers/{id}', { params: { path: { id } } }))),
      );
      return read.flatMap((each) => {
        if (each.status === 'fulfilled') return each.value.state === 'published' ? [each.value] : [];
        if (each.reason instanceof Problem && each.reason.status === 404) return [];
        throw each.reason;
      });
    },
    staleTime: 0,
  });

/** Where the picture of an offer is. */
export function pictureAddress(id: string): string {
  return `/api/v1/documents/${id}/content?inline=true`;
}

/** What something costs in a currency: once, and every month. */
export interface Cost {
  currency: string;
  onceMinor: string;
  monthlyMinor: string;
  /** Over how long the monthly part is agreed for, where all of it is agreed for as long. */
  termMonths: number | null;
}

/** What one of an offer costs, by currency. */
export function costsOf(parts: readonly OfferPart[]): Cost[] {
  const costs = new Map<string, { once: bigint; monthly: bigint; terms: Set<number> }>();
  for (const { currency, quantity, unitPriceMinor, recurringMinor, termMonths } of parts) {
    const { once, monthly, terms } = costs.get(currency) ?? { once: 0n, monthly: 0n, terms: new Set<number>() };
    if (termMonths !== null) terms.add(termMonths);
    const many = BigInt(quantity);
    costs.set(currency, { once: once + many * BigInt(unitPriceMinor), monthly: monthly + many * BigInt(recurringMinor), terms });
  }
  return [...costs].map(([currency, { once, monthly, terms }]) => ({
    currency,
    onceMinor: String(once),
    monthlyMinor: String(monthly),
    termMonths: terms.size === 1 ? ([...terms][0] ?? null) : null,
  }));
}
