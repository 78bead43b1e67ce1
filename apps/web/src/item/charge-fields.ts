import type { components } from '../api/schema.gen.js';
import type { Amount } from '../parts/money.js';

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
  perSeat: boolean;
  freeMonths: number | string;
  minimumMonths: number | string;
  feePercent: string;
  indexPercent: string;
  indexOn: string;
  indexMonths: number | string;
}

export const noCharge: ChargeFields = {
  ...{ description: '', amount: null, every: 1, cadence: 'month', billed: 'advance', cycleDay: 1, startsOn: '', endsOn: '' },
  ...{ followsItem: true, perSeat: false, freeMonths: '', minimumMonths: '', feePercent: '', indexPercent: '', indexOn: '' },
  indexMonths: '',
};

/** What is sent: nothing for what was left empty. */
export function newCharge(fields: ChargeFields): components['schemas']['NewChargeDto'] {
  const { description, amount, cadence, billed, followsItem, perSeat } = fields;
  const texts = { startsOn: fields.startsOn, endsOn: fields.endsOn, indexOn: fields.indexOn };
  const decimals = { feePercent: decimal(fields.feePercent), indexPercent: decimal(fields.indexPercent) };
  const counts = { every: fields.every, cycleDay: fields.cycleDay, freeMonths: fields.freeMonths };
  const terms = { minimumMonths: fields.minimumMonths, indexMonths: fields.indexMonths };
  return {
    ...{ description, amount: amount ?? { amountMinor: '', currency: '' }, cadence, billed, followsItem, perSeat },
    ...said({ ...texts, ...decimals, ...counts, ...terms }),
  };
}

function decimal(text: string): string {
  return text.trim().replace(',', '.');
}

function said(values: Record<string, string | number>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}
