import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** What a vendor says is on its way for an order. Never changed. */
@Entity('shipping_notices')
@Unique('shipping_notices_key', ['organizationId', 'id'])
@Unique('shipping_notices_reference', ['orderId', 'reference'])
@RefersTo('PurchaseOrder', 'orderId', 'shipping_notices_order')
@RefersTo('Person', 'uploadedById', 'shipping_notices_by')
@Index('shipping_notices_of_order', ['organizationId', 'orderId', 'id'])
export class ShippingNotice extends TenantRow {
  @Column('uuid', { name: 'order_id' })
  orderId!: string;
  /** The vendor's number of the shipment, or of its delivery note. */
  @Column('text')
  reference!: string;
  @Column('text', { nullable: true })
  tracking!: string | null;
  @Column('date', { name: 'expected_on', nullable: true })
  expectedOn!: string | null;
  @Column('uuid', { name: 'uploaded_by_id' })
  uploadedById!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** One thing that is on its way. */
@Entity('shipping_notice_units')
@Unique('shipping_notice_units_once', ['noticeId', 'place'])
@RefersTo('ShippingNotice', 'noticeId', 'shipping_notice_units_of')
@RefersTo('PurchaseOrderLine', 'orderLineId', 'shipping_notice_units_line')
@Check('shipping_notice_units_place', 'place > 0')
export class ShippingNoticeUnit extends TenantRow {
  @Column('uuid', { name: 'notice_id' })
  noticeId!: string;
  @Column('uuid', { name: 'order_line_id' })
  orderLineId!: string;
  /** Among the things of the notice, from 1. */
  @Column('integer')
  place!: number;
  @Column('text')
  serial!: string;
  @Column('text', { nullable: true })
  imei!: string | null;
}
