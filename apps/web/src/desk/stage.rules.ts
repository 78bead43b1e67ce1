import type { Arrivals, StageQueue } from './stage-queries.js';

export type StagePeople = StageQueue['people'][number];
export type Figures = Pick<StagePeople, 'tasks' | 'untaken' | 'pressing' | 'blocked'> & StagePeople['urgency'];

const names = ['tasks', 'untaken', 'pressing', 'blocked', 'overdue', 'today', 'week', 'later'] as const;

export function figuresOf({ urgency, tasks, untaken, pressing, blocked }: StagePeople): Figures {
  return { tasks, untaken, pressing, blocked, ...urgency };
}

/** The tasks of all who have something to do there. Pure. */
export function sumOf(people: readonly StagePeople[]): Figures {
  const all = people.map(figuresOf);
  const sum = (name: (typeof names)[number]): number => all.reduce((total, figures) => total + figures[name], 0);
  return {
    tasks: sum('tasks'),
    untaken: sum('untaken'),
    pressing: sum('pressing'),
    blocked: sum('blocked'),
    overdue: sum('overdue'),
    today: sum('today'),
    week: sum('week'),
    later: sum('later'),
  };
}

/** The queues with only what somebody has to do there; those where they have nothing are left out. Pure. */
export function ofAssignee(queues: readonly StageQueue[], assignee: string | undefined): StageQueue[] {
  if (assignee === undefined) return [...queues];
  return queues
    .map((queue) => ({ ...queue, people: queue.people.filter((each) => each.assignee === assignee) }))
    .filter(({ people }) => people.length > 0);
}

/** Everybody who has something to do anywhere, with how much that is; those with most first. Pure. */
export function assigneesOf(queues: readonly StageQueue[]): Array<{ value: string; count: number }> {
  const found = new Map<string, number>();
  for (const { assignee, tasks } of queues.flatMap(({ people }) => people))
    found.set(assignee, (found.get(assignee) ?? 0) + tasks);
  return [...found].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count);
}

const WEEK = 7 * 86_400_000;

/** The Mondays of this week and those that follow, as days. Pure. */
export function weeksFrom(now: Date, count: number): string[] {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * 86_400_000;
  return Array.from({ length: count }, (_unused, week) => new Date(monday + week * WEEK).toISOString().slice(0, 10));
}

/** How many are expected in a week. Pure. */
export function expectedIn({ weeks }: Pick<Arrivals, 'weeks'>, monday: string): number {
  return weeks.find(({ weekOf }) => weekOf === monday)?.count ?? 0;
}
