import { earlierOf, laterOf, monthsAfter } from '../days.js';
import type { BookState, Course } from './course.rules.js';

/** What is posted apart: what went with time, what was written off at once, and the result of a disposal. */
export const postedMeasures = ['depreciation', 'impairment', 'disposal'] as const;
export type Measure = (typeof postedMeasures)[number];

/** `opening` is what lies before the book's first month; `correction` is what turned out otherwise for months that were posted. */
export const originsOfPostings = ['opening', 'month', 'correction'] as const;
export type PostingOrigin = (typeof originsOfPostings)[number];

export interface DuePosting {
  month: string;
  measure: Measure;
  origin: PostingOrigin;
  amountMinor: bigint;
}

export interface PostedSoFar {
  /** The last month that was posted. */
  through: string | null;
  sums: Record<Measure, bigint>;
}

export function measured({ accumulatedMinor, impairedMinor, resultMinor }: BookState): Record<Measure, bigint> {
  return { depreciation: accumulatedMinor, impairment: impairedMinor, disposal: resultMinor };
}

/**
 * What is to be posted through a month: each month that was not posted yet by itself, and what turned out otherwise for the
 * months before as one correction in the first month that is posted now. Nothing that was posted is touched.
 * @returns also the next month with something to come; nothing where the asset is through
 */
export function duePostings(
  course: Course,
  firstOfBook: string,
  posted: PostedSoFar,
  through: string,
): { due: DuePosting[]; through: string | null; next: string | null } {
  const start = laterOf(course.firstMonth, firstOfBook);
  if (posted.through === null && through < start) return { due: [], through: null, next: start };
  const from = posted.through === null ? start : monthsAfter(posted.through, 1);
  const last = posted.through === null ? through : laterOf(through, posted.through);
  const before = measured(course.after(monthsAfter(from, -1)));
  const due: DuePosting[] = [];
  for (const measure of postedMeasures) {
    const amountMinor = before[measure] - posted.sums[measure];
    if (amountMinor === 0n) continue;
    due.push(
      posted.through === null
        ? { month: monthsAfter(from, -1), measure, origin: 'opening', amountMinor }
        : { month: earlierOf(from, last), measure, origin: 'correction', amountMinor },
    );
  }
  const end = course.lastMonth;
  let known = before;
  for (let month = from; month <= last && (end === undefined || month <= end); month = monthsAfter(month, 1)) {
    const now = measured(course.after(month));
    for (const measure of postedMeasures) {
      const amountMinor = now[measure] - known[measure];
      if (amountMinor !== 0n) due.push({ month, measure, origin: 'month', amountMinor });
    }
    known = now;
  }
  return { due, through: last, next: end !== undefined && end <= last ? null : monthsAfter(last, 1) };
}
