import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, type Job, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { Config, Database, Log, Refusal } from '#platform';
import type { Carry, CourierQueue, CourierWorker, QueuedJob } from './courier-queue.js';
import { QUEUE_SCHEMA, type QueueName } from './queue-names.js';

/** So many failures of a queue are kept for those who operate it. The rows say what is still due, so nothing else is done with them. */
const MOST_FAILURES = 500;
// A job only says which rows to look at; its result is not worth keeping.
const FLEETING = { removeOnComplete: true, removeOnFail: { count: MOST_FAILURES } };
/** We use no others. */
const USUAL_PRIORITY = 0;
const LONGEST_CONNECT = 2_000;
const LONGEST_ANSWER = 15_000;
const LOCK = { lockDuration: 30_000, stalledInterval: 15_000, maxStalledCount: 1_000, runRetryDelay: 1_000 };

/**
 * Opens queues on the backend of this profile: Redis where `REDIS_URL` is set, else PostgreSQL. Both are couriers only: no
 * delayed jobs, no retries, no schedules of theirs are used, so that losing them loses nothing.
 */
@Injectable()
export class QueueFactory implements OnApplicationShutdown {
  readonly backend: 'redis' | 'postgres';
  private readonly queues = new Map<QueueName, Promise<CourierQueue>>();
  private redis: Redis | undefined;
  private readonly reported = new Set<string>();

  constructor(
    private readonly config: Config,
    private readonly database: Database,
    private readonly log: Log,
  ) {
    this.backend = config.values.redisUrl ? 'redis' : 'postgres';
  }

  /** @throws Refusal `queue_unavailable` at once while the backend is away */
  async add(name: QueueName, jobs: QueuedJob[]): Promise<void> {
    if (jobs.length === 0) return;
    await this.ask(name, (queue) => queue.addBulk(jobs.map((job) => ({ ...job, opts: FLEETING }))));
  }

  /** Also of a paused queue, of which PostgreSQL's backend says otherwise that nothing waits. */
  async waiting(name: QueueName): Promise<number> {
    const { [USUAL_PRIORITY]: waiting = 0 } = await this.ask(name, (queue) => queue.getCountsPerPriority([USUAL_PRIORITY]));
    return waiting;
  }

  async counts(name: QueueName): Promise<{ waiting: number; active: number; delayed: number; failed: number }> {
    const [waiting, { active = 0, delayed = 0, failed = 0 }] = await Promise.all([
      this.waiting(name),
      this.ask(name, (queue) => queue.getJobCounts('active', 'delayed', 'failed')),
    ]);
    return { waiting, active, delayed, failed };
  }

  /** Whether anything is carried, and by how many workers. */
  async standing(name: QueueName): Promise<{ paused: boolean; workers: number }> {
    const [paused, workers] = await this.ask(name, (queue) => Promise.all([queue.isPaused(), queue.getWorkersCount()]));
    return { paused, workers };
  }

  /** Lets no worker take a job of this queue, or lets them again. What is being carried goes on. */
  async setPaused(name: QueueName, paused: boolean): Promise<void> {
    await this.ask(name, (queue) => (paused ? queue.pause() : queue.resume()));
  }

  /** What else there is to ask of a queue. @throws Refusal `queue_unavailable` while the backend is away */
  async ask<Answer>(name: QueueName, question: (queue: CourierQueue) => Promise<Answer>): Promise<Answer> {
    return answered(question(await this.open(name)));
  }

  /** `Redis 8.2.1`, as it tells it itself; null where the queues live in PostgreSQL. @throws Refusal `queue_unavailable` */
  async redisVersion(): Promise<string | null> {
    if (this.backend === 'postgres') return null;
    await this.reach();
    const about = await this.redisConnection().info('server');
    const valkey = /^valkey_version:(.+)$/m.exec(about)?.[1];
    return valkey ? `Valkey ${valkey.trim()}` : `Redis ${/^redis_version:(.+)$/m.exec(about)?.[1]?.trim() ?? ''}`;
  }

  /** Whether the backend answers now. */
  async answers(): Promise<boolean> {
    if (this.backend === 'postgres') return true;
    const answer = this.redisConnection().ping();
    return Promise.race([answer, sleep(LONGEST_CONNECT, undefined, { ref: false })]).then(
      (pong) => pong === 'PONG',
      () => false,
    );
  }

