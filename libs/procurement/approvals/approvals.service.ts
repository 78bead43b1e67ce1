import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, Money, newId, Refusal } from '#platform';
import { ExchangeRates } from '#spend';
import { ApprovalPolicies, type PolicyInForce } from '../policies/approval-policies.service.js';
import type { PurchaseRequest } from '../requests/purchase-request.entity.js';
import { RequestBook } from '../requests/request-book.js';
import { RequestLines } from '../requests/request-lines.js';
import { ApprovalNotices } from './approval-notices.js';
import { type PlannedStep, planApprovals } from './approval-plan.rules.js';
import { ApprovalTimes } from './approval-times.js';
import { BudgetChecks } from './budget-checks.js';
import { type GivenApproval, heldOn } from './carried.rules.js';
import { CarriedApprovals } from './carried-approvals.js';
import type { Exchange } from './line-sums.rules.js';
import { PeopleDirectory } from './people-directory.js';

/** A step, with the approvals of the last round that hold on for it. */
export interface DemandedStep extends PlannedStep {
  held: GivenApproval[];
}

/** The approvals of a request from its sending on: who is asked, when, and whether enough have agreed. */
@Injectable()
export class Approvals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly policies: ApprovalPolicies,
    private readonly directory: PeopleDirectory,
    private readonly lines: RequestLines,
    private readonly notices: ApprovalNotices,
    private readonly carried: CarriedApprovals,
    private readonly times: ApprovalTimes,
    private readonly book: RequestBook,
    private readonly budgets: BudgetChecks,
    private readonly rates: ExchangeRates,
  ) {}

  /** Who would have to approve it, and why, by the policy in force, and who has done so already. Needs a reading scope or an open transaction.
   * @throws Refusal `guard_failed` before there is a policy, and for a request without lines; `exchange_rate_missing` */
  async plan(
    actor: Actor,
    request: Pick<PurchaseRequest, 'id' | 'round' | 'requestedById' | 'forPersonId'>,
  ): Promise<{ policy: PolicyInForce; steps: DemandedStep[] }> {
    const policy = await this.policies.required();
    const lines = await this.lines.planned(request.id);
    if (lines.length === 0) throw new Refusal('guard_failed', 'A request asks for something: it has no lines yet.');
    const centers = lines.map(({ costCenterId }) => costCenterId);
    const people = await this.directory.load(policy.book, request.requestedById, centers);
    const planned = { requesterId: request.requestedById, beneficiaryId: request.forPersonId, lines };
    const given = await this.carried.given(request.id, request.round);
    const percent = policy.book.changes?.pricePercent ?? 0;
    const exchange = await this.exchange(
      actor,
      lines.map(({ currency }) => currency),
    );
    const steps = planApprovals(policy.book, planned, people, exchange);
    return { policy, steps: steps.map((step) => ({ ...step, held: heldOn(step, given, percent) })) };
  }

  /**
   * Sends a draft: writes down whom the policy in force asks, and asks those who come first. What needs nobody is approved, and so is
   * what all who are needed have approved before and what has not changed since.
   * @throws Refusal `guard_failed` where those who may decide are not enough; `exchange_rate_missing`
   */
  async begin(actor: Actor, request: PurchaseRequest): Promise<void> {
    const { policy, steps } = await this.plan(actor, request);
    await this.budgets.require(actor, request.id, policy.book);
    const short = steps.find(({ enough }) => !enough);
    if (short) {
      throw new Refusal(
        'guard_failed',
        'There are not enough people who may approve this and neither requested it nor benefit.',
        {
          facts: { reasons: short.reasons, needed: short.needed, candidates: short.candidates.length },
        },
      );
    }
    const round = request.round + 1;
    const written = await this.write(actor, request.id, round, steps);
    await this.database.query(
      `UPDATE purchase_requests SET state = 'pending_approval', round = $2, policy_id = $3, steps_needed = $4, submitted_at = $5,
         decided_at = NULL, version = version + 1, updated_at = $5 WHERE id = $1`,
      [request.id, round, policy.id, steps.length, this.clock.now()],
    );
    for (const { id, held } of written) await this.carried.carry(actor, { id: request.id, round }, id, held);
    if (await this.goOn(actor, { ...request, round })) {
      await this.book.become(actor, request.id, 'approved');
      await this.notices.tellRequester(actor, request, 'approved');
    }
  }

  /** Closes the steps that have enough approvals and, once a stage is through, asks the next. @returns whether nobody is left to ask */
  async goOn(actor: Actor, request: PurchaseRequest): Promise<boolean> {
    const { id, round } = request;
    await this.database.query(
      `UPDATE approval_steps s SET state = 'approved' WHERE s.request_id = $1 AND s.round = $2 AND s.state IN ('waiting', 'open')
         AND s.needed <= (SELECT count(*) FROM purchase_request_events e WHERE e.step_id = s.id AND e.kind IN ('approved', 'carried_over'))`,
      [id, round],
    );
    // Who was asked besides, and is not needed any more, has it no longer on the desk.
    await this.database.query(
      `UPDATE approval_seats t SET state = 'closed' FROM approval_steps s
       WHERE s.id = t.step_id AND s.request_id = $1 AND s.round = $2 AND s.state = 'approved' AND t.state IN ('waiting', 'open')`,
      [id, round],
    );
    return this.askNext(actor, request);
  }

  /** The question is out: nobody is waited for until it is answered. */
  async pause({ id, round }: Pick<PurchaseRequest, 'id' | 'round'>): Promise<void> {
    await this.seatsFrom(id, round, 'open', 'paused');
  }

  /** The answer is there; the time that it took is not the approvers'. */
  async resume(actor: Actor, request: PurchaseRequest): Promise<void> {
    const { id, round, updatedAt } = request;
    const seconds = Math.floor((this.clock.now().getTime() - updatedAt.getTime()) / 1_000);
    const steps = await this.database.query<{ id: string }>(
      `UPDATE approval_steps SET paused_seconds = paused_seconds + $3 WHERE request_id = $1 AND round = $2 AND state = 'open' RETURNING id`,
      [id, round, Math.max(seconds, 0)],
    );
    await this.seatsFrom(id, round, 'paused', 'open');
    await this.times.goOn(actor, request, updatedAt);
    await this.notices.tellAsked(
      actor,
      request,
      'answered',
      steps.map((step) => step.id),
    );
  }

  /** Nobody is asked any more in this round. */
  async close({ id, round }: Pick<PurchaseRequest, 'id' | 'round'>): Promise<void> {
    await this.database.query(
      `UPDATE approval_seats t SET state = 'closed' FROM approval_steps s WHERE s.id = t.step_id AND s.request_id = $1 AND s.round = $2
         AND t.state IN ('waiting', 'open', 'paused')`,
      [id, round],
    );
    await this.database.query(
      `UPDATE approval_steps SET state = 'closed' WHERE request_id = $1 AND round = $2 AND state IN ('waiting', 'open')`,
      [id, round],
    );
  }

  /** What the currencies of a request are worth today, where the organisation is. */
  private async exchange(actor: Actor, currencies: readonly string[]): Promise<Exchange> {
    const { base, zone } = await this.database.one<{ base: string; zone: string }>(
      'SELECT base_currency AS base, time_zone AS zone FROM organizations WHERE id = $1',
      [actor.organizationId],
    );
    const day = this.clock.today(zone);
    const distinct = [...new Set(currencies)];
    const known = await this.rates.toBaseWhereKnown(
      actor,
      distinct.map((currency) => ({ amount: Money.zero(currency), day })),
    );
    const rates = distinct.flatMap((currency, at) => {
      const rate = known[at]?.rate;
      return rate === undefined ? [] : [[currency, rate] as const];
    });
    return { base, day, rates: new Map(rates) };
  }

  private async askNext(actor: Actor, request: PurchaseRequest): Promise<boolean> {
    const { id, round } = request;
    const left = await this.database.query<{ id: string; state: string }>(
      `SELECT id, state FROM approval_steps s WHERE request_id = $1 AND round = $2 AND state IN ('waiting', 'open')
         AND stage = (SELECT min(stage) FROM approval_steps WHERE request_id = $1 AND round = $2 AND state IN ('waiting', 'open'))`,
      [id, round],
    );
    const next = left.filter(({ state }) => state === 'waiting').map((step) => step.id);
    await this.database.query(`UPDATE approval_steps SET state = 'open' WHERE id = ANY($1::uuid[])`, [next]);
    await this.database.query(
      `UPDATE approval_seats SET state = 'open', asked_at = $2 WHERE step_id = ANY($1::uuid[]) AND state = 'waiting'`,
      [next, this.clock.now()],
    );
    await this.times.begin(actor, request, next);
    await this.notices.tellAsked(actor, request, 'asked', next);
    return left.length === 0;
  }

  private async seatsFrom(id: string, round: number, from: 'open' | 'paused', to: 'open' | 'paused'): Promise<void> {
    await this.database.query(
      `UPDATE approval_seats t SET state = $4 FROM approval_steps s
       WHERE s.id = t.step_id AND s.request_id = $1 AND s.round = $2 AND t.state = $3`,
      [id, round, from, to],
    );
  }

  private async write(
    actor: Actor,
    requestId: string,
    round: number,
    planned: readonly DemandedStep[],
  ): Promise<Array<DemandedStep & { id: string }>> {
    const steps = planned.map((step) => ({ ...step, id: newId() }));
    const rows = steps.map(({ held: _held, candidates: _candidates, lines, ...step }) => ({
      ...step,
      lines: lines.map(({ seen }) => seen),
    }));
    const seats = steps.flatMap(({ id, candidates }) => candidates.map((each) => ({ id: newId(), stepId: id, ...each })));
    await this.database.query(
      `INSERT INTO approval_steps (id, organization_id, request_id, round, stage, mode, needed, cost_center_id, lines, reasons, state)
       SELECT s.id, $2, $3, $4, s.stage, s.mode, s.needed, s."costCenterId", s.lines, s.reasons, 'waiting'
       FROM jsonb_to_recordset($1) AS s(id uuid, stage integer, mode text, needed integer, "costCenterId" uuid, lines jsonb, reasons jsonb)`,
      [JSON.stringify(rows), actor.organizationId, requestId, round],
    );
    await this.database.query(
      `INSERT INTO approval_seats (id, organization_id, request_id, step_id, person_id, source, state)
       SELECT s.id, $2, $3, s."stepId", s."personId", s.source, 'waiting'
       FROM jsonb_to_recordset($1) AS s(id uuid, "stepId" uuid, "personId" uuid, source text)`,
      [JSON.stringify(seats), actor.organizationId, requestId],
    );
    return steps;
  }
}
