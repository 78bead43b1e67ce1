import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Domain } from '#catalog';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { OrderState } from './order.lifecycle.js';

/** What is bought from a vendor, in one currency, for one place. */
@Entity('purchase_orders')
@Unique('purchase_orders_key', ['organizationId', 'id'])
@Unique('purchase_orders_number', ['organizationId', 'number'])
@RefersTo('Vendor', 'vendorId', 'purchase_orders_vendor')
@RefersTo('Location', 'locationId', 'purchase_orders_location')
@RefersTo('ApprovalPolicy', 'policyId', 'purchase_orders_policy')
@RefersTo('Person', 'placedById', 'purchase_orders_placed_by')
@RefersTo('PurchaseQuote', 'quoteId', 'purchase_orders_quote')
@RefersTo('Contract', 'contractId', 'purchase_orders_contract')
@Check('purchase_orders_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('purchase_orders_revision', 'revision >= 0')
@Check('purchase_orders_shipping', 'shipping_minor >= 0')
@Check(
  'purchase_orders_state',
  `state IN ('draft', 'sent', 'acknowledged', 'partly_received', 'received', 'closed_short', 'cancelled')`,
)
@Check(
  'purchase_orders_sent',
  `state IN ('draft', 'cancelled') OR (policy_id IS NOT NULL AND placed_by_id IS NOT NULL AND sent_at IS NOT NULL AND location_id IS NOT NULL)`,
)
@Check(
  'purchase_orders_closed',
  `state NOT IN ('cancelled', 'closed_short') OR (closed_at IS NOT NULL AND closed_because IS NOT NULL)`,
)
@Index('purchase_orders_by_creation', ['organizationId', 'createdAt', 'id'])
@Index('purchase_orders_of_vendor', ['organizationId', 'vendorId', 'createdAt'])
@Index('purchase_orders_of_quote', ['quoteId'], { where: 'quote_id IS NOT NULL' })
@Index('purchase_orders_of_contract', ['contractId'], { where: 'contract_id IS NOT NULL' })
@Index('purchase_orders_open', ['organizationId'], { where: `state IN ('sent', 'acknowledged', 'partly_received')` })
export class PurchaseOrder extends VersionedRow {
  @Column('text')
  number!: string;
  @Column('uuid', { name: 'vendor_id' })
  vendorId!: string;
  @Column('text')
  currency!: string;
  /** Where it is to be delivered. */
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('text', { nullable: true })
  terms!: string | null;
  @Column('date', { name: 'wanted_on', nullable: true })
  wantedOn!: string | null;
  @Column('bigint', { name: 'shipping_minor', default: 0 })
  shippingMinor!: string;
  @Column('text', { default: 'draft' })
  state!: OrderState;
  /** The one in force when it was sent. */
  @Column('uuid', { name: 'policy_id', nullable: true })
  policyId!: string | null;
  /** Who sent it. */
  @Column('uuid', { name: 'placed_by_id', nullable: true })
  placedById!: string | null;
  @Column('timestamptz', { name: 'sent_at', nullable: true })
  sentAt!: Date | null;
  @Column('timestamptz', { name: 'acknowledged_at', nullable: true })
  acknowledgedAt!: Date | null;
  /** The vendor's own number of it. */
  @Column('text', { name: 'vendor_reference', nullable: true })
  vendorReference!: string | null;
  /** The day that the vendor promised. */
  @Column('date', { name: 'expected_on', nullable: true })
  expectedOn!: string | null;
  /** What it was drafted from. */
  @Column('uuid', { name: 'quote_id', nullable: true })
  quoteId!: string | null;
  /** One of its vendor's; stays once it was sent. */
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  /** The version that the vendor has confirmed. */
  @Column('integer', { name: 'acknowledged_revision', nullable: true })
  acknowledgedRevision!: number | null;
  /** 0 as it was first sent, counted up with each amendment. */
  @Column('integer', { default: 0 })
  revision!: number;
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
  @Column('text', { name: 'closed_because', nullable: true })
  closedBecause!: string | null;
}

/** One approved line of a request, with what it costs in the end. */
@Entity('purchase_order_lines')
@Unique('purchase_order_lines_key', ['organizationId', 'id'])
@Unique('purchase_order_lines_position', ['orderId', 'position'])
@RefersTo('PurchaseOrder', 'orderId', 'purchase_order_lines_order')
@RefersTo('PurchaseRequest', 'requestId', 'purchase_order_lines_request')
@RefersTo('Product', 'productId', 'purchase_order_lines_product')
@RefersTo('CostCenter', 'costCenterId', 'purchase_order_lines_cost_center')
@RefersTo('Commitment', 'commitmentId', 'purchase_order_lines_commitment')
@RefersTo('ContractRate', 'contractRateId', 'purchase_order_lines_rate')
@Check('purchase_order_lines_quantity', 'quantity >= 0')
@Check('purchase_order_lines_taken', 'taken BETWEEN 0 AND quantity')
@Check(
  'purchase_order_lines_price',
  'unit_price_minor >= 0 AND recurring_minor >= 0 AND discount_minor >= 0 AND shipping_minor >= 0',
)
@Check('purchase_order_lines_net', 'net_minor >= 0 AND net_minor = quantity * unit_price_minor - discount_minor')
@Check('purchase_order_lines_over', 'over BETWEEN 0 AND quantity')
@Check('purchase_order_lines_never_beyond', 'received BETWEEN 0 AND quantity + over')
@Check('purchase_order_lines_tax_rate', 'tax_basis_points BETWEEN 0 AND 10000')
@Check(
  'purchase_order_lines_tax',
  'abs(tax_minor - (net_minor * tax_basis_points + 5000) / 10000) <= CASE WHEN amended_revision = 0 THEN 0 ELSE 2 END',
)
@Index('purchase_order_lines_of_request', ['organizationId', 'requestId'])
@Index('purchase_order_lines_of_request_line', ['requestLineId'], { where: 'taken > 0' })
@Index('purchase_order_lines_of_product', ['organizationId', 'productId'], { where: 'product_id IS NOT NULL' })
export class PurchaseOrderLine extends TenantRow {
  @Column('uuid', { name: 'order_id' })
  orderId!: string;
  @Column('integer')
  position!: number;
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  /** Of an order that came to nothing the line may be written anew, and this one gone. */
  @Column('uuid', { name: 'request_line_id' })
  requestLineId!: string;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('text')
  description!: string;
  @Column('text')
  domain!: Domain;
  @Column('uuid', { name: 'cost_center_id' })
  costCenterId!: string;
  @Column('integer')
  quantity!: number;
  @Column('bigint', { name: 'unit_price_minor' })
  unitPriceMinor!: string;
  /** A month, for each; charged by the item that it buys, so no part of what is committed here. */
  @Column('bigint', { name: 'recurring_minor', default: 0 })
  recurringMinor!: string;
  @Column('integer', { name: 'term_months', nullable: true })
  termMonths!: number | null;
  /** Off the whole line. */
  @Column('bigint', { name: 'discount_minor', default: 0 })
  discountMinor!: string;
  /** Hundredths of a percent of the net amount. */
  @Column('integer', { name: 'tax_basis_points', default: 0 })
  taxBasisPoints!: number;
  @Column('bigint', { name: 'net_minor' })
  netMinor!: string;
  @Column('bigint', { name: 'tax_minor' })
  taxMinor!: string;
  /** Its part of the shipping of the order. */
  @Column('bigint', { name: 'shipping_minor' })
  shippingMinor!: string;
  @Column('uuid', { name: 'commitment_id', nullable: true })
  commitmentId!: string | null;
  /** The price that the contract of the order had for its product when the contract was named. */
  @Column('uuid', { name: 'contract_rate_id', nullable: true })
  contractRateId!: string | null;
  /** Whether the line of the request is taken by this order. */
  @Column('boolean', { default: true })
  live!: boolean;
  /** How much more than ordered may come, by the policy in force when it was sent. */
  @Column('integer', { default: 0 })
  over!: number;
  /** Counted by the database from the receipts. */
  @Column('integer', { default: 0 })
  received!: number;
  /** How much of the line of the request it takes: none where it was cancelled, what came where it was closed short. */
  @Column('integer', { default: 0 })
  taken!: number;
  /** The version of the order that changed it last. */
  @Column('integer', { name: 'amended_revision', default: 0 })
  amendedRevision!: number;
}
