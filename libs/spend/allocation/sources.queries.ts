import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { monthsAfter } from '../days.js';
import { isOf } from '../explorer/explorer.dimensions.js';
import type { Cell } from './allocation.rules.js';
import type { AllocationDefinition, AllocationDriver, AllocationSource } from './definition.rules.js';

/** A rule with what it says for one month. */
export interface RuleInForce {
  ruleId: string;
  name: string;
  position: number;
  versionId: string;
  definition: AllocationDefinition;
}

/** What allocating a month reads, one statement each. Needs an open transaction or a reading scope. */
@Injectable()
export class AllocationSources {
  constructor(private readonly database: Database) {}

  /** The rules that are in force in the month, in their order. */
  rules(actor: Actor, month: string): Promise<RuleInForce[]> {
    return this.database.query<RuleInForce>(
      `SELECT r.id AS "ruleId", r.name, r.position, v.id AS "versionId", v.definition
       FROM allocation_rules r CROSS JOIN LATERAL (
         SELECT id, definition FROM allocation_rule_versions
         WHERE organization_id = $1 AND rule_id = r.id AND valid_from <= $2 ORDER BY number DESC LIMIT 1
       ) AS v
       WHERE r.organization_id = $1 AND v.definition IS NOT NULL ORDER BY r.position`,
      [actor.organizationId, month],
    );
  }

  /** The month's spend in the organisation's currency, each entry with the first rule that takes it, by where it lies. */
  async spend(actor: Actor, month: string, currency: string, rules: readonly RuleInForce[]): Promise<Map<string, Cell[]>> {
    const parameters: unknown[] = [actor.organizationId, month, currency];
    const cases = rules.map(({ definition }, place) => `WHEN ${conditionOf(definition.source, parameters)} THEN ${place}`);
    if (cases.length === 0) return new Map();
    const rows = await this.database.query<{
      place: number;
      businessUnitId: string | null;
      costCenterId: string | null;
      minor: string;
    }>(
      `SELECT place, business_unit_id AS "businessUnitId", cost_center_id AS "costCenterId", sum(base_amount_minor)::text AS minor
       FROM (SELECT CASE ${cases.join(' ')} END AS place, business_unit_id, cost_center_id, base_amount_minor
             FROM ledger_entries WHERE organization_id = $1 AND month = $2 AND base_currency = $3 AND ${isOf('spend')}) AS taken
       WHERE place IS NOT NULL GROUP BY 1, 2, 3 ORDER BY 1, 2 NULLS LAST, 3 NULLS LAST`,
      parameters,
    );
    const byRule = new Map<string, Cell[]>();
    for (const { place, minor, ...spot } of rows) {
      const id = rules[place]?.ruleId ?? '';
      byRule.set(id, [...(byRule.get(id) ?? []), { ...spot, amount: BigInt(minor) }]);
    }
    return byRule;
  }

  /** How much each unit has of what a driver counts: people now, seats at the end of the month, uploaded figures of the month. */
  async figures(actor: Actor, month: string, { kind, figure }: AllocationDriver): Promise<Map<string, string>> {
    const end = monthsAfter(month, 1);
    const asked: Record<AllocationDriver['kind'], [string, unknown[]]> = {
      people: [
        `SELECT business_unit_id AS id, count(*)::text AS quantity FROM people
         WHERE organization_id = $1 AND active AND business_unit_id IS NOT NULL GROUP BY 1 ORDER BY 1`,
        [],
      ],
      seats: [
        `SELECT coalesce(p.business_unit_id, i.business_unit_id) AS id, count(*)::text AS quantity
         FROM license_seats s LEFT JOIN people p ON p.id = s.holder_person_id LEFT JOIN items i ON i.id = s.holder_item_id
         WHERE s.organization_id = $1 AND s.assigned_at < $2::date AND (s.released_at IS NULL OR s.released_at >= $2::date)
           AND coalesce(p.business_unit_id, i.business_unit_id) IS NOT NULL GROUP BY 1 ORDER BY 1`,
        [end],
      ],
      usage: [
        `SELECT business_unit_id AS id, quantity::text FROM driver_figures
         WHERE organization_id = $1 AND month = $2 AND figure = $3 ORDER BY 1`,
        [month, figure ?? ''],
      ],
    };
    const [sql, parameters] = asked[kind];
    const rows = await this.database.query<{ id: string; quantity: string }>(sql, [actor.organizationId, ...parameters]);
    return new Map(rows.map(({ id, quantity }) => [id, quantity]));
  }
}

const columns = {
  businessUnitIds: ['business_unit_id', 'uuid'],
  costCenterIds: ['cost_center_id', 'uuid'],
  productIds: ['product_id', 'uuid'],
  vendorIds: ['vendor_id', 'uuid'],
  domains: ['domain', 'text'],
  kinds: ['kind', 'text'],
} as const;

function conditionOf(source: AllocationSource, parameters: unknown[]): string {
  const named = Object.entries(columns).flatMap(([name, [column, type]]) => {
    const values = source[name as keyof typeof columns];
    return values && values.length > 0 ? [`${column} = ANY($${parameters.push(values)}::${type}[])`] : [];
  });
  return named.length === 0 ? 'true' : named.join(' AND ');
}
