import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

export const lineActions = ['install', 'change', 'move', 'disconnect', 'add_seats', 'renew'] as const;
export type LineAction = (typeof lineActions)[number];

/** What a line of an order wants done with a service or a license. */
@Entity('purchase_order_line_works')
@Unique('purchase_order_line_works_once', ['lineId'])
@RefersTo('PurchaseOrderLine', 'lineId', 'purchase_order_line_works_line')
@RefersTo('Item', 'itemId', 'purchase_order_line_works_item')
@RefersTo('Contract', 'contractId', 'purchase_order_line_works_contract')
@Check('purchase_order_line_works_action', `action IN ('install', 'change', 'move', 'disconnect', 'add_seats', 'renew')`)
@Check(
  'purchase_order_line_works_about',
  `CASE action WHEN 'install' THEN item_id IS NULL WHEN 'renew' THEN coalesce(item_id, contract_id) IS NOT NULL ELSE item_id IS NOT NULL END`,
)
@Index('purchase_order_line_works_of_item', ['organizationId', 'itemId'])
export class PurchaseOrderLineWork extends TenantRow {
  @Column('uuid', { name: 'line_id' })
  lineId!: string;
  @Column('text')
  action!: LineAction;
  /** The service that it concerns, or the pool that seats are added to; none where something new is installed. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  /** The contract that it is bought under, or whose term it renews. */
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('date', { name: 'wanted_on', nullable: true })
  wantedOn!: string | null;
  /** The day that the carrier confirmed. */
  @Column('date', { name: 'confirmed_on', nullable: true })
  confirmedOn!: string | null;
  @Column('text', { name: 'carrier_reference', nullable: true })
  carrierReference!: string | null;
}

/** What was done of it, by which receipt, and how the thing stood before. */
@Entity('purchase_receipt_works')
@Unique('purchase_receipt_works_once', ['receiptLineId'])
@RefersTo('PurchaseReceiptLine', 'receiptLineId', 'purchase_receipt_works_line')
@RefersTo('Item', 'itemId', 'purchase_receipt_works_item')
@Check('purchase_receipt_works_action', `action IN ('change', 'move', 'disconnect', 'renew')`)
@Check(
  'purchase_receipt_works_facts',
  `jsonb_typeof(before) = 'object' AND jsonb_typeof(after) = 'object' AND jsonb_typeof(ended_charges) = 'array'`,
)
@Index('purchase_receipt_works_of_item', ['itemId'])
export class PurchaseReceiptWork extends TenantRow {
  @Column('uuid', { name: 'receipt_line_id' })
  receiptLineId!: string;
  @Column('text')
  action!: LineAction;
  /** None where a contract alone was renewed. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  @Column('date', { name: 'done_on' })
  doneOn!: string;
  @Column('text', { name: 'carrier_reference', nullable: true })
  carrierReference!: string | null;
  /** The facts of the thing that it changed, as they were and as they are since. */
  @Column('jsonb')
  before!: object;
  @Column('jsonb')
  after!: object;
  /** The version that the thing got by it: whoever finds another knows that something happened to it since. */
  @Column('bigint', { name: 'item_version', nullable: true })
  itemVersion!: string | null;
  /** What recurred for it before and ended on that day: `id` and `endsOn` as it was. */
  @Column('jsonb', { name: 'ended_charges', default: [] })
  endedCharges!: object;
}
