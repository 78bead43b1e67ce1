import { Check, Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm';

/** That something was posted for an item and a month which the rollups do not show yet. */
@Entity('spend_dirty_keys')
export class SpendDirtyKey {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryGeneratedColumn('identity', { type: 'bigint', generatedIdentity: 'ALWAYS' })
  id!: string;
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('date')
  month!: string;
  @Column('timestamptz', { name: 'marked_at', default: () => 'now()' })
  markedAt!: Date;
}

/** Spend of an item in a month by kind and by what it was charged to, in the organisation's currency. Derived from the ledger. */
@Entity('spend_item_months')
@Index('spend_item_months_of_person', ['organizationId', 'personId', 'month'], { where: 'person_id IS NOT NULL' })
export class SpendItemMonth {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  /** The nil id for spend that belongs to no item. */
  @PrimaryColumn('uuid', { name: 'item_id' })
  itemId!: string;
  @PrimaryColumn('date')
  month!: string;
  /** A hash of the columns that the row is grouped by. */
  @PrimaryColumn('bigint')
  cell!: string;
  @Column('text')
  kind!: string;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('text', { nullable: true })
  domain!: string | null;
  @Column('text', { name: 'item_kind', nullable: true })
  itemKind!: string | null;
  @Column('text')
  currency!: string;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('bigint', { name: 'entry_count' })
  entryCount!: string;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('text', { nullable: true })
  category!: string | null;
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
  @Column('text', { name: 'spend_class', nullable: true })
  spendClass!: string | null;
}

/** Spend of a month by kind along one dimension: the sum of the item months, kept up by their differences. */
@Entity('spend_dimension_months')
@Check('spend_dimension_months_dimension', `dimension IN ('cost_center', 'business_unit', 'vendor', 'domain', 'item_kind')`)
export class SpendDimensionMonth {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  dimension!: string;
  @PrimaryColumn('date')
  month!: string;
  /** The id or name; empty for spend that has none. */
  @PrimaryColumn('text')
  value!: string;
  @PrimaryColumn('text')
  kind!: string;
  @PrimaryColumn('text')
  currency!: string;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('bigint', { name: 'entry_count' })
  entryCount!: string;
}
