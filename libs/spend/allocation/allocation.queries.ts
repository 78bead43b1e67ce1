import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, Money, newId, type Page } from '#platform';
import type {
  AllocationMonthDto,
  AllocationRuleDto,
  AllocationRuleQuery,
  AllocationShareDto,
  RuleOutcomeDto,
  TriedAllocationDto,
} from './allocation.dto.js';
import type { Cell } from './allocation.rules.js';
import { AllocationRules } from './allocation-rules.service.js';
import { AllocationRuns, type PlannedAllocation } from './allocation-runs.service.js';

const listing: Listing = {
  select: `r.id, r.name, r.position, r.version, r.created_at AS "createdAt", r.updated_at AS "updatedAt",
    (SELECT coalesce(jsonb_agg(jsonb_build_object('number', v.number, 'validFrom', v.valid_from, 'definition', v.definition,
        'createdAt', v.created_at, 'createdBy', v.created_by) ORDER BY v.number DESC), '[]')
     FROM allocation_rule_versions v WHERE v.organization_id = r.organization_id AND v.rule_id = r.id) AS versions`,
  from: 'allocation_rules r',
  id: 'r.id',
  sortable: { position: 'r.position', name: 'r.name' },
  usual: 'position',
  searched: ['r.name'],
  label: 'The allocation rule',
};

/** Rules with all they have said, and what they do to a month. */
@Injectable()
export class AllocationQueries {
  constructor(
    private readonly database: Database,
    private readonly rules: AllocationRules,
    private readonly runs: AllocationRuns,
  ) {}

  list(actor: Actor, query: AllocationRuleQuery): Promise<Page<AllocationRuleDto>> {
    return this.database.reading(actor, () => listPage<AllocationRuleDto>(this.database, listing, query));
  }

  /** @throws Refusal `not_found` */
  find(actor: Actor, id: string): Promise<AllocationRuleDto> {
    return this.database.reading(actor, () => readOne<AllocationRuleDto>(this.database, listing, id));
  }

  month(actor: Actor, day: string): Promise<AllocationMonthDto> {
    return this.database.reading(actor, async () => {
      const { month, currency, rules, differences } = await this.runs.plan(actor, day);
      const names = await this.names(actor);
      return { month, pending: differences.length, rules: rules.map((rule) => outcomeOf(rule, currency, names)) };
    });
  }

  /** What a rule would do to a month before it is kept. @throws Refusal `not_found`, `validation_failed` */
  tried(actor: Actor, day: string, { ruleId, name, position, definition }: TriedAllocationDto): Promise<RuleOutcomeDto> {
    return this.database.reading(actor, async () => {
      await this.rules.requireSound(actor, definition);
      const id = ruleId ?? newId();
      const rule = { ruleId: id, versionId: id, name, position, definition };
      const { currency, outcome } = await this.runs.tried(actor, day, rule);
      return outcomeOf(outcome, currency, await this.names(actor));
    });
  }

  private async names(actor: Actor): Promise<Map<string, string>> {
    const rows = await this.database.query<{ id: string; name: string }>(
      `SELECT id, name FROM business_units WHERE organization_id = $1
       UNION ALL SELECT id, code || ' ' || name FROM cost_centers WHERE organization_id = $1`,
      [actor.organizationId],
    );
    return new Map(rows.map(({ id, name }) => [id, name]));
  }
}

function outcomeOf(
  { rule, pool, taken, from, to, figures }: PlannedAllocation,
  currency: string,
  names: ReadonlyMap<string, string>,
): RuleOutcomeDto {
  const money = (minor: bigint) => Money.of(minor, currency).toJSON();
  const shown = ({ amount, businessUnitId, costCenterId }: Cell, figure: string | null = null): AllocationShareDto => ({
    businessUnitId,
    businessUnit: names.get(businessUnitId ?? '') ?? null,
    costCenterId,
    costCenter: names.get(costCenterId ?? '') ?? null,
    amount: money(amount),
    figure,
  });
  return {
    ruleId: rule.ruleId,
    name: rule.name,
    pool: money(pool),
    taken: money(taken),
    from: from.map((cell) => shown(cell)),
    to: to.map((cell, place) => shown(cell, figures[place] ?? null)),
  };
}
