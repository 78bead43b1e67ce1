import { isCalendarDate } from '#platform';
import type { StepTemplate, WaitStep } from '../../definitions/step.js';
import { FIRST_LOOK } from '../run.rules.js';
import type { Awaited } from '../step.rules.js';
import { holds, lookUp, type RunContext } from './context.rules.js';

const HOUR = 3_600_000;
const DAY = 86_400_000;

/** How a step begins of which more is told than its columns say. */
export type Beginning =
  | { state: 'cancelled' }
  | { state: 'pending'; wakeAt: Date | null }
  | {
      state: 'waiting';
      awaits: Awaited;
      /** A moment, or a day that begins at midnight where the organisation is. */
      untilAt: Date | null;
      untilOn: string | null;
      signal: string | null;
      timeoutAt: Date | null;
    };

/** All before the step is done: whether it is needed, and what it begins with. Pure. */
export function beginningOf(template: StepTemplate, context: RunContext, now: Date): Beginning {
  if (template.onlyWhen && !holds(template.onlyWhen, context)) return { state: 'cancelled' };
  switch (template.kind) {
    case 'wait':
      return waiting(template, context, now);
    case 'automation':
    case 'webhook':
      return { state: 'pending', wakeAt: new Date(now.getTime() + FIRST_LOOK) };
    default:
      return { state: 'pending', wakeAt: null };
  }
}

/** The day that a wait looks at; nothing while there is none. Pure. */
export function dayAwaited(until: WaitStep['until'], context: RunContext): string | null {
  if (!('fact' in until) && !('answer' in until)) return null;
  const found = lookUp(until, context);
  if (typeof found !== 'string' || !isCalendarDate(found)) return null;
  const offset = 'fact' in until ? (until.offsetDays ?? 0) : 0;
  return new Date(Date.parse(`${found}T00:00:00Z`) + offset * DAY).toISOString().slice(0, 10);
}

function waiting({ until, timeoutHours }: WaitStep, context: RunContext, now: Date): Beginning {
  const timeoutAt = timeoutHours === undefined ? null : new Date(now.getTime() + timeoutHours * HOUR);
  const begun = { state: 'waiting' as const, untilAt: null, untilOn: null, signal: null, timeoutAt };
  if ('hours' in until) return { ...begun, awaits: 'time', untilAt: new Date(now.getTime() + until.hours * HOUR) };
  if ('signal' in until) return { ...begun, awaits: 'signal', signal: until.signal };
  const untilOn = dayAwaited(until, context);
  // A date that was not answered is not waited for; one that the subject has not got yet may come.
  if ('answer' in until) return untilOn === null ? { state: 'cancelled' } : { ...begun, awaits: 'time', untilOn };
  return { ...begun, awaits: 'fact', untilOn };
}
