import { Injectable } from '@nestjs/common';
import { Records } from '#organization';
import { type Actor, Clock, Database, newId } from '#platform';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';
import { requestRecords } from '../requests/request.records.js';
import { RequestBook } from '../requests/request-book.js';
import { ApprovalNotices } from './approval-notices.js';
import { Approvals } from './approvals.service.js';
import { escalatedSeats } from './escalation.rules.js';
import { PeopleDirectory } from './people-directory.js';

interface DueStep {
  id: string;
  reminds: boolean;
  reminded: boolean;
  escalates: boolean;
  expires: boolean;
  asked: string[];
  seated: string[];
  costCenterIds: string[];
}

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

/** Does what the policy says of approvals that wait for too long: reminds, asks others besides, lets the request expire. */
@Injectable()
export class OverdueApprovals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: Records,
    private readonly book: RequestBook,
    private readonly policies: ApprovalPolicies,
    private readonly directory: PeopleDirectory,
    private readonly approvals: Approvals,
    private readonly notices: ApprovalNotices,
  ) {}

  /** Each request in a transaction of its own. However many do so at once, everything is done once. @returns how many steps were due */
  async settle(actor: Actor, signal?: AbortSignal): Promise<number> {
    let settled = 0;
    for (let after = FIRST; !signal?.aborted; ) {
      const due = await this.database.reading(actor, () =>
        this.database.query<{ requestId: string }>(
          `SELECT DISTINCT s.request_id AS "requestId" FROM approval_steps s JOIN purchase_requests r ON r.id = s.request_id
           WHERE s.organization_id = $1 AND ${isDue('$2')} AND s.request_id > $3 ORDER BY s.request_id LIMIT ${BATCH}`,
          [actor.organizationId, this.clock.now(), after],
        ),
      );
      const last = due.at(-1);
      if (!last) break;
      after = last.requestId;
      for (const { requestId } of due) {
        settled += await this.database.transaction(actor, () => this.settleOne(actor, requestId));
      }
    }
    return settled;
  }

  private async settleOne(actor: Actor, requestId: string): Promise<number> {
    const request = await this.records.lock(actor, requestRecords, requestId);
    const steps = await this.due(actor, requestId);
    for (const step of steps) {
      if (step.expires) {
        await this.expire(actor, request, step);
        break;
      }
      if (step.escalates) await this.escalate(actor, request, step);
      else if (step.reminds) await this.remind(actor, request, step);
    }
    await this.database.query(
      `UPDATE approval_steps SET reminds_at = CASE WHEN reminds_at > $2 THEN reminds_at END,
         escalates_at = CASE WHEN escalates_at > $2 THEN escalates_at END, expires_at = CASE WHEN expires_at > $2 THEN expires_at END
       WHERE id = ANY($1::uuid[])`,
      [steps.map(({ id }) => id), this.clock.now()],
    );
    return steps.length;
  }

  private async remind(actor: Actor, request: PurchaseRequest, { id }: DueStep): Promise<void> {
    await this.book.tell(actor, request, { kind: 'reminded', stepId: id });
    await this.notices.tellAsked(actor, request, 'reminded', [id]);
  }

  /** Where nobody is left above them, those who were asked are reminded, unless they were before. */
  private async escalate(actor: Actor, request: PurchaseRequest, step: DueStep): Promise<void> {
    const { book } = await this.policies.of(request.policyId);
    const target = book.waiting?.escalation?.to ?? { by: 'manager' };
    const people = await this.directory.load(book, request.requestedById, step.costCenterIds, step.asked);
    const concerned = {
      requesterId: request.requestedById,
      beneficiaryId: request.forPersonId,
      costCenterIds: step.costCenterIds,
    };
    const seats = escalatedSeats(target, step.asked, step.seated, concerned, people);
    if (seats.length === 0) {
      if (!step.reminded) await this.remind(actor, request, step);
      return;
    }
    await this.database.query(
      `INSERT INTO approval_seats (id, organization_id, request_id, step_id, person_id, source, state, asked_at, instead_of_id, escalated)
       SELECT s.id, $2, $3, $4, s."personId", s.source, 'open', $5, s."insteadOfId", true
       FROM jsonb_to_recordset($1) AS s(id uuid, "personId" uuid, source text, "insteadOfId" uuid)`,
      [
        JSON.stringify(seats.map((seat) => ({ id: newId(), ...seat }))),
        actor.organizationId,
        request.id,
        step.id,
        this.clock.now(),
      ],
    );
    await this.book.tell(actor, request, { kind: 'escalated', stepId: step.id });
    await this.notices.tellAsked(
      actor,
      request,
      'escalated',
      [step.id],
      seats.map(({ personId }) => personId),
    );
  }

  private async expire(actor: Actor, request: PurchaseRequest, { id }: DueStep): Promise<void> {
    await this.book.tell(actor, request, { kind: 'expired', stepId: id });
    await this.approvals.close(request);
    await this.book.become(actor, request.id, 'expired');
    await this.notices.tellRequester(actor, request, 'expired');
  }

  private due(actor: Actor, requestId: string): Promise<DueStep[]> {
    return this.database.query<DueStep>(
      `SELECT s.id, coalesce(s.reminds_at <= $2, false) AS reminds, coalesce(s.escalates_at <= $2, false) AS escalates,
         coalesce(s.expires_at <= $2, false) AS expires,
         EXISTS (SELECT FROM purchase_request_events e WHERE e.step_id = s.id AND e.kind = 'reminded') AS reminded,
         ARRAY(SELECT t.person_id FROM approval_seats t WHERE t.step_id = s.id AND t.state = 'open' ORDER BY t.id)::text[] AS asked,
         ARRAY(SELECT t.person_id FROM approval_seats t WHERE t.step_id = s.id)::text[] AS seated,
         ARRAY(SELECT DISTINCT l.cost_center_id FROM purchase_request_lines l WHERE l.request_id = s.request_id
           AND l.cost_center_id = coalesce(s.cost_center_id, l.cost_center_id))::text[] AS "costCenterIds"
       FROM approval_steps s JOIN purchase_requests r ON r.id = s.request_id
       WHERE s.organization_id = $1 AND ${isDue('$2')} AND s.request_id = $3 AND s.round = r.round ORDER BY s.expires_at, s.id`,
      [actor.organizationId, this.clock.now(), requestId],
    );
  }
}

/** While a question is open the clock stands still. */
const isDue = (now: string): string =>
  `s.state = 'open' AND least(s.reminds_at, s.escalates_at, s.expires_at) <= ${now} AND r.state = 'pending_approval'`;
