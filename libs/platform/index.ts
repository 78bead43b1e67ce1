export { type Actor, type Grant, type GrantScope, may, reachOf, requirePermission, systemActor } from './actor.js';
export { AuditCheck, AuditEntry, AuditLink, AuditSeal, IdempotentRequest } from './audit/audit.entity.js';
export { AuditChain, type ChainState } from './audit/audit-chain.js';
export { AuditChecks, type AuditStanding } from './audit/audit-checks.js';
export { type AuditRecord, AuditTrail, changed } from './audit/audit-trail.js';
export { Clock, SystemClock } from './clock.js';
export { Config, ConfigError, type ConfigValues, settings } from './config.js';
export { apart } from './database/apart.js';
export { type ConnectionSettings, createDataSource, DATA_SOURCE, type Entities } from './database/data-source.js';
export { Database, type Tenant } from './database/database.js';
export { DryRun } from './database/dry-run.js';
export { isLostConnection, isRetryable, translateError, violatedConstraint } from './database/errors.js';
export { inTurns, type Turn } from './database/in-turns.js';
export { type Migrations, runMigrations } from './database/migrate.js';
export { APP_ROLE, appendOnly, courierTable, sharedTable, type TableRights, tenantTable } from './database/migrations.js';
export { answerWithFile, type ServedFile } from './files/file-answer.js';
export { type FilePlace, FileStore, type ReceivedFile } from './files/file-store.js';
export { isPicture, mediaTypeOf } from './files/media-types.js';
export { Authenticator } from './http/access.guard.js';
export { createHttpApplication } from './http/application.js';
export { Broadcasts, type Standing } from './http/broadcasts.js';
export { isCalendarDate, isKeepable } from './http/field-rules.js';
export {
  Choice,
  CurrencyCode,
  DateOnly,
  DecimalText,
  Email,
  type FieldOptions,
  Flag,
  Instant,
  ListOf,
  MinorUnits,
  Nested,
  OpenObject,
  Text,
  Uuid,
  WholeNumber,
} from './http/fields.js';
export { encodeCursor, type Keyset, keysetOf, keysetSql, type Page, PageQuery, pageFrom } from './http/paging.js';
export { problemOf } from './http/problem.js';
export {
  ANYBODY,
  Anybody,
  CurrentActor,
  IfMatch,
  OptionalIfMatch,
  pageOf,
  REQUIRED_PERMISSION,
  Requires,
} from './http/requires.js';
export { isId, newId } from './ids.js';
export { type MailedFile, Mailer, MailRefused, type OutgoingMail } from './mail/mailer.js';
export * from './money/index.js';
export { Log } from './observability/log.js';
export { type GaugeReader, Metrics } from './observability/metrics.js';
export { NestLog } from './observability/nest-log.js';
export { addressProblem, isPublicAddress } from './outside/address.rules.js';
export { type OutsideAnswer, type OutsideCall, OutsideCalls } from './outside/outside-calls.js';
export { type Permission, permissions, type RoleName, roleNames, rolePermissions } from './permissions.js';
export { PlatformChecks1764100800000 } from './platform.checks.migration.js';
export { Platform1764000000000 } from './platform.migration.js';
export { PlatformHttpModule, PlatformModule, type PlatformOptions } from './platform.module.js';
export { type FieldProblem, notFound, Refusal, type RefusalCode, type RefusalDetails, refusalStatus } from './refusal.js';
export { SecretBox } from './secrets/secret-box.js';
export { type NamedByLink, SignedLinks } from './secrets/signed-links.js';
