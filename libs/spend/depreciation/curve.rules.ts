import { type Elapsed, type Placing, placedAt } from './convention.rules.js';
import type { Terms } from './depreciation-terms.js';

/** Up to half-month `at` after the placing, `sum` of the curve's whole has gone; in between it goes evenly. */
export interface Point {
  at: number;
  sum: bigint;
}

/** An exact fraction between nothing and one. */
export interface Share {
  over: bigint;
  under: bigint;
}

const YEAR = 24;

/** A quotient of whole numbers that are not negative, rounded half up. */
export function rounded(over: bigint, under: bigint): bigint {
  return (2n * over + under) / (2n * under);
}

/** How the amount to be depreciated goes over time, from nothing to all of it. The last point is the whole. */
export function curveOf(terms: Terms, placing: Placing, costMinor: bigint): Point[] {
  const life = 2 * terms.lifeMonths;
  const start = placedAt(placing);
  const { salvageMinor } = terms;
  switch (terms.method) {
    case 'sum_of_years':
      return sumOfYears(terms.lifeMonths);
    case 'declining_balance':
      if (costMinor <= salvageMinor) break;
      return declining({
        costMinor,
        salvageMinor,
        life,
        start,
        rate: [BigInt(terms.rateBasisPoints ?? 0), 10_000n],
        switches: false,
      });
    case 'double_declining':
      if (costMinor <= salvageMinor) break;
      return declining({ costMinor, salvageMinor, life, start, rate: [24n, BigInt(terms.lifeMonths)], switches: true });
    case 'macrs':
      return macrs(life, start);
  }
  return [
    { at: 0, sum: 0n },
    { at: life, sum: 1n },
  ];
}

/** Which share has gone after a time. */
export function shareAt(points: readonly Point[], { parts, per }: Elapsed): Share {
  const whole = points.at(-1)?.sum ?? 1n;
  let before = points[0] ?? { at: 0, sum: 0n };
  for (const point of points) {
    if (parts < point.at * per) {
      const span = BigInt((point.at - before.at) * per);
      const gone = BigInt(parts - before.at * per);
      return { over: before.sum * span + (point.sum - before.sum) * gone, under: whole * span };
    }
    before = point;
  }
  return { over: 1n, under: 1n };
}

/** What of a year's amount is reckoned from what the books showed at its beginning, each year rounded to whole units. */
function declining(of: {
  costMinor: bigint;
  salvageMinor: bigint;
  life: number;
  start: number;
  rate: readonly [bigint, bigint];
  switches: boolean;
}): Point[] {
  const { costMinor, salvageMinor, life, start, rate, switches } = of;
  const points: Point[] = [{ at: 0, sum: 0n }];
  let at = 0;
  let left = costMinor;
  while (at < life) {
    const length = Math.min(at === 0 ? YEAR - start : YEAR, life - at);
    let amount = rounded(left * rate[0] * BigInt(length), rate[1] * BigInt(YEAR));
    const evenly = rounded((left - salvageMinor) * BigInt(length), BigInt(life - at));
    if (switches && evenly > amount) amount = evenly;
    if (amount > left - salvageMinor || at + length >= life) amount = left - salvageMinor;
    at += length;
    left -= amount;
    points.push({ at, sum: costMinor - left });
  }
  return points;
}

/** The years' digits; of a life that ends within a year, the last digit counts for the months that there are. */
function sumOfYears(lifeMonths: number): Point[] {
  const points: Point[] = [{ at: 0, sum: 0n }];
  let sum = 0n;
  for (let done = 0; done < lifeMonths; done += 12) {
    const months = Math.min(12, lifeMonths - done);
    sum += BigInt((lifeMonths - done) * months);
    points.push({ at: 2 * (done + months), sum });
  }
  return points;
}

/**
 * The percentages of IRS Publication 946, tables, by the rule that they were made with: the declining balance (200 %,
 * of 15 and 20 years 150 %) that switches to the straight line, each year rounded to the digits in print (two, of 20 years three).
 */
function macrs(life: number, start: number): Point[] {
  const years = life / YEAR;
  const points = declining({
    costMinor: years === 20 ? 100_000n : 10_000n,
    salvageMinor: 0n,
    life,
    start,
    rate: [years > 10 ? 3n : 4n, BigInt(2 * years)],
    switches: true,
  });
  // Table A-3 prints 17.85 and 3.34 for seven years, where the rule gives 17.86 and 3.33.
  const printedLess = years === 7 && start === 9;
  return printedLess ? points.map(({ at, sum }) => ({ at, sum: at === 0 || at === life ? sum : sum - 1n })) : points;
}

/** The percentages of a recovery period by year, in the units of print (hundredths, of 20 years thousandths). */
export function macrsPercentages(years: number, start: number): number[] {
  const points = macrs(years * YEAR, start);
  return points.slice(1).map(({ sum }, place) => Number(sum - (points[place]?.sum ?? 0n)));
}
