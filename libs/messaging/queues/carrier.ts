import type { Log } from '#platform';
import { Loop } from '../loop.js';
import type { Carry, CourierWorker, QueueFactory } from './queue-factory.js';
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
    await worker?.close().catch(() => undefined);
  }

  private async open(): Promise<boolean> {
    const { queue, queues, concurrency, carry } = this.settings;
    this.worker ??= await queues.carry(queue, concurrency, carry);
    return false;
  }
}
