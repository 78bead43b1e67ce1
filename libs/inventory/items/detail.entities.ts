import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo } from '#organization';

/** What one kind adds to an item. */
abstract class ItemDetail {
  @PrimaryColumn('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
}

function DetailOf(name: string): ClassDecorator {
  return ForeignKey('Item', ['organizationId', 'itemId'], ['organizationId', 'id'], { name });
}

/** Hardware. */
@Entity('assets')
@DetailOf('assets_item')
@Check('assets_serial_folded', `serial <> '' AND serial_key = lower(serial) AND (serial IS NULL) = (serial_key IS NULL)`)
@Check('assets_imei_digits', `imei ~ '^[0-9]{15,16}$' AND imei2 ~ '^[0-9]{15,16}$'`)
@Check('assets_two_imeis', 'imei <> imei2')
@Check('assets_mac_form', `mac ~ '^([0-9a-f]{2}:){5}[0-9a-f]{2}$'`)
@Check('assets_condition', `condition IN ('as_new', 'good', 'worn', 'damaged')`)
@Index('assets_serial', { synchronize: false })
@Index('assets_imei', { synchronize: false })
@Index('assets_imei2', { synchronize: false })
@Index('assets_mac', { synchronize: false })
export class Asset extends ItemDetail {
  /** As the item's, kept equal by a trigger: a serial number is unique among those of one product. */
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('text', { nullable: true })
  serial!: string | null;
  @Column({ type: 'text', name: 'serial_key', collation: 'C', nullable: true })
  serialKey!: string | null;
  @Column({ type: 'text', collation: 'C', nullable: true })
  imei!: string | null;
  @Column({ type: 'text', collation: 'C', nullable: true })
  imei2!: string | null;
  @Column({ type: 'text', collation: 'C', nullable: true })
  mac!: string | null;
  @Column('text', { name: 'property_number', nullable: true })
  propertyNumber!: string | null;
  @Column('text', { nullable: true })
  condition!: string | null;
  @Column('boolean', { name: 'has_storage' })
  hasStorage!: boolean;
}

/** What is rented by the month. */
@Entity('services')
@DetailOf('services_item')
@RefersTo('BillingAccount', 'billingAccountId', 'services_billing_account')
@Check('services_number_e164', `service_number ~ '^[+][1-9][0-9]{4,14}$'`)
@Check(
  'services_circuit_folded',
  `circuit_id <> '' AND circuit_key = lower(circuit_id) AND (circuit_id IS NULL) = (circuit_key IS NULL)`,
)
@Check('services_iccid_digits', `iccid ~ '^89[0-9]{17,18}$'`)
@Check('services_eid_digits', `eid ~ '^89[0-9]{30}$'`)
@Check('services_bandwidth', 'bandwidth_kbps > 0')
@Check('services_billing', `billing_state IN ('not_billing', 'billing', 'disputed', 'final_bill_expected', 'stopped')`)
@Index('services_number', { synchronize: false })
@Index('services_circuit', { synchronize: false })
@Index('services_iccid', { synchronize: false })
export class Service extends ItemDetail {
  /** A telephone number as E.164. */
  @Column({ type: 'text', name: 'service_number', collation: 'C', nullable: true })
  serviceNumber!: string | null;
  @Column('text', { name: 'circuit_id', nullable: true })
  circuitId!: string | null;
  @Column({ type: 'text', name: 'circuit_key', collation: 'C', nullable: true })
  circuitKey!: string | null;
  @Column({ type: 'text', collation: 'C', nullable: true })
  iccid!: string | null;
  @Column({ type: 'text', collation: 'C', nullable: true })
  eid!: string | null;
  /** The carrier's account that it is billed to. */
  @Column('uuid', { name: 'billing_account_id', nullable: true })
  billingAccountId!: string | null;
  @Column('text', { name: 'billing_state' })
  billingState!: string;
  @Column('date', { name: 'billing_starts_on', nullable: true })
  billingStartsOn!: string | null;
  @Column('date', { name: 'final_bill_on', nullable: true })
  finalBillOn!: string | null;
  @Column('date', { name: 'install_on', nullable: true })
  installOn!: string | null;
  @Column('date', { name: 'disconnect_wanted_on', nullable: true })
  disconnectWantedOn!: string | null;
  @Column('text', { name: 'vendor_reference', nullable: true })
  vendorReference!: string | null;
  @Column('bigint', { name: 'bandwidth_kbps', nullable: true })
  bandwidthKbps!: string | null;
}

/** A pool of entitlements. */
@Entity('licenses')
@DetailOf('licenses_item')
@Unique('licenses_key', ['organizationId', 'itemId'])
@Check('licenses_metric', `metric IN ('user', 'concurrent_user', 'device', 'core', 'subscription', 'site')`)
@Check('licenses_quantity', 'quantity BETWEEN 0 AND 10000000')
@Check('licenses_capacity', 'seats_used BETWEEN 0 AND quantity')
@Check('licenses_term', 'ends_on >= starts_on')
@Index('licenses_by_end', { synchronize: false })
export class License extends ItemDetail {
  @Column('text')
  metric!: string;
  @Column('bigint')
  quantity!: string;
  /** Counted by the triggers of `license_seats`; the application cannot write it. */
  @Column('bigint', { name: 'seats_used', default: 0 })
  seatsUsed!: string;
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
  /** The account at the publisher's. */
  @Column('text', { nullable: true })
  tenant!: string | null;
  /** Where the keys are kept; never a key. */
  @Column('text', { name: 'key_reference', nullable: true })
  keyReference!: string | null;
  @Column('text', { name: 'licensed_to', nullable: true })
  licensedTo!: string | null;
}
