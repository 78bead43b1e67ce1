import type { Step } from '../item/item-queries.js';

/** How a step stands, as people would say it: finer than its state, since a task that nobody took and a machine at work are not the same. */
export const situations = [
  'done',
  'skipped',
  'notNeeded',
  'cancelled',
  'failed',
  'stopped',
  'ready',
  'taken',
  'queued',
  'atWork',
  'triedAgain',
  'waiting',
  'later',
] as const;
export type Situation = (typeof situations)[number];

type Seen = Pick<Step, 'kind' | 'state' | 'skipReason' | 'notNeeded' | 'blockedReason' | 'awaits' | 'nextAttemptAt'>;

export function situationOf(step: Seen): Situation {
  const forPeople = step.kind === 'task' || step.kind === 'approval';
  switch (step.state) {
    case 'succeeded':
      return 'done';
    case 'cancelled':
      return step.notNeeded ? 'notNeeded' : step.skipReason === null ? 'cancelled' : 'skipped';
    case 'failed':
      return 'failed';
    case 'blocked':
      return 'later';
    case 'waiting':
      return step.awaits === null && step.nextAttemptAt !== null ? 'triedAgain' : 'waiting';
    case 'pending':
      return step.blockedReason === null ? (forPeople ? 'ready' : 'queued') : 'stopped';
    case 'running':
      return step.blockedReason === null ? (forPeople ? 'taken' : 'atWork') : 'stopped';
  }
}
