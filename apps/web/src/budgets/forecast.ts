import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { Forecast } from './budgets.js';

/** What is thought of as otherwise; percents as numbers, the amount in minor units. */
export interface Assumed {
  chargesPercent: number;
  runRatePercent: number;
  refreshDelayMonths: number;
  extraMinor: string;
  extraMonth: string;
  extraEveryMonth: boolean;
}

export const NOTHING_ASSUMED: Assumed = {
  chargesPercent: 100,
  runRatePercent: 100,
  refreshDelayMonths: 0,
  extraMinor: '',
  extraMonth: '',
  extraEveryMonth: false,
};

export const isAssumed = (assumed: Assumed): boolean =>
  Object.entries(NOTHING_ASSUMED).some(([name, value]) => assumed[name as keyof Assumed] !== value);

/** Where the months of a forecast come from, in the order in which they are drawn. */
export const sources = ['actual', 'charges', 'ordered', 'refresh', 'runRate', 'extra'] as const satisfies ReadonlyArray<
  keyof Forecast['months'][number]
>;

export const forecastQuery = (id: string, { extraMinor, extraMonth, extraEveryMonth, ...percents }: Assumed) =>
  queryOptions({
    queryKey: ['budgets', id, 'forecast', percents, extraMinor, extraMonth, extraEveryMonth],
    queryFn: ({ signal }) => {
      const extra = extraMinor ? { extraMinor, extraEveryMonth, ...(extraMonth ? { extraMonth } : {}) } : {};
      const query = { ...percents, ...extra };
      return answer(api.GET('/api/v1/budgets/{id}/forecast', { params: { path: { id }, query }, signal }));
    },
    placeholderData: keepPreviousData,
  });
