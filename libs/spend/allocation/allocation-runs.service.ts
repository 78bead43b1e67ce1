import { Injectable } from '@nestjs/common';
import { requireReach } from '#organization';
import { type Actor, AuditTrail, Clock, Database, isCalendarDate, newId, Refusal } from '#platform';
import { monthOf } from '../days.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import { allocate, keyOf, type Outcome, type PlannedRule, type Spot } from './allocation.rules.js';
import { divisionOf, isSource, spotOf } from './definition.rules.js';
import { AllocationSources, type RuleInForce } from './sources.queries.js';

/** What one rule does to a month. */
export interface PlannedAllocation extends Outcome {
  rule: RuleInForce;
  /** What was divided by, in the order of the targets; nothing where it was not by a driver. */
  figures: string[];
}

export interface MonthPlan {
  month: string;
  currency: string;
  rules: PlannedAllocation[];
  /** What is not posted yet: the rows that a run would add. */
  differences: Difference[];
}

export interface Difference extends Spot {
  versionId: string;
  side: 'from' | 'to';
  amountMinor: string;
  figure: string | null;
}

/** Divides the spend of a month by the rules that are in force in it; again after corrections, it adds what has changed and nothing else. */
@Injectable()
export class AllocationRuns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: OrganizationCalendar,
    private readonly sources: AllocationSources,
    private readonly audit: AuditTrail,
  ) {}

  /** What a run would do now. Needs a reading scope or an open transaction. @throws Refusal `not_found` where the day is none */
  async plan(actor: Actor, day: string): Promise<MonthPlan> {
    if (!isCalendarDate(day)) throw new Refusal('not_found', 'There is no such month.');
    const month = monthOf(day);
    const currency = await this.calendar.baseCurrency(actor);
    const rules = await this.outcomes(actor, month, currency, await this.sources.rules(actor, month));
    return { month, currency, rules, differences: await this.differences(actor, month, currency, rules) };
  }

  /**
   * What a rule that is not kept yet would do to a month among the others, in the place of what it says now. Needs a reading scope.
   * @throws Refusal `not_found` where the day is none
   */
  async tried(actor: Actor, day: string, rule: RuleInForce): Promise<{ currency: string; outcome: PlannedAllocation }> {
    if (!isCalendarDate(day)) throw new Refusal('not_found', 'There is no such month.');
    const month = monthOf(day);
    const currency = await this.calendar.baseCurrency(actor);
    const others = (await this.sources.rules(actor, month)).filter(({ ruleId }) => ruleId !== rule.ruleId);
    const inForce = [...others, rule].sort((a, b) => a.position - b.position);
    const outcome = (await this.outcomes(actor, month, currency, inForce)).find(({ id }) => id === rule.ruleId);
    if (!outcome) throw new Error('A rule that was planned has no outcome.');
    return { currency, outcome };
  }

  private async outcomes(
    actor: Actor,
    month: string,
    currency: string,
    inForce: readonly RuleInForce[],
  ): Promise<PlannedAllocation[]> {
    const spend = await this.sources.spend(actor, month, currency, inForce);
    const planned = new Map<string, { rule: RuleInForce; figures: string[] }>();
    const rules: PlannedRule[] = [];
    for (const rule of inForce) {
      const { targets, figures } = await this.targets(actor, month, rule);
      const { source } = rule.definition;
      planned.set(rule.ruleId, { rule, figures });
      rules.push({
        id: rule.ruleId,
        targets,
        division: divisionOf(rule.definition, figures),
        ...(source.withAllocated ? { takesAllocated: (spot: Spot) => isSource(source, spot) } : {}),
      });
    }
    return allocate(rules, spend).flatMap((outcome) => {
      const known = planned.get(outcome.id);
      return known ? [{ ...outcome, ...known }] : [];
    });
  }

  /** @returns how many rows were added; none where nothing has changed @throws Refusal `forbidden`, `not_found`, `conflict` for a closed month */
  run(actor: Actor, day: string): Promise<number> {
    requireReach(actor, 'allocations.edit');
    return this.database.transaction(actor, async () => {
      await this.database.query('SELECT spend_hold_periods($1)', [actor.organizationId]);
      // One run at a time, each beginning where the last has ended.
      await this.database.query(`SELECT pg_advisory_xact_lock(hashtextextended('spend_allocations:' || $1::text, 0))`, [
        actor.organizationId,
      ]);
      await this.requireOpen(actor, day);
      const { month, currency, differences } = await this.plan(actor, day);
      if (differences.length === 0) return 0;
      const rows = differences.map((difference) => ({ id: newId(), ...difference }));
      await this.database.query(
        `INSERT INTO allocations (id, organization_id, month, version_id, side, business_unit_id, cost_center_id, amount_minor, currency, figure,
           allocated_at, allocated_by)
         SELECT a.id, $1, $2, a."versionId", a.side, a."businessUnitId", a."costCenterId", a."amountMinor", $3, a.figure, $4, $5
         FROM jsonb_to_recordset($6::jsonb) AS a(id uuid, "versionId" uuid, side text, "businessUnitId" uuid, "costCenterId" uuid,
           "amountMinor" bigint, figure numeric)`,
        [actor.organizationId, month, currency, this.clock.now(), actor.name, JSON.stringify(rows)],
      );
      await this.audit.record(actor, {
        action: 'allocation_month.allocated',
        subjectKind: 'allocation_month',
        subjectId: month,
        after: { rows: rows.length },
      });
      return rows.length;
    });
  }

  private async requireOpen(actor: Actor, day: string): Promise<void> {
    if (!isCalendarDate(day)) throw new Refusal('not_found', 'There is no such month.');
    const { open } = await this.database.one<{ open: boolean }>('SELECT coalesce($2 >= spend_first_open($1), true) AS open', [
      actor.organizationId,
      monthOf(day),
    ]);
    if (!open) throw new Refusal('conflict', 'The period is closed, and a closed period never changes.');
  }

  private async targets(
    actor: Actor,
    month: string,
    { definition }: RuleInForce,
  ): Promise<{ targets: Spot[]; figures: string[] }> {
    const { source, targets, driver, method } = definition;
    if (method !== 'driver' || !driver) return { targets: targets.map(spotOf), figures: [] };
    const known = await this.sources.figures(actor, month, driver);
    const spots =
      targets.length > 0
        ? targets.map(spotOf)
        : [...known.keys()]
            .map((businessUnitId) => ({ businessUnitId, costCenterId: null }))
            .filter((spot) => !isSource(source, spot));
    return { targets: spots, figures: spots.map(({ businessUnitId }) => known.get(businessUnitId ?? '') ?? '0') };
  }

  /** What is planned less what has been posted; of a version that is no longer in force, all of it comes back. */
  private async differences(
    actor: Actor,
    month: string,
    currency: string,
    planned: readonly PlannedAllocation[],
  ): Promise<Difference[]> {
    const open = new Map<string, Difference & { amount: bigint }>();
    const put = (row: Omit<Difference, 'amountMinor'>, amount: bigint): void => {
      const key = `${row.versionId} ${row.side} ${keyOf(row)}`;
      const before = open.get(key);
      open.set(key, {
        ...row,
        figure: row.figure ?? before?.figure ?? null,
        amountMinor: '',
        amount: (before?.amount ?? 0n) + amount,
      });
    };
    const posted = await this.database.query<Omit<Difference, 'figure'>>(
      `SELECT version_id AS "versionId", side, business_unit_id AS "businessUnitId", cost_center_id AS "costCenterId", sum(amount_minor)::text AS "amountMinor"
       FROM allocations WHERE organization_id = $1 AND month = $2 AND currency = $3 GROUP BY 1, 2, 3, 4`,
      [actor.organizationId, month, currency],
    );
    for (const { amountMinor, ...row } of posted) put({ ...row, figure: null }, -BigInt(amountMinor));
    for (const { rule, from, to, figures } of planned) {
      const { versionId } = rule;
      for (const { amount, ...spot } of from) put({ ...spot, versionId, side: 'from', figure: null }, -amount);
      for (const [place, { amount, ...spot }] of to.entries())
        put({ ...spot, versionId, side: 'to', figure: figures[place] ?? null }, amount);
    }
    return [...open.values()]
      .filter(({ amount }) => amount !== 0n)
      .map(({ amount, ...row }) => ({ ...row, amountMinor: amount.toString() }));
  }
}
