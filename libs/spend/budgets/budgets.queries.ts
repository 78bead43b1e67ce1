import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne, requireReach } from '#organization';
import { type Actor, Database, Money, type Page, reachOf } from '#platform';
import type { BudgetDto, BudgetQuery } from './budget.dto.js';
import { type BudgetState, BudgetStates } from './budget-states.queries.js';

type BudgetRow = Omit<BudgetDto, 'amount' | 'posted' | 'committed' | 'available' | 'uncounted'> & {
  amountMinor: string;
  currency: string;
  businessUnitId: string;
};

const listing: Listing = {
  select: `b.id, b.cost_center_id AS "costCenterId", c.code AS "costCenterCode", c.name AS "costCenter", c.business_unit_id AS "businessUnitId",
    b.fiscal_year AS "fiscalYear", b.note, b.amount_minor::text AS "amountMinor", b.currency, b.version, b.created_at AS "createdAt",
    b.updated_at AS "updatedAt"`,
  from: 'budgets b JOIN cost_centers c ON c.id = b.cost_center_id',
  id: 'b.id',
  sortable: { fiscalYear: 'b.fiscal_year', costCenterCode: 'c.code', createdAt: 'b.created_at' },
  usual: '-fiscalYear',
  searched: ['c.code', 'c.name', 'b.note'],
  label: 'The budget',
};

/** Budgets with what is left of them. A role narrowed to units sees those of their cost centres. Needs a reading scope. */
@Injectable()
export class BudgetsQueries {
  constructor(
    private readonly database: Database,
    private readonly states: BudgetStates,
  ) {}

  async list(actor: Actor, query: BudgetQuery): Promise<Page<BudgetDto>> {
    const reach = reachOf(actor, 'spend.read');
    const page = await listPage<BudgetRow>(this.database, listing, query, [
      ['b.fiscal_year = ?', query.fiscalYear],
      ['b.cost_center_id = ?', query.costCenterId],
      ['c.business_unit_id = ANY(?::uuid[])', reach === 'everything' ? undefined : reach.businessUnitIds],
    ]);
    return { ...page, data: await this.withStates(actor, page.data) };
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async find(actor: Actor, id: string): Promise<BudgetDto> {
    const row = await readOne<BudgetRow>(this.database, listing, id);
    requireReach(actor, 'spend.read', { businessUnitId: row.businessUnitId });
    const [budget] = await this.withStates(actor, [row]);
    if (!budget) throw new Error(`The budget ${id} has no figures.`);
    return budget;
  }

  private async withStates(actor: Actor, rows: readonly BudgetRow[]): Promise<BudgetDto[]> {
    const years = new Map<number, Map<string, BudgetState>>();
    for (const year of new Set(rows.map(({ fiscalYear }) => fiscalYear))) {
      const ids = rows.filter(({ fiscalYear }) => fiscalYear === year).map(({ costCenterId }) => costCenterId);
      const states = await this.states.of(actor, ids, year);
      years.set(year, new Map(states.map((state) => [state.costCenterId, state])));
    }
    return rows.map(({ amountMinor, currency, businessUnitId: _unit, ...row }) => {
      const amount = Money.of(BigInt(amountMinor), currency);
      const state = years.get(row.fiscalYear)?.get(row.costCenterId);
      // A budget in a currency that the organisation has given up is shown, but nothing is counted against it.
      const counted = state?.budget ? state : undefined;
      const { posted, committed } = counted ?? { posted: Money.zero(currency), committed: Money.zero(currency) };
      return {
        ...row,
        amount: amount.toJSON(),
        posted: posted.toJSON(),
        committed: committed.toJSON(),
        available: amount.minus(posted).minus(committed).toJSON(),
        uncounted: counted?.uncounted ?? [],
      };
    });
  }
}
