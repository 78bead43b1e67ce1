import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, type Page, type Permission } from '#platform';
import { PurchaseOrdersQueries, reachedBy } from '../orders/purchase-orders.queries.js';
import type { VendorReturnDetailDto, VendorReturnDto, VendorReturnLineDto, VendorReturnQuery } from './vendor-return.dto.js';

const returns: Listing = {
  select: `t.id, t.order_id AS "orderId", o.number AS "orderNumber", v.name AS "vendorName", t.rma_reference AS "rmaReference", t.reason,
    t.tracking, t.returned_on::text AS "returnedOn", b.name AS "returnedByName", t.created_at AS "createdAt", o.currency,
    s.expected::text AS "expectedMinor", s.credited::text AS "creditedMinor"`,
  from: `vendor_returns t JOIN purchase_orders o ON o.id = t.order_id JOIN vendors v ON v.id = o.vendor_id
    JOIN people b ON b.id = t.returned_by_id
    CROSS JOIN LATERAL (SELECT coalesce(sum(l.expected_credit_minor), 0) AS expected, coalesce(sum(c.credited), 0) AS credited
      FROM vendor_return_lines l LEFT JOIN LATERAL (SELECT sum(amount_minor) AS credited FROM vendor_credits WHERE return_line_id = l.id) c ON true
      WHERE l.organization_id = t.organization_id AND l.return_id = t.id) s`,
  id: 't.id',
  sortable: { createdAt: 't.created_at' },
  usual: '-createdAt',
  searched: ['t.rma_reference', 'o.number', 'v.name'],
  label: 'The return',
};

const withinReach = `(o.location_id = ANY(?::uuid[]) OR EXISTS (SELECT FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id
  WHERE l.order_id = t.order_id AND c.business_unit_id = ANY(?::uuid[])))`;

/** Needs a reading scope or an open transaction. */
@Injectable()
export class VendorReturnsQueries {
  constructor(
    private readonly database: Database,
    private readonly orders: PurchaseOrdersQueries,
  ) {}

  list(actor: Actor, query: VendorReturnQuery): Promise<Page<VendorReturnDto>> {
    const filters: Filter[] = [
      [withinReach, reachedBy(actor, 'procurement.read_orders')],
      ['t.order_id = ?', query.orderId],
      ['o.vendor_id = ?', query.vendorId],
      ['(s.expected > s.credited) = ?', query.open],
    ];
    return listPage(this.database, returns, query, filters);
  }

  /** @param by what one reaches the order by. @throws Refusal `not_found`, also where it lies beyond that */
  async get(actor: Actor, id: string, by?: Permission): Promise<VendorReturnDetailDto> {
    const head = await readOne<VendorReturnDto>(this.database, returns, id);
    await this.orders.get(actor, head.orderId, by);
    const lines = await this.database.query<VendorReturnLineDto>(
      `SELECT b.id, b.order_line_id AS "orderLineId", l.description, b.came, b.quantity, b.expected_credit_minor::text AS "expectedCreditMinor",
         coalesce((SELECT jsonb_agg(i.item_id ORDER BY i.id) FROM vendor_return_items i WHERE i.return_line_id = b.id), '[]') AS "itemIds",
         coalesce((SELECT jsonb_agg(jsonb_build_object('itemId', i.item_id, 'tag', k.tag) ORDER BY i.id)
           FROM vendor_return_items i JOIN items k ON k.id = i.item_id WHERE i.return_line_id = b.id), '[]') AS items,
         coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'amountMinor', c.amount_minor::text, 'creditedOn', c.credited_on,
           'reference', c.reference) ORDER BY c.id) FROM vendor_credits c WHERE c.return_line_id = b.id), '[]') AS credits
       FROM vendor_return_lines b JOIN purchase_order_lines l ON l.id = b.order_line_id WHERE b.return_id = $1 ORDER BY b.id`,
      [id],
    );
    return { ...head, lines };
  }
}
