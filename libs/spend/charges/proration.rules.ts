import { daysBetween, earlierOf, laterOf } from '../days.js';
import type { Period, Span } from './charge-period.rules.js';
import { Fraction } from './fraction.js';

/** What holds from a day on until the next step; `null`: from the beginning of time. */
export interface Step<Value> {
  from: string | null;
  value: Value;
}

/** What is owed for a period, exactly, and which of its days are charged. */
export interface Owed {
  amount: Fraction;
  days: number;
  of: number;
  first: string | null;
  /** The day after the last one that is charged. */
  until: string | null;
}

export interface Proration {
  /** When it runs and is to be paid; spans do not overlap. */
  spans: readonly Span[];
  /** The price of a whole period, in minor units. */
  prices: ReadonlyArray<Step<Fraction>>;
  /** How many times the price is owed; once where nothing is said. */
  quantities?: ReadonlyArray<Step<bigint>> | undefined;
  /** Whether a period that is touched in part is owed by the day; otherwise in full, at the price of its first charged day. */
  prorated: boolean;
}

const ONCE: ReadonlyArray<Step<bigint>> = [{ from: null, value: 1n }];

/**
 * What a charge owes for a period: each charged day a day's share of the price and quantity of that day. Cutting the spans
 * or the steps into pieces changes nothing, and neither does their order.
 */
export function prorate(period: Period, { spans, prices, quantities = ONCE, prorated }: Proration): Owed {
  const of = daysBetween(period.from, period.until);
  const clipped = spans
    .map(({ startsOn, endsOn }) => ({
      from: laterOf(period.from, startsOn),
      until: endsOn === null ? period.until : earlierOf(period.until, endsOn),
    }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const first = clipped[0]?.from ?? null;
  const until = clipped.at(-1)?.until ?? null;
  const days = clipped.reduce((sum, span) => sum + daysBetween(span.from, span.until), 0);
  const owed = (day: string): Fraction =>
    (valueOn(prices, day) ?? Fraction.zero).times(Fraction.of(valueOn(quantities, day) ?? 0n));
  if (first === null) return { amount: Fraction.zero, days, of, first, until };
  if (!prorated) return { amount: owed(first), days, of, first, until };
  let amount = Fraction.zero;
  for (const span of clipped) {
    const cuts = [...prices, ...quantities].flatMap(({ from }) =>
      from !== null && from > span.from && from < span.until ? [from] : [],
    );
    const edges = [...new Set([span.from, ...cuts, span.until])].sort();
    for (const [place, edge] of edges.entries()) {
      const next = edges[place + 1];
      if (next !== undefined) amount = amount.plus(owed(edge).times(Fraction.of(BigInt(daysBetween(edge, next)), BigInt(of))));
    }
  }
  return { amount, days, of, first, until };
}

/** What holds on a day: the value of the last step that has begun. */
export function valueOn<Value>(steps: ReadonlyArray<Step<Value>>, day: string): Value | undefined {
  let found: Step<Value> | undefined;
  for (const step of steps) {
    if (step.from !== null && step.from > day) continue;
    if (found === undefined || (step.from ?? '') >= (found.from ?? '')) found = step;
  }
  return found?.value;
}
