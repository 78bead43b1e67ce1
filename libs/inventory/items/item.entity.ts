import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Domain, ItemKind } from '#catalog';
import type { Phase } from '#lifecycle';
import { BelongsToOrganization, RefersTo, TenantRow } from '#organization';

/** Anything with a lifecycle. What only one kind has is in `assets`, `services` and `licenses`. */
@Entity('items')
@Unique('items_key', ['organizationId', 'id'])
@Unique('items_tag', ['organizationId', 'tagKey'])
@BelongsToOrganization('items_organization')
@RefersTo('Product', 'productId', 'items_product')
@RefersTo('Vendor', 'vendorId', 'items_vendor')
@RefersTo('Contract', 'contractId', 'items_contract')
@RefersTo('BusinessUnit', 'businessUnitId', 'items_business_unit')
@RefersTo('CostCenter', 'costCenterId', 'items_cost_center')
@RefersTo('Location', 'locationId', 'items_location')
@RefersTo('Person', 'holderPersonId', 'items_holder_person')
@RefersTo('Location', 'holderLocationId', 'items_holder_location')
@RefersTo('Item', 'holderItemId', 'items_holder_item')
@Check('items_kind', `kind IN ('asset', 'service', 'license')`)
@Check('items_domain', `domain IN ('telecom', 'it', 'mobility')`)
@Check('items_phase', `phase IN ('engineer', 'order', 'configure', 'deliver', 'operate', 'repair', 'decommission')`)
@Check('items_tag_folded', `tag <> '' AND tag_key = lower(tag)`)
@Check('items_name_folded', 'name_key = lower(name)')
@Check('items_one_holder', 'num_nonnulls(holder_person_id, holder_location_id, holder_item_id) <= 1')
@Check('items_not_its_own_holder', 'holder_item_id <> id')
@Check('items_price', 'purchase_price_minor >= 0 AND (purchase_price_minor IS NULL) = (currency IS NULL)')
@Check('items_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('items_custom_fields', `jsonb_typeof(custom_fields) = 'object'`)
@Index('items_by_name', ['organizationId', 'nameKey', 'id'])
@Index('items_by_creation', ['organizationId', 'createdAt', 'id'])
@Index('items_by_stage_age', ['organizationId', 'stateSince', 'id'])
@Index('items_in_stage', ['organizationId', 'kind', 'phase', 'state'])
@Index('items_at_work', { synchronize: false })
@Index('items_by_warranty_end', { synchronize: false })
@Index('items_by_end_of_life', { synchronize: false })
@Index('items_stuck', { synchronize: false })
@Index('items_of_product', ['productId'])
@Index('items_of_vendor', ['vendorId'])
@Index('items_of_business_unit', ['businessUnitId'])
@Index('items_of_cost_center', ['costCenterId'])
@Index('items_at_location', ['locationId'])
@Index('items_held_by_person', { synchronize: false })
@Index('items_held_at_location', { synchronize: false })
@Index('items_held_by_item', { synchronize: false })
export class Item extends TenantRow {
  @Column('text')
  kind!: ItemKind;
  @Column('text')
  domain!: Domain;
  /** What is on its label; unique in the organisation whatever its letters' case. */
  @Column('text')
  tag!: string;
  /** The tag in lower case, for comparing and sorting. */
  @Column({ type: 'text', name: 'tag_key', collation: 'C' })
  tagKey!: string;
  @Column('text')
  name!: string;
  @Column({ type: 'text', name: 'name_key', collation: 'C' })
  nameKey!: string;
  @Column('text')
  definition!: string;
  @Column('integer', { name: 'definition_version' })
  definitionVersion!: number;
  @Column('text')
  state!: string;
  @Column('text', { name: 'sub_state', nullable: true })
  subState!: string | null;
  @Column('text')
  phase!: Phase;
  /** When it came into its state, in the world. */
  @Column('timestamptz', { name: 'state_since' })
  stateSince!: Date;
  /** From when on it counts as stuck where it stands; `null` where it may stand as long as it likes. */
  @Column('timestamptz', { name: 'stuck_at', nullable: true })
  stuckAt!: Date | null;
  /** Grows with every change; its ETag. */
  @Column('bigint')
  version!: string;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('uuid', { name: 'holder_person_id', nullable: true })
  holderPersonId!: string | null;
  @Column('uuid', { name: 'holder_location_id', nullable: true })
  holderLocationId!: string | null;
  @Column('uuid', { name: 'holder_item_id', nullable: true })
  holderItemId!: string | null;
  @Column('date', { name: 'purchased_on', nullable: true })
  purchasedOn!: string | null;
  @Column('bigint', { name: 'purchase_price_minor', nullable: true })
  purchasePriceMinor!: string | null;
  @Column('text', { nullable: true })
  currency!: string | null;
  @Column('text', { name: 'order_number', nullable: true })
  orderNumber!: string | null;
  @Column('date', { name: 'warranty_ends_on', nullable: true })
  warrantyEndsOn!: string | null;
  @Column('date', { name: 'end_of_life_on', nullable: true })
  endOfLifeOn!: string | null;
  @Column('text', { nullable: true })
  notes!: string | null;
  @Column('jsonb', { name: 'custom_fields', default: {} })
  customFields!: Record<string, unknown>;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}
