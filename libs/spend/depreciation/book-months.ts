import { monthsAfter } from '../days.js';
import type { Course } from './course.rules.js';
import type { DepreciationMonthDto } from './depreciation.dto.js';

/** Months that are shown of what has no end in sight. */
const MONTHS_AHEAD = 36;

/** The schedule of an asset, month by month. */
export function shownMonths(course: Course, postedThrough: string | null, today: string): DepreciationMonthDto[] {
  let impaired = 0n;
  return course.rows(monthsAfter(today, MONTHS_AHEAD)).map((row) => {
    const impairmentMinor = (row.impairedMinor - impaired).toString();
    impaired = row.impairedMinor;
    return {
      month: row.month,
      depreciationMinor: row.depreciationMinor.toString(),
      impairmentMinor,
      accumulatedMinor: row.accumulatedMinor.toString(),
      carryingMinor: row.carryingMinor.toString(),
      isPosted: postedThrough !== null && row.month <= postedThrough,
    };
  });
}
