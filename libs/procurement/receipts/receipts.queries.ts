import { Injectable } from '@nestjs/common';
import { type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, type Page, type Permission } from '#platform';
import { PurchaseOrdersQueries, reachedBy } from '../orders/purchase-orders.queries.js';
import type {
  ReceiptDetailDto,
  ReceiptDto,
  ReceiptLineDto,
  ReceiptQuery,
  RefusedSerialDto,
  StandingItemDto,
} from './receipt.dto.js';
import { standingStates } from './standing.rules.js';

const receipts: Listing = {
  select: `r.id, r.order_id AS "orderId", o.number AS "orderNumber", v.name AS "vendorName", r.delivery_note AS "deliveryNote",
    r.location_id AS "locationId", p.name AS "locationName", b.name AS "receivedByName", r.received_at AS "receivedAt", r.job_id AS "jobId",
    s.accepted, s.damaged, s.wrong,
    (SELECT count(*)::integer FROM purchase_receipt_refusals f WHERE f.receipt_id = r.id) AS refused,
    j.state AS "listState", j.total::integer AS listed, u.undone_at AS "undoneAt", w.name AS "undoneByName", u.reason AS "undoneBecause"`,
  from: `purchase_receipts r JOIN purchase_orders o ON o.id = r.order_id JOIN vendors v ON v.id = o.vendor_id
    JOIN locations p ON p.id = r.location_id JOIN people b ON b.id = r.received_by_id
    LEFT JOIN background_jobs j ON j.id = r.job_id LEFT JOIN purchase_receipt_undos u ON u.receipt_id = r.id LEFT JOIN people w ON w.id = u.undone_by_id
    CROSS JOIN LATERAL (SELECT coalesce(sum(l.accepted), 0)::integer AS accepted, coalesce(sum(l.damaged), 0)::integer AS damaged,
      coalesce(sum(l.wrong), 0)::integer AS wrong
      FROM purchase_receipt_lines l WHERE l.organization_id = r.organization_id AND l.receipt_id = r.id) s`,
  id: 'r.id',
  sortable: { receivedAt: 'r.received_at' },
  usual: '-receivedAt',
  searched: ['r.delivery_note', 'o.number', 'v.name'],
  label: 'The receipt',
};

const withinReach = `(o.location_id = ANY(?::uuid[]) OR EXISTS (SELECT FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id
  WHERE l.order_id = r.order_id AND c.business_unit_id = ANY(?::uuid[])))`;

/** Needs a reading scope or an open transaction. */
@Injectable()
export class ReceiptsQueries {
  constructor(
    private readonly database: Database,
    private readonly orders: PurchaseOrdersQueries,
  ) {}

  list(actor: Actor, query: ReceiptQuery): Promise<Page<ReceiptDto>> {
    return listPage(this.database, receipts, query, [
      [withinReach, reachedBy(actor, 'procurement.read_orders')],
      ['r.order_id = ?', query.orderId],
    ]);
  }

  /** What was begun before and stands as ordered with this order, by the lines that it came for. */
  async standing(actor: Actor, orderId: string): Promise<StandingItemDto[]> {
    await this.orders.get(actor, orderId, 'procurement.receive');
    return this.database.query<StandingItemDto>(
      `SELECT DISTINCT ON (i.tag_key) l.id AS "lineId", i.id AS "itemId", i.tag, i.name, coalesce(a.serial, s.service_number, s.circuit_id) AS serial
       FROM purchase_orders o JOIN purchase_order_lines l ON l.order_id = o.id JOIN products p ON p.id = l.product_id JOIN items i ON i.product_id = p.id AND i.kind = p.kind
         LEFT JOIN assets a ON a.item_id = i.id LEFT JOIN services s ON s.item_id = i.id
       WHERE o.id = $1 AND i.order_number = o.number AND i.phase IN ('order', 'configure') AND i.state = ANY($2) AND l.received < l.quantity
       ORDER BY i.tag_key, l.position LIMIT 500`,
      [orderId, standingStates],
    );
  }

  /** @param by what one reaches the order by. @throws Refusal `not_found`, also where it lies beyond that */
  async get(actor: Actor, id: string, by?: Permission): Promise<ReceiptDetailDto> {
    const head = await readOne<ReceiptDto>(this.database, receipts, id);
    const { currency } = await this.orders.get(actor, head.orderId, by);
    const lines = await this.database.query<ReceiptLineDto>(
      `SELECT l.id, l.order_line_id AS "orderLineId", o.description, l.accepted, l.damaged, l.wrong, l.note,
         coalesce((SELECT jsonb_agg(i.item_id ORDER BY i.id) FROM purchase_receipt_items i WHERE i.receipt_line_id = l.id), '[]') AS "itemIds",
         coalesce((SELECT jsonb_agg(jsonb_build_object('itemId', i.item_id, 'tag', i.tag, 'serial', i.serial, 'kind', i.kind, 'quantity', i.quantity,
             'begun', i.begun) ORDER BY i.id)
           FROM (SELECT c.id, c.item_id, k.tag, coalesce(a.serial, s.service_number, s.circuit_id) AS serial, k.kind, c.quantity, c.begun
             FROM purchase_receipt_items c JOIN items k ON k.id = c.item_id LEFT JOIN assets a ON a.item_id = k.id LEFT JOIN services s ON s.item_id = k.id
             WHERE c.receipt_line_id = l.id ORDER BY c.id LIMIT 500) i), '[]') AS items,
         (SELECT coalesce(sum(e.amount_minor), 0)::text FROM ledger_postings g JOIN ledger_entries e ON e.posting_id = g.id
           WHERE g.organization_id = current_organization_id() AND g.idempotency_key IN ('receipt:' || l.id, 'receipt-over:' || l.id)
             AND NOT EXISTS (SELECT FROM ledger_reversals v WHERE v.reversed_id = e.id)) AS "postedMinor",
         CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('action', d.action, 'wantedOn', w.wanted_on, 'confirmedOn', w.confirmed_on,
           'doneOn', d.done_on, 'carrierReference', d.carrier_reference) END AS work
       FROM purchase_receipt_lines l JOIN purchase_order_lines o ON o.id = l.order_line_id
         LEFT JOIN purchase_receipt_works d ON d.receipt_line_id = l.id LEFT JOIN purchase_order_line_works w ON w.line_id = o.id
       WHERE l.receipt_id = $1 ORDER BY l.id`,
      [id],
    );
    const refusals = await this.database.query<RefusedSerialDto>(
      'SELECT place, serial, code, reason FROM purchase_receipt_refusals WHERE receipt_id = $1 ORDER BY place',
      [id],
    );
    return { ...head, currency, lines, refusals };
  }
}
