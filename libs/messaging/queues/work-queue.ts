import { Injectable } from '@nestjs/common';
import { Database, Log } from '#platform';
import type { CarriedJob } from './courier-queue.js';
import { QueueFactory } from './queue-factory.js';
import type { WorkKind, WorkRunner } from './work.js';

const LARGEST_BATCH = 500;

/** The runners of all kinds of work in this process; filled at boot from all `WorkRunners`. */
@Injectable()
export class WorkRegistry {
  private readonly byKind = new Map<string, WorkRunner>();

  add(runners: readonly WorkRunner[]): void {
    for (const runner of runners) {
      if (this.byKind.has(runner.kind)) throw new Error(`Two runners are there for the work ${runner.kind}.`);
      this.byKind.set(runner.kind, runner);
    }
  }

  find(kind: string): WorkRunner | undefined {
    return this.byKind.get(kind);
  }
}

/** Carries ids of rows to whoever works on them. A hint, not a promise: the rows themselves say what is due. */
@Injectable()
export class WorkQueue {
  constructor(
    private readonly database: Database,
    private readonly queues: QueueFactory,
    private readonly log: Log,
  ) {}

  /** Queues ids of one organisation's rows, after the commit where a transaction is open. Never fails: what is not carried now is put back by its owner's schedule. */
  enqueue(kind: WorkKind, organizationId: string, ids: readonly string[]): void {
    if (ids.length === 0) return;
    const add = (): void => {
      this.add(kind, organizationId, ids).catch((error: unknown) => {
        this.log.warn(
          { work: kind.name, count: ids.length, err: error },
          'Work could not be queued now; its schedule will put it back',
        );
      });
    };
    if (this.database.inOpenTransaction) this.database.afterCommit(add);
    else add();
  }

  private async add(kind: WorkKind, organizationId: string, ids: readonly string[]): Promise<void> {
    const jobs = packed(ids, kind.mostTogether).map((pack) => ({ name: kind.name, data: { organizationId, ids: pack } }));
    for (let from = 0; from < jobs.length; from += LARGEST_BATCH)
      await this.queues.add('work', jobs.slice(from, from + LARGEST_BATCH));
  }
}

/** Brings ids from the queue to whoever works on them. */
@Injectable()
export class WorkCarrier {
  constructor(
    private readonly registry: WorkRegistry,
    private readonly log: Log,
  ) {}

  /** Throws what failed, so that the queue shows it: the row is still due, and its owner's schedule puts it back. */
  async carry({ name: kind, data }: CarriedJob): Promise<void> {
    const runner = this.registry.find(kind);
    if (!runner) {
      this.log.warn({ work: kind }, 'This version knows nobody for this work');
      return;
    }
    if (!('organizationId' in data && 'ids' in data && Array.isArray(data.ids))) return;
    const { organizationId } = data;
    const given: unknown[] = data.ids;
    const ids = given.filter((id) => typeof id === 'string');
    if (typeof organizationId !== 'string') return;
    try {
      await runner.run(organizationId, ids);
    } catch (error) {
      this.log.error({ work: kind, ids, err: error }, 'Work failed');
      throw error;
    }
  }
}

function packed(ids: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(ids.length / size) }, (_unused, place) => ids.slice(place * size, (place + 1) * size));
}
