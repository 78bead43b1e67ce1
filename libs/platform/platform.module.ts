import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AuditController } from './audit/audit.controller.js';
import { AuditQueries } from './audit/audit.queries.js';
import { AuditChain } from './audit/audit-chain.js';
import { AuditChecks } from './audit/audit-checks.js';
import { AuditTrail } from './audit/audit-trail.js';
import { Clock, SystemClock } from './clock.js';
import { Config } from './config.js';
import { createDataSource, DATA_SOURCE, type Entities } from './database/data-source.js';
import { Database } from './database/database.js';
import { DryRun } from './database/dry-run.js';
import { FileStore } from './files/file-store.js';
import { fileStoreOf } from './files/file-stores.js';
import { AccessGuard } from './http/access.guard.js';
import { Broadcasts } from './http/broadcasts.js';
import { KnownCallers } from './http/known-callers.js';
import { ProblemFilter } from './http/problem.js';
import { RequestScopeInterceptor } from './http/request-scope.interceptor.js';
import { InputPipe } from './http/validation.js';
import { CapturedMailer } from './mail/captured-mailer.js';
import { Mailer } from './mail/mailer.js';
import { SmtpMailer } from './mail/smtp-mailer.js';
import { Log } from './observability/log.js';
import { Metrics } from './observability/metrics.js';
import { ObservabilityController } from './observability/observability.controller.js';
import { OutsideCalls } from './outside/outside-calls.js';
import { SecretBox } from './secrets/secret-box.js';
import { SignedLinks } from './secrets/signed-links.js';

export interface PlatformOptions {
  config: Config;
  log: Log;
  entities: Entities;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
  clock?: Clock;
}

/** What every other module stands on. Global, since there is nothing that does without. */
@Global()
@Module({})
export class PlatformModule {
  static with({ config, log, entities, applicationName, clock = new SystemClock() }: PlatformOptions): DynamicModule {
    const dataSource = {
      provide: DATA_SOURCE,
      useFactory: () =>
        createDataSource({
          url: config.require('databaseUrl'),
          poolSize: config.values.databasePoolSize,
          applicationName,
          entities,
        }).initialize(),
    };
    const values = [
      { provide: Config, useValue: config },
      { provide: Log, useValue: log },
      { provide: Clock, useValue: clock },
      { provide: FileStore, useFactory: () => fileStoreOf(config) },
      { provide: SecretBox, useValue: new SecretBox(config) },
      { provide: SignedLinks, useValue: new SignedLinks(config) },
      { provide: Mailer, useFactory: () => mailerOf(config) },
    ];
    return {
      module: PlatformModule,
      providers: [dataSource, ...values, Database, DryRun, AuditTrail, AuditChain, AuditChecks, Metrics, OutsideCalls],
      exports: [
        DATA_SOURCE,
        Config,
        Log,
        Clock,
        FileStore,
        Mailer,
        SecretBox,
        SignedLinks,
        OutsideCalls,
        Database,
        DryRun,
        AuditTrail,
        AuditChain,
        AuditChecks,
        Metrics,
      ],
    };
  }
}

function mailerOf({ values: { mailUrl, mailFrom }, mailDirectory }: Config): Mailer {
  return mailUrl === undefined ? new CapturedMailer(mailDirectory, mailFrom) : new SmtpMailer(mailUrl, mailFrom);
}

/** The manners of HTTP, for the API alone: who may, what fits, how a refusal looks, how what goes on is told. */
@Global()
@Module({
  controllers: [AuditController, ObservabilityController],
  providers: [
    KnownCallers,
    Broadcasts,
    AuditQueries,
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_PIPE, useClass: InputPipe },
    { provide: APP_INTERCEPTOR, useClass: RequestScopeInterceptor },
    { provide: APP_FILTER, useClass: ProblemFilter },
  ],
  exports: [Broadcasts],
})
export class PlatformHttpModule {}
