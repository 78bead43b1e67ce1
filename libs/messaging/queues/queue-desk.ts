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

/** Where people see the queues, pause and limit them. They serve the whole installation. */
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
    const name = nameOf(given);
    await this.database.transaction(actor, async () => {
      if ((await this.queues.standing(name)).paused === paused) return;
      const action = paused ? 'queue.paused' : 'queue.resumed';
      await this.audit.record(actor, { action, subjectKind: 'queue', subjectId: name });
      await this.queues.setPaused(name, paused);
    });
    return this.show(name);
  }

  /** How many are carried at a time by all workers together. @throws Refusal `not_found`, `queue_unavailable` */
  async limit(actor: Actor, given: string, mostAtOnce: number | null): Promise<QueueDto> {
    const name = nameOf(given);
    await this.database.transaction(actor, async () => {
      const before = await this.mostAtOnce(name);
      if (before === mostAtOnce) return;
      const told = { before: { mostAtOnce: before }, after: { mostAtOnce } };
      await this.audit.record(actor, { action: 'queue.limited', subjectKind: 'queue', subjectId: name, ...told });
      await this.queues.ask(name, (queue) =>
        mostAtOnce === null ? queue.removeGlobalConcurrency() : queue.setGlobalConcurrency(mostAtOnce),
      );
    });
    return this.show(name);
  }

  /** @throws Refusal `not_found`, `queue_unavailable` */
  find(given: string): Promise<QueueDto> {
    return this.show(nameOf(given));
  }

  private async show(name: QueueName): Promise<QueueDto> {
    const [standing, counts, mostAtOnce] = await Promise.all([
      this.queues.standing(name),
      this.queues.counts(name),
      this.mostAtOnce(name),
    ]);
    return { name, carries: carries[name], backend: this.queues.backend, ...standing, ...counts, mostAtOnce };
  }

  private mostAtOnce(name: QueueName): Promise<number | null> {
    return this.queues.ask(name, (queue) => queue.getGlobalConcurrency());
  }
}

/** @throws Refusal `not_found` */
export function nameOf(given: string): QueueName {
  const name = queueNames.find((known) => known === given);
  if (!name) throw notFound('The queue');
  return name;
}
