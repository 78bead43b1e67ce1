import { Money } from '#platform';
import type { DepreciationRunResultDto } from './depreciation-books.dto.js';
import type { DuePosting } from './due-postings.rules.js';

/** What a run posts, or would post. */
export interface RunResult {
  /** The first day of the last month that is posted. */
  through: string;
  currency: string;
  assets: number;
  entries: number;
  depreciationMinor: bigint;
  impairmentMinor: bigint;
  disposalMinor: bigint;
  correctionMinor: bigint;
}

export function nothingYet(through: string, currency: string): RunResult {
  return {
    ...{ through, currency, assets: 0, entries: 0 },
    ...{ depreciationMinor: 0n, impairmentMinor: 0n, disposalMinor: 0n, correctionMinor: 0n },
  };
}

/** With what assets owe; what lies before the book is no expense of its months. */
export function withDue(before: RunResult, dueOfAssets: ReadonlyArray<readonly DuePosting[]>): RunResult {
  const result = { ...before };
  for (const due of dueOfAssets) {
    const counted = due.filter(({ origin }) => origin !== 'opening');
    if (counted.length > 0) result.assets += 1;
    result.entries += counted.length;
    for (const { measure, origin, amountMinor } of counted) {
      result[`${measure}Minor`] += amountMinor;
      if (origin === 'correction') result.correctionMinor += amountMinor;
    }
  }
  return result;
}

export function shownResult({ through, assets, entries, currency, ...sums }: RunResult): DepreciationRunResultDto {
  const money = (minor: bigint): DepreciationRunResultDto['depreciation'] => Money.of(minor, currency).toJSON();
  return {
    through,
    assets,
    entries,
    depreciation: money(sums.depreciationMinor),
    impairment: money(sums.impairmentMinor),
    disposal: money(sums.disposalMinor),
    corrections: money(sums.correctionMinor),
  };
}

/** As `shownResult` wrote it, for a run that goes on where another was killed. */
export function readResult(shown: DepreciationRunResultDto): RunResult {
  const { through, assets, entries, depreciation, impairment, disposal, corrections } = shown;
  return {
    ...{ through, assets, entries, currency: depreciation.currency },
    depreciationMinor: BigInt(depreciation.amountMinor),
    impairmentMinor: BigInt(impairment.amountMinor),
    disposalMinor: BigInt(disposal.amountMinor),
    correctionMinor: BigInt(corrections.amountMinor),
  };
}
