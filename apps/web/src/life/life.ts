import { queryOptions } from '@tanstack/react-query';
import { given } from '../address/question.js';
import { answer, api } from '../api/client.js';
import type { components, paths } from '../api/schema.gen.js';
import { type MonthTable, monthsBetween, tabulate } from '../charts/month-series.js';
import type { Dimension, LinesQuery } from '../explorer/explorer.js';
import { linesQuery } from '../explorer/explorer.js';
import { itemKey } from '../item/item-queries.js';
import { say } from '../values/say.js';

export type SpendLife = components['schemas']['SpendLifeDto'];
export type LifeSums = components['schemas']['LifeSumsDto'];
export type LivingThing = NonNullable<paths['/api/v1/spend/life']['get']['parameters']['query']>['of'];

/** Whose spend is told. */
export interface Living {
  of: LivingThing;
  id: string;
}

/** Along what the spend of each thing is told, beside the kinds of entries. */
export const alongs: Record<LivingThing, readonly Dimension[]> = {
  item: ['cost_center', 'person', 'vendor'],
  person: ['item', 'category', 'cost_center'],
  business_unit: ['cost_center', 'unit_tree', 'vendor', 'category'],
  cost_center: ['vendor', 'category', 'item'],
  vendor: ['contract', 'product', 'cost_center', 'unit_tree'],
  contract: ['item', 'cost_center', 'unit_tree'],
  product: ['item', 'cost_center', 'vendor'],
};

const filterOf: Record<
  LivingThing,
  'itemId' | 'personId' | 'underUnitId' | 'costCenterId' | 'vendorId' | 'contractId' | 'productId'
> = {
  item: 'itemId',
  person: 'personId',
  business_unit: 'underUnitId',
  cost_center: 'costCenterId',
  vendor: 'vendorId',
  contract: 'contractId',
  product: 'productId',
};

/** The same question in the explorer's words. */
export const filterBy = ({ of, id }: Living): { [name in (typeof filterOf)[LivingThing]]?: string } => ({ [filterOf[of]]: id });

const AGAIN_MS = 6_000;

export const lifeQuery = ({ of, id }: Living, by: Dimension | undefined) =>
  queryOptions({
    queryKey: of === 'item' ? [...itemKey(id), 'spend', by] : ['spend', 'life', of, id, by],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/v1/spend/life', { params: { query: { of, id, ...(by ? { by } : {}) } }, signal })),
    staleTime: 30_000,
    // What was just posted is added up in a few seconds.
    refetchInterval: ({ state }) => (state.data?.behind ? AGAIN_MS : false),
  });

const sumNames = ['thisMonth', 'yearToDate', 'twelveMonths', 'life'] as const satisfies ReadonlyArray<keyof LifeSums>;
export type SumName = (typeof sumNames)[number];
export { sumNames };

export type Part = SpendLife['parts'][number];

/** What asks the ledger for the lines of a sum: of all that was spent, of a kind, of a part, or of what was written off. */
export function linesOf(
  living: Living,
  { from, yearFrom, to }: SpendLife,
  name: SumName,
  about: { kind?: LinesQuery['kind']; part?: Part; by?: Dimension; measure?: 'spend' | 'depreciation' },
): LinesQuery {
  const begin: Record<SumName, string | undefined> = {
    thisMonth: to,
    yearToDate: yearFrom,
    twelveMonths: monthsBetween(from, to).at(-12),
    life: undefined,
  };
  const { kind, part, by, measure = 'spend' } = about;
  const values = part && by ? [{ dimension: by, value: part.value, label: part.label }] : [];
  const { from: _from, ...query } = linesQuery({ ...filterBy(living), measure }, values, { from: to, to });
  const first = begin[name];
  // The unit itself is a part of its tree: what is its own, without those below.
  const { underUnitId, ...others } = query;
  const isOwn = by === 'unit_tree' && living.of === 'business_unit' && part?.value === living.id;
  return { ...others, ...given({ kind, from: first, ...(isOwn ? { businessUnitId: living.id } : { underUnitId }) }) };
}

/** The last 24 months by kind; what was written off is no spend. */
export function monthTable({ kinds, from, to, currency }: SpendLife): MonthTable {
  const months = monthsBetween(from, to);
  const figures = kinds
    .filter(({ kind }) => !isWrittenOff(kind))
    .flatMap(({ kind, months: amounts }) =>
      amounts.flatMap((amountMinor, place) => {
        const month = months[place];
        return month && amountMinor !== '0' ? [{ month, key: kind, label: say(kind), amount: { amountMinor, currency } }] : [];
      }),
    );
  return tabulate(figures, months, currency, true);
}

export const isWrittenOff = (kind: string): boolean => kind === 'depreciation' || kind === 'disposal_result';
