import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Database, notFound, type Page, Refusal } from '#platform';
import type { QueueJobState, ShownJob } from './courier-queue.js';
import type { QueueJobDto } from './queue.dto.js';
import { QueueFactory } from './queue-factory.js';
import type { QueueName } from './queue-names.js';
import { ownPart } from './queue-payload.rules.js';

const LONGEST_STACK = 20_000;

/** The jobs of a queue, one by one, for those who operate it. They name rows by their ids and hold nothing else. */
@Injectable()
export class QueueJobs {
  constructor(
    private readonly database: Database,
    private readonly queues: QueueFactory,
    private readonly audit: AuditTrail,
  ) {}

  /** Failed ones the newest first, others in the order of the queue; the cursor is a place. @throws Refusal `queue_unavailable` */
  async list(actor: Actor, queue: QueueName, state: QueueJobState, from: number, limit: number): Promise<Page<QueueJobDto>> {
    const found = await this.queues.ask(queue, (asked) => asked.getJobs([state], from, from + limit, state !== 'failed'));
    // What was carried meanwhile is no longer there.
    const jobs = [...new Map(found.flatMap((job) => (job?.id === undefined ? [] : [[job.id, job] as const]))).values()];
    const data = jobs.slice(0, limit).map((job) => show(job, state, actor.organizationId));
    return { data, next: jobs.length > limit ? String(from + limit) : null };
  }

  /** Lets a failed job be carried again. @throws Refusal `not_found`, `conflict` where it has not failed, `queue_unavailable` */
  retry(actor: Actor, queue: QueueName, id: string): Promise<void> {
    return this.settle(actor, queue, id, 'queue_job.retried', (job) => job.retry());
  }

  /** Forgets a failed job; what it was about is still due where it is. @throws Refusal as `retry` does */
  remove(actor: Actor, queue: QueueName, id: string): Promise<void> {
    return this.settle(actor, queue, id, 'queue_job.removed', (job) => job.remove());
  }

  private async settle(
    actor: Actor,
    queue: QueueName,
    id: string,
    action: string,
    act: (job: ShownJob) => Promise<void>,
  ): Promise<void> {
    const job = await this.queues.ask(queue, (asked) => asked.getJob(id));
    const own = job && ownPart(job.data ?? {}, actor.organizationId);
    if (!job || !own) throw notFound('The job of the queue');
    if ((await this.queues.ask(queue, () => job.getState())) !== 'failed') {
      throw new Refusal('conflict', 'The job has not failed.');
    }
    await this.database.transaction(actor, async () => {
      await this.audit.record(actor, {
        action,
        subjectKind: 'queue',
        subjectId: queue,
        before: { job: id, name: job.name, payload: own.payload, reason: job.failedReason ?? null },
      });
      await this.queues.ask(queue, () => act(job));
    });
  }
}

function show(job: ShownJob, state: QueueJobState, organizationId: string): QueueJobDto {
  const own = ownPart(job.data ?? {}, organizationId);
  // What went wrong may speak of the rows that it was about.
  const told = own?.isWhole === true;
  return {
    id: job.id ?? '',
    name: job.name,
    state,
    payload: own?.payload ?? null,
    attempts: job.attemptsMade,
    queuedAt: new Date(job.timestamp),
    begunAt: job.processedOn === undefined ? null : new Date(job.processedOn),
    endedAt: job.finishedOn === undefined ? null : new Date(job.finishedOn),
    reason: told ? (job.failedReason?.slice(0, 2_000) ?? null) : null,
    stack: told ? (job.stacktrace ?? []).join('\n').slice(0, LONGEST_STACK) || null : null,
  };
}
