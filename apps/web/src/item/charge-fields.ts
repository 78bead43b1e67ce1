import type { components } from '../api/schema.gen.js';
import { type Amount, fromDecimals } from '../parts/money.js';

export const cadences = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** A charge as it is typed; a number that is left empty is an empty text. */
export interface ChargeFields extends Record<string, unknown> {
  description: string;
  amount: Amount | null;
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
  ...{ description: '', amount: null, every: 1, cadence: 'month', billed: 'advance', cycleDay: 1, startsOn: '', endsOn: '' },
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
  const freeSpans = fields.freeSpans
    .filter(({ startsOn }) => startsOn !== '')
    .map(({ startsOn, endsOn }) => ({ startsOn, endsOn: endsOn || null }));
  return {
    ...{ description, amount: amount ?? { amountMinor: '', currency: '' }, cadence, billed, followsItem, prorated, perSeat },
    ...{ ratedByContract, freeSpans },
    ...said({ ...texts, ...decimals, ...counts, ...terms, ...seats, feeMinor: fixedFee(fields) ?? '' }),
  };
}

/** The fixed fee in minor units; nothing where none is typed, or where it is no amount. */
export function fixedFee({ feeMinor, amount }: ChargeFields): string | undefined {
  return feeMinor.trim() === '' || !amount ? undefined : fromDecimals(feeMinor, amount.currency);
}

function decimal(text: string): string {
  return text.trim().replace(',', '.');
}

function said(values: Record<string, string | number>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
