import { Injectable } from '@nestjs/common';
import { noSuch, type RecordKind, Records, requireReach, taken } from '#organization';
import { type Actor, AuditTrail, Clock, Database, type FieldProblem, newId, Refusal } from '#platform';
import { monthOf } from '../days.js';
import { LedgerReferences } from '../ledger/references.queries.js';
import { Periods } from '../periods/periods.queries.js';
import { AllocationRule } from './allocation.entity.js';
import { type AllocationDefinition, circlesOf, definitionProblems } from './definition.rules.js';
import { AllocationSources } from './sources.queries.js';

export interface NewVersion {
  /** Any day of the first month that it holds for. */
  validFrom: string;
  /** Nothing lets the rule rest from then on. */
  definition: AllocationDefinition | null;
}

export interface NewAllocationRule extends NewVersion {
  name: string;
  position: number;
}

const kind: RecordKind<AllocationRule> = {
  entity: AllocationRule,
  noun: 'allocation_rule',
  label: 'The allocation rule',
  edit: 'allocations.edit',
  constraints: {
    allocation_rules_name: taken('There is a rule of that name already.', '/name'),
    allocation_rules_position: taken('Another rule has that place.', '/position'),
    allocation_rule_versions_rule: noSuch('allocation rule', '/ruleId'),
  },
};

/** Rules by which spend is divided. What a rule says is never changed, only said anew from a month on. */
@Injectable()
export class AllocationRules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: Records,
    private readonly references: LedgerReferences,
    private readonly periods: Periods,
    private readonly sources: AllocationSources,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws Refusal `already_exists`, `validation_failed`, `conflict` for a closed month, `forbidden` */
  add(actor: Actor, { name, position, ...version }: NewAllocationRule): Promise<string> {
    return this.database.transaction(actor, async () => {
      const { id } = await this.records.add(actor, kind, { name, position });
      await this.say(actor, id, version);
      return id;
    });
  }

  /** @throws Refusal `not_found`, `version_stale`, `already_exists`, `forbidden` */
  async amend(
    actor: Actor,
    id: string,
    version: number,
    changes: { name?: string | undefined; position?: number | undefined },
  ): Promise<void> {
    const { name, position } = changes;
    await this.records.amend(actor, kind, id, version, {
      ...(name === undefined ? {} : { name }),
      ...(position === undefined ? {} : { position }),
    });
  }

  /** Says it anew from a month on. @throws Refusal `not_found`, `validation_failed`, `conflict` for a closed month, `forbidden` */
  publish(actor: Actor, id: string, version: NewVersion): Promise<void> {
    return this.database.transaction(actor, async () => {
      requireReach(actor, 'allocations.edit');
      await this.records.lock(actor, kind, id);
      await this.say(actor, id, version);
    });
  }

  private async say(actor: Actor, ruleId: string, { validFrom, definition }: NewVersion): Promise<void> {
    const month = monthOf(validFrom);
    const firstOpen = await this.periods.firstOpen(actor);
    if (firstOpen !== null && month < firstOpen)
      throw new Refusal('conflict', 'That month is closed; let it hold from an open one on.', { pointer: '/validFrom' });
    if (definition) await this.requireSound(actor, definition);
    const id = newId();
    await this.database.query(
      `INSERT INTO allocation_rule_versions (id, organization_id, rule_id, number, valid_from, definition, created_at, created_by)
       SELECT $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5::jsonb, $6, $7 FROM allocation_rule_versions
       WHERE organization_id = $2 AND rule_id = $3`,
      [id, actor.organizationId, ruleId, month, definition ? JSON.stringify(definition) : null, this.clock.now(), actor.name],
    );
    await this.requireNoCircle(actor, month, ruleId);
    await this.audit.record(actor, {
      action: 'allocation_rule.published',
      subjectKind: 'allocation_rule',
      subjectId: ruleId,
      after: { validFrom: month, definition },
    });
  }

  /** Needs a reading scope or an open transaction. @throws Refusal `validation_failed` with all that is wrong with it */
  async requireSound(actor: Actor, definition: AllocationDefinition): Promise<void> {
    const problems = definitionProblems(definition);
    const { targets, source } = definition;
    const units = await this.references.existing(actor, 'businessUnitId', [
      ...targets.map(({ businessUnitId }) => businessUnitId),
      ...(source.businessUnitIds ?? []),
    ]);
    const centers = await this.references.costCenters(actor, [
      ...targets.flatMap(({ costCenterId }) => costCenterId ?? []),
      ...(source.costCenterIds ?? []),
    ]);
    const unknown = (pointer: string, what: string): void =>
      void problems.push({ pointer, code: 'not_found', reason: `There is no such ${what}.` });
    targets.forEach(({ businessUnitId, costCenterId }, place) => {
      if (!units.has(businessUnitId)) unknown(`/definition/targets/${place}/businessUnitId`, 'business unit');
      if (costCenterId && centers.get(costCenterId)?.businessUnitId !== businessUnitId)
        unknown(`/definition/targets/${place}/costCenterId`, 'cost centre in this business unit');
    });
    if (source.businessUnitIds?.some((id) => !units.has(id))) unknown('/definition/source/businessUnitIds', 'business unit');
    if (source.costCenterIds?.some((id) => !centers.has(id))) unknown('/definition/source/costCenterIds', 'cost centre');
    refuse(problems);
  }

  private async requireNoCircle(actor: Actor, month: string, ruleId: string): Promise<void> {
    const rules = await this.sources.rules(actor, month);
    const circles = circlesOf(rules.map(({ definition }) => definition));
    refuse(
      circles.flatMap(({ rule, target, back }) => {
        const [from, to] = [rules[rule], rules[back]];
        if (!from || !to || (from.ruleId !== ruleId && to.ruleId !== ruleId)) return [];
        return [
          {
            pointer: from.ruleId === ruleId ? `/definition/targets/${target}` : '/definition/source',
            code: 'validation_failed',
            reason: `“${to.name}” takes from there and comes before “${from.name}”, so the money would go in a circle.`,
          },
        ];
      }),
    );
  }
}

function refuse(problems: readonly FieldProblem[]): void {
  if (problems.length > 0)
    throw new Refusal('validation_failed', problems[0]?.reason ?? 'The rule cannot be kept.', {
      problems: problems.slice(0, 100),
    });
}
