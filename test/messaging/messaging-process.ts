import {
  type Abstract,
  type DynamicModule,
  type INestApplicationContext,
  Module,
  type Provider,
  type Type,
} from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { MessagingModule, type MessagingSettings, MessagingWorkerModule } from '#messaging';
import { type Clock, Config, type ConfigValues, type Entities, Log, PlatformModule, SystemClock } from '#platform';
import type { TestDatabase } from '../harness/index.js';

export interface ProcessParts {
  db: Pick<TestDatabase, 'appUrl'>;
  /** Without it the queues live in PostgreSQL. */
  redisUrl?: string | undefined;
  queuePrefix?: string;
  clock?: Clock;
  /** Libs that the test needs besides. */
  imports?: Array<Type | DynamicModule>;
  /** Handlers, schedules and runners of the test, and what they need. */
  providers?: Provider[];
  entities?: Entities;
  /** Whether the couriers run; without them the process only tells and starts. */
  works?: boolean;
  settings?: Partial<MessagingSettings>;
  config?: Partial<ConfigValues>;
  /** Lines of the log, for tests that read them. */
  lines?: string[];
}

export interface MessagingProcess {
  get<T>(type: Type<T> | Abstract<T>): T;
  close(): Promise<void>;
}

/** One process with messaging in it, as the apps put it together; several may share a database. */
export async function startMessaging(parts: ProcessParts): Promise<MessagingProcess> {
  const {
    db,
    redisUrl,
    queuePrefix = 'test',
    clock = new SystemClock(),
    imports = [],
    providers = [],
    entities = [],
    works = true,
    settings,
    config: given,
    lines,
  } = parts;
  const config = Config.read({}, { databaseUrl: db.appUrl, redisUrl, queuePrefix, databasePoolSize: 20, ...given });
  const log = new Log(lines ? 'debug' : 'silent', 'test', { write: (line) => lines?.push(line) });

  @Module({ imports, providers, exports: providers })
  class ProbeModule {}

  @Module({
    imports: [
      PlatformModule.with({ config, log, clock, entities, applicationName: 'test process' }),
      MessagingModule.with({ pollMilliseconds: 20, ...settings }),
      ...(works ? [MessagingWorkerModule] : []),
      ProbeModule,
    ],
  })
  class ProcessModule {}

  const app: INestApplicationContext = await NestFactory.createApplicationContext(ProcessModule, {
    logger: false,
    abortOnError: false,
    preview: false,
  });
  return { get: <T>(type: Type<T> | Abstract<T>): T => app.get<T>(type, { strict: false }), close: () => app.close() };
}
