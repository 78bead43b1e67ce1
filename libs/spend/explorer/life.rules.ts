import { fiscalYearOf, spanOf } from '../budgets/fiscal-year.rules.js';
import { monthOf, monthsAfter } from '../days.js';
import { type Months, monthsOf, share, sumOf } from './explorer.rules.js';
import type { LifeSumsDto } from './life.dto.js';

const MONTHS_SHOWN = 24;

/** The months, each as its first day, that a life is told by. */
export interface LifeMonths {
  /** The first of those that are shown. */
  from: string;
  yearFrom: string;
  twelveFrom: string;
  to: string;
}

export function lifeMonths(today: string, startMonth: number): LifeMonths {
  const to = monthOf(today);
  return {
    from: monthsAfter(to, 1 - MONTHS_SHOWN),
    yearFrom: spanOf(fiscalYearOf(today, startMonth), startMonth).from,
    twelveFrom: monthsAfter(to, -11),
    to,
  };
}

/** What months come to, those that are still to come left out. */
export function lifeSums(months: Months, { yearFrom, twelveFrom, to }: LifeMonths): LifeSumsDto {
  const all = [...months].reduce((sum, [month, amount]) => (month <= to ? sum + amount : sum), 0n);
  return {
    thisMonth: sumOf(months, { from: to, to }).toString(),
    yearToDate: sumOf(months, { from: yearFrom, to }).toString(),
    twelveMonths: sumOf(months, { from: twelveFrom, to }).toString(),
    life: all.toString(),
  };
}

/** The month that the first cost came in; null while there is none. */
export function beginning(months: Months, to: string): string | null {
  return [...months].filter(([month, amount]) => month <= to && amount !== 0n).sort()[0]?.[0] ?? null;
}

/** Its cost by the months since it began, this one among them. */
export function normalised(life: string, since: string | null, to: string): { months: number; perMonth: string } {
  const months = since ? monthsOf({ from: since, to }).length : 0;
  return { months, perMonth: months > 0 ? share(BigInt(life), months).toString() : '0' };
}

/** What each of so many bears; null where there are none. */
export function perHead(amount: string, heads: number): string | null {
  return heads > 0 ? share(BigInt(amount), heads).toString() : null;
}
