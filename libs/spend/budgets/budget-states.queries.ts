import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { bookKinds } from '../ledger/ledger-kinds.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { fiscalYearOf, monthsLeft, spanOf } from './fiscal-year.rules.js';

/** Where a cost centre stands in a fiscal year, in the organisation's currency. */
export interface BudgetState {
  costCenterId: string;
  fiscalYear: number;
  /** None where no budget was set. */
  budget: Money | null;
  /** In the ledger, as far as it is summed up: some seconds behind at most. */
  posted: Money;
  /** Ordered and not posted yet, at today's rates. */
  committed: Money;
  /** Currencies of commitments for which there is no rate: what is committed in them is not counted. */
  uncounted: string[];
}

export interface FiscalDay {
  fiscalYear: number;
  monthsLeft: number;
  currency: string;
  today: string;
}

interface FigureRow {
  id: string;
  budgetMinor: string | null;
  postedMinor: string;
}

/** What is left of budgets: what may be spent, less what is posted, less what is committed. Needs a scope. */
@Injectable()
export class BudgetStates {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
  ) {}

  async today(actor: Actor): Promise<FiscalDay> {
    const today = await this.calendar.today(actor);
    const start = await this.calendar.fiscalYearStartMonth(actor);
    const currency = await this.calendar.baseCurrency(actor);
    return { today, currency, fiscalYear: fiscalYearOf(today, start), monthsLeft: monthsLeft(today, start) };
  }

  /** One for each cost centre, in the order given. What is committed now counts in the fiscal year of today alone. */
  async of(actor: Actor, costCenterIds: readonly string[], fiscalYear: number): Promise<BudgetState[]> {
    const { currency, ...now } = await this.today(actor);
    const { from, to } = spanOf(fiscalYear, await this.calendar.fiscalYearStartMonth(actor));
    const rows = await this.database.query<FigureRow>(
      `SELECT c.id, (SELECT b.amount_minor::text FROM budgets b WHERE b.organization_id = $1 AND b.cost_center_id = c.id
           AND b.fiscal_year = $3 AND b.currency = $4) AS "budgetMinor",
         (SELECT coalesce(sum(m.amount_minor), 0)::text FROM spend_dimension_months m WHERE m.organization_id = $1
           AND m.dimension = 'cost_center' AND m.month BETWEEN $5 AND $6 AND m.value = c.id::text AND m.currency = $4
           AND m.kind <> ALL($7::text[])) AS "postedMinor"
       FROM unnest($2::uuid[]) WITH ORDINALITY AS c (id, place) ORDER BY c.place`,
      [actor.organizationId, costCenterIds, fiscalYear, currency, from, to, bookKinds],
    );
    const committed = fiscalYear === now.fiscalYear ? await this.committed(actor, costCenterIds, now.today) : new Map();
    return rows.map(({ id, budgetMinor, postedMinor }) => ({
      costCenterId: id,
      fiscalYear,
      budget: budgetMinor === null ? null : Money.of(BigInt(budgetMinor), currency),
      posted: Money.of(BigInt(postedMinor), currency),
      committed: Money.sum(currency, committed.get(id)?.amounts ?? []),
      uncounted: committed.get(id)?.uncounted ?? [],
    }));
  }

  private async committed(
    actor: Actor,
    costCenterIds: readonly string[],
    today: string,
  ): Promise<Map<string, { amounts: Money[]; uncounted: string[] }>> {
    const rows = await this.database.query<{ id: string; currency: string; minor: string }>(
      `SELECT cost_center_id AS id, currency, sum(remaining_minor)::text AS minor FROM commitments
       WHERE organization_id = $1 AND state = 'pending' AND cost_center_id = ANY($2::uuid[]) GROUP BY 1, 2`,
      [actor.organizationId, costCenterIds],
    );
    const amounts = rows.map(({ minor, currency }) => ({ amount: Money.of(BigInt(minor), currency), day: today }));
    const converted = await this.rates.toBaseWhereKnown(actor, amounts);
    const found = new Map<string, { amounts: Money[]; uncounted: string[] }>();
    for (const [place, { id, currency }] of rows.entries()) {
      const known = found.get(id) ?? { amounts: [], uncounted: [] };
      found.set(id, known);
      const base = converted[place];
      if (base) known.amounts.push(base.amount);
      else known.uncounted.push(currency);
    }
    return found;
  }
}
