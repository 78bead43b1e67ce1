import type { BookedAsset } from './depreciation.js';

type Month = BookedAsset['months'][number];

export interface YearLine {
  year: string;
  /** What it loses in the year, with what is written off. */
  lostMinor: string;
  /** What it is worth at the end of the year; of the last one, in the end. */
  carryingMinor: string;
}

/** A schedule by calendar year. */
export function byYear(months: readonly Month[]): YearLine[] {
  const lines = new Map<string, { lost: bigint; carryingMinor: string }>();
  for (const { month, depreciationMinor, impairmentMinor, carryingMinor } of months) {
    const year = month.slice(0, 4);
    const lost = (lines.get(year)?.lost ?? 0n) + BigInt(depreciationMinor) + BigInt(impairmentMinor);
    lines.set(year, { lost, carryingMinor });
  }
  return [...lines].map(([year, { lost, carryingMinor }]) => ({ year, lostMinor: String(lost), carryingMinor }));
}
