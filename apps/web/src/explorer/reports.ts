import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type SpendReport = components['schemas']['SpendReportDto'];
export type NewSpendReport = components['schemas']['NewSpendReportDto'];

export const spans = ['last_month', 'last_twelve_months', 'year_to_date', 'as_asked'] as const satisfies ReadonlyArray<
  SpendReport['span']
>;
export const formats = ['xlsx', 'csv'] as const satisfies ReadonlyArray<SpendReport['format']>;
export const cadences = ['daily', 'weekly', 'monthly'] as const satisfies ReadonlyArray<SpendReport['cadence']>;

export const reportsQuery = queryOptions({
  queryKey: ['spend-reports'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/api/v1/spend-reports', { params: { query: { limit: 100 } }, signal }))).data,
});

export const forgetReports = (): Promise<void> => queries.invalidateQueries({ queryKey: ['spend-reports'] });

/** The question of a report in the address of the explorer. */
export function askedBy({ question }: SpendReport): Record<string, string> {
  const { by, from, to, ...rest } = question;
  const told = Object.entries(rest).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return {
    ...Object.fromEntries(told),
    by: by && by.length > 0 ? by.join(',') : 'total',
    ...(from ? { from: from.slice(0, 7) } : {}),
    ...(to ? { to: to.slice(0, 7) } : {}),
  };
}
