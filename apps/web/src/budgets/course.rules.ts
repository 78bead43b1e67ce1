import type { Forecast } from './budgets.js';

/** Sums up to each month: what is spent up to the running one, and what is foreseen from there on. */
export interface Course {
  spent: Array<bigint | null>;
  foreseen: Array<bigint | null>;
}

/** What is foreseen begins where the last whole month ended, so that the two lines meet. */
export function courseOf({ months, now }: Pick<Forecast, 'months' | 'now'>): Course {
  let [spent, foreseen] = [0n, 0n];
  const course: Course = { spent: [], foreseen: [] };
  for (const [place, { month, actual, total }] of months.entries()) {
    spent += BigInt(actual);
    foreseen += BigInt(total);
    course.spent.push(month <= now ? spent : null);
    course.foreseen.push(month >= now || months[place + 1]?.month === now ? foreseen : null);
  }
  return course;
}
