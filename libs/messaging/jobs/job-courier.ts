import { Injectable } from '@nestjs/common';
import { Database, isLostConnection, Log, Refusal } from '#platform';
import { MessagingSettings } from '../messaging.settings.js';
import type { CarriedJob } from '../queues/courier-queue.js';
import { QueueFactory } from '../queues/queue-factory.js';
import type { JobRunner } from './job-kind.js';
import { type JobEnd, JobLedger } from './job-ledger.js';
import { JobRun, JobStopped } from './job-run.js';

const BATCH = 100;
/** Attempts without any progress between them, after which the job has failed. */
const MOST_ATTEMPTS = 5;

/** The runners of all kinds of jobs in this process; filled at boot from all `JobRunners`. */
@Injectable()
export class JobRegistry {
  private readonly byKind = new Map<string, JobRunner>();

  add(runners: readonly JobRunner[]): void {
    for (const runner of runners) {
      if (this.byKind.has(runner.kind)) throw new Error(`Two runners are there for the job ${runner.kind}.`);
      this.byKind.set(runner.kind, runner);
    }
  }

  find(kind: string): JobRunner | undefined {
    return this.byKind.get(kind);
  }
}

/** Brings jobs to the queue and, from there, carries them out. */
@Injectable()
export class JobCourier {
  private readonly running = new Set<JobRun>();
  private stopping = false;

  constructor(
    private readonly ledger: JobLedger,
    private readonly registry: JobRegistry,
    private readonly queues: QueueFactory,
    private readonly database: Database,
    private readonly settings: MessagingSettings,
    private readonly log: Log,
  ) {}

  /** Queues the jobs that are due. @returns whether there may be more */
  async queueDue(): Promise<boolean> {
    // While the queue is paused, what is due would be queued again and again.
    if ((await this.queues.waiting('jobs')) >= BATCH) return false;
    const due = await this.ledger.due(BATCH);
    await this.queues.add(
      'jobs',
      due.map(({ id, organizationId }) => ({ name: 'job', data: { id, organizationId } })),
    );
    return due.length === BATCH;
  }

  async carry({ data }: CarriedJob): Promise<void> {
    if (!('organizationId' in data && 'id' in data)) return;
    const { organizationId, id } = data;
    if (typeof organizationId === 'string' && typeof id === 'string') await this.carryOut(organizationId, id);
  }

  /** Carries out one job, unless it has ended or another worker is at it. Throws nothing: the row tells how it went. */
  async carryOut(organizationId: string, id: string): Promise<void> {
    if (this.stopping) return;
    const claimed = await this.ledger.claim(organizationId, id);
    if (!claimed) return;
    const run = new JobRun(claimed, this.ledger, this.database, this.settings.leaseMilliseconds);
    this.running.add(run);
    run.beginHeartbeat();
    try {
      const end = await this.perform(run, claimed.kind, claimed.attempts);
      if (end) await this.ledger.end(claimed, end, this.registry.find(claimed.kind)?.pageOf?.(claimed.input));
    } catch (error) {
      // The database is away: the lease runs out, and the job is taken up again from its checkpoint.
      this.log.warn({ job: id, err: error }, 'The end of a job could not be noted');
    } finally {
      run.endHeartbeat();
      this.running.delete(run);
    }
  }

  /** Asks the running jobs to stop after their present chunk; they are put back for another worker. */
  handBack(): void {
    this.stopping = true;
    for (const run of this.running) run.stop('stopping');
  }

  private async perform(run: JobRun, kind: string, attempts: number): Promise<JobEnd | undefined> {
    try {
      const runner = this.registry.find(kind);
      if (!runner) throw new Error(`This version cannot carry out jobs of the kind ${kind}.`);
      if (attempts > MOST_ATTEMPTS) throw new GivenUp();
      run.stopIfCancelled();
      const result = await runner.run(run);
      return { state: 'succeeded', result: typeof result === 'object' && result !== null ? result : undefined };
    } catch (error) {
      return this.endOf(run, kind, attempts, error);
    }
  }

  private endOf(run: JobRun, kind: string, attempts: number, error: unknown): JobEnd | undefined {
    // A runner may be interrupted by its signal and then throws whatever was cut off; the reason of the stop decides.
    const reason = error instanceof JobStopped ? error.reason : run.stoppedBecause;
    if (reason === 'cancelled') return { state: 'cancelled' };
    if (reason === 'stopping') return { state: 'waiting' };
    if (reason === 'taken over') return undefined;
    const failure = error instanceof Error ? error : new Error(String(error));
    if (isFinal(failure) || attempts >= MOST_ATTEMPTS) {
      this.log.error({ job: run.id, kind, attempts, err: failure }, 'A job failed');
      return { state: 'failed', error: failure };
    }
    this.log.warn({ job: run.id, kind, attempts, err: failure }, 'A job was interrupted; it goes on from its checkpoint');
    return { state: 'waiting', error: failure };
  }
}

class GivenUp extends Error {
  constructor() {
    super(`The job was begun ${MOST_ATTEMPTS} times without getting on.`);
    this.name = 'GivenUp';
  }
}

/** A refusal is an answer: asking again gives the same one, unless something was only away. */
function isFinal(error: Error): boolean {
  if (error instanceof GivenUp) return true;
  return error instanceof Refusal && !isLostConnection(error) && error.code !== 'queue_unavailable';
}
