import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** How what goes back had come. */
export const returnedShapes = ['accepted', 'damaged', 'wrong'] as const;
export type ReturnedShape = (typeof returnedShapes)[number];

/** What goes back to its vendor, under the number that the vendor gave for it. Never changed. */
@Entity('vendor_returns')
@Unique('vendor_returns_key', ['organizationId', 'id'])
@RefersTo('PurchaseOrder', 'orderId', 'vendor_returns_order')
@RefersTo('Person', 'returnedById', 'vendor_returns_by')
@Index('vendor_returns_by_creation', ['organizationId', 'createdAt', 'id'])
@Index('vendor_returns_of_order', ['organizationId', 'orderId', 'id'])
export class VendorReturn extends TenantRow {
  @Column('uuid', { name: 'order_id' })
  orderId!: string;
  @Column('text', { name: 'rma_reference' })
  rmaReference!: string;
  @Column('text')
  reason!: string;
  @Column('text', { nullable: true })
  tracking!: string | null;
  @Column('date', { name: 'returned_on' })
  returnedOn!: string;
  @Column('uuid', { name: 'returned_by_id' })
  returnedById!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** How many of a line of the order go back, and what the vendor is expected to credit for them. */
@Entity('vendor_return_lines')
@Unique('vendor_return_lines_key', ['organizationId', 'id'])
@RefersTo('VendorReturn', 'returnId', 'vendor_return_lines_return')
@RefersTo('PurchaseOrderLine', 'orderLineId', 'vendor_return_lines_of')
@Check('vendor_return_lines_came', `came IN ('accepted', 'damaged', 'wrong')`)
@Check('vendor_return_lines_quantity', 'quantity > 0')
@Check('vendor_return_lines_expected', 'expected_credit_minor >= 0')
@Index('vendor_return_lines_of_return', ['organizationId', 'returnId', 'id'])
@Index('vendor_return_lines_of_line', ['orderLineId'])
export class VendorReturnLine extends TenantRow {
  @Column('uuid', { name: 'return_id' })
  returnId!: string;
  @Column('uuid', { name: 'order_line_id' })
  orderLineId!: string;
  @Column('text')
  came!: ReturnedShape;
  @Column('integer')
  quantity!: number;
  @Column('bigint', { name: 'expected_credit_minor' })
  expectedCreditMinor!: string;
}

/** An item that went back. */
@Entity('vendor_return_items')
@Unique('vendor_return_items_once', ['itemId'])
@RefersTo('VendorReturnLine', 'returnLineId', 'vendor_return_items_line')
@RefersTo('Item', 'itemId', 'vendor_return_items_item')
@Index('vendor_return_items_of_line', ['returnLineId'])
export class VendorReturnItem extends TenantRow {
  @Column('uuid', { name: 'return_line_id' })
  returnLineId!: string;
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
}

/** What the vendor credited; posted to the ledger as money that came back. */
@Entity('vendor_credits')
@Unique('vendor_credits_once', ['returnLineId', 'reference'])
@RefersTo('VendorReturnLine', 'returnLineId', 'vendor_credits_line')
@RefersTo('Person', 'recordedById', 'vendor_credits_by')
@Check('vendor_credits_amount', 'amount_minor > 0')
export class VendorCredit extends TenantRow {
  @Column('uuid', { name: 'return_line_id' })
  returnLineId!: string;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('date', { name: 'credited_on' })
  creditedOn!: string;
  /** The number of the vendor's credit note. */
  @Column('text')
  reference!: string;
  @Column('uuid', { name: 'recorded_by_id' })
  recordedById!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
