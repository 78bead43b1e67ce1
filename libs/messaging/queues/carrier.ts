import type { Log } from '#platform';
import { Loop } from '../loop.js';
import type { CarriedJob, Carry, CourierWorker } from './courier-queue.js';
import type { QueueFactory } from './queue-factory.js';
import type { QueueName } from './queue-names.js';

interface CarrierSettings {
  queue: QueueName;
  concurrency: number;
  queues: QueueFactory;
  log: Log;
  carry: Carry;
}

/** Carries the jobs of one queue. Where the queue cannot be reached at first, it is asked again until it answers. */
export class Carrier {
  private worker: CourierWorker | undefined;
  private readonly carried = new Set<Promise<void>>();
  private readonly opening: Loop;

  constructor(private readonly settings: CarrierSettings) {
    const { queue, log } = settings;
    this.opening = new Loop({ name: `open ${queue}`, log, everyMilliseconds: 60_000, step: () => this.open() });
  }

  start(): void {
    this.opening.start();
  }

  /** Takes no more jobs, and waits for the running ones. */
  async stop(): Promise<void> {
    await this.opening.stop();
    const { worker } = this;
    this.worker = undefined;
    // While the queue is away nobody there can be told of what was done, and waiting to tell would have no end.
    const force = !(await this.settings.queues.answers());
    await Promise.allSettled([worker?.close(force), ...this.carried]);
  }

  private async open(): Promise<boolean> {
    const { queue, queues, concurrency } = this.settings;
    this.worker ??= await queues.carry(queue, concurrency, (job) => this.carry(job));
    return false;
  }

  private async carry(job: CarriedJob): Promise<void> {
    const carrying = this.settings.carry(job);
    this.carried.add(carrying);
    try {
      await carrying;
    } finally {
      this.carried.delete(carrying);
    }
  }
}
