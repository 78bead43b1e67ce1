import { defineEvent } from '#messaging';

/** The last step of a run was done. */
export interface RunCompleted {
  runId: string;
  subjectKind: string;
  subjectId: string;
  /** The verb that had started the run. */
  verb: string;
  /** The verb that now follows by itself; the owner of the subject uses it. */
  completesWith?: string;
}

export const runCompleted = defineEvent<RunCompleted>('lifecycle.run.completed');

/** An automation has failed as often as it may and waits for a person. */
export interface StepFailed {
  stepId: string;
  runId: string;
  subjectKind: string;
  subjectId: string;
  step: string;
  error: string;
}

export const stepFailed = defineEvent<StepFailed>('lifecycle.step.failed');
