import { monthOf, monthsAfter } from '../days.js';

/** What is known of the months of a budget, in minor units of its currency, by the first day of the month. */
export interface ForecastFacts {
  /** The first and the last month of the budget. */
  from: string;
  to: string;
  today: string;
  /** Spent, by month and kind; of the months before the first also those that the run rate is taken from. */
  actual: ReadonlyMap<string, ReadonlyMap<string, bigint>>;
  /** What charges posted of it in the months of the run rate, by kind. */
  charged: ReadonlyMap<string, bigint>;
  /** From now on. */
  charges: ReadonlyMap<string, bigint>;
  ordered: ReadonlyMap<string, bigint>;
  refresh: ReadonlyMap<string, bigint>;
}

/** What if: percents are of what would be without them, 100 changes nothing. */
export interface Assumptions {
  chargesPercent: number;
  runRatePercent: number;
  refreshPercent: number;
  /** By how many months what reaches its end of life is used longer. */
  refreshDelayMonths: number;
  /** What comes on top, in a month or in every month from it on. */
  extras: ReadonlyArray<{ month: string; minor: bigint; everyMonth: boolean }>;
}

export const NO_ASSUMPTIONS: Assumptions = {
  chargesPercent: 100,
  runRatePercent: 100,
  refreshPercent: 100,
  refreshDelayMonths: 0,
  extras: [],
};

export interface ForecastMonth {
  month: string;
  actual: bigint;
  charges: bigint;
  ordered: bigint;
  refresh: bigint;
  runRate: bigint;
  extra: bigint;
  total: bigint;
}

export const RUN_RATE_MONTHS = 3;

const ONCE: ReadonlySet<string> = new Set(['purchase', 'credit', 'adjustment', 'disposal_proceeds']);

/**
 * Month by month what was spent and what probably will be: what charges and plans post, what is ordered, what reaches its end of life,
 * and of all else what it came to in the last three whole months. What comes once has no rate: purchases are ordered or planned for,
 * and a credit is no promise of another. Pure.
 */
export function forecastMonths(facts: ForecastFacts, assumptions: Assumptions = NO_ASSUMPTIONS): ForecastMonth[] {
  const now = monthOf(facts.today);
  const rate = runRate(facts);
  const months: ForecastMonth[] = [];
  for (let month = facts.from; month <= facts.to; month = monthsAfter(month, 1)) {
    const actual = sumOf(facts.actual.get(month));
    if (month < now) {
      months.push({ month, actual, charges: 0n, ordered: 0n, refresh: 0n, runRate: 0n, extra: 0n, total: actual });
      continue;
    }
    const charges = percentOf(facts.charges.get(month) ?? 0n, assumptions.chargesPercent);
    const ordered = facts.ordered.get(month) ?? 0n;
    const refresh = percentOf(refreshIn(month, facts, assumptions), assumptions.refreshPercent);
    // Of this month some is there already; what is beyond its rate is not made up for.
    const there = month === now ? unchargedOf(facts.actual.get(month)) : 0n;
    const rest = percentOf(rate, assumptions.runRatePercent) - there;
    const expected = rate < 0n ? (rest < 0n ? rest : 0n) : rest > 0n ? rest : 0n;
    const extra = assumptions.extras
      .filter(({ month: at, everyMonth }) => (everyMonth ? at <= month : at === month))
      .reduce((sum, { minor }) => sum + minor, 0n);
    const total = actual + charges + ordered + refresh + expected + extra;
    months.push({ month, actual, charges, ordered, refresh, runRate: expected, extra, total });
  }
  return months;
}

/** What all that neither charges post nor orders bring comes to in a month. */
export function runRate({ today, actual, charged }: Pick<ForecastFacts, 'today' | 'actual' | 'charged'>): bigint {
  const now = monthOf(today);
  let sum = 0n;
  for (let ago = 1; ago <= RUN_RATE_MONTHS; ago += 1) sum += regularOf(actual.get(monthsAfter(now, -ago)));
  for (const [kind, minor] of charged) if (!ONCE.has(kind)) sum -= minor;
  return sum / BigInt(RUN_RATE_MONTHS);
}

/** The first month in which the amount is used up; `null` where it reaches. */
export function exhaustedIn(months: readonly ForecastMonth[], amount: bigint): string | null {
  let sum = 0n;
  for (const { month, total } of months) {
    sum += total;
    if (sum > amount) return month;
  }
  return null;
}

function refreshIn(month: string, { refresh, today }: ForecastFacts, { refreshDelayMonths }: Assumptions): bigint {
  if (refreshDelayMonths === 0) return refresh.get(month) ?? 0n;
  const due = monthsAfter(month, -refreshDelayMonths);
  return due < monthOf(today) ? 0n : (refresh.get(due) ?? 0n);
}

const sumOf = (kinds: ReadonlyMap<string, bigint> | undefined): bigint =>
  [...(kinds?.values() ?? [])].reduce((sum, minor) => sum + minor, 0n);

const regularOf = (kinds: ReadonlyMap<string, bigint> | undefined): bigint =>
  [...(kinds ?? [])].reduce((sum, [kind, minor]) => (ONCE.has(kind) ? sum : sum + minor), 0n);

/** Of the running month it is not known what of it charges posted; what recurs is theirs as a rule. */
const unchargedOf = (kinds: ReadonlyMap<string, bigint> | undefined): bigint =>
  regularOf(kinds) - (kinds?.get('recurring') ?? 0n);

const percentOf = (minor: bigint, percent: number): bigint => (minor * BigInt(percent)) / 100n;
