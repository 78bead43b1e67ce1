import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { type Clock, Config, type ConfigValues, Log, NestLog } from '#platform';
import { startApi } from '../../apps/api/start-api.js';
import { entities } from '../../apps/entities.js';
import { StandaloneModule } from '../../apps/standalone/standalone.module.js';
import { WorkerModule } from '../../apps/worker/worker.module.js';
import { ApiClient } from './api-client.js';
import type { TestDatabase } from './database.js';
import { testServers } from './servers.js';

export interface TestApiOptions {
  /** Where it works: a `TestDatabase` or an `OwnPostgres`. */
  at: { readonly appUrl: string; readonly ownerUrl: string };
  /** Absent, the queues live in the database. */
  redisUrl?: string | undefined;
  clock?: Clock;
  /** Whether the couriers run in the same process too, as in the embedded profile. */
  withWorker?: boolean;
  settings?: Partial<ConfigValues>;
}

export interface TestApi {
  address: string;
  /** A caller who has not signed in yet. */
  client(): ApiClient;
  /** Something that the application holds, such as a service. */
  get<T>(type: abstract new (...parts: never[]) => T): T;
  close(): Promise<void>;
}

/** The settings of a test: nothing of this machine's environment, no way to the network, no limit on the rate of requests. */
export function testConfig({ at, redisUrl, settings = {} }: Pick<TestApiOptions, 'at' | 'redisUrl' | 'settings'>): Config {
  return Config.read(
    {},
    {
      port: 0,
      databaseUrl: at.appUrl,
      databaseOwnerUrl: at.ownerUrl,
      secretKey: 'a key for tests that is long enough',
      requestsPerMinute: 1_000_000,
      exchangeRateFeed: '',
      dataDirectory: join(testServers().folder, new URL(at.appUrl).pathname),
      logLevel: 'error',
      // Redis is shared by all tests, a database is not.
      queuePrefix: new URL(at.appUrl).pathname.slice(1),
      ...(redisUrl === undefined ? {} : { redisUrl }),
      ...settings,
    },
  );
}

/** The couriers alone, as in a worker's process. The caller closes it. */
export async function openWorker(options: TestApiOptions): Promise<Pick<TestApi, 'get' | 'close'>> {
  const config = testConfig(options);
  const log = new Log(config.values.logLevel, 'test');
  const platform = { config, log, entities, applicationName: 'test worker', ...(options.clock ? { clock: options.clock } : {}) };
  const module = WorkerModule.with(platform);
  const app = await NestFactory.createApplicationContext(module, { logger: new NestLog(log), abortOnError: false });
  return { get: (type) => app.get(type, { strict: false }), close: () => app.close() };
}

/** Boots the API on a free port. The caller closes it. */
export async function openApi(options: TestApiOptions): Promise<TestApi> {
  const config = testConfig(options);
  const log = new Log(config.values.logLevel, 'test');
  const parts = options.clock ? { clock: options.clock } : {};
  const platform = { config, log, entities, applicationName: 'test api', ...parts };
  const module = options.withWorker ? { module: StandaloneModule.with(platform) } : {};
  const app = await startApi(config, log, { ...parts, ...module });
  const address = await app.getUrl();
  return {
    address,
    client: () => new ApiClient(address),
    get: (type) => app.get(type, { strict: false }),
    close: () => app.close(),
  };
}

/** The API on a test database, for the tests of the enclosing file or `describe`. */
export function useApi({ at, ...options }: TestApiOptions & { at: TestDatabase }): TestApi {
  let api: TestApi | undefined;
  const opened = (): TestApi => {
    if (!api) throw new Error('The API runs only while tests do: use it in a hook or a test.');
    return api;
  };
  const close = async (): Promise<void> => {
    const closing = api;
    api = undefined;
    await closing?.close();
  };
  beforeAll(async () => {
    api = await openApi({ at, ...options });
    at.beforeDrop(close);
  });
  afterAll(close);
  return {
    get address() {
      return opened().address;
    },
    client: () => opened().client(),
    get: (type) => opened().get(type),
    close,
  };
}
