import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import { BUDGET_DIMENSION, BUDGET_VALUE } from '../schema/item-budgets.sql.js';
import { BUDGET_SPAN, BUDGET_THRESHOLDS } from '../schema/planning.sql.js';
import type { BudgetDimension } from './budget-dimensions.js';
import type { BudgetSpan } from './fiscal-year.rules.js';

/** What happens with the rest when the period is over and closed: nothing, what is left goes on, or what is left or missing does. */
export const carryOvers = ['none', 'unspent', 'balance'] as const;
export type CarryOver = (typeof carryOvers)[number];

export const revisionKinds = ['original', 'revised', 'carried'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** What may be spent on something in a fiscal year, or in a quarter or month of it. */
@Entity('budgets')
@Unique('budgets_key', ['organizationId', 'id'])
@Unique('budgets_once', ['organizationId', 'dimension', 'value', 'fiscalYear', 'span', 'place'])
@RefersTo('CostCenter', 'costCenterId', 'budgets_cost_center')
@RefersTo('BusinessUnit', 'businessUnitId', 'budgets_business_unit')
@RefersTo('Vendor', 'vendorId', 'budgets_vendor')
@RefersTo('Contract', 'contractId', 'budgets_contract')
@RefersTo('Product', 'productId', 'budgets_product')
@RefersTo('Location', 'locationId', 'budgets_location')
@RefersTo('Person', 'personId', 'budgets_person')
@RefersTo('Item', 'itemId', 'budgets_item')
@Check('budgets_dimension', BUDGET_DIMENSION)
@Check('budgets_value', BUDGET_VALUE)
@Check('budgets_span', BUDGET_SPAN)
@Check('budgets_thresholds', BUDGET_THRESHOLDS)
@Check('budgets_carry_over', `carry_over IN ('none', 'unspent', 'balance')`)
@Check('budgets_fiscal_year', 'fiscal_year BETWEEN 1990 AND 2200')
@Check('budgets_amount', 'amount_minor >= 0')
@Check('budgets_original', 'original_minor >= 0')
@Check('budgets_currency', `currency ~ '^[A-Z]{3}$'`)
@Index('budgets_by_year', { synchronize: false })
export class Budget extends VersionedRow {
  @Column('text')
  dimension!: BudgetDimension;
  /** The id of the record or the word; empty for all of the organisation. */
  @Column('text')
  value!: string;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  /** Named by the calendar year in which it ends. */
  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;
  @Column('text', { default: 'year' })
  span!: BudgetSpan;
  /** The quarter or month of the fiscal year, from 1 on; 1 for the year. */
  @Column('smallint', { default: 1 })
  place!: number;
  /** As it stands, revised or not. */
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('bigint', { name: 'original_minor' })
  originalMinor!: string;
  /** The organisation's, as it was when the budget was set. */
  @Column('text')
  currency!: string;
  /** Percent of the amount at which somebody is told. */
  @Column('smallint', { array: true, default: [80, 100] })
  thresholds!: number[];
  @Column('text', { name: 'carry_over', default: 'none' })
  carryOver!: CarryOver;
  @Column('text', { nullable: true })
  note!: string | null;
}

/** What a budget was set to, step by step. Never changed. */
@Entity('budget_revisions')
@Unique('budget_revisions_once', ['budgetId', 'number'])
@Unique('budget_revisions_carried_once', ['carriedFromId'])
@ForeignKey('Budget', ['organizationId', 'budgetId'], ['organizationId', 'id'], {
  name: 'budget_revisions_of',
  onDelete: 'CASCADE',
})
@Check('budget_revisions_kind', `kind IN ('original', 'revised', 'carried')`)
@Check('budget_revisions_amount', 'amount_minor >= 0')
@Check('budget_revisions_original', `(kind = 'original') = (number = 1)`)
@Check('budget_revisions_carried', `(kind = 'carried') = (carried_from_id IS NOT NULL)`)
export class BudgetRevision extends TenantRow {
  @Column('uuid', { name: 'budget_id' })
  budgetId!: string;
  @Column('integer')
  number!: number;
  @Column('text')
  kind!: RevisionKind;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('bigint', { name: 'change_minor' })
  changeMinor!: string;
  @Column('text', { nullable: true })
  reason!: string | null;
  /** The budget of the period before, of which this is the rest: once. */
  @Column('uuid', { name: 'carried_from_id', nullable: true })
  carriedFromId!: string | null;
  @Column('text', { name: 'actor_name' })
  actorName!: string;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
