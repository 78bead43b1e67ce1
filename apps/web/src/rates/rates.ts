import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { numberFormat } from '../parts/locale.js';
import { queries } from '../queries.js';

export type Rate = components['schemas']['RateDto'];
export type Conversion = components['schemas']['ConversionDto'];
export type Revalued = components['schemas']['RevaluedDto'];

const DAY_MS = 86_400_000;
const HISTORY_DAYS = 365;
/** Rates are set on working days; after more than a long weekend something is wrong with the feed. */
const FRESH_DAYS = 5;

export const today = (): string => new Date().toISOString().slice(0, 10);
const daysBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * DAY_MS).toISOString().slice(0, 10);

export const ratesOnQuery = (day: string) =>
  queryOptions({
    queryKey: ['exchange-rates', 'on', day],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/exchange-rates', { params: { query: { until: day } }, signal })),
  });

export const historyQuery = (currency: string, day: string) =>
  queryOptions({
    queryKey: ['exchange-rates', 'of', currency, day],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/api/v1/exchange-rates', {
          params: { query: { currency, from: daysBefore(day, HISTORY_DAYS), until: day } },
          signal,
        }),
      ),
  });

export const revaluationQuery = (day: string) =>
  queryOptions({
    queryKey: ['exchange-rates', 'revaluation', day],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/exchange-rates/revaluation', { params: { query: { day } }, signal })),
  });

export const forgetRates = (): Promise<void> => queries.invalidateQueries({ queryKey: ['exchange-rates'] });

/** Whether all reference rates are older than they should be on a day. */
export function isStale(rates: readonly Rate[], day: string): boolean {
  const reference = rates.filter(({ scope }) => scope === 'reference');
  return reference.length > 0 && reference.every((rate) => rate.day < daysBefore(day, FRESH_DAYS));
}

/** A rate that was reckoned, to as many digits as the bank gives. */
export const showReckoned = (rate: string): string => numberFormat({ maximumSignificantDigits: 6 }).format(Number(rate));

/** A rate with all digits that the bank gives, in the person's way to write figures. */
export const showRate = (units: string | number): string => numberFormat({ maximumFractionDigits: 10 }).format(Number(units));
