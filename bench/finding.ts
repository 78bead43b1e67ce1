import { median, type Pairs } from './figures.js';

/** One line of the table: what was measured, and what it has to reach. */
export interface Finding {
  job: string;
  measured: string;
  value: number;
  unit: '' | 'ms' | 's' | 'kB';
  /** Whether the value has to be above the bounds or below them. */
  wanted: 'above' | 'below';
  /** `null` for what is told beside the bounds. */
  atLeast: number | null;
  goal: number | null;
  /** The medians behind a ratio, and what else explains the value. */
  detail: Record<string, number | string>;
}

interface Bounds {
  job: string;
  measured: string;
  atLeast: number | null;
  goal: number | null;
}

/** A ratio of rates, which has to be high. */
export function ratioOfRates(
  bounds: Bounds,
  { ours, bare, ratios }: Pairs,
  unit = 'per second',
  more: Finding['detail'] = {},
): Finding {
  return { ...bounds, value: median(ratios), unit: '', wanted: 'above', detail: medians(ours, bare, unit, more) };
}

/** A ratio of times or sizes, which has to be low. */
export function ratioOfTimes(bounds: Bounds, { ours, bare, ratios }: Pairs, unit = 'ms', more: Finding['detail'] = {}): Finding {
  return { ...bounds, value: median(ratios), unit: '', wanted: 'below', detail: medians(ours, bare, unit, more) };
}

function medians(ours: readonly number[], bare: readonly number[], unit: string, more: Finding['detail']): Finding['detail'] {
  return { ours: rounded(median(ours)), bare: rounded(median(bare)), unit, rounds: ours.length, ...more };
}

export type Verdict = 'goal' | 'holds' | 'misses' | 'told';

export function verdictOf({ value, wanted, atLeast, goal }: Finding): Verdict {
  if (atLeast === null) return 'told';
  const reaches = (bound: number): boolean => (wanted === 'above' ? value >= bound : value < bound);
  if (goal !== null && reaches(goal)) return 'goal';
  return reaches(atLeast) ? 'holds' : 'misses';
}

/** Three digits that count. */
export function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(3)) : value;
}
