import { Injectable } from '@nestjs/common';
import type { Actor } from '../actor.js';
import { Clock } from '../clock.js';
import { Database } from '../database/database.js';
import { newId } from '../ids.js';

/** What was done to what. `before` and `after` hold only what changed, never a secret. */
export interface AuditRecord {
  /** Past tense with the noun in front, e.g. `vendor.renamed`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  before?: object | null;
  after?: object | null;
}

/**
 * Who did what, to what, before and after, from where. Entries are written in the transaction of the change and are never
 * changed; a job seals them into a hash chain later, so that writers do not queue behind each other.
 */
@Injectable()
export class AuditTrail {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Needs an open transaction: that of the change itself. */
  async record(actor: Actor, records: AuditRecord | readonly AuditRecord[]): Promise<void> {
    const all = Array.isArray(records) ? (records as readonly AuditRecord[]) : [records as AuditRecord];
    if (all.length === 0) return;
    const rows = all.map((record) => ({ id: newId(), before: null, after: null, ...record }));
    await this.database.query(
      `INSERT INTO audit_entries (id, organization_id, occurred_at, actor_kind, actor_id, actor_name, action, subject_kind, subject_id, before, after, ip, request_id)
       SELECT r.id, $2, $3, $4, $5, $6, r.action, r."subjectKind", r."subjectId", r.before, r.after, $7, $8
       FROM jsonb_to_recordset($1) AS r(id uuid, action text, "subjectKind" text, "subjectId" text, before jsonb, after jsonb)`,
      [
        JSON.stringify(rows),
        actor.organizationId,
        this.clock.now(),
        actor.kind,
        actor.id,
        actor.name,
        actor.origin?.ip ?? null,
        actor.origin?.requestId ?? null,
      ],
    );
  }
}

/** The fields of `after` that differ from `before`, as the two halves of an audit record. */
export function changed<T extends object>(before: T, after: Partial<T>): { before: Partial<T>; after: Partial<T> } {
  const names = (Object.keys(after) as Array<keyof T>).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const pick = (from: Partial<T>): Partial<T> => Object.fromEntries(names.map((name) => [name, from[name]])) as Partial<T>;
  return { before: pick(before), after: pick(after) };
}
