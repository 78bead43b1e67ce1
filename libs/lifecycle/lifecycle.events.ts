import { defineEvent } from '#messaging';
import type { Answers } from './definitions/question.js';

/** The last step of a run was done. */
export interface RunCompleted {
  runId: string;
  subjectKind: string;
  subjectId: string;
  /** The verb that had started the run. */
  verb: string;
  /** The verb that now follows by itself; the owner of the subject uses it. */
  completesWith?: string;
  /** What the tasks of the run have answered of what that verb asks. */
  answers?: Answers;
}

export const runCompleted = defineEvent<RunCompleted>('lifecycle.run.completed');

/** A run will not be completed: somebody cancelled it, or what was done of it has been taken back. */
export interface RunCancelled {
  runId: string;
  subjectKind: string;
  subjectId: string;
  verb: string;
  reason: string;
  /** Whether what was done had its effects taken back. */
  takenBack: boolean;
}

export const runCancelled = defineEvent<RunCancelled>('lifecycle.run.cancelled');

/** A step has failed as often as it may and waits for a person. */
export interface StepFailed {
  stepId: string;
  runId: string;
  subjectKind: string;
  subjectId: string;
  step: string;
  error: string;
}

export const stepFailed = defineEvent<StepFailed>('lifecycle.step.failed');
