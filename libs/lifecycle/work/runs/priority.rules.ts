/** How much the work of a run presses, from the least on. Its tasks are as pressing as it is. */
export const priorities = ['low', 'normal', 'high', 'urgent'] as const;
export type Priority = (typeof priorities)[number];

/** As it is kept, so that what presses more is more. */
export function levelOf(priority: Priority): number {
  return priorities.indexOf(priority) + 1;
}

/** The SQL of its word. */
export const prioritySql = (run: string): string =>
  `(ARRAY[${priorities.map((each) => `'${each}'`).join(', ')}])[${run}.priority]`;
