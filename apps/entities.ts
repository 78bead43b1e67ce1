import { BillingAccount, Contract, ContractRate, Product, Vendor } from '#catalog';
import { Transition, WorkflowRun, WorkflowStep } from '#lifecycle';
import { BackgroundJob, DeadLetter, InboxEntry, OutboxEvent, ScheduleRow } from '#messaging';
import {
  ApiToken,
  BusinessUnit,
  CostCenter,
  Location,
  Organization,
  Person,
  RoleGrant,
  Session,
  SignInAttempt,
  TagCounter,
  User,
} from '#organization';
import { AuditEntry, AuditLink, AuditSeal, type Entities, IdempotentRequest } from '#platform';

const platform = [AuditEntry, AuditLink, AuditSeal, IdempotentRequest];
const messaging = [OutboxEvent, InboxEntry, DeadLetter, ScheduleRow, BackgroundJob];
const organization = [
  Organization,
  TagCounter,
  BusinessUnit,
  CostCenter,
  Location,
  Person,
  User,
  RoleGrant,
  Session,
  ApiToken,
  SignInAttempt,
];
const catalog = [Vendor, BillingAccount, Product, Contract, ContractRate];
const lifecycle = [Transition, WorkflowRun, WorkflowStep];

/** Every entity of the product; the drift check holds them against the migrated schema. */
export const entities: Entities = [...platform, ...messaging, ...organization, ...catalog, ...lifecycle];
