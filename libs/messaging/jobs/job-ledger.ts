import { Injectable } from '@nestjs/common';
import { Clock, Database, newId } from '#platform';
import { recalledActor } from '../actor-record.js';
import { backOff } from '../events/back-off.rules.js';
import { Outbox } from '../events/outbox.js';
import { jobEnded } from '../messaging.events.js';
import { MessagingSettings } from '../messaging.settings.js';
import type { ClaimedJob } from './background-job.js';
import type { JobProgress } from './job-kind.js';

/** How a run ended. `waiting` puts the job back, to go on from its checkpoint. */
export type JobEnd =
  | { state: 'succeeded'; result: object | undefined }
  | { state: 'cancelled' }
  | { state: 'failed'; error: Error }
  | { state: 'waiting'; error?: Error };

/** The rows of the jobs, as the workers use them. Each change names the lease, so that a worker that was given up changes nothing. */
@Injectable()
export class JobLedger {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: MessagingSettings,
    private readonly outbox: Outbox,
  ) {}

  /** Jobs that nobody is at: new ones, those put back, and those whose worker fell silent. Each is named once in a while only. */
  async due(limit: number): Promise<Array<{ id: string; organizationId: string }>> {
    const now = this.clock.now();
    const found = await this.database.systemReading(() =>
      this.database.first('SELECT 1 FROM background_jobs WHERE due_at <= $1 LIMIT 1', [now]),
    );
    if (!found) return [];
    return this.database.systemTransaction(() =>
      this.database.query<{ id: string; organizationId: string }>(
        `UPDATE background_jobs AS job SET due_at = $2 FROM (
           SELECT id FROM background_jobs WHERE due_at <= $1 ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED) AS due
         WHERE job.id = due.id RETURNING job.id, job.organization_id AS "organizationId"`,
        [now, this.later(this.settings.redeliverAfterMilliseconds), limit],
      ),
    );
  }

  /** Takes a job, unless it has ended or another worker is at it. */
  claim(organizationId: string, id: string): Promise<ClaimedJob | undefined> {
    return this.database.transaction(organizationId, () =>
      this.database.first<ClaimedJob>(
        `UPDATE background_jobs SET state = 'running', lease_owner = $3, leased_until = $4, due_at = $4, attempts = attempts + 1,
           started_at = coalesce(started_at, $2), version = version + 1
         WHERE id = $1 AND (state = 'queued' OR (state = 'running' AND leased_until < $2))
         RETURNING id, organization_id AS "organizationId", kind, input, actor, checkpoint, done::float8 AS done,
           total::float8 AS total, counts, attempts, lease_owner AS lease`,
        [id, this.clock.now(), newId(), this.leaseEnd()],
      ),
    );
  }

  /** @returns whether the job is still ours, and whether somebody asked to cancel it */
  async extend({ id, organizationId, lease }: ClaimedJob): Promise<{ ours: boolean; cancelled: boolean }> {
    const row = await this.database.transaction(organizationId, () =>
      this.database.first<{ cancelled: boolean }>(
        `UPDATE background_jobs SET leased_until = $3, due_at = $3 WHERE id = $1 AND lease_owner = $2
         RETURNING cancel_requested_at IS NOT NULL AS cancelled`,
        [id, lease, this.leaseEnd()],
      ),
    );
    return { ours: row !== undefined, cancelled: row?.cancelled ?? false };
  }

  /** Notes progress in the open transaction, or at once where there is none. What gets on starts its attempts anew. */
  async advance(
    { id, organizationId, lease }: ClaimedJob,
    { done, total, checkpoint, counts }: JobProgress,
  ): Promise<{ ours: boolean; cancelled: boolean }> {
    const row = await this.database.transaction(organizationId, () =>
      this.database.first<{ cancelled: boolean }>(
        `UPDATE background_jobs SET done = coalesce($3, done), total = coalesce($4, total), checkpoint = coalesce($5, checkpoint),
           counts = coalesce($6, counts), attempts = 0, leased_until = $7, due_at = $7, version = version + 1
         WHERE id = $1 AND lease_owner = $2 RETURNING cancel_requested_at IS NOT NULL AS cancelled`,
        [id, lease, done, total, jsonOrNull(checkpoint), jsonOrNull(counts), this.leaseEnd()],
      ),
    );
    return { ours: row !== undefined, cancelled: row?.cancelled ?? false };
  }

  /** @param page where a person sees what the job is about */
  async end({ id, organizationId, lease, attempts, kind, actor }: ClaimedJob, end: JobEnd, page?: string): Promise<void> {
    const now = this.clock.now();
    const waits = end.state === 'waiting';
    const error = 'error' in end ? end.error : undefined;
    const dueAt = waits ? (error ? this.later(backOff(attempts)) : now) : null;
    await this.database.transaction(organizationId, async () => {
      const ended = await this.database.first<{ label: string; counts: Record<string, number> }>(
        `UPDATE background_jobs SET state = $3, due_at = $4, finished_at = $5, result = $6, error_message = $7, error_stack = $8,
           lease_owner = NULL, leased_until = NULL, version = version + 1
         WHERE id = $1 AND lease_owner = $2 RETURNING label, counts`,
        [
          id,
          lease,
          waits ? 'queued' : end.state,
          dueAt,
          waits ? null : now,
          end.state === 'succeeded' ? jsonOrNull(end.result) : null,
          error?.message,
          error?.stack,
        ],
      );
      if (!ended || (end.state !== 'succeeded' && end.state !== 'failed')) return;
      const told = { jobId: id, kind, ...ended, state: end.state, error: error?.message ?? null, page: page ?? null };
      await this.outbox.emit(recalledActor(actor), jobEnded, told);
    });
  }

  private leaseEnd(): Date {
    return this.later(this.settings.leaseMilliseconds);
  }

  private later(milliseconds: number): Date {
    return new Date(this.clock.now().getTime() + milliseconds);
  }
}

function jsonOrNull(value: object | undefined): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
