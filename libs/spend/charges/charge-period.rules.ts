import type { Money } from '#platform';
import { dayInMonth, daysBetween, earlierOf, laterOf, monthOf, monthsAfter } from '../days.js';

export const cadences = ['month', 'quarter', 'year'] as const;
export type Cadence = (typeof cadences)[number];

const monthsOf: Record<Cadence, number> = { month: 1, quarter: 3, year: 12 };

/** From `from` up to, and without, `until`. */
export interface Period {
  from: string;
  until: string;
}

/** How a charge comes round: each cadence begins on `cycleDay` (1–31; a shorter month begins on its last day). */
export interface Cycle {
  cadence: Cadence;
  cycleDay: number;
  /** Any date of a month in which a quarter or a year begins; for months it does not matter. */
  anchor: string;
}

/** When a charge runs; `endsOn` is the first day that is no longer charged. */
export interface ChargeSpan {
  startsOn: string;
  endsOn: string | null;
}

/** The period of the cycle that a date falls into. Periods follow each other without gap or overlap. */
export function periodOn(cycle: Cycle, date: string): Period {
  const step = monthsOf[cycle.cadence];
  const ahead = monthsBetween(cycle.anchor, date);
  const begin = (count: number): string => dayInMonth(monthsAfter(cycle.anchor, count * step), cycle.cycleDay);
  let count = Math.floor(ahead / step);
  if (begin(count) > date) count -= 1;
  return { from: begin(count), until: begin(count + 1) };
}

/** The periods of the cycle that begin with the one of `first` and have begun by `today`, oldest first. */
export function* periodsFrom(cycle: Cycle, first: string, today: string): Generator<Period> {
  for (let period = periodOn(cycle, first); period.from <= today; period = periodOn(cycle, period.until)) yield period;
}

/** The days of a period that a charge runs, out of all its days: the exact fraction that is owed. */
export function chargedDays(period: Period, span: ChargeSpan): { days: number; of: number; from: string; until: string } {
  const from = laterOf(period.from, span.startsOn);
  const until = span.endsOn === null ? period.until : earlierOf(period.until, span.endsOn);
  return { days: Math.max(0, daysBetween(from, until)), of: daysBetween(period.from, period.until), from, until };
}

/** What a charge owes for one period: by the day where it starts or ends inside, the full amount otherwise. */
export function owedFor(period: Period, span: ChargeSpan, amount: Money, prorated: boolean): Money {
  const { days, of } = chargedDays(period, span);
  if (days === 0) return amount.fraction(0n, 1n);
  return prorated ? amount.fraction(BigInt(days), BigInt(of)) : amount;
}

/** The month that a period's charge counts in: that of the first day charged. */
export function serviceMonth(period: Period, span: ChargeSpan): string {
  return monthOf(laterOf(period.from, span.startsOn));
}

function monthsBetween(anchor: string, date: string): number {
  const [fromYear = 0, fromMonth = 0] = anchor.split('-').map(Number);
  const [year = 0, month = 0] = date.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth;
}
