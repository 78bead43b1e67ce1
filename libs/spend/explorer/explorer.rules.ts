import { fiscalYearOf } from '../budgets/fiscal-year.rules.js';
import { monthsAfter } from '../days.js';
import { MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import type { Comparison, ExploredPeriodDto, Grain } from './explorer.dto.js';
import type { Span } from './explorer.sql.js';

/** A year of a cube, its months as columns. */
export type YearRow = { year: number } & Record<string, string>;
/** What each month comes to, by its first day. */
export type Months = ReadonlyMap<string, bigint>;

export function monthly(rows: readonly YearRow[]): Months {
  const months = new Map<string, bigint>();
  for (const row of rows)
    for (const [place, column] of MONTH_COLUMNS.entries()) {
      const month = `${row.year}-${String(place + 1).padStart(2, '0')}-01`;
      months.set(month, (months.get(month) ?? 0n) + BigInt(row[column] ?? '0'));
    }
  return months;
}

export function sumOf(months: Months, span: Span): bigint {
  return monthsOf(span).reduce((sum, month) => sum + (months.get(month) ?? 0n), 0n);
}

export function monthsOf({ from, to }: Span): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthsAfter(month, 1)) months.push(month);
  return months;
}

/** The span that another is compared with: as many months before it, or the same a year ago. */
export function spanBefore(span: Span, compare: Comparison): Span | null {
  if (compare === 'none') return null;
  const back = compare === 'year' ? 12 : monthsOf(span).length;
  return { from: monthsAfter(span.from, -back), to: monthsAfter(span.to, -back) };
}

/** The months of a span put together by fiscal quarter or year; at its ends a period has only the months that lie in the span. */
export function periodsOf(span: Span, grain: Grain, startMonth: number): ExploredPeriodDto[] {
  const periods = new Map<string, ExploredPeriodDto>();
  for (const month of monthsOf(span)) {
    const name = nameOf(month, grain, startMonth);
    const known = periods.get(name);
    if (known) known.to = month;
    else periods.set(name, { name, from: month, to: month });
  }
  return [...periods.values()];
}

function nameOf(month: string, grain: Grain, startMonth: number): string {
  if (grain === 'month') return month.slice(0, 7);
  const year = fiscalYearOf(month, startMonth);
  if (grain === 'fiscal_year') return String(year);
  const quarter = Math.floor(((Number(month.slice(5, 7)) - startMonth + 12) % 12) / 3) + 1;
  return `${year}-Q${quarter}`;
}

/** Rounded half away from zero. */
export function share(amount: bigint, parts: number): bigint {
  const by = BigInt(parts);
  const half = by / 2n;
  return amount >= 0n ? (amount + half) / by : -((-amount + half) / by);
}
