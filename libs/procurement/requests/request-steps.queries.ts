import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { ApprovalPreviewDto, ApprovalStepDto } from '../approvals/approval.dto.js';
import { Approvals } from '../approvals/approvals.service.js';
import { BudgetChecks } from '../approvals/budget-checks.js';
import type { PurchaseRequest } from './purchase-request.entity.js';

/** The approvals that a request needs, as people see them. Needs a reading scope or an open transaction. */
@Injectable()
export class RequestSteps {
  constructor(
    private readonly database: Database,
    private readonly approvals: Approvals,
    private readonly budgets: BudgetChecks,
  ) {}

  of(requestId: string, round: number): Promise<ApprovalStepDto[]> {
    return this.database.query<ApprovalStepDto>(
      `SELECT s.id, s.stage, s.mode, s.needed, s.cost_center_id AS "costCenterId", s.reasons, s.state, s.expires_at AS "expiresAt",
         (SELECT count(*)::integer FROM purchase_request_events e WHERE e.step_id = s.id AND e.kind IN ('approved', 'carried_over')) AS approvals,
         (SELECT jsonb_agg(jsonb_build_object('personId', t.person_id, 'name', p.name, 'source', t.source, 'state', t.state,
            'askedAt', t.asked_at, 'escalated', t.escalated, 'carriedFromRound', (SELECT g.round FROM purchase_request_events e
               JOIN purchase_request_events g ON g.id = e.carried_from_id
               WHERE e.step_id = s.id AND t.person_id = coalesce(e.on_behalf_of_id, e.by_person_id))) ORDER BY p.name, t.id)
          FROM approval_seats t JOIN people p ON p.id = t.person_id WHERE t.step_id = s.id) AS seats
       FROM approval_steps s WHERE s.organization_id = current_organization_id() AND s.request_id = $1 AND s.round = $2
       ORDER BY s.stage, s.id`,
      [requestId, round],
    );
  }

  /** Who would have to approve it, were it sent now, and why. @throws Refusal `guard_failed` before there is a policy, or without lines */
  async preview(actor: Actor, requestId: string): Promise<ApprovalPreviewDto> {
    const request = await this.database.one<Pick<PurchaseRequest, 'id' | 'round' | 'requestedById' | 'forPersonId'>>(
      'SELECT id, round, requested_by_id AS "requestedById", for_person_id AS "forPersonId" FROM purchase_requests WHERE id = $1',
      [requestId],
    );
    const { policy, steps } = await this.approvals.plan(actor, request);
    const ids = steps.flatMap(({ candidates }) => candidates.map(({ personId }) => personId));
    const people = await this.database.query<{ id: string; name: string }>(
      'SELECT id, name FROM people WHERE id = ANY($1::uuid[])',
      [ids],
    );
    const names = new Map(people.map(({ id, name }) => [id, name]));
    return {
      policyNumber: policy.number,
      budgets: await this.budgets.of(actor, requestId),
      budgetRule: policy.book.budgets ?? null,
      steps: steps.map(({ lines: _lines, held, ...step }) => ({
        ...step,
        candidates: step.candidates.map((each) => ({
          ...each,
          name: names.get(each.personId) ?? '',
          carriedFromRound: held.find(({ personId }) => personId === each.personId)?.round ?? null,
        })),
      })),
    };
  }
}
