import { Injectable } from '@nestjs/common';
import { asMeant } from '#organization';
import { type Actor, Database, notFound, Refusal } from '#platform';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';
import { type Verdict, verdicts } from '../requests/request.lifecycle.js';
import { personOf, RequestBook } from '../requests/request-book.js';
import { ApprovalNotices } from './approval-notices.js';
import { Approvals } from './approvals.service.js';
import { BudgetChecks } from './budget-checks.js';
import { Delegations } from './delegations.service.js';

interface OpenSeat {
  id: string;
  stepId: string;
  personId: string;
}

const apart = {
  code: 'forbidden',
  reason: 'Nobody decides on what they requested or benefit from.',
} as const;

/** What those who are asked decide: approve, reject, ask, send back. */
@Injectable()
export class Decisions {
  constructor(
    private readonly database: Database,
    private readonly book: RequestBook,
    private readonly approvals: Approvals,
    private readonly delegations: Delegations,
    private readonly notices: ApprovalNotices,
    private readonly policies: ApprovalPolicies,
    private readonly budgets: BudgetChecks,
  ) {}

  /**
   * Decides for oneself or in the place of those whom one stands in for, on all steps that are open for them, or on these alone.
   * @throws Refusal `verb_not_allowed` where nothing waits; `forbidden` for who was not asked, requested it or benefits;
   *   `already_exists` for a second approval of the same step; `validation_failed` without a reason; `version_stale`, `not_found`
   */
  async decide(
    actor: Actor,
    id: string,
    version: number,
    verdict: Verdict,
    reason?: string,
    onlySteps: readonly string[] | null = null,
  ): Promise<void> {
    if (verdict !== 'approve' && reason === undefined) {
      throw new Refusal('validation_failed', 'Say why.', { pointer: '/reason' });
    }
    try {
      await this.database.transaction(actor, () => this.decideOnce(actor, id, version, verdict, reason, onlySteps));
    } catch (error) {
      throw asMeant(error, {
        approval_duties_apart: apart,
        purchase_request_events_once: {
          code: 'already_exists',
          reason: 'You have approved this already; another person has to, besides.',
        },
      });
    }
  }

  /** Whether something of these steps waits for them now. Needs a reading scope. */
  async isAsked(actor: Actor, requestId: string, round: number, stepIds: readonly string[]): Promise<boolean> {
    const seats = await this.seatsIn(actor, requestId, round, personOf(actor), stepIds);
    return seats.some(({ state }) => state === 'open');
  }

  private async decideOnce(
    actor: Actor,
    id: string,
    version: number,
    verdict: Verdict,
    reason: string | undefined,
    onlySteps: readonly string[] | null,
  ): Promise<void> {
    const byPersonId = personOf(actor);
    const request = await this.book.hold(actor, id, version);
    if (byPersonId === request.requestedById || byPersonId === request.forPersonId) throw new Refusal(apart.code, apart.reason);
    const seats = await this.seatsOf(actor, request, byPersonId, onlySteps);
    if (request.state !== 'pending_approval') {
      throw new Refusal('verb_not_allowed', `A request that is ${request.state} waits for no decision.`, {
        facts: { state: request.state },
      });
    }
    const stands = (personId: string): object => (personId === byPersonId ? {} : { onBehalfOfId: personId });
    if (verdict === 'approve') return this.approve(actor, request, byPersonId, seats, reason);
    const [first] = seats;
    const { told, to } = verdicts[verdict];
    await this.book.tell(actor, request, { kind: told, byPersonId, reason, ...stands(first.personId) });
    if (verdict === 'ask') await this.approvals.pause(request);
    else await this.approvals.close(request);
    await this.book.become(actor, id, to);
    await this.notices.tellRequester(actor, request, told, reason);
  }

  private async approve(
    actor: Actor,
    request: PurchaseRequest,
    byPersonId: string,
    seats: readonly OpenSeat[],
    reason?: string,
  ): Promise<void> {
    await this.budgets.require(actor, request.id, (await this.policies.of(request.policyId)).book);
    // One person is one approval of a step, whomever they stand in for besides.
    const once = seats.filter(({ stepId }, place) => seats.findIndex((each) => each.stepId === stepId) === place);
    for (const { id, stepId, personId } of once) {
      const behalf = personId === byPersonId ? {} : { onBehalfOfId: personId };
      await this.book.tell(actor, request, { kind: 'approved', byPersonId, stepId, reason, ...behalf });
      await this.database.query(`UPDATE approval_seats SET state = 'approved' WHERE id = $1`, [id]);
      // Of somebody who let it wait, and their manager who was asked in their place, one decides; and one of all others who were asked.
      await this.database.query(
        `UPDATE approval_seats o SET state = 'closed' FROM approval_seats t
         WHERE t.id = $1 AND o.step_id = t.step_id AND o.state = 'open' AND (o.instead_of_id = t.person_id OR o.person_id = t.instead_of_id
           OR o.escalated AND o.instead_of_id IS NULL AND t.escalated AND t.instead_of_id IS NULL)`,
        [id],
      );
    }
    if (!(await this.approvals.goOn(actor, request))) return;
    await this.book.become(actor, request.id, 'approved');
    await this.notices.tellRequester(actor, request, 'approved');
  }

  /** Own seats first. @throws Refusal `not_found` for who has nothing to do with it, `forbidden` for who is not asked now */
  private async seatsOf(
    actor: Actor,
    { id, round }: PurchaseRequest,
    personId: string,
    onlySteps: readonly string[] | null,
  ): Promise<[OpenSeat, ...OpenSeat[]]> {
    const seats = await this.seatsIn(actor, id, round, personId, onlySteps);
    if (seats.length === 0) throw notFound('The request');
    const [first, ...others] = seats.filter(({ state }) => state === 'open');
    if (!first) throw new Refusal('verb_not_allowed', 'You are not asked about this request now.');
    return [first, ...others];
  }

  private async seatsIn(
    actor: Actor,
    requestId: string,
    round: number,
    personId: string,
    onlySteps: readonly string[] | null,
  ): Promise<Array<OpenSeat & { state: string }>> {
    const people = [personId, ...(await this.delegations.standingInFor(actor, personId))];
    return this.database.query(
      `SELECT t.id, t.step_id AS "stepId", t.person_id AS "personId", t.state FROM approval_seats t JOIN approval_steps s ON s.id = t.step_id
       WHERE t.request_id = $1 AND s.round = $2 AND t.person_id = ANY($3::uuid[]) AND ($5::uuid[] IS NULL OR s.id = ANY($5::uuid[]))
       ORDER BY (t.person_id <> $4), s.stage, t.id`,
      [requestId, round, people, personId, onlySteps],
    );
  }
}
