import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { queries } from '../queries.js';

export type SpendAlert = components['schemas']['SpendAlertDto'];
export type AlertRule = components['schemas']['AlertRuleDto'];

export const rules = [
  'jump',
  'decommissioned',
  'without_cost_center',
  'over_minimum',
  'under_minimum',
  'currency_moved',
  'budget_reached',
  'budget_overrun',
] as const satisfies ReadonlyArray<SpendAlert['rule']>;
export const states = ['open', 'acknowledged', 'muted', 'closed'] as const satisfies ReadonlyArray<SpendAlert['state']>;

export const alertRulesQuery = queryOptions({
  queryKey: ['spend-alerts', 'rules'],
  queryFn: ({ signal }) => answer(api.GET('/api/v1/spend-alert-rules', { signal })),
});

/** What became of an alert; a new version of it has a longer one. */
export const alertHistoryQuery = ({ id, version }: Pick<SpendAlert, 'id' | 'version'>) =>
  queryOptions({
    queryKey: ['spend-alerts', 'history', id, version],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/spend-alerts/{id}/history', { params: { path: { id } }, signal })),
  });

export const forgetAlerts = (): Promise<void> => queries.invalidateQueries({ queryKey: ['spend-alerts'] });

const monthOf = (day: string): string => day.slice(0, 7);
const filterOf: Partial<Record<SpendAlert['subjectKind'], string>> = {
  cost_center: 'costCenterId',
  vendor: 'vendorId',
  business_unit: 'businessUnitId',
  item: 'itemId',
  contract: 'contractId',
};

/** The question to the explorer that shows what an alert tells of, with the months before it; currencies and budgets are no filters of it. */
export function exploredOf({ subjectKind, subject, month, rule }: SpendAlert): Record<string, string> | undefined {
  const filter = filterOf[subjectKind];
  if (!filter) return undefined;
  const [year = 0, number = 1] = month.split('-').map(Number);
  const before = new Date(Date.UTC(year, number - 1 - 5, 1)).toISOString();
  const isSpan = rule === 'over_minimum' || rule === 'under_minimum';
  return {
    [filter]: subject,
    by: subjectKind === 'item' ? 'kind' : 'item',
    ...(isSpan ? { from: monthOf(month) } : { from: monthOf(before), to: monthOf(month) }),
  };
}
