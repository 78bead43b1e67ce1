import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { AllocationDefinition } from './definition.rules.js';

/** A rule by which spend is divided; what it says stands in its versions. */
@Entity('allocation_rules')
@Unique('allocation_rules_key', ['organizationId', 'id'])
@Unique('allocation_rules_name', ['organizationId', 'name'])
@Unique('allocation_rules_position', ['organizationId', 'position'])
@Check('allocation_rules_place', 'position > 0')
export class AllocationRule extends VersionedRow {
  @Column('text')
  name!: string;
  /** Rules run in this order; an entry belongs to the first that takes it. */
  @Column('integer')
  position!: number;
}

/** What a rule says from a month on, until a later version says otherwise. Never changed. */
@Entity('allocation_rule_versions')
@Unique('allocation_rule_versions_key', ['organizationId', 'id'])
@Unique('allocation_rule_versions_number', ['organizationId', 'ruleId', 'number'])
@RefersTo('AllocationRule', 'ruleId', 'allocation_rule_versions_rule')
@Check('allocation_rule_versions_from', 'extract(day FROM valid_from) = 1')
export class AllocationRuleVersion extends TenantRow {
  @Column('uuid', { name: 'rule_id' })
  ruleId!: string;
  @Column('integer')
  number!: number;
  @Column('date', { name: 'valid_from' })
  validFrom!: string;
  /** Nothing where the rule rests. */
  @Column('jsonb', { nullable: true })
  definition!: AllocationDefinition | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('text', { name: 'created_by' })
  createdBy!: string;
}

/** How much a unit used of something in a month. */
@Entity('driver_figures')
@RefersTo('BusinessUnit', 'businessUnitId', 'driver_figures_unit')
@Check('driver_figures_month', 'extract(day FROM month) = 1')
@Check('driver_figures_quantity', 'quantity >= 0')
export class DriverFigure {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  figure!: string;
  @PrimaryColumn('date')
  month!: string;
  @PrimaryColumn('uuid', { name: 'business_unit_id' })
  businessUnitId!: string;
  @Column('numeric')
  quantity!: string;
}

/** What a rule took from a unit in a month, below zero, or what it put there. Never changed; what changes is added as a difference. */
@Entity('allocations')
@RefersTo('AllocationRuleVersion', 'versionId', 'allocations_version')
@RefersTo('BusinessUnit', 'businessUnitId', 'allocations_unit')
@RefersTo('CostCenter', 'costCenterId', 'allocations_center')
@Index('allocations_of_month', ['organizationId', 'month', 'versionId'])
@Check('allocations_month', 'extract(day FROM month) = 1')
@Check('allocations_side', `side IN ('from', 'to') AND (side = 'from' OR business_unit_id IS NOT NULL)`)
@Check('allocations_amount', 'amount_minor <> 0')
@Check('allocations_currency', `currency ~ '^[A-Z]{3}$'`)
export class Allocation extends TenantRow {
  @Column('date')
  month!: string;
  @Column('uuid', { name: 'version_id' })
  versionId!: string;
  @Column('text')
  side!: 'from' | 'to';
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('text')
  currency!: string;
  /** What it was divided by, where it was. */
  @Column('numeric', { nullable: true })
  figure!: string | null;
  @Column('timestamptz', { name: 'allocated_at' })
  allocatedAt!: Date;
  @Column('text', { name: 'allocated_by' })
  allocatedBy!: string;
}
