/** The middle of the values; of an even number of them, the lower of the two. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** The least value that the given share of all values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

export interface Pairs {
  ours: number[];
  bare: number[];
  /** Ours by bare of each round, so that what disturbs a whole round disturbs no ratio. */
  ratios: number[];
}

/** Ours, bare, ours, bare …, after one of each that does not count. */
export async function alternating(
  rounds: number,
  ours: (round: number) => Promise<number>,
  bare: (round: number) => Promise<number>,
  { warmUp = true }: { warmUp?: boolean } = {},
): Promise<Pairs> {
  const pairs: Pairs = { ours: [], bare: [], ratios: [] };
  if (warmUp) {
    await ours(-1);
    await bare(-1);
  }
  for (let round = 0; round < rounds; round += 1) {
    const [mine, its] = [await ours(round), await bare(round)];
    pairs.ours.push(mine);
    pairs.bare.push(its);
    pairs.ratios.push(mine / its);
  }
  return pairs;
}

/** Milliseconds that the work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}
