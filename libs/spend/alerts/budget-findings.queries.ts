import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { BudgetDimension } from '../budgets/budget-dimensions.js';
import { type BudgetFigures, BudgetFiguresQueries } from '../budgets/budget-figures.queries.js';
import { usedOf } from '../budgets/budget-states.queries.js';
import { type BudgetSpan, fiscalYearOf, partSpan } from '../budgets/fiscal-year.rules.js';
import { forecastMonths } from '../budgets/forecast.rules.js';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { type AlertFinding, type AlertSettings, overruns, reachedThreshold } from './alert.rules.js';

interface RunningBudget {
  id: string;
  dimension: BudgetDimension;
  value: string;
  fiscalYear: number;
  span: BudgetSpan;
  place: number;
  amountMinor: string;
  thresholds: number[];
  unitId: string | null;
}

const RUNNING = `
  SELECT b.id, b.dimension, b.value, b.fiscal_year AS "fiscalYear", b.span, b.place, b.amount_minor::text AS "amountMinor", b.thresholds,
    coalesce(b.business_unit_id, c.business_unit_id) AS "unitId"
  FROM budgets b LEFT JOIN cost_centers c ON c.id = b.cost_center_id
  WHERE b.organization_id = $1 AND b.fiscal_year = $2 AND b.currency = $3 ORDER BY b.id`;

/** What there is to say about the budgets of the running periods. Needs the open transaction. */
@Injectable()
export class BudgetFindings {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly figures: BudgetFiguresQueries,
  ) {}

  /** Of each budget the highest threshold that what is spent and committed has reached. */
  reached(actor: Actor, { leastMinor }: AlertSettings): Promise<AlertFinding[]> {
    return this.look(actor, (budget, figures) => {
      const { posted, committed } = usedOf(figures);
      const used = posted.plus(committed).minor;
      const amount = BigInt(budget.amountMinor);
      const percent = reachedThreshold(used, amount, budget.thresholds);
      if (percent === null || used < BigInt(leastMinor)) return null;
      return { subject: `${budget.id}:${percent}`, amount: used, against: (amount * BigInt(percent)) / 100n };
    });
  }

  /** Which will probably not reach. */
  overrun(actor: Actor, settings: AlertSettings): Promise<AlertFinding[]> {
    return this.look(actor, ({ id, amountMinor }, figures) => {
      const foreseen = forecastMonths(figures).reduce((sum, { total }) => sum + total, 0n);
      const amount = BigInt(amountMinor);
      return overruns(foreseen, amount, settings) ? { subject: id, amount: foreseen, against: amount } : null;
    });
  }

  private async look(
    actor: Actor,
    judge: (budget: RunningBudget, figures: BudgetFigures) => { subject: string; amount: bigint; against: bigint } | null,
  ): Promise<AlertFinding[]> {
    const today = await this.calendar.today(actor);
    const start = await this.calendar.fiscalYearStartMonth(actor);
    const currency = await this.calendar.baseCurrency(actor);
    const ofYear = await this.database.query<RunningBudget>(RUNNING, [
      actor.organizationId,
      fiscalYearOf(today, start),
      currency,
    ]);
    const running = ofYear.flatMap((budget) => {
      const { from, to } = partSpan(budget, start);
      return from <= today && monthOf(today) <= to ? [{ budget, from, to }] : [];
    });
    const figures = await this.figures.of(
      actor,
      running.map(({ budget: { dimension, value }, from, to }) => ({ dimension, value, from, to })),
      { ahead: true },
    );
    return running.flatMap(({ budget, from }, place) => {
      const known = figures[place];
      const found = known ? judge(budget, known) : null;
      if (!found) return [];
      const { subject, amount, against } = found;
      const amounts = { amountMinor: amount.toString(), againstMinor: against.toString() };
      return [{ subjectKind: 'budget' as const, subject, month: from, ...amounts, businessUnitId: budget.unitId }];
    });
  }
}
