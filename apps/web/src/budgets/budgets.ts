import { queryOptions } from '@tanstack/react-query';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import type { RecordKind } from '../forms/record-sources.js';
import { i18n } from '../i18n/i18n.js';
import { showMonth } from '../parts/locale.js';
import { toNumber } from '../parts/money.js';
import { queries } from '../queries.js';
import { say } from '../values/say.js';

export type Budget = components['schemas']['BudgetDto'];
export type Forecast = components['schemas']['BudgetForecastDto'];
export type Revision = components['schemas']['BudgetRevisionDto'];
export type Dimension = Budget['dimension'];
export type Span = Budget['span'];

export const dimensions = [
  'cost_center',
  'business_unit',
  'vendor',
  'contract',
  'product',
  'category',
  'domain',
  'item_kind',
  'location',
  'person',
  'item',
  'kind',
  'spend_class',
  'organization',
] as const satisfies readonly Dimension[];

export const spans = ['year', 'quarter', 'month'] as const satisfies readonly Span[];
export const placesOf = { year: 1, quarter: 4, month: 12 } as const satisfies Record<Span, number>;
export const carryOvers = ['none', 'unspent', 'balance'] as const satisfies ReadonlyArray<Budget['carryOver']>;

/** The dimensions whose values are records that can be found by name. */
export const recordOf: Partial<Record<Dimension, RecordKind>> = {
  cost_center: 'cost_center',
  business_unit: 'business_unit',
  vendor: 'vendor',
  contract: 'contract',
  product: 'product',
  location: 'location',
  person: 'person',
  item: 'item',
};

/** The words that a dimension without records knows; of categories any word will do. */
export const wordsOf: Partial<Record<Dimension, readonly string[]>> = {
  domain: ['telecom', 'it', 'mobility'],
  item_kind: ['asset', 'service', 'license'],
  kind: ['purchase', 'recurring', 'usage', 'repair', 'tax', 'fee', 'credit', 'disposal_proceeds', 'adjustment'],
  spend_class: ['run', 'grow', 'transform'],
};

export const dimensionName = (dimension: Dimension): string =>
  dimension === 'organization' ? i18n.t('budgets:organization') : i18n.t(`explorer:along.${dimension}`);

export function wordName(dimension: Dimension, word: string): string {
  return dimension === 'spend_class' && (word === 'run' || word === 'grow' || word === 'transform')
    ? i18n.t(`explorer:classes.${word}`)
    : say(word);
}

/** What a budget is for, in the person's language. */
export const subjectName = ({ dimension, value, label }: Pick<Budget, 'dimension' | 'value' | 'label'>): string =>
  wordsOf[dimension] ? wordName(dimension, value) : label;

/** The year, quarter or month that it is for. */
export function periodName({ fiscalYear, span, place, from }: Pick<Budget, 'fiscalYear' | 'span' | 'place' | 'from'>): string {
  if (span === 'year') return String(fiscalYear);
  return span === 'quarter' ? i18n.t('budgets:quarter', { place, year: fiscalYear }) : showMonth(from);
}

export const nameOf = (budget: Budget): string => `${subjectName(budget)} ${periodName(budget)}`;

export const usedOf = ({ posted, committed }: Pick<Budget, 'posted' | 'committed'>): number =>
  toNumber(posted) + toNumber(committed);

export const budgetQuery = (id: string) =>
  queryOptions({
    queryKey: ['budgets', id],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/budgets/{id}', { params: { path: { id } }, signal })),
  });

export const forgetBudgets = (): Promise<void> => queries.invalidateQueries({ queryKey: ['budgets'] });

/** The filters of the explorer that show the same spend. */
const filterOf: Partial<Record<Dimension, string>> = {
  cost_center: 'costCenterId',
  business_unit: 'underUnitId',
  vendor: 'vendorId',
  contract: 'contractId',
  product: 'productId',
  category: 'category',
  domain: 'domain',
  item_kind: 'itemKind',
  location: 'locationId',
  person: 'personId',
  item: 'itemId',
  kind: 'kind',
  spend_class: 'spendClass',
};

export function exploredOf({ dimension, value, from, to }: Budget): Record<string, string> {
  const filter = filterOf[dimension];
  const by = dimension === 'kind' ? 'cost_center' : 'kind';
  return { ...(filter ? { [filter]: value } : {}), by, from: from.slice(0, 7), to: to.slice(0, 7) };
}
