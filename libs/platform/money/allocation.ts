import { absolute } from './rounding.js';

/**
 * Splits a whole number by weights: each part is its exact share rounded down, and what is left over goes, one unit each,
 * to the largest remainders (the earlier of two equal ones first). The parts always sum to the total.
 *
 * Where all weights are zero, the split is even. A negative total is split as its positive mirror.
 */
export function largestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.length === 0) throw new RangeError('A split needs at least one part.');
  if (weights.some((weight) => weight < 0n)) throw new RangeError('A weight cannot be negative.');
  const sum = weights.reduce((all, weight) => all + weight, 0n);
  if (sum === 0n)
    return largestRemainder(
      total,
      weights.map(() => 1n),
    );

  const size = absolute(total);
  const shares = weights.map((weight, place) => ({ place, part: (size * weight) / sum, rest: (size * weight) % sum }));
  const left = Number(size - shares.reduce((all, { part }) => all + part, 0n));
  const first = new Set(
    [...shares]
      .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest > b.rest ? -1 : 1))
      .slice(0, left)
      .map(({ place }) => place),
  );
  const sign = total < 0n ? -1n : 1n;
  return shares.map(({ part, place }) => sign * (first.has(place) ? part + 1n : part));
}
