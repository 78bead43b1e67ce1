import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, Money, type Page } from '#platform';
import type { AllocationMonthDto, AllocationRuleDto, AllocationRuleQuery, AllocationShareDto } from './allocation.dto.js';
import type { Cell } from './allocation.rules.js';
import { AllocationRuns } from './allocation-runs.service.js';

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
        month,
        pending: differences.length,
        rules: rules.map(({ rule, pool, taken, from, to, figures }) => ({
          ruleId: rule.ruleId,
          name: rule.name,
          pool: money(pool),
          taken: money(taken),
          from: from.map((cell) => shown(cell)),
          to: to.map((cell, place) => shown(cell, figures[place] ?? null)),
        })),
      };
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
