import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, type Page, type Permission } from '#platform';
import { PurchaseOrdersQueries, reachedBy } from '../orders/purchase-orders.queries.js';
import type { NoticeQuery, ShippingNoticeDetailDto, ShippingNoticeDto } from './shipping-notice.dto.js';

const notices: Listing = {
  select: `n.id, n.order_id AS "orderId", o.number AS "orderNumber", v.name AS "vendorName", n.reference, n.tracking,
    n.expected_on::text AS "expectedOn", b.name AS "uploadedByName", n.created_at AS "createdAt",
    (SELECT count(*)::integer FROM shipping_notice_units u WHERE u.notice_id = n.id) AS units,
    (SELECT r.id FROM purchase_receipts r WHERE r.notice_id = n.id
       AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.id)) AS "receiptId"`,
  from: `shipping_notices n JOIN purchase_orders o ON o.id = n.order_id JOIN vendors v ON v.id = o.vendor_id
    JOIN people b ON b.id = n.uploaded_by_id`,
  id: 'n.id',
  sortable: { id: 'n.id' },
  usual: '-id',
  searched: ['n.reference', 'n.tracking', 'o.number', 'v.name'],
  label: 'The notice',
};

const withinReach = `(o.location_id = ANY(?::uuid[]) OR EXISTS (SELECT FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id
  WHERE l.order_id = n.order_id AND c.business_unit_id = ANY(?::uuid[])))`;

/** Needs a reading scope or an open transaction. */
@Injectable()
export class ShippingNoticesQueries {
  constructor(
    private readonly database: Database,
    private readonly orders: PurchaseOrdersQueries,
  ) {}

  list(actor: Actor, query: NoticeQuery): Promise<Page<ShippingNoticeDto>> {
    return listPage(this.database, notices, query, [
      [withinReach, reachedBy(actor, 'procurement.read_orders')],
      ['n.order_id = ?', query.orderId],
    ]);
  }

  /** @param by what one reaches the order by. @throws Refusal `not_found`, also where it lies beyond that */
  async get(actor: Actor, id: string, by?: Permission): Promise<ShippingNoticeDetailDto> {
    const head = await readOne<ShippingNoticeDto>(this.database, notices, id);
    await this.orders.get(actor, head.orderId, by);
    const serials = await this.database.query<ShippingNoticeDetailDto['serials'][number]>(
      'SELECT order_line_id AS "orderLineId", serial, imei FROM shipping_notice_units WHERE notice_id = $1 ORDER BY place',
      [id],
    );
    return { ...head, serials };
  }
}
