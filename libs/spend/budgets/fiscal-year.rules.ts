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
