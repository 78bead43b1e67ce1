import { Column } from 'typeorm';

/** The values that a cell of a cube stands for; null is one of them, and so is a dimension that its cube adds up over. */
export abstract class CellColumns {
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
}
