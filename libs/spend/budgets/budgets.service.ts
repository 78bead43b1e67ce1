import { Injectable } from '@nestjs/common';
import { noSuch, type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { OrganizationCalendar } from '../organization-calendar.js';
import { Budget, type CarryOver } from './budget.entity.js';
import { type BudgetDimension, isRecord, isValueOf, RECORD_COLUMNS } from './budget-dimensions.js';
import { BudgetRevisions } from './budget-revisions.js';
import { type BudgetSpan, placesOf } from './fiscal-year.rules.js';

export interface NewBudget {
  dimension: BudgetDimension;
  /** The id or word; left out for the whole organisation. */
  value?: string;
  fiscalYear: number;
  span?: BudgetSpan;
  place?: number;
  amountMinor: string;
  thresholds?: readonly number[];
  carryOver?: CarryOver;
  note?: string | null;
}

export interface BudgetChanges {
  amountMinor?: string;
  /** Why the amount is revised. */
  reason?: string;
  thresholds?: readonly number[];
  carryOver?: CarryOver;
  note?: string | null;
}

const records: RecordKind<Budget> = {
  entity: Budget,
  noun: 'budget',
  label: 'The budget',
  edit: 'budgets.edit',
  constraints: {
    budgets_once: taken('There is a budget of this for that period already.', '/fiscalYear'),
    ...Object.fromEntries(Object.entries(RECORD_COLUMNS).map(([name, { noun }]) => [`budgets_${name}`, noSuch(noun, '/value')])),
  },
};

/** What may be spent on what, and how that was revised. */
@Injectable()
export class Budgets {
  constructor(
    private readonly database: Database,
    private readonly records: Records,
    private readonly calendar: OrganizationCalendar,
    private readonly revisions: BudgetRevisions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** In the organisation's currency. @throws Refusal `already_exists`, `validation_failed`, `forbidden` */
  add(actor: Actor, budget: NewBudget): Promise<Budget> {
    const {
      dimension,
      value = '',
      fiscalYear,
      span = 'year',
      place = 1,
      amountMinor,
      thresholds,
      carryOver,
      note = null,
    } = budget;
    if (!isValueOf(dimension, value))
      throw new Refusal('validation_failed', 'The dimension has no such value.', { pointer: '/value' });
    if (place > placesOf(span))
      throw new Refusal('validation_failed', `There is no such ${span} in a year.`, { pointer: '/place' });
    return this.database.transaction(actor, async () => {
      const added = await this.records.add(actor, records, {
        ...{ dimension, value: isRecord(dimension) ? value.toLowerCase() : value, fiscalYear, span, place },
        ...(isRecord(dimension) ? { [RECORD_COLUMNS[dimension].property]: value } : {}),
        ...{ amountMinor, originalMinor: amountMinor, note, currency: await this.calendar.baseCurrency(actor) },
        ...(thresholds ? { thresholds: inOrder(thresholds) } : {}),
        ...(carryOver ? { carryOver } : {}),
      });
      await this.revisions.write(actor, added.id, { kind: 'original', amount: BigInt(amountMinor), change: BigInt(amountMinor) });
      return added;
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `forbidden` */
  amend(actor: Actor, id: string, version: number, { reason, thresholds, ...changes }: BudgetChanges): Promise<Budget> {
    return this.database.transaction(actor, async () => {
      const before = await this.records.lock(actor, records, id);
      const amended = await this.records.amend(actor, records, id, version, {
        ...changes,
        ...(thresholds ? { thresholds: inOrder(thresholds) } : {}),
      });
      const [amount, was] = [BigInt(amended.amountMinor), BigInt(before.amountMinor)];
      if (amount !== was)
        await this.revisions.write(actor, id, { kind: 'revised', amount, change: amount - was, reason: reason ?? null });
      return amended;
    });
  }

  /** @throws Refusal `not_found`, `forbidden` */
  async remove(actor: Actor, id: string): Promise<void> {
    requireReach(actor, 'budgets.edit');
    await this.database.transaction(actor, async () => {
      const { dimension, value, fiscalYear, span, place, amountMinor, currency } = await this.records.lock(actor, records, id);
      await this.database.manager.delete(Budget, { id });
      const before = { dimension, value, fiscalYear, span, place, amountMinor, currency };
      await this.audit.record(actor, { action: 'budget.removed', subjectKind: 'budget', subjectId: id, before });
    });
  }

  /**
   * The budgets of a year again for another, at a percentage of what they stand at; who has one for that year already keeps it.
   * @throws Refusal `validation_failed`, `forbidden`
   */
  copy(
    actor: Actor,
    { fromYear, toYear, percent }: { fromYear: number; toYear: number; percent: number },
  ): Promise<{ added: number; there: number }> {
    requireReach(actor, 'budgets.edit');
    if (fromYear === toYear) throw new Refusal('validation_failed', 'The years are the same.', { pointer: '/toYear' });
    return this.database.transaction(actor, async () => {
      const known = await this.database.query<{ id: string }>(
        'SELECT id FROM budgets WHERE organization_id = $1 AND fiscal_year = $2 AND currency = $3',
        [actor.organizationId, fromYear, await this.calendar.baseCurrency(actor)],
      );
      const ids = known.map(() => newId());
      const [{ added } = { added: 0 }] = await this.database.query<{ added: number }>(COPY, [
        actor.organizationId,
        known.map(({ id }) => id),
        ids,
        toYear,
        percent,
        this.clock.now(),
        actor.name,
        ids.map(() => newId()),
      ]);
      if (added > 0)
        await this.audit.record(actor, {
          ...{ action: 'budget.copied', subjectKind: 'organization', subjectId: actor.organizationId },
          after: { fromYear, toYear, percent, added },
        });
      return { added, there: known.length - added };
    });
  }
}

const inOrder = (thresholds: readonly number[]): number[] => [...new Set(thresholds)].sort((a, b) => a - b);

/** Parameters: the organisation, the budgets, ids for their copies, the year, percent, now, the actor's name, ids for their first revisions. */
const COPY = `
  WITH asked AS (SELECT * FROM unnest($2::uuid[], $3::uuid[], $8::uuid[]) AS a(id, copy, revision)),
  copies AS (
    INSERT INTO budgets (id, organization_id, dimension, value, cost_center_id, business_unit_id, vendor_id, contract_id, product_id,
      location_id, person_id, item_id, fiscal_year, span, place, amount_minor, original_minor, currency, thresholds, carry_over, note, created_at, updated_at)
    SELECT a.copy, b.organization_id, b.dimension, b.value, b.cost_center_id, b.business_unit_id, b.vendor_id, b.contract_id, b.product_id,
      b.location_id, b.person_id, b.item_id, $4, b.span, b.place, amount.minor, amount.minor, b.currency, b.thresholds, b.carry_over, b.note, $6, $6
    FROM asked a JOIN budgets b ON b.id = a.id
      CROSS JOIN LATERAL (SELECT round(b.amount_minor * $5::numeric / 100)::bigint AS minor) AS amount
    ON CONFLICT ON CONSTRAINT budgets_once DO NOTHING RETURNING id, amount_minor
  ), revised AS (
    INSERT INTO budget_revisions (id, organization_id, budget_id, number, kind, amount_minor, change_minor, actor_name, occurred_at)
    SELECT a.revision, $1, c.id, 1, 'original', c.amount_minor, c.amount_minor, $7, $6 FROM copies c JOIN asked a ON a.copy = c.id
  )
  SELECT count(*)::integer AS added FROM copies`;
