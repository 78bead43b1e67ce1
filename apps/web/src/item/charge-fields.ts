import type { components } from '../api/schema.gen.js';
import { type Amount, fromDecimals, toTyped } from '../parts/money.js';
import type { Charge } from './item-queries.js';
import type { ChargeChanges } from './use-charge-form.js';

export const cadences = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** A charge as it is typed; a number that is left empty is an empty text. */
export interface ChargeFields extends Record<string, unknown> {
  description: string;
  amount: Amount | null;
  /** The first day of another amount; only for a charge that is there already. */
  amountFrom: string;
  every: number | string;
  cadence: (typeof cadences)[number];
  billed: 'advance' | 'arrears';
  cycleDay: number | string;
  startsOn: string;
  endsOn: string;
  followsItem: boolean;
  prorated: boolean;
  perSeat: boolean;
  leastSeats: number | string;
  contractId: string;
  ratedByContract: boolean;
  /** Days that cost nothing; without an end where that is left empty. */
  freeSpans: Array<{ key: string; startsOn: string; endsOn: string }>;
  freeMonths: number | string;
  minimumMonths: number | string;
  /** A fixed fee as it is typed, in the currency of the amount. */
  feeMinor: string;
  feePercent: string;
  indexPercent: string;
  indexOn: string;
  indexMonths: number | string;
}

export const noCharge: ChargeFields = {
  ...{
    description: '',
    amount: null,
    amountFrom: '',
    every: 1,
    cadence: 'month',
    billed: 'advance',
    cycleDay: 1,
    startsOn: '',
    endsOn: '',
  },
  ...{ prorated: true, leastSeats: '', contractId: '', ratedByContract: false, freeSpans: [], feeMinor: '' },
  ...{ followsItem: true, perSeat: false, freeMonths: '', minimumMonths: '', feePercent: '', indexPercent: '', indexOn: '' },
  indexMonths: '',
};

/** What is sent: nothing for what was left empty. */
export function newCharge(fields: ChargeFields): components['schemas']['NewChargeDto'] {
  const { description, amount, cadence, billed, followsItem, prorated, perSeat, ratedByContract } = fields;
  const texts = { startsOn: fields.startsOn, endsOn: fields.endsOn, indexOn: fields.indexOn, contractId: fields.contractId };
  const decimals = { feePercent: decimal(fields.feePercent), indexPercent: decimal(fields.indexPercent) };
  const counts = { every: fields.every, cycleDay: fields.cycleDay, freeMonths: fields.freeMonths };
  const terms = { minimumMonths: fields.minimumMonths, indexMonths: fields.indexMonths };
  const seats = { leastSeats: perSeat ? fields.leastSeats : '' };
  return {
    ...{ description, amount: amount ?? { amountMinor: '', currency: '' }, cadence, billed, followsItem, prorated, perSeat },
    ...{ ratedByContract, freeSpans: freeSpans(fields) },
    ...said({ ...texts, ...decimals, ...counts, ...terms, ...seats, feeMinor: fixedFee(fields) ?? '' }),
  };
}

/** A charge that is there, as it is typed over. */
export function fieldsOfCharge(charge: Charge): ChargeFields {
  const { description, amount, postedUntil, startsOn, contractId, ratedByContract, freeSpans: spans } = charge;
  return {
    ...{
      ...noCharge,
      description,
      amount,
      amountFrom: postedUntil ?? startsOn ?? '',
      contractId: contractId ?? '',
      ratedByContract,
    },
    freeSpans: spans.map((span) => ({ key: span.startsOn, startsOn: span.startsOn, endsOn: span.endsOn ?? '' })),
    ...{ freeMonths: charge.freeMonths || '', minimumMonths: charge.minimumMonths ?? '' },
    ...{ feeMinor: charge.feeMinor === null ? '' : toTyped({ ...amount, amountMinor: charge.feeMinor }) },
    ...{ feePercent: charge.feePercent ?? '', indexPercent: charge.indexPercent ?? '' },
    ...{ indexOn: charge.indexOn ?? '', indexMonths: charge.indexMonths ?? '' },
  };
}

/** What is sent of what was typed over: only that, since terms that are told again have all periods reckoned again. */
export function changedCharge(fields: ChargeFields, changed: ReadonlyArray<keyof ChargeFields>): ChargeChanges {
  const { description, amount, amountFrom, contractId, ratedByContract, freeMonths, minimumMonths, indexMonths } = fields;
  const all: ChargeChanges = {
    ...{ description, contractId: contractId || null, ratedByContract, freeSpans: freeSpans(fields) },
    ...{ freeMonths: Number(freeMonths), minimumMonths: countOf(minimumMonths), indexMonths: countOf(indexMonths) },
    ...{ feeMinor: fixedFee(fields) ?? null, feePercent: decimal(fields.feePercent) || null },
    ...{ indexPercent: decimal(fields.indexPercent) || null, indexOn: fields.indexOn || null },
  };
  const isPriced = changed.includes('amount') || changed.includes('amountFrom');
  return {
    ...Object.fromEntries(Object.entries(all).filter(([name]) => changed.includes(name))),
    ...(isPriced && amount && amountFrom ? { amount, amountFrom } : {}),
  };
}

function freeSpans(fields: ChargeFields): Array<{ startsOn: string; endsOn: string | null }> {
  return fields.freeSpans
    .filter(({ startsOn }) => startsOn !== '')
    .map(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn || null }));
}

/** An empty field is no fee. */
export function feeIsReadable(fields: Pick<ChargeFields, 'feeMinor' | 'amount'>): boolean {
  return fields.feeMinor.trim() === '' || !fields.amount || fixedFee(fields) !== undefined;
}

function countOf(typed: number | string): number | null {
  return typed === '' ? null : Number(typed);
}

/** The fixed fee in minor units; nothing where none is typed, or where it is no amount. */
function fixedFee({ feeMinor, amount }: Pick<ChargeFields, 'feeMinor' | 'amount'>): string | undefined {
  return feeMinor.trim() === '' || !amount ? undefined : fromDecimals(feeMinor, amount.currency);
}

function decimal(text: string): string {
  return text.trim().replace(',', '.');
}

function said(values: Record<string, string | number>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
