import { catalogEntities } from '#catalog';
import { exchangeEntities } from '#exchange';
import { inventoryEntities } from '#inventory';
import {
  Comment,
  Document,
  LifecycleChoice,
  OwnDefinition,
  PublishedDefinition,
  Transition,
  WebhookDelivery,
  WebhookEndpoint,
  WorkflowRun,
  WorkflowSignal,
  WorkflowStep,
} from '#lifecycle';
import { BackgroundJob, DeadLetter, InboxEntry, Mail, MailAttachment, OutboxEvent, ScheduleRow } from '#messaging';
import { organizationEntities } from '#organization';
import { AuditCheck, AuditEntry, AuditLink, AuditSeal, type Entities, IdempotentRequest } from '#platform';
import { procurementEntities } from '#procurement';
import { spendEntities } from '#spend';

const platform = [AuditEntry, AuditLink, AuditSeal, AuditCheck, IdempotentRequest];
const messaging = [OutboxEvent, InboxEntry, DeadLetter, ScheduleRow, BackgroundJob, Mail, MailAttachment];
const lifecycle = [
  Transition,
  WorkflowRun,
  WorkflowStep,
  WorkflowSignal,
  WebhookDelivery,
  WebhookEndpoint,
  Comment,
  Document,
  OwnDefinition,
  PublishedDefinition,
  LifecycleChoice,
];

/** Every entity of the product; the drift check holds them against the migrated schema. */
export const entities: Entities = [
  ...platform,
  ...messaging,
  ...organizationEntities,
  ...catalogEntities,
  ...lifecycle,
  ...inventoryEntities,
  ...spendEntities,
  ...procurementEntities,
  ...exchangeEntities,
];