  /** Begins to carry jobs of a queue; resolves once the worker listens. The caller closes it. */
  async carry(name: QueueName, concurrency: number, carry: Carry): Promise<CourierWorker> {
    await this.reach();
    const carryJob = (job: Job<object>): Promise<void> => carry({ name: job.name, data: job.data });
    const options = { concurrency, ...LOCK, ...FLEETING_AT_WORKER };
    const worker: CourierWorker = this.config.values.redisUrl
      ? new Worker(name, carryJob, { connection: this.patientRedis(), prefix: this.prefix, ...options })
      : new Worker(name, carryJob, { connection: this.postgres(4), ...options }, createPostgresBackend);
    worker.on('error', (error) => this.report(`worker ${name}`, error));
    try {
      await answered(worker.waitUntilReady());
      this.reported.delete(`worker ${name}`);
      return worker;
    } catch (error) {
      worker.close(true).catch(() => undefined);
      throw error;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    const queues = await Promise.allSettled(this.queues.values());
    this.queues.clear();
    await Promise.allSettled(queues.map((queue) => (queue.status === 'fulfilled' ? queue.value.close() : undefined)));
    this.redis?.disconnect();
    this.redis = undefined;
  }

  private get prefix(): string {
    // The braces keep all keys of a queue in one slot of a Redis cluster.
    return `{${this.config.values.queuePrefix}}`;
  }

  private async open(name: QueueName): Promise<CourierQueue> {
    const known = this.queues.get(name);
    if (!known || this.backend === 'redis') await this.reach();
    if (known) return known;
    // A queue that could not be opened stays broken, so it is forgotten and opened anew at the next call.
    const opening = this.openNew(name);
    this.queues.set(name, opening);
    opening.catch(() => this.queues.delete(name));
    return opening;
  }

  private async openNew(name: QueueName): Promise<CourierQueue> {
    const queue: CourierQueue = this.config.values.redisUrl
      ? new Queue(name, { connection: this.redisConnection(), prefix: this.prefix, ...SHORT_MEMORY })
      : new Queue(name, { connection: this.postgres(2), ...SHORT_MEMORY }, createPostgresBackend);
    queue.on('error', (error) => this.report(`queue ${name}`, error));
    try {
      await answered(queue.waitUntilReady());
      return queue;
    } catch (error) {
      queue.close().catch(() => undefined);
      throw error;
    }
  }

  /** Fails at once while the backend is away, where the clients themselves would wait for as long as it takes. */
  private async reach(): Promise<void> {
    if (this.backend === 'postgres') {
      await this.database.systemReading(() => this.database.query('SELECT 1'));
      return;
    }
    const redis = this.redisConnection();
    // A connection that is only just being made is worth a moment.
    if (redis.status === 'connecting' || redis.status === 'connect') {
      await Promise.race([once(redis, 'ready'), sleep(LONGEST_CONNECT, undefined, { ref: false })]).catch(() => undefined);
    }
    if (redis.status !== 'ready') {
      throw new Refusal('queue_unavailable', 'The queue cannot be reached at the moment.', { retryAfterSeconds: 2 });
    }
  }

  /** For those who wait for jobs: while Redis is away their commands wait too. One that failed at once would be sent again at once, for ever. */
  private patientRedis() {
    return { url: this.config.require('redisUrl'), maxRetriesPerRequest: null, retryStrategy: reconnectAfter };
  }

  /** For those who add jobs: while Redis is away their commands fail at once. */
  private redisConnection(): Redis {
    if (this.redis) return this.redis;
    this.redis = new Redis(this.config.require('redisUrl'), {
      maxRetriesPerRequest: 0,
      enableOfflineQueue: false,
      retryStrategy: reconnectAfter,
    });
    this.redis.on('error', (error) => this.report('redis', error));
    this.redis.on('ready', () => this.reported.clear());
    return this.redis;
  }

  /** Each queue and worker has a pool of its own and, for a worker, a connection that listens. */
  private postgres(max: number) {
    return {
      connectionString: this.config.require('databaseUrl'),
      schema: QUEUE_SCHEMA,
      max,
      application_name: 'quartermaster queues',
      keepAlive: true,
      connectionTimeoutMillis: 5_000,
    };
  }

  /** Once for each outage and part; the clients reconnect by themselves. */
  private report(part: string, error: Error): void {
    if (this.reported.has(part)) return;
    this.reported.add(part);
    this.log.warn({ part, err: error }, 'The queue is in trouble; it will be tried again until it works');
  }
}

const reconnectAfter = (times: number): number => Math.min(2_000, 50 * 2 ** Math.min(times, 6));
const SHORT_MEMORY = { streams: { events: { maxLen: 100 } } };
const FLEETING_AT_WORKER = { removeOnComplete: { count: 0 }, removeOnFail: { count: MOST_FAILURES } };

/**
 * What was asked of a backend while it went away may never be answered, and whoever waited for it would wait for ever.
 * @throws Refusal `queue_unavailable` where there is no answer for long
 */
async function answered<Answer>(answer: Promise<Answer>): Promise<Answer> {
  const patience = new AbortController();
  const late = sleep(LONGEST_ANSWER, undefined, { signal: patience.signal, ref: false }).then(() => {
    throw new Refusal('queue_unavailable', 'The queue does not answer.', { retryAfterSeconds: 2 });
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    patience.abort();
    late.catch(() => undefined);
  }
}
