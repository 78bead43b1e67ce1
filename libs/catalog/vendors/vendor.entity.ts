import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '#organization';

/** Whom we buy, rent or license from. A carrier is a vendor of telecom services. */
@Entity('vendors')
@Unique('vendors_key', ['organizationId', 'id'])
@BelongsToOrganization('vendors_organization')
@Index('vendors_name', { synchronize: false })
export class Vendor extends VersionedRow {
  /** Unique in the organisation, whatever its case. */
  @Column('text')
  name!: string;
  @Column('boolean', { name: 'is_carrier', default: false })
  isCarrier!: boolean;
  @Column('text', { nullable: true })
  website!: string | null;
  @Column('text', { name: 'support_email', nullable: true })
  supportEmail!: string | null;
  @Column('text', { name: 'support_phone', nullable: true })
  supportPhone!: string | null;
  @Column('text', { name: 'support_url', nullable: true })
  supportUrl!: string | null;
  /** Name of our contact there. */
  @Column('text', { name: 'account_manager', nullable: true })
  accountManager!: string | null;
  @Column('text', { nullable: true })
  notes!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}

/** The number under which a vendor bills us. */
@Entity('billing_accounts')
@Unique('billing_accounts_key', ['organizationId', 'id'])
@Unique('billing_accounts_of_vendor', ['vendorId', 'id'])
@RefersTo('Vendor', 'vendorId', 'billing_accounts_vendor')
@RefersTo('CostCenter', 'costCenterId', 'billing_accounts_cost_center')
@Check('billing_accounts_currency', `currency ~ '^[A-Z]{3}$'`)
@Index('billing_accounts_number', { synchronize: false })
export class BillingAccount extends VersionedRow {
  @Column('uuid', { name: 'vendor_id' })
  vendorId!: string;
  /** Unique with its vendor. */
  @Column('text')
  number!: string;
  @Column('text', { nullable: true })
  name!: string | null;
  @Column('text')
  currency!: string;
  /** Charged where an item names none. */
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}
