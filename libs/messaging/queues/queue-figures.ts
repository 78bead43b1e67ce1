import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock, Database, Metrics } from '#platform';
import { QueueFactory } from './queue-factory.js';
import { queueNames } from './queue-names.js';

export interface CourierFigures {
  /** Events that the relay has not taken yet, and how long the oldest waits. */
  outbox: { waiting: number; oldestSeconds: number };
  /** Deliveries that are not handled yet, and how many of them have failed at least once. */
  inbox: { waiting: number; failing: number; oldestSeconds: number };
  deadLetters: number;
  jobs: { queued: number; running: number };
}

/** How the couriers are doing, for the metrics and for `doctor`. */
@Injectable()
export class QueueFigures implements OnModuleInit {
  private reading: Promise<CourierFigures> | undefined;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly queues: QueueFactory,
    private readonly metrics: Metrics,
  ) {}

  onModuleInit(): void {
    this.metrics.addGauge('queue_jobs', 'Jobs of the queues by state', ['queue', 'state'], () => this.queueGauge());
    this.metrics.addGauge('outbox_events', 'Events that the relay has not taken yet', [], async () => [
      { labels: {}, value: (await this.read()).outbox.waiting },
    ]);
    this.metrics.addGauge('outbox_lag_seconds', 'Age of the oldest event that the relay has not taken yet', [], async () => [
      { labels: {}, value: (await this.read()).outbox.oldestSeconds },
    ]);
    this.metrics.addGauge('inbox_deliveries', 'Deliveries that are not handled yet', ['state'], async () => {
      const { inbox } = await this.read();
      return [
        { labels: { state: 'first' }, value: inbox.waiting - inbox.failing },
        { labels: { state: 'retrying' }, value: inbox.failing },
      ];
    });
    this.metrics.addGauge('inbox_lag_seconds', 'Age of the oldest event that a handler has not handled yet', [], async () => [
      { labels: {}, value: (await this.read()).inbox.oldestSeconds },
    ]);
    this.metrics.addGauge('dead_letters', 'Deliveries that failed for good and wait for a person', [], async () => [
      { labels: {}, value: (await this.read()).deadLetters },
    ]);
    this.metrics.addGauge('background_jobs', 'Background jobs that have not ended', ['state'], async () => {
      const { jobs } = await this.read();
      return Object.entries(jobs).map(([state, value]) => ({ labels: { state }, value }));
    });
  }

  /** Those who ask at the same moment, as all gauges of a scrape do, share one statement. */
  read(): Promise<CourierFigures> {
    this.reading ??= this.readNow().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readNow(): Promise<CourierFigures> {
    const row = await this.database.systemReading(() =>
      this.database.one<Record<keyof typeof FIGURES, number>>(
        `SELECT ${Object.entries(FIGURES)
          .map(([name, sql]) => `(${sql})::float8 AS ${name}`)
          .join(', ')}`,
        [this.clock.now()],
      ),
    );
    return {
      outbox: { waiting: row.outbox_waiting, oldestSeconds: row.outbox_oldest },
      inbox: { waiting: row.inbox_waiting, failing: row.inbox_failing, oldestSeconds: row.inbox_oldest },
      deadLetters: row.dead_letters,
      jobs: { queued: row.jobs_queued, running: row.jobs_running },
    };
  }

  /** Jobs of each queue by state. @throws where the backend is away */
  async queueCounts(): Promise<Array<{ queue: string; state: string; count: number }>> {
    const counts = await Promise.all(queueNames.map(async (queue) => ({ queue, states: await this.queues.counts(queue) })));
    return counts.flatMap(({ queue, states }) => Object.entries(states).map(([state, count]) => ({ queue, state, count })));
  }

  private async queueGauge(): Promise<Array<{ labels: Record<string, string>; value: number }>> {
    return (await this.queueCounts()).map(({ queue, state, count }) => ({ labels: { queue, state }, value: count }));
  }
}

const age = (table: string): string => `SELECT coalesce(greatest(0, extract(epoch FROM $1 - min(occurred_at))), 0) FROM ${table}`;

const FIGURES = {
  outbox_waiting: 'SELECT count(*) FROM outbox',
  outbox_oldest: age('outbox'),
  inbox_waiting: 'SELECT count(*) FROM inbox',
  inbox_failing: 'SELECT count(*) FROM inbox WHERE attempts > 0',
  inbox_oldest: age('inbox'),
  dead_letters: `SELECT count(*) FROM dead_letters WHERE state = 'waiting'`,
  jobs_queued: `SELECT count(*) FROM background_jobs WHERE due_at IS NOT NULL AND state = 'queued'`,
  jobs_running: `SELECT count(*) FROM background_jobs WHERE due_at IS NOT NULL AND state = 'running'`,
} as const;
