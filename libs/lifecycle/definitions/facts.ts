import type { Actor } from '#platform';
import type { GuardSettings } from './definition.js';
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

/** What a guard has to be told: a plain value, or the name of something in the definition. */
export const guardParameterTypes = ['text', 'number', 'flag', 'fact', 'question', 'step'] as const;

export interface GuardParameter {
  name: string;
  type: (typeof guardParameterTypes)[number];
  meaning: string;
}

/** A condition with a name. Pure: it looks at the facts and says why not, or nothing. */
export interface Guard {
  name: string;
  /** What it holds, for people who read a definition. */
  meaning: string;
  /** What a definition that names it has to tell it; none where nothing is said. */
  parameters?: readonly GuardParameter[];
  /** `answers` is absent while a person only looks at which verbs there are. */
  check(facts: Facts, answers: Answers | undefined, settings: GuardSettings): GuardRefusal | undefined;
}
