import { Check, Column, Entity, PrimaryColumn } from 'typeorm';
import { OUTLOOK_CUBE } from '../schema/item-budgets.sql.js';

/** When what is to come by itself was reckoned last. */
@Entity('spend_outlooks')
@Check('spend_outlooks_month', 'extract(day FROM from_month) = 1')
export class SpendOutlook {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  /** The month that the amounts of its cells begin with. */
  @Column('date', { name: 'from_month' })
  fromMonth!: string;
  @Column('timestamptz', { name: 'made_at' })
  madeAt!: Date;
  @Column('integer', { name: 'took_ms' })
  tookMs!: number;
  /** Of the charges, prices and items it was made of: another one says that it is to be made again. */
  @Column('text')
  fingerprint!: string;
  /** Currencies without a rate, whose amounts are not in it. */
  @Column('text', { array: true })
  uncounted!: string[];
}

/** What is to come month by month for a combination of values, in the organisation's currency at the rates of when it was made. */
@Entity('spend_outlook_cells')
@Check('spend_outlook_cells_cube', OUTLOOK_CUBE)
@Check('spend_outlook_cells_source', `source IN ('charge', 'refresh')`)
export class SpendOutlookCell {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  cube!: 'shared' | 'person' | 'item';
  @PrimaryColumn('integer')
  number!: number;
  @Column('text')
  source!: 'charge' | 'refresh';
  @Column('text')
  kind!: string;
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
  @Column('text', { nullable: true })
  category!: string | null;
  @Column('text', { nullable: true })
  domain!: string | null;
  @Column('text', { name: 'item_kind', nullable: true })
  itemKind!: string | null;
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('text', { name: 'spend_class', nullable: true })
  spendClass!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
  /** Only of items that have a budget of their own. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  @Column('bigint', { array: true })
  ahead!: string[];
  /** What the same charges posted in the three months before. */
  @Column('bigint')
  behind!: string;
}
