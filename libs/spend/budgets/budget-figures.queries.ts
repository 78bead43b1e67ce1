import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { earlierOf, monthOf, monthsAfter } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import type { BudgetDimension } from './budget-dimensions.js';
import { actualStatement, aheadStatement, behindStatement, orderedStatement } from './budget-figures.sql.js';
import { type ForecastFacts, RUN_RATE_MONTHS } from './forecast.rules.js';

/** What figures are asked of: something, from a month to another. */
export interface Budgeted {
  dimension: BudgetDimension;
  value: string;
  from: string;
  to: string;
}

/** What is known of the months of something, in the organisation's currency. */
export interface BudgetFigures extends ForecastFacts {
  currency: string;
  /** Currencies of orders without a rate: what is ordered in them is not counted. */
  uncounted: string[];
}

interface Asked {
  place: number;
  value: string;
  from: string;
  to: string;
}

/** Reads what budgets are measured by, all of a dimension in one go. Needs a scope. */
@Injectable()
export class BudgetFiguresQueries {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
  ) {}

  /** In the order given. Without what is ahead where only what is spent and ordered matters. */
  async of(actor: Actor, budgeted: readonly Budgeted[], { ahead }: { ahead: boolean }): Promise<BudgetFigures[]> {
    const today = await this.calendar.today(actor);
    const currency = await this.calendar.baseCurrency(actor);
    const figures = budgeted.map(({ from, to }) => emptyFigures(from, to, today, currency));
    const byDimension = new Map<BudgetDimension, Asked[]>();
    for (const [place, { dimension, value, from, to }] of budgeted.entries())
      byDimension.set(dimension, [...(byDimension.get(dimension) ?? []), { place, value, from, to }]);
    for (const [dimension, asked] of byDimension) {
      await this.addActual(actor, dimension, asked, figures, { today, currency, ahead });
      await this.addOrdered(actor, dimension, asked, figures, today);
      if (ahead) await this.addAhead(actor, dimension, asked, figures);
    }
    return figures.map(told);
  }

  private async addActual(
    actor: Actor,
    dimension: BudgetDimension,
    asked: readonly Asked[],
    figures: readonly Gathered[],
    { today, currency, ahead }: { today: string; currency: string; ahead: boolean },
  ): Promise<void> {
    const before = monthsAfter(monthOf(today), -RUN_RATE_MONTHS);
    const widened = ahead ? asked.map((each) => ({ ...each, from: earlierOf(each.from, before) })) : asked;
    const rows = await this.database.query<{ place: number; month: string; kind: string; minor: string }>(
      actualStatement(dimension),
      [actor.organizationId, JSON.stringify(widened), currency],
    );
    for (const { place, month, kind, minor } of rows) {
      const actual = figures[place]?.actual;
      const kinds = actual?.get(month) ?? new Map<string, bigint>();
      actual?.set(month, kinds.set(kind, BigInt(minor)));
    }
  }

  private async addOrdered(
    actor: Actor,
    dimension: BudgetDimension,
    asked: readonly Asked[],
    figures: readonly Gathered[],
    today: string,
  ): Promise<void> {
    const rows = await this.database.query<{ place: number; currency: string; month: string; minor: string }>(
      orderedStatement(dimension),
      [actor.organizationId, JSON.stringify(asked), monthOf(today)],
    );
    const amounts = rows.map(({ minor, currency }) => ({ amount: Money.of(BigInt(minor), currency), day: today }));
    const converted = await this.rates.toBaseWhereKnown(actor, amounts);
    for (const [at, { place, currency, month }] of rows.entries()) {
      const known = figures[place];
      const base = converted[at];
      if (base) add(known?.ordered, month, base.amount.minor);
      else known?.uncounted.add(currency);
    }
  }

  private async addAhead(
    actor: Actor,
    dimension: BudgetDimension,
    asked: readonly Asked[],
    figures: readonly Gathered[],
  ): Promise<void> {
    const parameters = [actor.organizationId, JSON.stringify(asked)];
    const [ahead, behind] = await Promise.all([
      this.database.query<{ place: number; source: 'charge' | 'refresh'; month: string; minor: string }>(
        aheadStatement(dimension),
        parameters,
      ),
      this.database.query<{ place: number; kind: string; minor: string }>(behindStatement(dimension), parameters),
    ]);
    for (const { place, source, month, minor } of ahead)
      add(source === 'charge' ? figures[place]?.charges : figures[place]?.refresh, month, BigInt(minor));
    for (const { place, kind, minor } of behind) add(figures[place]?.charged, kind, BigInt(minor));
  }
}

type Sums = Map<string, bigint>;

interface Gathered {
  from: string;
  to: string;
  today: string;
  currency: string;
  actual: Map<string, Sums>;
  charged: Sums;
  charges: Sums;
  ordered: Sums;
  refresh: Sums;
  uncounted: Set<string>;
}

const emptyFigures = (from: string, to: string, today: string, currency: string): Gathered => ({
  ...{ from, to, today, currency, actual: new Map(), uncounted: new Set() },
  ...{ charged: new Map(), charges: new Map(), ordered: new Map(), refresh: new Map() },
});

const told = (figures: Gathered): BudgetFigures => ({ ...figures, uncounted: [...figures.uncounted].sort() });

function add(sums: Sums | undefined, key: string, minor: bigint): void {
  sums?.set(key, (sums.get(key) ?? 0n) + minor);
}
