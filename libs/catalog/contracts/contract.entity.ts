import { Check, Column, Entity, Exclusion, ForeignKey, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';

export const contractStates = [
  'draft',
  'pending_approval',
  'approved',
  'active',
  'in_notice',
  'expired',
  'renewed',
  'terminated',
] as const;
export type ContractState = (typeof contractStates)[number];

export const renewals = ['none', 'manual', 'automatic'] as const;
export type Renewal = (typeof renewals)[number];

export const chargeKinds = ['recurring', 'one_time', 'usage'] as const;
export type ChargeKind = (typeof chargeKinds)[number];

/** What a vendor and we agreed on, for a term. */
@Entity('contracts')
@Unique('contracts_key', ['organizationId', 'id'])
@RefersTo('Vendor', 'vendorId', 'contracts_vendor')
@ForeignKey('BillingAccount', ['vendorId', 'billingAccountId'], ['vendorId', 'id'], { name: 'contracts_billing_account' })
@Check(
  'contracts_state',
  `state IN ('draft', 'pending_approval', 'approved', 'active', 'in_notice', 'expired', 'renewed', 'terminated')`,
)
@Check('contracts_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('contracts_term', 'ends_on > starts_on')
@Check('contracts_notice', 'notice_days BETWEEN 0 AND 3650')
@Check('contracts_minimum', 'minimum_minor > 0 AND minimum_months IN (1, 3, 6, 12)')
@Check('contracts_minimum_whole', '(minimum_minor IS NULL) = (minimum_months IS NULL)')
@Check('contracts_renewal', `renewal IN ('none', 'manual', 'automatic')`)
@Check(
  'contracts_renewal_term',
  `renewal_months > 0 AND (renewal <> 'automatic' OR (renewal_months IS NOT NULL AND ends_on IS NOT NULL))`,
)
@Index('contracts_number', { synchronize: false })
@Index('contracts_by_start', ['organizationId', 'startsOn', 'id'])
export class Contract extends VersionedRow {
  @Column('uuid', { name: 'vendor_id' })
  vendorId!: string;
  /** One of the same vendor. */
  @Column('uuid', { name: 'billing_account_id', nullable: true })
  billingAccountId!: string | null;
  /** Unique with its vendor. */
  @Column('text')
  number!: string;
  @Column('text')
  name!: string;
  @Column('text', { default: 'draft' })
  state!: ContractState;
  @Column('text')
  currency!: string;
  @Column('date', { name: 'starts_on' })
  startsOn!: string;
  /** The first day that is no longer covered; open without it. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
  @Column('integer', { name: 'notice_days', default: 0 })
  noticeDays!: number;
  @Column('text', { default: 'none' })
  renewal!: Renewal;
  @Column('integer', { name: 'renewal_months', nullable: true })
  renewalMonths!: number | null;
  /** What we agreed to spend at least, in the contract's currency, in each span of so many months from its first on. */
  @Column('bigint', { name: 'minimum_minor', nullable: true })
  minimumMinor!: string | null;
  @Column('integer', { name: 'minimum_months', nullable: true })
  minimumMonths!: number | null;
  @Column('text', { nullable: true })
  notes!: string | null;
}

/** A price of the contract for a product, from a day until another; never two at once. */
@Entity('contract_rates')
@Unique('contract_rates_key', ['organizationId', 'id'])
@RefersTo('Contract', 'contractId', 'contract_rates_contract')
@RefersTo('Product', 'productId', 'contract_rates_product')
@Check('contract_rates_charge_kind', `charge_kind IN ('recurring', 'one_time', 'usage')`)
@Check('contract_rates_rate', 'rate >= 0')
@Check('contract_rates_term', 'valid_until > valid_from')
@Exclusion(
  'contract_rates_one_at_a_time',
  `USING gist (contract_id WITH =, product_id WITH =, charge_kind WITH =, daterange(valid_from, valid_until, '[)') WITH &&)`,
)
export class ContractRate extends TenantRow {
  @Column('uuid', { name: 'contract_id' })
  contractId!: string;
  @Column('uuid', { name: 'product_id' })
  productId!: string;
  @Column('text', { name: 'charge_kind' })
  chargeKind!: ChargeKind;
  @Column('date', { name: 'valid_from' })
  validFrom!: string;
  /** The first day on which it no longer holds; open without it. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;
  /** A decimal number of the contract's currency for each unit. */
  @Column('numeric', { precision: 20, scale: 8 })
  rate!: string;
  /** What it is the price of, e.g. `month`, `each`, `GB`. */
  @Column('text')
  unit!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
