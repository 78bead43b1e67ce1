import type { Permission, RoleName } from '#platform';
import type { Question } from './question.js';
import type { StepTemplate } from './step.js';

/** The seven reporting stages that every state of every kind maps onto, in the order of a life. */
export const phases = ['engineer', 'order', 'configure', 'deliver', 'operate', 'repair', 'decommission'] as const;
export type Phase = (typeof phases)[number];

/** A finer place inside a state, which people set without a verb. */
export interface SubState {
  name: string;
  label: string;
}

export interface State {
  name: string;
  label: string;
  phase: Phase;
  /** What it means that a subject stands here, for people. */
  meaning?: string;
  /** Nothing leads out of a final state. */
  final?: true;
  /** The first one is where a subject stands on entering the state. */
  subStates?: readonly SubState[];
  /** Days after which a subject that still stands here counts as stuck. */
  stuckAfterDays?: number;
}

/** A guard of the registry: by its name, or with what it is told. */
export type GuardUse = string | { guard: string; with: GuardSettings };

/** What a guard is told by a definition, by the names of its parameters. */
export type GuardSettings = Readonly<Record<string, string | number | boolean>>;

export interface Verb {
  name: string;
  label: string;
  from: readonly string[];
  to: string;
  /** What the actor must be allowed to do, besides moving subjects at all. */
  permission?: Permission;
  /** Who may use it: whoever has one of these roles; everybody who may move subjects where nothing is said. */
  roles?: readonly RoleName[];
  /** Only the product itself may use it, e.g. a schedule that follows a date. */
  by?: 'system';
  asks?: readonly Question[];
  /** The first that refuses is told. */
  guards?: readonly GuardUse[];
  /** The steps of the run that the verb starts. */
  steps?: readonly StepTemplate[];
  /** The verb that is fired by itself when the last step of the run is done. */
  completesWith?: string;
  /** What puts a subject back that was moved by mistake; history keeps both lines. */
  undoneBy?: Undoing;
  /** What the verb sets in the tracks that run beside the state, e.g. `{ billing: 'billing' }`. */
  sets?: Readonly<Record<string, string>>;
  /** What other rooms should do when it happens, e.g. `charges.start`; carried in the event of the move. */
  signals?: readonly string[];
}

/** The verb that leads back, with what it is told where nobody is asked. */
export interface Undoing {
  verb: string;
  answers?: Readonly<Record<string, string>>;
}

/** A second, smaller row of states beside the main one, such as whether a service is billed. */
export interface Track {
  name: string;
  label: string;
  states: readonly SubState[];
  initial: string;
}

/** A lifecycle as data. */
export interface Definition {
  /** Under which subjects and their history know it; that of the shipped one of a kind is the kind itself. */
  name: string;
  /** The kind of subject that lives it, e.g. `asset`. */
  kind: string;
  label: string;
  /** Grows with every change; history keeps the version that it was written under. */
  version: number;
  initial: string;
  /** States in which a subject that existed before us may be taken on, besides `initial`. */
  takenOnIn: readonly string[];
  states: readonly State[];
  verbs: readonly Verb[];
  tracks?: readonly Track[];
  /** The facts that the owner of the subjects tells about each, with what they mean. */
  facts: Readonly<Record<string, string>>;
}

/** What an organisation writes of a definition; its name, its kind and what comes with the kind are not part of it. */
export type DefinitionContent = Pick<Definition, 'label' | 'initial' | 'takenOnIn' | 'states' | 'verbs'>;

/** The guard that is meant, and what it is told. */
export function guardOf(use: GuardUse): { guard: string; with: GuardSettings } {
  return typeof use === 'string' ? { guard: use, with: {} } : use;
}

/** The verb of the first row of every history: the subject was planned, or taken on. */
export const CREATE = 'create';

/** The verb under which history keeps that a subject was moved to another definition, or another version of its own. */
export const REDEFINE = 'redefine';
