import { Injectable } from '@nestjs/common';
import { Outbox } from '#messaging';
import { type RecordKind, Records } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { requestApproved, requestRejected } from '../procurement.events.js';
import { PurchaseRequest } from './purchase-request.entity.js';
import type { RequestEventKind, RequestState } from './request.lifecycle.js';
import { requestRecords } from './request.records.js';

export interface RequestEvent {
  kind: RequestEventKind;
  /** Absent where time did it. */
  byPersonId?: string;
  onBehalfOfId?: string;
  stepId?: string;
  /** The approval that holds on. */
  carriedFromId?: string;
  reason?: string | undefined;
}

/** Holds requests while they are worked on, and writes down what became of them. */
@Injectable()
export class RequestBook {
  private readonly kind: RecordKind<PurchaseRequest> = requestRecords;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
    private readonly outbox: Outbox,
  ) {}

  /** Nobody else changes it until the transaction ends. @throws Refusal `not_found`, `version_stale` */
  async hold(actor: Actor, id: string, version: number): Promise<PurchaseRequest> {
    const request = await this.records.lock(actor, this.kind, id);
    if (request.version !== version) {
      throw new Refusal('version_stale', 'The request was changed in the meantime.', { facts: { version: request.version } });
    }
    return request;
  }

  /** Appends to its history, and to the audit trail. Needs the open transaction that holds it. */
  async tell(actor: Actor, { id, round }: Pick<PurchaseRequest, 'id' | 'round'>, event: RequestEvent): Promise<void> {
    const { kind, byPersonId = null, onBehalfOfId = null, stepId = null, carriedFromId = null, reason = null } = event;
    await this.database.query(
      `INSERT INTO purchase_request_events (id, organization_id, request_id, round, kind, by_person_id, on_behalf_of_id, step_id, carried_from_id,
         reason, occurred_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [newId(), actor.organizationId, id, round, kind, byPersonId, onBehalfOfId, stepId, carriedFromId, reason, this.clock.now()],
    );
    await this.audit.record(actor, {
      action: `purchase_request.${kind}`,
      subjectKind: 'purchase_request',
      subjectId: id,
      after: { round, onBehalfOfId, stepId, reason, ...(carriedFromId === null ? {} : { carriedFromId, byPersonId }) },
    });
  }

  /** Others hear of what was decided. Needs the open transaction that holds it. */
  async become(actor: Actor, id: string, state: RequestState): Promise<void> {
    const decided = state === 'approved' || state === 'rejected';
    const { number, round } = await this.database.one<{ number: string; round: number }>(
      `UPDATE purchase_requests SET state = $2, decided_at = CASE WHEN $3 THEN $4::timestamptz END, version = version + 1, updated_at = $4
       WHERE id = $1 RETURNING number, round`,
      [id, state, decided, this.clock.now()],
    );
    if (state === 'approved') await this.outbox.emit(actor, requestApproved, { requestId: id, number, round });
    if (state === 'rejected') await this.outbox.emit(actor, requestRejected, { requestId: id, number, round });
  }
}

/** The person who acts. @throws Refusal `forbidden` for what is no person */
export function personOf(actor: Actor): string {
  if (actor.personId === undefined) throw new Refusal('forbidden', 'Only a person can ask for things and decide on them.');
  return actor.personId;
}
