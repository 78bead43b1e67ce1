import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { monthOf, monthsAfter } from '../days.js';
import { isOf } from '../explorer/explorer.dimensions.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { type AlertFinding, type AlertRule, type AlertSettings, type Found, movedFar } from './alert.rules.js';
import { BudgetFindings } from './budget-findings.queries.js';
import { JUMP_SUBJECTS, jumps } from './jumps.sql.js';
import { MinimumFindings } from './minimum-findings.queries.js';

/** Of one rule, and of jumps of one kind of thing, the largest. What is more than that is a report, not a list of alerts. */
const MOST = 200;
const DAYS_BEFORE = 30;

/** What there is to find today, by rule: in this month and the one before, which may still change. Needs the open transaction. */
@Injectable()
export class AlertFindings {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
    private readonly budgets: BudgetFindings,
    private readonly minimums: MinimumFindings,
  ) {}

  readonly of: Record<AlertRule, (actor: Actor, settings: AlertSettings) => Promise<Found>> = {
    jump: (actor, settings) => this.jumps(actor, settings),
    decommissioned: (actor, { leastMinor }) => this.ofItems(actor, AFTER_THE_END, leastMinor),
    without_cost_center: (actor, { leastMinor }) => this.ofItems(actor, 'e.cost_center_id IS NULL', leastMinor),
    over_minimum: (actor) => this.minimums.over(actor),
    under_minimum: (actor) => this.minimums.under(actor),
    currency_moved: (actor, settings) => this.currencies(actor, settings),
    budget_reached: async (actor, settings) => allOf(await this.budgets.reached(actor, settings)),
    budget_overrun: async (actor, settings) => allOf(await this.budgets.overrun(actor, settings)),
  };

  private async jumps(actor: Actor, { percent, leastMinor, itemLeastMinor }: AlertSettings): Promise<Found> {
    const month = monthOf(await this.calendar.today(actor));
    const months = [monthsAfter(month, -2), monthsAfter(month, -1), month];
    const findings = await this.database.query<AlertFinding>(jumps(months), [
      ...[actor.organizationId, await this.calendar.baseCurrency(actor), months],
      ...[percent ?? 0, leastMinor, itemLeastMinor ?? leastMinor, MOST],
    ]);
    const isWhole = (kind: string): boolean => findings.filter(({ subjectKind }) => subjectKind === kind).length < MOST;
    return { findings, looked: { from: monthsAfter(month, -1), kinds: JUMP_SUBJECTS.filter(isWhole) } };
  }

  private async ofItems(actor: Actor, condition: string, leastMinor: string): Promise<Found> {
    const month = monthOf(await this.calendar.today(actor));
    return this.ofMonths(actor, ofItems(condition), [actor.organizationId, [monthsAfter(month, -1), month], leastMinor]);
  }

  /** Where there is more than the largest, what is not among these may still be so. */
  private async ofMonths(actor: Actor, sql: string, parameters: readonly unknown[]): Promise<Found> {
    const findings = await this.database.query<AlertFinding>(sql, parameters);
    const from = monthsAfter(await this.calendar.today(actor), -1);
    return { findings, looked: findings.length < MOST ? { from } : 'nothing' };
  }

  /** What is owed in another currency, at the rates of today and of a month ago. */
  private async currencies(actor: Actor, settings: AlertSettings): Promise<Found> {
    const today = await this.calendar.today(actor);
    const before = new Date(Date.parse(today) - DAYS_BEFORE * 86_400_000).toISOString().slice(0, 10);
    const owed = await this.database.query<{ currency: string; minor: string }>(OWED, [
      actor.organizationId,
      await this.calendar.baseCurrency(actor),
      today,
    ]);
    const valued = (day: string) =>
      this.rates.toBaseWhereKnown(
        actor,
        owed.map(({ minor, currency }) => ({ amount: Money.of(BigInt(minor), currency), day })),
      );
    const [now, then] = [await valued(today), await valued(before)];
    const findings = owed.flatMap(({ currency }, place) => {
      const [amount, against] = [now[place]?.amount.minor, then[place]?.amount.minor];
      if (amount === undefined || against === undefined || !movedFar(amount, against, settings)) return [];
      const amounts = { amountMinor: amount.toString(), againstMinor: against.toString() };
      return [{ subjectKind: 'currency' as const, subject: currency, month: monthOf(today), ...amounts, businessUnitId: null }];
    });
    return { findings, looked: { from: monthOf(today) } };
  }
}

/** All budgets of running periods were looked at: what else was said is over. */
const allOf = (findings: AlertFinding[]): Found => ({ findings, looked: { from: '1970-01-01' } });

const AFTER_THE_END = `i.phase = 'decommission' AND e.month > date_trunc('month', i.state_since)`;

/** What items cost month by month; the months let the planner leave out all other partitions. */
const ofItems = (condition: string): string => `
  SELECT 'item' AS "subjectKind", i.id AS subject, e.month::text AS month, sum(e.base_amount_minor)::text AS "amountMinor",
    NULL AS "againstMinor", i.business_unit_id AS "businessUnitId"
  FROM ledger_entries e JOIN items i ON i.id = e.item_id
  WHERE e.organization_id = $1 AND e.month = ANY($2::date[]) AND ${isOf('spend', 'e.kind')} AND ${condition}
  GROUP BY i.id, e.month HAVING sum(e.base_amount_minor) > 0 AND sum(e.base_amount_minor) >= $3::bigint
  ORDER BY sum(e.base_amount_minor) DESC LIMIT ${MOST}`;

/** What is ordered and not posted, and a year of what recurs. */
const OWED = `
  SELECT currency, sum(minor)::bigint::text AS minor FROM (
    SELECT currency, remaining_minor AS minor FROM commitments WHERE organization_id = $1 AND state = 'pending'
    UNION ALL
    SELECT currency, amount_minor * CASE cadence WHEN 'day' THEN 365 WHEN 'week' THEN 52 WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 ELSE 1 END / every
    FROM recurring_charges WHERE organization_id = $1 AND (ends_on IS NULL OR ends_on > $3)
  ) AS owed WHERE currency <> $2 GROUP BY currency HAVING sum(minor) > 0`;
