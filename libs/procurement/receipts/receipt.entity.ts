import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** A delivery that somebody took in. Never changed. */
@Entity('purchase_receipts')
@Unique('purchase_receipts_key', ['organizationId', 'id'])
@RefersTo('PurchaseOrder', 'orderId', 'purchase_receipts_order')
@RefersTo('Location', 'locationId', 'purchase_receipts_location')
@RefersTo('Person', 'receivedById', 'purchase_receipts_by')
@RefersTo('ShippingNotice', 'noticeId', 'purchase_receipts_notice')
@Index('purchase_receipts_of_order', ['organizationId', 'orderId', 'id'])
@Index('purchase_receipts_by_time', ['organizationId', 'receivedAt'])
@Index('purchase_receipts_of_notice', { synchronize: false })
export class PurchaseReceipt extends TenantRow {
  @Column('uuid', { name: 'order_id' })
  orderId!: string;
  @Column('uuid', { name: 'location_id' })
  locationId!: string;
  @Column('text', { name: 'delivery_note' })
  deliveryNote!: string;
  @Column('uuid', { name: 'received_by_id' })
  receivedById!: string;
  @Column('timestamptz', { name: 'received_at' })
  receivedAt!: Date;
  /** The background job that takes in a long list of serials. */
  @Column('uuid', { name: 'job_id', nullable: true })
  jobId!: string | null;
  /** What the vendor had said is on its way. */
  @Column('uuid', { name: 'notice_id', nullable: true })
  noticeId!: string | null;
}

/** How much came of a line of the order, and in what shape. */
@Entity('purchase_receipt_lines')
@Unique('purchase_receipt_lines_key', ['organizationId', 'id'])
@RefersTo('PurchaseReceipt', 'receiptId', 'purchase_receipt_lines_receipt')
@RefersTo('PurchaseOrderLine', 'orderLineId', 'purchase_receipt_lines_of')
@Check('purchase_receipt_lines_counted', 'accepted >= 0 AND damaged >= 0 AND wrong >= 0 AND accepted + damaged + wrong > 0')
@Index('purchase_receipt_lines_of_receipt', ['organizationId', 'receiptId', 'id'])
@Index('purchase_receipt_lines_of_line', ['orderLineId'])
export class PurchaseReceiptLine extends TenantRow {
  @Column('uuid', { name: 'receipt_id' })
  receiptId!: string;
  @Column('uuid', { name: 'order_line_id' })
  orderLineId!: string;
  /** What counts as received. */
  @Column('integer')
  accepted!: number;
  @Column('integer')
  damaged!: number;
  @Column('integer')
  wrong!: number;
  @Column('text', { nullable: true })
  note!: string | null;
}

/** An item that came with a line of a receipt, or a pool that grew by it. */
@Entity('purchase_receipt_items')
@Unique('purchase_receipt_items_once', ['receiptLineId', 'itemId'])
@Check('purchase_receipt_items_counted', 'quantity > 0')
@RefersTo('PurchaseReceiptLine', 'receiptLineId', 'purchase_receipt_items_line')
@RefersTo('Item', 'itemId', 'purchase_receipt_items_item')
@Index('purchase_receipt_items_of_item', ['itemId'])
export class PurchaseReceiptItem extends TenantRow {
  @Column('uuid', { name: 'receipt_line_id' })
  receiptLineId!: string;
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  /** Of how many of what was ordered it stands for; of a pool the seats. */
  @Column('integer', { default: 1 })
  quantity!: number;
  /** Whether it began with this receipt. */
  @Column('boolean', { default: true })
  begun!: boolean;
  /** What recurs for it since. */
  @Column('uuid', { name: 'charge_id', nullable: true })
  chargeId!: string | null;
}

/** A receipt that was taken back as a whole; what came with it counts no more. */
@Entity('purchase_receipt_undos')
@Unique('purchase_receipt_undos_once', ['receiptId'])
@RefersTo('PurchaseReceipt', 'receiptId', 'purchase_receipt_undos_receipt')
@RefersTo('Person', 'undoneById', 'purchase_receipt_undos_by')
export class PurchaseReceiptUndo extends TenantRow {
  @Column('uuid', { name: 'receipt_id' })
  receiptId!: string;
  @Column('uuid', { name: 'undone_by_id' })
  undoneById!: string;
  @Column('timestamptz', { name: 'undone_at' })
  undoneAt!: Date;
  @Column('text')
  reason!: string;
}

/** A serial of a list that was not taken in, and why. */
@Entity('purchase_receipt_refusals')
@Unique('purchase_receipt_refusals_once', ['receiptId', 'place'])
@RefersTo('PurchaseReceipt', 'receiptId', 'purchase_receipt_refusals_receipt')
@Check('purchase_receipt_refusals_place', 'place > 0')
export class PurchaseReceiptRefusal extends TenantRow {
  @Column('uuid', { name: 'receipt_id' })
  receiptId!: string;
  /** In the list, from 1. */
  @Column('integer')
  place!: number;
  @Column('text')
  serial!: string;
  @Column('text')
  code!: string;
  @Column('text')
  reason!: string;
}
