import { setTimeout as sleep } from 'node:timers/promises';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Config, Log } from '#platform';
import { Bells } from './bells.js';
import { DeliveryCarrier } from './events/delivery-carrier.js';
import { Relay } from './events/relay.js';
import { JobCourier } from './jobs/job-courier.js';
import { Loop } from './loop.js';
import { MessagingSettings } from './messaging.settings.js';
import { Carrier } from './queues/carrier.js';
import type { Carry } from './queues/courier-queue.js';
import { QueueFactory } from './queues/queue-factory.js';
import type { QueueName } from './queues/queue-names.js';
import { WorkCarrier } from './queues/work-queue.js';
import { ScheduleRunner } from './schedules/schedule-runner.js';

/**
 * Everything that runs by itself: the relay, the sweep, the schedules, and the carriers of the queues. Only a process that
 * imports `MessagingWorkerModule` has them. They outlive restarts of PostgreSQL and Redis.
 */
@Injectable()
export class Couriers implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private loops: Loop[] = [];
  private keepingTime: Loop | undefined;
  private carriers: Carrier[] = [];

  constructor(
    private readonly config: Config,
    private readonly log: Log,
    private readonly settings: MessagingSettings,
    private readonly bells: Bells,
    private readonly queues: QueueFactory,
    private readonly relay: Relay,
    private readonly deliveries: DeliveryCarrier,
    private readonly jobs: JobCourier,
    private readonly work: WorkCarrier,
    private readonly schedules: ScheduleRunner,
  ) {}

  onApplicationBootstrap(): void {
    const { workerConcurrency, databasePoolSize } = this.config.values;
    // Each delivery holds a connection. More at once than there are would wait anyway, and would keep a person waiting
    // where the API lives in the same process.
    const share = (part: number): number => Math.max(1, Math.min(workerConcurrency, Math.floor(databasePoolSize * part)));
    const relaying = this.loop('relay', () => this.relay.relay());
    const sweeping = this.loop('sweep', () => this.relay.sweep());
    const queueing = this.loop('jobs', () => this.jobs.queueDue());
    const keepingTime = this.loop('schedules', () => this.schedules.startDue());
    this.bells.outbox.listen(() => relaying.nudge());
    this.bells.inbox.listen(() => sweeping.nudge());
    this.bells.schedules.listen(() => keepingTime.nudge());
    this.loops = [relaying, sweeping, queueing];
    this.keepingTime = keepingTime;
    this.carriers = [
      this.carrier('deliveries', share(1 / 2), (job) => this.deliveries.carry(job)),
      this.carrier('work', share(1 / 4), (job) => this.work.carry(job)),
      this.carrier('jobs', this.settings.jobsAtOnce, (job) => this.jobs.carry(job)),
    ];
    for (const part of [...this.loops, keepingTime, ...this.carriers]) part.start();
  }

  /** Fetches nothing more, lets what runs come to an end, and hands the rest back, all within the time of grace. */
  async beforeApplicationShutdown(): Promise<void> {
    this.deliveries.stop();
    this.jobs.handBack();
    const stopped = Promise.allSettled([
      ...this.loops.map((loop) => loop.stop()),
      ...this.carriers.map((carrier) => carrier.stop()),
      // A round that is under way may still take up a run, which is to be broken off as well.
      this.keepingTime?.stop().then(() => this.schedules.stop()),
    ]).then(() => true);
    const inTime = await Promise.race([stopped, sleep(this.settings.graceMilliseconds, false, { ref: false })]);
    // Whatever still runs is rolled back with its connection, and taken up elsewhere when its lease or its time is over.
    if (!inTime) this.log.warn({}, 'Some work did not end in time; another worker will take it up');
  }

  private loop(name: string, step: () => Promise<boolean>): Loop {
    return new Loop({ name, log: this.log, everyMilliseconds: this.settings.pollMilliseconds, step });
  }

  private carrier(queue: QueueName, concurrency: number, carry: Carry): Carrier {
    return new Carrier({ queue, concurrency, carry, queues: this.queues, log: this.log });
  }
}
