import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { readAll } from '../related/read-all.js';

export type RateCard = components['schemas']['RateCardDto'];
export type RateVersion = components['schemas']['RateVersionDto'];
export type RateLine = components['schemas']['RateLineDto'];

export const rateCardsQuery = queryOptions({
  queryKey: ['rate-cards'],
  queryFn: ({ signal }) => readAll((query) => answer(api.GET('/api/v1/rate-cards', { params: { query }, signal }))),
});

/** What lines would bring in before they are kept. */
export const previewQuery = (month: string, lines: RateLine[] | undefined) =>
  queryOptions({
    queryKey: ['statements', month, 'rates', lines],
    queryFn: ({ signal }) => answer(api.POST('/api/v1/rate-cards/preview', { body: { month, lines: lines ?? [] }, signal })),
    enabled: lines !== undefined,
    retry: false,
  });

export const draftOf = ({ versions }: RateCard): RateVersion | undefined => versions.find(({ state }) => state === 'draft');

/** The newest published word on the month, unless it is retired by then. */
export function holdingOf({ versions }: RateCard, month: string): RateVersion | undefined {
  const newest = versions.find(({ state, validFrom }) => state !== 'draft' && validFrom <= month);
  return newest?.retiredFrom && newest.retiredFrom <= month ? undefined : newest;
}
