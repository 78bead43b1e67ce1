import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type FiscalYear = components['schemas']['FiscalYearDto'];
export type Period = components['schemas']['FiscalPeriodDto'];
export type PeriodChecklist = components['schemas']['PeriodChecklistDto'];
export type Finding = components['schemas']['PeriodFindingDto'];

export const fiscalYearQuery = (fiscalYear: number | undefined) =>
  queryOptions({
    queryKey: ['fiscal-periods', 'year', fiscalYear ?? null],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/fiscal-periods', { params: { query: fiscalYear === undefined ? {} : { fiscalYear } }, signal })),
  });

export const checklistQuery = (month: string) =>
  queryOptions({
    queryKey: ['fiscal-periods', 'checklist', month],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/fiscal-periods/{month}', { params: { path: { month } }, signal })),
  });

export const withoutCenterQuery = (month: string) =>
  queryOptions({
    queryKey: ['fiscal-periods', 'without-cost-center', month],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/ledger/entries', { params: { query: { month, without: ['cost_center'], limit: 50 } }, signal })),
  });

export async function forgetPeriods(): Promise<void> {
  await queries.invalidateQueries({ queryKey: ['fiscal-periods'] });
}
