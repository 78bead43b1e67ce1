import { dayInMonth, daysAfter, daysBetween, monthsAfter } from '../days.js';

export const cadences = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Cadence = (typeof cadences)[number];

const monthsOf: Partial<Record<Cadence, number>> = { month: 1, quarter: 3, year: 12 };
const daysOf: Partial<Record<Cadence, number>> = { day: 1, week: 7 };

/** From `from` up to, and without, `until`. */
export interface Period {
  from: string;
  until: string;
}

/** How a charge comes round: periods of months begin on `cycleDay` (1–31; a shorter month begins on its last day). */
export interface Cycle {
  cadence: Cadence;
  /** How many of these make a period, e.g. 6 for half a year of months; one where nothing is said. */
  every?: number | undefined;
  cycleDay: number;
  /** Days and weeks are counted from this date; otherwise it is any date of a month in which a period begins. */
  anchor: string;
}

/** When a charge runs; `endsOn` is the first day that is no longer charged. */
export interface Span {
  startsOn: string;
  endsOn: string | null;
}

/** The period of the cycle that a date falls into. Periods follow each other without gap or overlap. */
export function periodOn(cycle: Cycle, date: string): Period {
  const days = (daysOf[cycle.cadence] ?? 0) * (cycle.every ?? 1);
  if (days > 0) {
    const from = daysAfter(cycle.anchor, Math.floor(daysBetween(cycle.anchor, date) / days) * days);
    return { from, until: daysAfter(from, days) };
  }
  const step = (monthsOf[cycle.cadence] ?? 1) * (cycle.every ?? 1);
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

function monthsBetween(anchor: string, date: string): number {
  const [fromYear = 0, fromMonth = 0] = anchor.split('-').map(Number);
  const [year = 0, month = 0] = date.split('-').map(Number);
  return (year - fromYear) * 12 + month - fromMonth;
}
