import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money, Refusal } from '#platform';
import { BudgetStates, ExchangeRates, type FiscalDay } from '#spend';
import type { PolicyBook } from '../policies/policy-book.rules.js';
import { RequestLines } from '../requests/request-lines.js';
import { askedOfBudgets, type PricedLine } from './budget-asked.rules.js';
import type { BudgetOutlookDto } from './budget-outlook.dto.js';

interface Sum {
  amount: Money;
  uncounted: string[];
}

/** Whether budgets reach for what a request asks: what is left of them, less what was approved before and nobody has ordered yet. */
@Injectable()
export class BudgetChecks {
  constructor(
    private readonly database: Database,
    private readonly states: BudgetStates,
    private readonly rates: ExchangeRates,
    private readonly lines: RequestLines,
  ) {}

  /** One for each cost centre of the request, by its code. Needs a reading scope or an open transaction. */
  async of(actor: Actor, requestId: string): Promise<BudgetOutlookDto[]> {
    const lines = await this.lines.planned(requestId);
    const ids = [...new Set(lines.map(({ costCenterId }) => costCenterId))];
    const centers = await this.database.query<{ id: string; code: string; name: string }>(
      'SELECT id, code, name FROM cost_centers WHERE id = ANY($1::uuid[]) ORDER BY code, id',
      [ids],
    );
    const day = await this.states.today(actor);
    const states = await this.states.of(
      actor,
      centers.map(({ id }) => id),
      day.fiscalYear,
    );
    const asked = await this.sums(actor, lines, day);
    const approved = await this.sums(actor, await this.approved(ids, requestId), day);
    const none = { amount: Money.zero(day.currency), uncounted: [] };
    return states.map(({ costCenterId, fiscalYear, budget, posted, committed, uncounted }, place) => {
      const [wanted, promised] = [asked.get(costCenterId) ?? none, approved.get(costCenterId) ?? none];
      const available = budget?.minus(posted).minus(committed).minus(promised.amount) ?? null;
      const { code = '', name = '' } = centers[place] ?? {};
      return {
        ...{ costCenterId, code, name, fiscalYear },
        budget: budget?.toJSON() ?? null,
        posted: posted.toJSON(),
        committed: committed.toJSON(),
        approved: promised.amount.toJSON(),
        available: available?.toJSON() ?? null,
        asked: wanted.amount.toJSON(),
        exceeded: available !== null && wanted.amount.compare(available) > 0,
        uncounted: [...new Set([...uncounted, ...wanted.uncounted, ...promised.uncounted])].sort(),
      };
    });
  }

  /**
   * Needs an open transaction. Of two who ask for the rest of the same budget at a time, the second is judged with what the first got.
   * @throws Refusal `guard_failed` where the policy stops what a budget does not reach for
   */
  async require(actor: Actor, requestId: string, { budgets }: PolicyBook): Promise<void> {
    if (budgets !== 'stop') return;
    await this.database.query(
      `SELECT id FROM budgets WHERE cost_center_id IN (SELECT cost_center_id FROM purchase_request_lines WHERE request_id = $1)
       ORDER BY id FOR UPDATE`,
      [requestId],
    );
    const short = (await this.of(actor, requestId)).filter(({ exceeded }) => exceeded);
    if (short.length === 0) return;
    const names = short.map(({ code, name }) => `${code} ${name}`).join(', ');
    throw new Refusal('guard_failed', `The budget does not reach for this: ${names}.`, {
      facts: { budgets: short.map(({ costCenterId, available, asked }) => ({ costCenterId, available, asked })) },
    });
  }

  private async sums(
    actor: Actor,
    lines: readonly PricedLine[],
    { today, monthsLeft, currency }: FiscalDay,
  ): Promise<Map<string, Sum>> {
    const asked = askedOfBudgets(lines, monthsLeft);
    const converted = await this.rates.toBaseWhereKnown(
      actor,
      asked.map(({ amount }) => ({ amount, day: today })),
    );
    const found = new Map<string, Sum>();
    for (const [place, { costCenterId, amount }] of asked.entries()) {
      const known = found.get(costCenterId) ?? { amount: Money.zero(currency), uncounted: [] };
      const base = converted[place];
      if (base) found.set(costCenterId, { ...known, amount: known.amount.plus(base.amount) });
      else found.set(costCenterId, { ...known, uncounted: [...known.uncounted, amount.currency] });
    }
    return found;
  }

  /** Lines of other requests that were approved and are in no order, but for what is met from stock. */
  private approved(costCenterIds: readonly string[], besides: string): Promise<PricedLine[]> {
    return this.database.query<PricedLine>(
      `SELECT l.quantity - purchase_request_line_reserved(l.id) AS quantity, l.currency, l.unit_price_minor::text AS "unitPriceMinor", l.recurring_minor::text AS "recurringMinor",
         l.term_months AS "termMonths", l.cost_center_id AS "costCenterId"
       FROM purchase_request_lines l JOIN purchase_requests r ON r.id = l.request_id
       WHERE l.organization_id = current_organization_id() AND l.cost_center_id = ANY($1::uuid[]) AND r.state = 'approved' AND r.id <> $2
         AND NOT EXISTS (SELECT FROM purchase_order_lines o WHERE o.request_line_id = l.id AND o.taken > 0)`,
      [costCenterIds, besides],
    );
  }
}
