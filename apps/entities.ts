import { AuditEntry, AuditLink, AuditSeal, type Entities, IdempotentRequest } from '#platform';

/** Every entity of the product; the drift check holds them against the migrated schema. */
export const entities: Entities = [AuditEntry, AuditLink, AuditSeal, IdempotentRequest];
