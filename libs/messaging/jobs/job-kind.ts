import type { Actor } from '#platform';

/** A kind of long work: something a person starts and watches. `Input` and `Checkpoint` are JSON. */
export interface JobKind<Input extends object, Checkpoint extends object = object> {
  /** `<lib>.<noun>`, e.g. `exchange.import`. */
  readonly name: string;
  readonly input?: Input;
  readonly checkpoint?: Checkpoint;
  /** The page of the web application where a person sees what the job is about. */
  pageOf?(input: Input): string;
}

const JOB_NAME = /^[a-z][a-z_]*(\.[a-z][a-z_]*)+$/;

export function defineJob<Input extends object, Checkpoint extends object = object>(
  name: string,
  { pageOf }: Pick<JobKind<Input, Checkpoint>, 'pageOf'> = {},
): JobKind<Input, Checkpoint> {
  if (!JOB_NAME.test(name)) throw new Error(`The job kind ${name} must look like lib.noun.`);
  return pageOf ? { name, pageOf } : { name };
}

/** How far a job is. What is left out stays as it was. */
export interface JobProgress<Checkpoint extends object = object> {
  done?: number;
  /** Known once the size of the work is. */
  total?: number;
  /** Where to go on after a crash: given back as `checkpoint` to the next run. */
  checkpoint?: Checkpoint;
  /** Named tallies, e.g. `{ created: 120, refused: 3 }`; they replace those of before. */
  counts?: Readonly<Record<string, number>>;
}

export interface RunningJob<Input extends object, Checkpoint extends object = object> {
  readonly id: string;
  /** Whoever started the job, with the grants of that moment. */
  readonly actor: Actor;
  readonly input: Input;
  /** What the last committed chunk left; `undefined` when the job begins. */
  readonly checkpoint: Checkpoint | undefined;
  /** Progress as the last committed chunk left it. */
  readonly progress: { done: number; total: number | undefined; counts: Readonly<Record<string, number>> };
  /** Aborted on cancellation, when the process stops, and when another worker has taken the job over. */
  readonly signal: AbortSignal;
  /**
   * Records progress. Called inside a chunk's transaction, it commits together with the chunk's effect, so that a chunk is
   * never applied twice; outside one it writes at once. Throws when another worker has taken the job over.
   */
  advance(progress: JobProgress<Checkpoint>): Promise<void>;
  /** Between chunks: ends the run here when the job was cancelled or this process is about to stop. */
  stopIfCancelled(): void;
}

/** What carries out the jobs of one kind. May return a small JSON summary, kept as the job's result. */
export interface JobRunner {
  readonly kind: string;
  run(job: RunningJob<object>): Promise<unknown>;
  pageOf?(input: object): string;
}

export function runs<Input extends object, Checkpoint extends object>(
  kind: JobKind<Input, Checkpoint>,
  run: (job: RunningJob<Input, Checkpoint>) => Promise<unknown>,
): JobRunner {
  const { name, pageOf } = kind;
  return pageOf ? { kind: name, run, pageOf } : { kind: name, run };
}

/** A provider of job runners: a lib extends it, lists its runners, and names it among its module's providers. */
export abstract class JobRunners {
  abstract readonly runners: readonly JobRunner[];
}
