import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, notFound, Refusal } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { CarryOver } from './budget.entity.js';
import type { BudgetDimension } from './budget-dimensions.js';
import { BudgetFiguresQueries } from './budget-figures.queries.js';
import { BudgetRevisions } from './budget-revisions.js';
import { usedOf } from './budget-states.queries.js';
import { type BudgetSpan, partAfter, partSpan } from './fiscal-year.rules.js';

interface Ending {
  id: string;
  dimension: BudgetDimension;
  value: string;
  fiscalYear: number;
  span: BudgetSpan;
  place: number;
  amountMinor: string;
  currency: string;
  carryOver: CarryOver;
  carriedToId: string | null;
}

const ENDING = `
  SELECT b.id, b.dimension, b.value, b.fiscal_year AS "fiscalYear", b.span, b.place, b.amount_minor::text AS "amountMinor", b.currency,
    b.carry_over AS "carryOver", (SELECT r.budget_id FROM budget_revisions r WHERE r.carried_from_id = b.id) AS "carriedToId"
  FROM budgets b WHERE b.organization_id = $1`;

/** What is left of a budget, or missing, goes on into the next period: once, when no month of its own can change any more. */
@Injectable()
export class CarryOvers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly figures: BudgetFiguresQueries,
    private readonly revisions: BudgetRevisions,
    private readonly audit: AuditTrail,
  ) {}

  /** Carries all that say so and whose months are closed. @returns how many */
  async carryAll(actor: Actor, signal?: AbortSignal): Promise<number> {
    const ended = await this.database.reading(actor, async () => {
      const closed = await this.closedThrough(actor);
      const start = await this.calendar.fiscalYearStartMonth(actor);
      const rows = await this.database.query<Ending>(
        `${ENDING} AND b.carry_over <> 'none' ORDER BY b.fiscal_year, b.place, b.id`,
        [actor.organizationId],
      );
      return rows.filter((row) => row.carriedToId === null && closed !== null && partSpan(row, start).to <= closed);
    });
    for (const { id } of ended) if (!signal?.aborted) await this.carry(actor, id);
    return ended.length;
  }

  /**
   * One of them; a second time answers as the first. The next period's budget is set where there is none.
   * @returns the budget that it was carried into
   * @throws Refusal `not_found`, `forbidden`; `guard_failed` while one of its months is open or where nothing is carried
   */
  carry(actor: Actor, id: string): Promise<string> {
    requireReach(actor, 'budgets.edit');
    return this.database.transaction(actor, async () => {
      await this.database.query('SELECT id FROM budgets WHERE id = $1 FOR NO KEY UPDATE', [id]);
      const row = await this.database.first<Ending>(`${ENDING} AND b.id = $2`, [actor.organizationId, id]);
      if (!row) throw notFound('The budget');
      if (row.carriedToId !== null) return row.carriedToId;
      if (row.carryOver === 'none')
        throw new Refusal('guard_failed', 'Nothing of this budget goes on.', { pointer: '/carryOver' });
      const start = await this.calendar.fiscalYearStartMonth(actor);
      const { from, to } = partSpan(row, start);
      const closed = await this.closedThrough(actor);
      if (closed === null || closed < to)
        throw new Refusal('guard_failed', 'What is left is known when all its months are closed.', { facts: { from, to } });
      const [figures] = await this.figures.of(actor, [{ dimension: row.dimension, value: row.value, from, to }], {
        ahead: false,
      });
      const rest = BigInt(row.amountMinor) - (figures ? usedOf(figures).posted.minor : 0n);
      return this.into(actor, row, row.carryOver === 'unspent' && rest < 0n ? 0n : rest);
    });
  }

  private async into(actor: Actor, from: Ending, rest: bigint): Promise<string> {
    const next = partAfter(from);
    await this.database.query(BEGIN_NEXT, [
      ...[newId(), from.id, next.fiscalYear, next.place, this.clock.now(), newId(), actor.name],
    ]);
    const target = await this.database.one<{ id: string; minor: string }>(
      `SELECT id, amount_minor::text AS minor FROM budgets WHERE organization_id = $1 AND dimension = $2 AND value = $3
         AND fiscal_year = $4 AND span = $5 AND place = $6 FOR NO KEY UPDATE`,
      [actor.organizationId, from.dimension, from.value, next.fiscalYear, from.span, next.place],
    );
    const was = BigInt(target.minor);
    // What is missing takes away what is there, and no more.
    const amount = was + rest < 0n ? 0n : was + rest;
    await this.database.query('UPDATE budgets SET amount_minor = $2, version = version + 1, updated_at = $3 WHERE id = $1', [
      ...[target.id, amount.toString(), this.clock.now()],
    ]);
    await this.revisions.write(actor, target.id, { kind: 'carried', amount, change: amount - was, carriedFromId: from.id });
    await this.audit.record(actor, {
      ...{ action: 'budget.carried', subjectKind: 'budget', subjectId: target.id },
      before: { amountMinor: was.toString() },
      after: { amountMinor: amount.toString(), carriedFromId: from.id },
    });
    return target.id;
  }

  /** The last month that is closed, and with it all before. */
  private async closedThrough(actor: Actor): Promise<string | null> {
    const { month } = await this.database.one<{ month: string | null }>(
      `SELECT max(month)::text AS month FROM fiscal_periods WHERE organization_id = $1 AND state = 'closed'`,
      [actor.organizationId],
    );
    return month;
  }
}

/** The budget of the next period, with nothing in it, where there is none. */
const BEGIN_NEXT = `
  WITH begun AS (
    INSERT INTO budgets (id, organization_id, dimension, value, cost_center_id, business_unit_id, vendor_id, contract_id, product_id,
      location_id, person_id, item_id, fiscal_year, span, place, amount_minor, original_minor, currency, thresholds, carry_over, created_at, updated_at)
    SELECT $1, organization_id, dimension, value, cost_center_id, business_unit_id, vendor_id, contract_id, product_id, location_id,
      person_id, item_id, $3, span, $4, 0, 0, currency, thresholds, carry_over, $5, $5
    FROM budgets WHERE id = $2
    ON CONFLICT ON CONSTRAINT budgets_once DO NOTHING RETURNING id, organization_id
  )
  INSERT INTO budget_revisions (id, organization_id, budget_id, number, kind, amount_minor, change_minor, actor_name, occurred_at)
  SELECT $6, organization_id, id, 1, 'original', 0, 0, $7, $5 FROM begun`;
