import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, Log, newId, notFound, Refusal } from '#platform';
import { recordActor } from '../actor-record.js';
import { QueueFactory } from '../queues/queue-factory.js';
import { type BackgroundJobView, jobColumns } from './background-job.js';
import type { JobKind } from './job-kind.js';

export interface StartOptions {
  /** What a person reads in the list, e.g. `Import of assets.csv`; without it the kind's name. */
  label?: string;
  /** The same key starts the same job once: a second start returns the first one's job, whatever became of it. */
  key?: string;
  /** How much there is to do, where that is known already. */
  total?: number;
}

/** Long work that a person starts, watches, cancels and resumes. */
@Injectable()
export class Jobs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly queues: QueueFactory,
    private readonly log: Log,
  ) {}

  /** Enters a job, in the open transaction where there is one; a worker begins with it after the commit. */
  async start<Input extends object, Checkpoint extends object>(
    actor: Actor,
    kind: JobKind<Input, Checkpoint>,
    input: Input,
    { label = kind.name, key, total }: StartOptions = {},
  ): Promise<BackgroundJobView> {
    const now = this.clock.now();
    return this.database.transaction(actor, async () => {
      const job = await this.database.first<BackgroundJobView>(
        `INSERT INTO background_jobs (id, organization_id, kind, key, label, input, actor, started_by, state, total, due_at, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'queued', $9, $10, $10)
         ON CONFLICT (organization_id, kind, key) WHERE key IS NOT NULL DO NOTHING RETURNING ${jobColumns}`,
        [
          newId(),
          actor.organizationId,
          kind.name,
          key,
          label,
          JSON.stringify(input),
          JSON.stringify(recordActor(actor)),
          actor.name,
          total,
          now,
        ],
      );
      if (job) {
        this.database.afterCommit(() => this.queue(actor, job.id));
        return job;
      }
      return this.database.one<BackgroundJobView>(
        `SELECT ${jobColumns} FROM background_jobs WHERE organization_id = $1 AND kind = $2 AND key = $3`,
        [actor.organizationId, kind.name, key],
      );
    });
  }

  /** @throws Refusal `not_found` */
  find(actor: Actor, id: string): Promise<BackgroundJobView> {
    return this.database.reading(actor, async () => {
      const job = await this.database.first<BackgroundJobView>(`SELECT ${jobColumns} FROM background_jobs WHERE id = $1`, [id]);
      if (!job) throw notFound('The job');
      return job;
    });
  }

  /**
   * Ends a job: at once while it waits, at the end of the present chunk while it runs. What is done stays done.
   * @throws Refusal `not_found`; `conflict` when it has ended otherwise
   */
  async cancel(actor: Actor, id: string): Promise<BackgroundJobView> {
    return this.database.transaction(actor, async () => {
      const before = await this.lock(id);
      if (before.state === 'cancelled') return before;
      if (before.state !== 'queued' && before.state !== 'running') {
        throw new Refusal('conflict', `The job has ended already: ${before.state}.`);
      }
      const after = await this.database.one<BackgroundJobView>(
        before.state === 'queued'
          ? `UPDATE background_jobs SET state = 'cancelled', cancel_requested_at = $2, finished_at = $2, due_at = NULL,
               version = version + 1 WHERE id = $1 RETURNING ${jobColumns}`
          : `UPDATE background_jobs SET cancel_requested_at = coalesce(cancel_requested_at, $2), version = version + 1
             WHERE id = $1 RETURNING ${jobColumns}`,
        [id, this.clock.now()],
      );
      await this.record(actor, 'job.cancelled', before, after);
      return after;
    });
  }

  /**
   * Lets a failed or cancelled job go on from its last checkpoint.
   * @throws Refusal `not_found`; `conflict` when there is nothing to resume
   */
  async resume(actor: Actor, id: string): Promise<BackgroundJobView> {
    return this.database.transaction(actor, async () => {
      const before = await this.lock(id);
      if (before.state !== 'failed' && before.state !== 'cancelled') {
        throw new Refusal('conflict', `Only a failed or cancelled job is resumed; this one is ${before.state}.`);
      }
      const after = await this.database.one<BackgroundJobView>(
        `UPDATE background_jobs SET state = 'queued', due_at = $2, finished_at = NULL, cancel_requested_at = NULL, attempts = 0,
           error_message = NULL, error_stack = NULL, version = version + 1 WHERE id = $1 RETURNING ${jobColumns}`,
        [id, this.clock.now()],
      );
      await this.record(actor, 'job.resumed', before, after);
      this.database.afterCommit(() => this.queue(actor, id));
      return after;
    });
  }

  /** So that it begins at once, whichever process was asked for it. Where that fails, the next look at what is due queues it. */
  private queue({ organizationId }: Actor, id: string): void {
    this.queues.add('jobs', [{ name: 'job', data: { id, organizationId } }]).catch((error: unknown) => {
      this.log.warn({ job: id, err: error }, 'A job could not be queued now; the next look at what is due will');
    });
  }

  private async lock(id: string): Promise<BackgroundJobView> {
    const job = await this.database.first<BackgroundJobView>(
      `SELECT ${jobColumns} FROM background_jobs WHERE id = $1 FOR UPDATE`,
      [id],
    );
    if (!job) throw notFound('The job');
    return job;
  }

  private record(actor: Actor, action: string, before: BackgroundJobView, after: BackgroundJobView): Promise<void> {
    return this.audit.record(actor, {
      action,
      subjectKind: 'job',
      subjectId: before.id,
      before: { state: before.state },
      after: { state: after.state },
    });
  }
}
