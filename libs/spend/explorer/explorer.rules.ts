import { fiscalYearOf } from '../budgets/fiscal-year.rules.js';
import { monthsAfter } from '../days.js';
import type { Comparison, ExploredPeriodDto, Grain } from './explorer.dto.js';
import type { Span } from './explorer.sql.js';

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
