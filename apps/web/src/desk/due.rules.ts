export const dueGroups = ['late', 'today', 'week', 'later', 'undated'] as const;
export type DueGroup = (typeof dueGroups)[number];

const DAY_MS = 86_400_000;

/** How soon something is due, as people sort their work. */
export function dueGroup({ dueAt, overdue }: { dueAt: string | null; overdue: boolean }, now: Date): DueGroup {
  if (overdue) return 'late';
  if (dueAt === null) return 'undated';
  const endOfToday = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
  const due = new Date(dueAt).getTime();
  if (due < endOfToday) return 'today';
  return due < endOfToday + 6 * DAY_MS ? 'week' : 'later';
}
