import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money, may, notFound, type Page } from '#platform';
import type { AllocationDefinition } from '../allocation/definition.rules.js';
import { monthOf } from '../days.js';
import type { LedgerEntryDto } from '../ledger/ledger.dto.js';
import { LedgerEntries } from '../ledger/ledger.queries.js';
import { OrganizationCalendar } from '../organization-calendar.js';
import type { StatementSide } from './statement.entity.js';
import type { StatementEntriesQuery, StatementRuleDto } from './statement-lines.dto.js';
import { Statements } from './statements.queries.js';

interface ShareRow {
  side: Exclude<StatementSide, 'spend'>;
  businessUnitId: string | null;
  businessUnit: string | null;
  costCenterId: string | null;
  costCenter: string | null;
  figure: string | null;
  minor: string;
}

const RULE = `
  SELECT r.name, v.valid_from::text AS "validFrom", v.definition
  FROM allocation_rule_versions v JOIN allocation_rules r ON r.id = v.rule_id
  WHERE v.organization_id = $1 AND v.id = $2 AND v.definition IS NOT NULL`;

const SHARES = `
  SELECT a.side, a.business_unit_id AS "businessUnitId", u.name AS "businessUnit", a.cost_center_id AS "costCenterId",
    c.code || ' ' || c.name AS "costCenter", (array_agg(a.figure ORDER BY a.allocated_at DESC, a.id DESC))[1]::text AS figure,
    sum(a.amount_minor)::text AS minor
  FROM allocations a LEFT JOIN business_units u ON u.id = a.business_unit_id LEFT JOIN cost_centers c ON c.id = a.cost_center_id
  WHERE a.organization_id = $1 AND a.month = $2 AND a.version_id = $3 AND a.currency = $4
  GROUP BY a.side, a.business_unit_id, u.name, a.cost_center_id, c.code, c.name HAVING sum(a.amount_minor) <> 0
  ORDER BY a.side, u.name NULLS LAST, a.business_unit_id, c.code NULLS LAST`;

/** What is behind the lines of a statement. Whoever sees the statement sees it: the head of a unit its entries and its shares. */
@Injectable()
export class StatementLines {
  constructor(
    private readonly database: Database,
    private readonly statements: Statements,
    private readonly ledger: LedgerEntries,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** The entries that a line adds up. @throws Refusal `not_found` also where it is the statement of somebody else's unit */
  entries(actor: Actor, day: string, businessUnitId: string, query: StatementEntriesQuery): Promise<Page<LedgerEntryDto>> {
    return this.database.reading(actor, async () => {
      await this.statements.requireUnit(actor, businessUnitId);
      return this.ledger.ofUnit(actor, { month: monthOf(day), businessUnitId }, query);
    });
  }

  /** The rule with what it divided by; who leads the unit sees the shares of this unit alone. @throws Refusal `not_found` */
  rule(actor: Actor, day: string, businessUnitId: string, versionId: string): Promise<StatementRuleDto> {
    return this.database.reading(actor, async () => {
      await this.statements.requireUnit(actor, businessUnitId);
      const currency = await this.calendar.baseCurrency(actor);
      const rule = await this.database.first<{ name: string; validFrom: string; definition: AllocationDefinition }>(RULE, [
        actor.organizationId,
        versionId,
      ]);
      const shares = await this.database.query<ShareRow>(SHARES, [actor.organizationId, monthOf(day), versionId, currency]);
      if (!rule || !shares.some((share) => share.businessUnitId === businessUnitId)) throw notFound('The line');
      const taken = shares.reduce((sum, { side, minor }) => (side === 'to' ? sum + BigInt(minor) : sum), 0n);
      const seen = may(actor, 'allocations.read') ? shares : shares.filter((share) => share.businessUnitId === businessUnitId);
      return {
        ...{
          name: rule.name,
          validFrom: rule.validFrom,
          method: rule.definition.method,
          driver: rule.definition.driver?.kind ?? null,
        },
        figureName: rule.definition.driver?.figure ?? null,
        taken: Money.of(taken, currency).toJSON(),
        shares: seen.map(({ minor, ...share }) => ({ ...share, amount: Money.of(BigInt(minor), currency).toJSON() })),
        otherShares: shares.length - seen.length,
      };
    });
  }
}
