import type { Actor } from '#platform';

/** The step that an automation is asked to do. */
export interface AutomationStepContext {
  stepId: string;
  step: string;
  runId: string;
  verb: string;
  subjectKind: string;
  subjectId: string;
  /** 1 for the first try. */
  attempt: number;
  /** What its definition tells it, by the names of its parameters; a place where a value is to be found has been replaced by the value. */
  settings: Readonly<Record<string, unknown>>;
  /** Where its effect takes back what another step did: the results of that step. */
  undoes?: Readonly<Record<string, unknown>>;
}

/** What an automation has to be told. */
export interface AutomationParameter {
  name: string;
  type: (typeof automationParameterTypes)[number];
  meaning: string;
  /** May be left out. */
  optional?: true;
}

/** `any` is for what only a fact, an answer or a result can be, such as money. */
export const automationParameterTypes = ['text', 'number', 'flag', 'any'] as const;

/** An automation answers with this where its step is done only when other runs are. */
export class UntilRunEnds {
  readonly runIds: readonly [string, ...string[]];

  constructor(
    runs: string | readonly [string, ...string[]],
    readonly result: Readonly<Record<string, unknown>> = {},
  ) {
    this.runIds = typeof runs === 'string' ? [runs] : runs;
  }
}

/** Work that the product does by itself, under a name that definitions refer to. */
export interface Automation {
  name: string;
  meaning: string;
  parameters?: readonly AutomationParameter[];
  /**
   * Its effect is outside of the database: then it runs outside of every transaction, since one must not be held open for what others
   * take their time with, and what it returns is written afterwards if the step is still its own. It may be asked again although the other
   * side has done it already, and tells it the `stepId`, by which that can be known.
   */
  outside?: true;
  /**
   * Runs inside the transaction that also completes the step, so that effect and completion come together or not at all.
   * Returns what is worth keeping of it; throwing means another try after a pause, and in the end a failed step. A `Refusal` that no
   * other try can change still is one try: what it says is what people read.
   */
  run(actor: Actor, step: AutomationStepContext): Promise<Readonly<Record<string, unknown>> | UntilRunEnds | undefined>;
}
