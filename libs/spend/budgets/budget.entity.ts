import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, VersionedRow } from '#organization';

/** What a cost centre may spend in a fiscal year. */
@Entity('budgets')
@Unique('budgets_key', ['organizationId', 'id'])
@Unique('budgets_once', ['organizationId', 'costCenterId', 'fiscalYear'])
@RefersTo('CostCenter', 'costCenterId', 'budgets_cost_center')
@Check('budgets_fiscal_year', 'fiscal_year BETWEEN 1990 AND 2200')
@Check('budgets_amount', 'amount_minor >= 0')
@Check('budgets_currency', `currency ~ '^[A-Z]{3}$'`)
@Index('budgets_by_year', { synchronize: false })
export class Budget extends VersionedRow {
  @Column('uuid', { name: 'cost_center_id' })
  costCenterId!: string;
  /** Named by the calendar year in which it ends. */
  @Column('integer', { name: 'fiscal_year' })
  fiscalYear!: number;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  /** The organisation's, as it was when the budget was set. */
  @Column('text')
  currency!: string;
  @Column('text', { nullable: true })
  note!: string | null;
}
