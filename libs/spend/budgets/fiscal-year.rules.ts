import { monthsAfter } from '../days.js';

/** First and last month of a fiscal year, each as its first day. */
export interface FiscalSpan {
  from: string;
  to: string;
}

/** A fiscal year bears the number of the calendar year in which it ends: with April as its first month, 2026-04-01 begins 2027. Pure. */
export function fiscalYearOf(day: string, startMonth: number): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return startMonth > 1 && month >= startMonth ? year + 1 : year;
}

export function spanOf(fiscalYear: number, startMonth: number): FiscalSpan {
  const first = startMonth > 1 ? fiscalYear - 1 : fiscalYear;
  const month = (at: number): string => new Date(Date.UTC(first, at, 1)).toISOString().slice(0, 10);
  return { from: month(startMonth - 1), to: month(startMonth + 10) };
}

/** How many months of its fiscal year are left, that of the day among them. */
export function monthsLeft(day: string, startMonth: number): number {
  const [, month = 1] = day.split('-').map(Number);
  return 12 - ((month - startMonth + 12) % 12);
}

/** A budget is for a fiscal year, or for a quarter or month of it. */
export const budgetSpans = ['year', 'quarter', 'month'] as const;
export type BudgetSpan = (typeof budgetSpans)[number];

/** Which part of which fiscal year; `place` counts quarters or months from 1 on. */
export interface FiscalPart {
  fiscalYear: number;
  span: BudgetSpan;
  place: number;
}

const MONTHS: Record<BudgetSpan, number> = { year: 12, quarter: 3, month: 1 };

export const placesOf = (span: BudgetSpan): number => 12 / MONTHS[span];

export function partSpan({ fiscalYear, span, place }: FiscalPart, startMonth: number): FiscalSpan {
  const { from } = spanOf(fiscalYear, startMonth);
  const first = (place - 1) * MONTHS[span];
  return { from: monthsAfter(from, first), to: monthsAfter(from, first + MONTHS[span] - 1) };
}

/** The part after it: of the last quarter the first of the next year. */
export function partAfter({ fiscalYear, span, place }: FiscalPart): FiscalPart {
  return place < placesOf(span) ? { fiscalYear, span, place: place + 1 } : { fiscalYear: fiscalYear + 1, span, place: 1 };
}
