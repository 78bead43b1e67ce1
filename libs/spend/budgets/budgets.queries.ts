import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne, requireReach } from '#organization';
import { type Actor, Database, Money, notFound, type Page, type PageQuery, reachOf } from '#platform';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { BudgetDto, BudgetForecastDto, BudgetQuery, BudgetRevisionDto } from './budget.dto.js';
import { type BudgetFigures, BudgetFiguresQueries } from './budget-figures.queries.js';
import { BUDGET_LABEL } from './budget-label.sql.js';
import { usedOf } from './budget-states.queries.js';
import { partSpan } from './fiscal-year.rules.js';
import { type Assumptions, exhaustedIn, type ForecastMonth, forecastMonths } from './forecast.rules.js';

type BudgetRow = Omit<
  BudgetDto,
  'from' | 'to' | 'original' | 'amount' | 'posted' | 'committed' | 'available' | 'forecast' | 'uncounted' | 'thresholds'
> & {
  amountMinor: string;
  originalMinor: string;
  currency: string;
  thresholds: number[];
  unitId: string | null;
};

type RevisionRow = Omit<BudgetRevisionDto, 'amount' | 'change'> & { amountMinor: string; changeMinor: string; currency: string };

/** Whose role has to reach it; what lies in no unit is for those who see everything. */
const UNIT = 'coalesce(b.business_unit_id, c.business_unit_id)';

const listing: Listing = {
  select: `b.id, b.dimension, b.value, ${BUDGET_LABEL} AS label, ${UNIT} AS "unitId", b.fiscal_year AS "fiscalYear", b.span, b.place, b.note,
    b.amount_minor::text AS "amountMinor", b.original_minor::text AS "originalMinor", b.currency, b.thresholds, b.carry_over AS "carryOver",
    (SELECT r.budget_id FROM budget_revisions r WHERE r.carried_from_id = b.id) AS "carriedToId",
    b.version, b.created_at AS "createdAt", b.updated_at AS "updatedAt"`,
  from: 'budgets b LEFT JOIN cost_centers c ON c.id = b.cost_center_id',
  id: 'b.id',
  sortable: {
    fiscalYear: 'b.fiscal_year',
    label: `${BUDGET_LABEL}`,
    amount: 'b.amount_minor',
    createdAt: 'b.created_at',
  },
  usual: '-fiscalYear',
  searched: [BUDGET_LABEL, 'b.value', 'b.note'],
  label: 'The budget',
};

const revisions: Listing = {
  select: `r.id, r.number, r.kind, r.amount_minor::text AS "amountMinor", r.change_minor::text AS "changeMinor", b.currency, r.reason,
    r.carried_from_id AS "carriedFromId", r.actor_name AS "actorName", r.occurred_at AS "occurredAt"`,
  from: 'budget_revisions r JOIN budgets b ON b.id = r.budget_id',
  id: 'r.id',
  sortable: { number: 'r.number' },
  usual: '-number',
  searched: ['r.reason', 'r.actor_name'],
  label: 'The revision',
};

