import { dayInMonth, earlierOf, laterOf, monthsAfter } from '../days.js';
import { type Cycle, periodsFrom, type Span } from './charge-period.rules.js';
import { Fraction } from './fraction.js';
import { prorate, type Step, valueOn } from './proration.rules.js';

/** A price that rises by a percentage on a day, and again each so many months. */
export interface Indexation {
  percent: string;
  on: string;
  everyMonths: number | null;
}

/** A price that was agreed on for some days, and comes before the charge's own. */
export interface AgreedPrice {
  from: string;
  until: string | null;
  value: Fraction;
}

/** What ending early costs: so much, or a percentage of what would have been owed until the end of the term. */
export interface EndingTerms {
  minimumMonths: number | null;
  feeMinor: bigint | null;
  feePercent: string | null;
}

/** The same day so many months later, or the last of a month that is shorter. */
export function monthsOn(date: string, months: number): string {
  return dayInMonth(monthsAfter(date, months), Number(date.slice(8)));
}

/** What is left to pay of the spans: without the first so many months after the first start, and without the free ranges. */
export function paidSpans(spans: readonly Span[], freeMonths: number, freeSpans: readonly Span[]): Span[] {
  const [first] = spans;
  if (!first) return [];
  const free = [...freeSpans];
  if (freeMonths > 0) free.push({ startsOn: first.startsOn, endsOn: monthsOn(first.startsOn, freeMonths) });
  let paid = [...spans];
  for (const { startsOn, endsOn } of free) {
    paid = paid.flatMap((span) => {
      const before = span.endsOn === null ? startsOn : earlierOf(startsOn, span.endsOn);
      const after = endsOn === null ? null : laterOf(endsOn, span.startsOn);
      return [
        ...(before > span.startsOn ? [{ startsOn: span.startsOn, endsOn: before }] : []),
        ...(after !== null && (span.endsOn === null || after < span.endsOn) ? [{ startsOn: after, endsOn: span.endsOn }] : []),
      ];
    });
  }
  return paid;
}

/** The charge's own prices, and in their days those that were agreed on. */
export function agreedPrices(own: ReadonlyArray<Step<Fraction>>, agreed: readonly AgreedPrice[]): Array<Step<Fraction>> {
  const within = (day: string | null): boolean =>
    day !== null && agreed.some(({ from, until }) => from <= day && (until === null || day < until));
  const back = agreed.flatMap(({ until }) => {
    const value = until === null || within(until) ? undefined : valueOn(own, until);
    return value ? [{ from: until, value }] : [];
  });
  return inOrder([
    ...own.filter(({ from }) => !within(from)),
    ...back.filter(({ from }) => !own.some((step) => step.from === from)),
    ...agreed.map(({ from, value }) => ({ from, value })),
  ]);
}

/** Prices as they rise up to a day. A new price is meant as it is said: only the rises after its first day apply to it. */
export function indexedPrices(
  prices: ReadonlyArray<Step<Fraction>>,
  indexation: Indexation | null,
  upTo: string,
): Array<Step<Fraction>> {
  if (!indexation) return [...prices];
  const rises: string[] = [];
  for (let count = 0, day = indexation.on; day <= upTo; day = monthsOn(indexation.on, count)) {
    rises.push(day);
    if (indexation.everyMonths === null) break;
    count += indexation.everyMonths;
  }
  const factor = Fraction.of(1n).plus(Fraction.ofDecimal(indexation.percent).times(Fraction.of(1n, 100n)));
  const steps = inOrder(prices);
  return steps.flatMap((step, place) => {
    const end = steps[place + 1]?.from ?? null;
    const within = rises.filter((day) => (step.from === null || day > step.from) && (end === null || day < end));
    return [step, ...within.map((from, nth) => ({ from, value: step.value.times(factor.power(nth + 1)) }))];
  });
}

/** What is owed because it ended before its term was over, and the day that it did; nothing while it may still run. */
export function endingFee(
  { minimumMonths, feeMinor, feePercent }: EndingTerms,
  cycle: Cycle,
  spans: readonly Span[],
  { prices, quantities }: { prices: ReadonlyArray<Step<Fraction>>; quantities: ReadonlyArray<Step<bigint>> },
  today: string,
): { amount: Fraction; endedOn: string } | null {
  const [first, last] = [spans[0], spans.at(-1)];
  if (minimumMonths === null || !first || !last?.endsOn || last.endsOn > today) return null;
  const endedOn = last.endsOn;
  const termEndsOn = monthsOn(first.startsOn, minimumMonths);
  if (endedOn >= termEndsOn) return null;
  if (feeMinor !== null) return { amount: Fraction.of(feeMinor), endedOn };
  if (feePercent === null) return null;
  const seats = valueOn(quantities, endedOn) ?? 0n;
  const remaining = {
    spans: [{ startsOn: endedOn, endsOn: termEndsOn }],
    prices,
    quantities: [{ from: null, value: seats }],
    prorated: true,
  };
  let amount = Fraction.zero;
  for (const period of periodsFrom(cycle, endedOn, termEndsOn)) amount = amount.plus(prorate(period, remaining).amount);
  return { amount: amount.times(Fraction.ofDecimal(feePercent)).times(Fraction.of(1n, 100n)), endedOn };
}

function inOrder<Value>(steps: ReadonlyArray<Step<Value>>): Array<Step<Value>> {
  return [...steps].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}
