import type { Actor, Database } from '#platform';
import { recalledActor } from '../actor-record.js';
import type { ClaimedJob } from './background-job.js';
import type { JobProgress, RunningJob } from './job-kind.js';
import type { JobLedger } from './job-ledger.js';

export type StopReason = 'cancelled' | 'stopping' | 'taken over';

/** Ends a run from within, without being a failure. */
export class JobStopped extends Error {
  constructor(readonly reason: StopReason) {
    super(`The job was stopped: ${reason}.`);
    this.name = 'JobStopped';
  }
}

/** One run of a job in this process, under a lease that is extended while it goes on. */
export class JobRun implements RunningJob<object> {
  readonly id: string;
  readonly actor: Actor;
  readonly input: object;
  checkpoint: object | undefined;
  progress: RunningJob<object>['progress'];
  private readonly abort = new AbortController();
  private heartbeat: NodeJS.Timeout | undefined;
  private stopReason: StopReason | undefined;

  constructor(
    private readonly claimed: ClaimedJob,
    private readonly ledger: JobLedger,
    private readonly database: Database,
    private readonly leaseMilliseconds: number,
  ) {
    this.id = claimed.id;
    this.actor = recalledActor(claimed.actor);
    this.input = claimed.input;
    this.checkpoint = claimed.checkpoint ?? undefined;
    this.progress = { done: claimed.done, total: claimed.total ?? undefined, counts: claimed.counts };
  }

  get signal(): AbortSignal {
    return this.abort.signal;
  }

  async advance(progress: JobProgress): Promise<void> {
    const { ours, cancelled } = await this.ledger.advance(this.claimed, progress);
    if (!ours) {
      this.stop('taken over');
      throw new JobStopped('taken over');
    }
    if (cancelled) this.stop('cancelled');
    const remember = (): void => {
      this.checkpoint = progress.checkpoint ?? this.checkpoint;
      const { done, total, counts } = this.progress;
      this.progress = { done: progress.done ?? done, total: progress.total ?? total, counts: progress.counts ?? counts };
    };
    if (this.database.inOpenTransaction) this.database.afterCommit(remember);
    else remember();
  }

  stopIfCancelled(): void {
    if (this.stopReason) throw new JobStopped(this.stopReason);
  }

  /** The first reason counts. */
  stop(reason: StopReason): void {
    this.stopReason ??= reason;
    this.abort.abort(new JobStopped(this.stopReason));
  }

  get stoppedBecause(): StopReason | undefined {
    return this.stopReason;
  }

  beginHeartbeat(): void {
    this.heartbeat = setInterval(() => {
      this.ledger.extend(this.claimed).then(
        ({ ours, cancelled }) => {
          if (!ours) this.stop('taken over');
          else if (cancelled) this.stop('cancelled');
        },
        // The database is away: the lease may run out meanwhile, and `advance` will tell.
        () => undefined,
      );
    }, this.leaseMilliseconds / 3);
  }

  endHeartbeat(): void {
    clearInterval(this.heartbeat);
  }
}
