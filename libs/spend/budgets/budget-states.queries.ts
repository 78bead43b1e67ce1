import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { type Budgeted, type BudgetFigures, BudgetFiguresQueries } from './budget-figures.queries.js';
import { fiscalYearOf, monthsLeft, spanOf } from './fiscal-year.rules.js';

/** Where a cost centre stands in a fiscal year, in the organisation's currency. */
export interface BudgetState {
  costCenterId: string;
  fiscalYear: number;
  /** None where no budget was set for the year. */
  budget: Money | null;
  /** In the ledger, as far as it is summed up: some seconds behind at most. */
  posted: Money;
  /** Ordered, expected in the year and not posted yet, at today's rates. */
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

/** What is left of budgets: what may be spent, less what is posted, less what is committed. Needs a scope. */
@Injectable()
export class BudgetStates {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly figures: BudgetFiguresQueries,
  ) {}

  async today(actor: Actor): Promise<FiscalDay> {
    const today = await this.calendar.today(actor);
    const start = await this.calendar.fiscalYearStartMonth(actor);
    const currency = await this.calendar.baseCurrency(actor);
    return { today, currency, fiscalYear: fiscalYearOf(today, start), monthsLeft: monthsLeft(today, start) };
  }

  /** One for each cost centre, in the order given. */
  async of(actor: Actor, costCenterIds: readonly string[], fiscalYear: number): Promise<BudgetState[]> {
    const currency = await this.calendar.baseCurrency(actor);
    const { from, to } = spanOf(fiscalYear, await this.calendar.fiscalYearStartMonth(actor));
    const rows = await this.database.query<{ value: string; minor: string }>(
      `SELECT value, amount_minor::text AS minor FROM budgets WHERE organization_id = $1 AND dimension = 'cost_center'
         AND value = ANY($2) AND fiscal_year = $3 AND span = 'year' AND currency = $4`,
      [actor.organizationId, costCenterIds, fiscalYear, currency],
    );
    const budgets = new Map(rows.map(({ value, minor }) => [value, Money.of(BigInt(minor), currency)]));
    const asked = costCenterIds.map((value): Budgeted => ({ dimension: 'cost_center', value, from, to }));
    const figures = await this.figures.of(actor, asked, { ahead: false });
    return figures.map((known, place) => {
      const costCenterId = costCenterIds[place] ?? '';
      const { posted, committed } = usedOf(known);
      return {
        costCenterId,
        fiscalYear,
        budget: budgets.get(costCenterId) ?? null,
        posted,
        committed,
        uncounted: known.uncounted,
      };
    });
  }
}

/** What is spent and what is committed within the months that were asked about. */
export function usedOf({ from, to, currency, actual, ordered }: BudgetFigures): { posted: Money; committed: Money } {
  let posted = 0n;
  for (const [month, kinds] of actual) if (month >= from && month <= to) for (const minor of kinds.values()) posted += minor;
  const committed = [...ordered.values()].reduce((sum, minor) => sum + minor, 0n);
  return { posted: Money.of(posted, currency), committed: Money.of(committed, currency) };
}
