import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { monthOf, monthsAfter } from '../days.js';
import { MEASURE_CONDITIONS } from '../explorer/explorer.dimensions.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { ExchangeRates } from '../rates/exchange-rates.service.js';
import { MONTH_COLUMNS } from '../rollup/cubes.sql.js';
import { type AlertFinding, type AlertRule, type AlertSettings, minimumSpan, movedFar } from './alert.rules.js';
import { BudgetFindings } from './budget-findings.queries.js';

/** Of one rule and month, the largest. What is more than that is a report, not a list of alerts. */
const MOST = 200;
const DAYS_BEFORE = 30;

interface MinimumRow {
  id: string;
  currency: string;
  startsOn: string;
  minimumMinor: string;
  minimumMonths: number;
}

/** What was found, and of what is known that nothing else is so. */
export interface Found {
  findings: AlertFinding[];
  /** What was looked at: all from a month on, these contracts in these spans, or nothing that could be told for certain. */
  looked: { from: string } | { spans: ReadonlyArray<{ subject: string; month: string }> } | 'nothing';
}

/** What there is to find today, by rule: in this month and the one before, which may still change. Needs the open transaction. */
@Injectable()
export class AlertFindings {
  constructor(
    private readonly database: Database,
    private readonly calendar: OrganizationCalendar,
    private readonly rates: ExchangeRates,
    private readonly budgets: BudgetFindings,
  ) {}

  readonly of: Record<AlertRule, (actor: Actor, settings: AlertSettings) => Promise<Found>> = {
    jump: async (actor, { percent, leastMinor }) =>
      this.ofMonths(actor, JUMPS, [
        actor.organizationId,
        await this.calendar.baseCurrency(actor),
        monthOf(await this.calendar.today(actor)),
        percent ?? 0,
        leastMinor,
      ]),
    decommissioned: (actor, { leastMinor }) => this.ofItems(actor, AFTER_THE_END, leastMinor),
    without_cost_center: (actor, { leastMinor }) => this.ofItems(actor, 'e.cost_center_id IS NULL', leastMinor),
    over_minimum: (actor) => this.minimums(actor, (spent, minimum) => spent > minimum),
    // While the last month of its span runs, there is still time to do something about it.
    under_minimum: (actor) => this.minimums(actor, (spent, minimum, isLast) => isLast && spent < minimum),
    currency_moved: (actor, settings) => this.currencies(actor, settings),
    budget_reached: async (actor, settings) => allOf(await this.budgets.reached(actor, settings)),
    budget_overrun: async (actor, settings) => allOf(await this.budgets.overrun(actor, settings)),
  };

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

