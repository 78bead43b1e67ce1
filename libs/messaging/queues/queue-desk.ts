import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Database, notFound } from '#platform';
import type { QueueDto } from './queue.dto.js';
import { QueueFactory } from './queue-factory.js';
import { type QueueName, queueNames } from './queue-names.js';

const carries: Readonly<Record<QueueName, string>> = {
  deliveries: 'Events to their handlers',
  jobs: 'Background jobs such as imports',
  work: 'Steps of workflows and other short work',
};

/** Where people see the queues and pause them. They serve the whole installation. */
@Injectable()
export class QueueDesk {
  constructor(
    private readonly database: Database,
    private readonly queues: QueueFactory,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `queue_unavailable` while the backend is away */
  list(): Promise<QueueDto[]> {
    return Promise.all(queueNames.map((name) => this.show(name)));
  }

  /** A paused queue keeps what comes; nothing is lost, and what is due in PostgreSQL waits. @throws Refusal `not_found`, `queue_unavailable` */
  async pause(actor: Actor, given: string, paused: boolean): Promise<QueueDto> {
    const name = queueNames.find((known) => known === given);
    if (!name) throw notFound('The queue');
    await this.database.transaction(actor, async () => {
      if ((await this.queues.standing(name)).paused === paused) return;
      const action = paused ? 'queue.paused' : 'queue.resumed';
      await this.audit.record(actor, { action, subjectKind: 'queue', subjectId: name });
      await this.queues.setPaused(name, paused);
    });
    return this.show(name);
  }

  private async show(name: QueueName): Promise<QueueDto> {
    const [standing, { waiting, active }] = await Promise.all([this.queues.standing(name), this.queues.counts(name)]);
    return { name, carries: carries[name], backend: this.queues.backend, ...standing, waiting, active };
  }
}