/** Budgets with what is left of them. A role narrowed to units sees those of these and of their cost centres. Needs a reading scope. */
@Injectable()
export class BudgetsQueries {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly figures: BudgetFiguresQueries,
  ) {}

  async list(actor: Actor, query: BudgetQuery): Promise<Page<BudgetDto>> {
    const reach = reachOf(actor, 'spend.read');
    const filters: Filter[] = [
      ['b.fiscal_year = ?', query.fiscalYear],
      ['b.dimension = ?', query.dimension],
      ['b.value = ?', query.value],
      ['b.span = ?', query.span],
      [`${UNIT} = ANY(?::uuid[])`, reach === 'everything' ? undefined : reach.businessUnitIds],
    ];
    const page = await listPage<BudgetRow>(this.database, listing, query, filters);
    return { ...page, data: await this.withFigures(actor, page.data) };
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async find(actor: Actor, id: string): Promise<BudgetDto> {
    const [budget] = await this.withFigures(actor, [await this.row(actor, id)]);
    if (!budget) throw notFound('The budget');
    return budget;
  }

  /** The newest first. @throws Refusal `not_found`, `forbidden` */
  async revisions(actor: Actor, id: string, query: PageQuery): Promise<Page<BudgetRevisionDto>> {
    await this.row(actor, id);
    const page = await listPage<RevisionRow>(this.database, revisions, query, [['r.budget_id = ?', id]]);
    return {
      ...page,
      data: page.data.map(({ amountMinor, changeMinor, currency, ...row }) => ({
        ...row,
        amount: { amountMinor, currency },
        change: { amountMinor: changeMinor, currency },
      })),
    };
  }

  /** Month by month, as it probably comes under these assumptions. @throws Refusal `not_found`, `forbidden` */
  async forecast(actor: Actor, id: string, assumptions: Assumptions): Promise<BudgetForecastDto> {
    const row = await this.row(actor, id);
    const [figures] = await this.figuresOf(actor, [row]);
    const outlook = await this.database.first<{ madeAt: Date; uncounted: string[] }>(
      'SELECT made_at AS "madeAt", uncounted FROM spend_outlooks WHERE organization_id = $1',
      [actor.organizationId],
    );
    if (!figures) throw notFound('The budget');
    const months = forecastMonths(figures, assumptions);
    return {
      currency: figures.currency,
      now: monthOf(figures.today),
      asOf: outlook?.madeAt ?? null,
      months: months.map(inText),
      total: totalOf(months).toString(),
      expected: totalOf(forecastMonths(figures)).toString(),
      exhaustedIn: exhaustedIn(months, BigInt(row.amountMinor)),
      uncounted: [...new Set([...figures.uncounted, ...(outlook?.uncounted ?? [])])].sort(),
    };
  }

  private async row(actor: Actor, id: string): Promise<BudgetRow> {
    const row = await readOne<BudgetRow>(this.database, listing, id);
    requireReach(actor, 'spend.read', { businessUnitId: row.unitId });
    return row;
  }

  private async figuresOf(actor: Actor, rows: readonly BudgetRow[]): Promise<BudgetFigures[]> {
    const start = await this.calendar.fiscalYearStartMonth(actor);
    const asked = rows.map((row) => ({ dimension: row.dimension, value: row.value, ...partSpan(row, start) }));
    return this.figures.of(actor, asked, { ahead: true });
  }

  private async withFigures(actor: Actor, rows: readonly BudgetRow[]): Promise<BudgetDto[]> {
    const figures = await this.figuresOf(actor, rows);
    return rows.flatMap(({ amountMinor, originalMinor, currency, thresholds, unitId: _unit, ...row }, place) => {
      const known = figures[place];
      if (!known) return [];
      const amount = Money.of(BigInt(amountMinor), currency);
      // A budget in a currency that the organisation has given up is shown, but nothing is counted against it.
      const isCounted = known.currency === currency;
      const zero = Money.zero(currency);
      const { posted, committed } = isCounted ? usedOf(known) : { posted: zero, committed: zero };
      const forecast = isCounted ? Money.of(totalOf(forecastMonths(known)), currency) : zero;
      return [
        {
          ...row,
          ...{ from: known.from, to: known.to, thresholds: thresholds.map((percent) => ({ percent })) },
          original: Money.of(BigInt(originalMinor), currency).toJSON(),
          amount: amount.toJSON(),
          posted: posted.toJSON(),
          committed: committed.toJSON(),
          available: amount.minus(posted).minus(committed).toJSON(),
          forecast: forecast.toJSON(),
          uncounted: isCounted ? known.uncounted : [],
        },
      ];
    });
  }
}

const totalOf = (months: readonly ForecastMonth[]): bigint => months.reduce((sum, { total }) => sum + total, 0n);

function inText({ month, ...amounts }: ForecastMonth): BudgetForecastDto['months'][number] {
  const { actual, charges, ordered, refresh, runRate, extra, total } = amounts;
  return {
    ...{ month, actual: actual.toString(), charges: charges.toString(), ordered: ordered.toString() },
    ...{ refresh: refresh.toString(), runRate: runRate.toString(), extra: extra.toString(), total: total.toString() },
  };
}