  private async minimums(
    actor: Actor,
    isFound: (spent: bigint, minimum: bigint, isLastMonth: boolean) => boolean,
  ): Promise<Found> {
    const today = await this.calendar.today(actor);
    const contracts = await this.database.query<MinimumRow>(WITH_MINIMUM, [actor.organizationId, today]);
    if (contracts.length === 0) return { findings: [], looked: 'nothing' };
    const spans = contracts.map(({ startsOn, minimumMonths }) => minimumSpan(startsOn, minimumMonths, today));
    const [spent, minimums] = await Promise.all([
      this.database.query<{ id: string; month: string; minor: string }>(SPENT_ON_CONTRACTS, [
        actor.organizationId,
        contracts.map(({ id }) => id),
        Math.min(...spans.map(({ from }) => Number(from.slice(0, 4)))),
        await this.calendar.baseCurrency(actor),
      ]),
      this.rates.toBaseWhereKnown(
        actor,
        contracts.map(({ minimumMinor, currency }) => ({ amount: Money.of(BigInt(minimumMinor), currency), day: today })),
      ),
    ]);
    const findings = contracts.flatMap(({ id }, place) => {
      const [span, minimum] = [spans[place], minimums[place]];
      if (!span || !minimum) return [];
      const sum = spent
        .filter((row) => row.id === id && row.month >= span.from && row.month < span.until)
        .reduce((all, { minor }) => all + BigInt(minor), 0n);
      if (!isFound(sum, minimum.amount.minor, monthOf(today) === monthsAfter(span.until, -1))) return [];
      const amounts = { amountMinor: sum.toString(), againstMinor: minimum.amount.minor.toString() };
      return [{ subjectKind: 'contract' as const, subject: id, month: span.from, ...amounts, businessUnitId: null }];
    });
    // A span that is over stays as it ended, until somebody has decided about it.
    return {
      findings,
      looked: { spans: contracts.map(({ id }, place) => ({ subject: id, month: spans[place]?.from ?? today })) },
    };
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

const JUMPS = `
  WITH sums AS (
    SELECT dimension, value, month, sum(amount_minor)::bigint AS amount FROM spend_dimension_months
    WHERE organization_id = $1 AND currency = $2 AND dimension IN ('cost_center', 'vendor') AND value <> ''
      AND month BETWEEN ($3::date - interval '2 months') AND $3 AND ${MEASURE_CONDITIONS.spend}
    GROUP BY dimension, value, month
  )
  SELECT now.dimension AS "subjectKind", now.value AS subject, now.month::text AS month, now.amount::text AS "amountMinor",
    before.amount::text AS "againstMinor", c.business_unit_id AS "businessUnitId"
  FROM sums now JOIN sums before USING (dimension, value)
    LEFT JOIN cost_centers c ON now.dimension = 'cost_center' AND c.id::text = now.value
  WHERE before.month = (now.month - interval '1 month')::date AND before.amount > 0
    AND now.amount - before.amount >= $5::bigint AND (now.amount - before.amount) * 100 >= before.amount * $4::bigint
    AND now.amount > before.amount
  ORDER BY now.amount - before.amount DESC LIMIT ${MOST}`;

const AFTER_THE_END = `i.phase = 'decommission' AND e.month > date_trunc('month', i.state_since)`;

/** What items cost month by month; the months let the planner leave out all other partitions. */
const ofItems = (condition: string): string => `
  SELECT 'item' AS "subjectKind", i.id AS subject, e.month::text AS month, sum(e.base_amount_minor)::text AS "amountMinor",
    NULL AS "againstMinor", i.business_unit_id AS "businessUnitId"
  FROM ledger_entries e JOIN items i ON i.id = e.item_id
  WHERE e.organization_id = $1 AND e.month = ANY($2::date[]) AND ${MEASURE_CONDITIONS.spend.replace('kind', 'e.kind')} AND ${condition}
  GROUP BY i.id, e.month HAVING sum(e.base_amount_minor) > 0 AND sum(e.base_amount_minor) >= $3::bigint
  ORDER BY sum(e.base_amount_minor) DESC LIMIT ${MOST}`;

const WITH_MINIMUM = `
  SELECT id, currency, starts_on::text AS "startsOn", minimum_minor::text AS "minimumMinor", minimum_months AS "minimumMonths" FROM contracts
  WHERE organization_id = $1 AND minimum_minor IS NOT NULL AND state IN ('approved', 'active', 'in_notice') AND starts_on <= $2`;

const SPENT_ON_CONTRACTS = `
  SELECT contract_id AS id, make_date(year, place, 1)::text AS month, sum(amount)::text AS minor
  FROM spend_cube_years CROSS JOIN LATERAL (VALUES ${MONTH_COLUMNS.map((column, place) => `(${place + 1}, ${column})`).join(', ')}) AS of (place, amount)
  WHERE organization_id = $1 AND cube = 'shared' AND contract_id = ANY($2::uuid[]) AND year >= $3 AND currency = $4
    AND amount <> 0 AND ${MEASURE_CONDITIONS.spend}
  GROUP BY 1, 2`;

/** What is ordered and not posted, and a year of what recurs. */
const OWED = `
  SELECT currency, sum(minor)::bigint::text AS minor FROM (
    SELECT currency, remaining_minor AS minor FROM commitments WHERE organization_id = $1 AND state = 'pending'
    UNION ALL
    SELECT currency, amount_minor * CASE cadence WHEN 'day' THEN 365 WHEN 'week' THEN 52 WHEN 'month' THEN 12 WHEN 'quarter' THEN 4 ELSE 1 END / every
    FROM recurring_charges WHERE organization_id = $1 AND (ends_on IS NULL OR ends_on > $3)
  ) AS owed WHERE currency <> $2 GROUP BY currency HAVING sum(minor) > 0`;
