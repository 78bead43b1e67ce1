import type { Actor } from '#platform';
import type { Answers } from './question.js';

export type Fact = string | number | boolean | null | readonly string[];

/** What the owner of a subject tells about it, under the names that its definition declares. */
export type SubjectFacts = Readonly<Record<string, Fact | undefined>>;

/** How far the work on a subject is. */
export interface Progress {
  /** Steps of its open run that are neither done nor skipped. */
  openSteps: number;
  /** Names of the steps of its latest run that were done; a skipped step is not among them. */
  doneSteps: readonly string[];
}

export const nothingStarted: Progress = { openSteps: 0, doneSteps: [] };

/** All that a decision may look at. Gathered first, so that deciding needs no I/O. */
export interface Facts extends Progress {
  actor: Actor;
  subject: SubjectFacts;
}

export interface GuardRefusal {
  reason: string;
  /** `guard_failed` where nothing is said. */
  code?: 'guard_failed' | 'forbidden' | 'capacity_exceeded' | 'in_use';
  /** The answer that is at fault, as a JSON pointer. */
  pointer?: string;
}

/** A condition with a name. Pure: it looks at the facts and says why not, or nothing. */
export interface Guard {
  name: string;
  /** What it holds, for people who read a definition. */
  meaning: string;
  /** `answers` is absent while a person only looks at which verbs there are. */
  check(facts: Facts, answers?: Answers): GuardRefusal | undefined;
}

export const everyStepDone: Guard = {
  name: 'every_step_done',
  meaning: 'Every step of the open run is done or skipped',
  check: ({ openSteps }) =>
    openSteps === 0 ? undefined : { reason: openSteps === 1 ? 'One step is still open.' : `${openSteps} steps are still open.` },
};

/** The guards that need nothing but the engine's own facts. */
export const builtInGuards: readonly Guard[] = [everyStepDone];
