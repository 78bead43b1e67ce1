import type { Money } from '#platform';
import { dayInMonth, daysBetween, earlierOf, laterOf, monthsAfter } from '../days.js';

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
export interface Span {
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

/** How many days of a period lie in the spans, out of all its days: the exact fraction that is owed. */
export function chargedDays(period: Period, spans: readonly Span[]): { days: number; of: number; first: string | null } {
  let days = 0;
  let first: string | null = null;
  for (const { startsOn, endsOn } of spans) {
    const from = laterOf(period.from, startsOn);
    const until = endsOn === null ? period.until : earlierOf(period.until, endsOn);
    if (from >= until) continue;
    days += daysBetween(from, until);
    first = first === null ? from : earlierOf(first, from);
  }
  return { days, of: daysBetween(period.from, period.until), first };
}

/** What a charge owes for one period: by the day where the spans cover it in part, the full amount otherwise. */
export function owedFor(period: Period, spans: readonly Span[], full: Money, prorated: boolean): Money {
  const { days, of } = chargedDays(period, spans);
  if (days === 0) return full.fraction(0n, 1n);
  return prorated ? full.fraction(BigInt(days), BigInt(of)) : full;
}

function monthsBetween(anchor: string, date: string): number {
  const [fromYear = 0, fromMonth = 0] = anchor.split('-').map(Number);
  const [year = 0, month = 0] = date.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth;
}
