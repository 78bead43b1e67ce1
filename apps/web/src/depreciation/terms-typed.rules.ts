import type { Convention, Method } from './depreciation.js';

/** How something depreciates, while somebody types it. A field of a number is empty, or a text, until it is one. */
export interface TermsTyped {
  method: Method;
  convention: Convention;
  lifeMonths: number | string;
  /** Of a year, in percent. */
  rate: number | string;
  units: number | string;
}

interface Terms {
  method: Method;
  convention: Convention;
  lifeMonths: number;
  rateBasisPoints?: number | null;
  totalUnits?: number | null;
}

const A_PERCENT = 100;

/** The recovery periods that there are printed tables for, in years. */
export const macrsYears: readonly number[] = [3, 5, 7, 10, 15, 20];

export function typedTerms({ method, convention, lifeMonths, rateBasisPoints, totalUnits }: Terms): TermsTyped {
  return { method, convention, lifeMonths, rate: (rateBasisPoints ?? 2_500) / A_PERCENT, units: totalUnits ?? 1_000 };
}

export function termsOf({ method, convention, lifeMonths, rate, units }: TermsTyped): Required<Terms> {
  return {
    method,
    convention,
    lifeMonths: Number(lifeMonths),
    rateBasisPoints: method === 'declining_balance' ? Math.round(Number(rate) * A_PERCENT) : null,
    totalUnits: method === 'units_of_production' ? Number(units) : null,
  };
}

/** Which field still needs its number. */
export function missingOf({ method, lifeMonths, rate, units }: TermsTyped): 'lifeMonths' | 'rate' | 'units' | undefined {
  if (!(Number(lifeMonths) > 0)) return 'lifeMonths';
  if (method === 'declining_balance' && !(Number(rate) > 0)) return 'rate';
  if (method === 'units_of_production' && !(Number(units) > 0)) return 'units';
  return undefined;
}

/** What goes along with another method: the printed tables of MACRS are for some lives and conventions alone. */
export function withMethod(method: Method, { convention, lifeMonths }: TermsTyped): Partial<TermsTyped> {
  if (method !== 'macrs') return { method };
  return {
    method,
    convention: convention === 'mid_quarter' ? convention : 'half_year',
    lifeMonths: macrsYears.includes(Number(lifeMonths) / 12) ? lifeMonths : 60,
  };
}
