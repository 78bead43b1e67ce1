import { Injectable } from '@nestjs/common';
import { Outbox } from '#messaging';
import { asMeant, type Meaning, Records, requireReach } from '#organization';
import { type Actor, Clock, Database, newId, notFound, type Permission, Refusal } from '#platform';
import { orderRecords } from '../orders/order.records.js';
import type { PurchaseOrder } from '../orders/purchase-order.entity.js';
import { type OrderEvent, orderReceived } from '../procurement.events.js';
import { personOf } from '../requests/request-book.js';
import type { NewReceipt, ReceiptHead, ReceivableLine, RefusedUnit, Thing } from './delivery.js';

const open: readonly PurchaseOrder['state'][] = ['sent', 'acknowledged', 'partly_received', 'received'];

const meanings: Record<string, Meaning> = {
  assets_serial: { code: 'already_exists', reason: 'A serial was taken in the meantime.' },
  assets_imei: { code: 'already_exists', reason: 'An IMEI was taken in the meantime.' },
  receipt_duties_apart: { code: 'forbidden', reason: 'Who placed an order does not confirm its receipt.' },
  purchase_order_lines_never_beyond: {
    code: 'capacity_exceeded',
    reason: 'More would be received than was ordered and the policy lets pass.',
  },
  purchase_receipt_undos_once: { code: 'conflict', reason: 'This receipt was taken back before.' },
  purchase_receipt_undos_returned: { code: 'in_use', reason: 'Something that came with it went back to its vendor.' },
  purchase_receipt_lines_standing: { code: 'conflict', reason: 'This receipt was taken back.' },
  purchase_receipts_location: { code: 'validation_failed', reason: 'There is no such location.', pointer: '/locationId' },
};

/** Holds orders while something is taken in, and writes down what came. */
@Injectable()
export class ReceiptBook {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly records: Records,
    private readonly outbox: Outbox,
  ) {}

  /** Nobody else takes in anything of it until the transaction ends.
   * @throws Refusal `not_found`, `forbidden`; `verb_not_allowed` where nothing is expected */
  async hold(actor: Actor, orderId: string, by: Permission = 'procurement.receive'): Promise<PurchaseOrder> {
    const order = await this.reach(actor, orderId, by);
    if (!open.includes(order.state)) {
      throw new Refusal('verb_not_allowed', `Nothing is received of an order that is ${order.state}.`, {
        facts: { state: order.state },
      });
    }
    return order;
  }

  /** Locks an order that one reaches, whatever its state. @throws Refusal `not_found`, `forbidden` */
  async reach(actor: Actor, orderId: string, by: Permission): Promise<PurchaseOrder> {
    const order = await this.records.lock(actor, orderRecords, orderId);
    const places = await this.database.query<{ businessUnitId: string | null }>(
      `SELECT c.business_unit_id AS "businessUnitId" FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id WHERE l.order_id = $1`,
      [orderId],
    );
    requireReach(actor, by, ...places.map((place) => ({ ...place, locationId: order.locationId })));
    return order;
  }

  /** Needs the open transaction that holds the order. @throws Refusal `validation_failed`, `forbidden` for who placed the order */
  async begin(
    actor: Actor,
    order: PurchaseOrder,
    { deliveryNote, locationId }: NewReceipt,
    { id = newId(), jobId = null, noticeId = null }: { id?: string; jobId?: string | null; noticeId?: string | null } = {},
  ): Promise<ReceiptHead> {
    const { id: orderId, number, vendorId, currency, contractId } = order;
    const place = locationId ?? order.locationId;
    if (place === null) throw new Refusal('validation_failed', 'Say where it was taken in.', { pointer: '/locationId' });
    await this.database.query(
      `INSERT INTO purchase_receipts (id, organization_id, order_id, location_id, delivery_note, received_by_id, received_at, job_id, notice_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, actor.organizationId, orderId, place, deliveryNote, personOf(actor), this.clock.now(), jobId, noticeId],
    );
    return { id, orderId, number, vendorId, currency, locationId: place, contractId, deliveryNote };
  }

  /** @returns the job of its list, where it has one and was not taken back */
  async jobOf(receiptId: string): Promise<string | null> {
    const row = await this.database.first<{ jobId: string | null }>(
      `SELECT r.job_id AS "jobId" FROM purchase_receipts r
       WHERE r.id = $1 AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.id)`,
      [receiptId],
    );
    return row?.jobId ?? null;
  }

  /** @throws Refusal `not_found` */
  async head(receiptId: string): Promise<ReceiptHead> {
    const head = await this.database.first<ReceiptHead>(
      `SELECT r.id, r.order_id AS "orderId", o.number, o.vendor_id AS "vendorId", o.currency, r.location_id AS "locationId", o.contract_id AS "contractId",
         r.delivery_note AS "deliveryNote" FROM purchase_receipts r JOIN purchase_orders o ON o.id = r.order_id WHERE r.id = $1`,
      [receiptId],
    );
    if (!head) throw notFound('The receipt');
    return head;
  }

  /** Needs the open transaction that holds its order. @throws Refusal `not_found` */
  async line(orderId: string, lineId: string): Promise<ReceivableLine> {
    const line = await this.database.first<ReceivableLine>(
      `SELECT l.id, l.position, l.quantity, l.over, l.received, l.description, l.product_id AS "productId", p.kind, l.domain,
         l.cost_center_id AS "costCenterId", c.business_unit_id AS "businessUnitId", l.unit_price_minor::text AS "unitPriceMinor",
         l.recurring_minor::text AS "recurringMinor",
         l.net_minor::text AS "netMinor", l.tax_minor::text AS "taxMinor", l.shipping_minor::text AS "shippingMinor",
         l.commitment_id AS "commitmentId",
         l.amended_revision > 0 OR EXISTS (SELECT FROM purchase_receipt_lines r JOIN purchase_receipt_undos u ON u.receipt_id = r.receipt_id
           WHERE r.order_line_id = l.id) AS uneven,
         CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('action', w.action, 'itemId', w.item_id, 'toLocationId', q.to_location_id, 'contractId', w.contract_id,
           'wantedOn', w.wanted_on, 'carrierReference', w.carrier_reference) END AS work
       FROM purchase_order_lines l JOIN cost_centers c ON c.id = l.cost_center_id LEFT JOIN products p ON p.id = l.product_id
         LEFT JOIN purchase_order_line_works w ON w.line_id = l.id LEFT JOIN purchase_request_lines q ON q.id = l.request_line_id
       WHERE l.id = $1 AND l.order_id = $2`,
      [lineId, orderId],
    );
    if (!line) throw notFound('The line of the order');
    return line;
  }

  /** Writes down which records came with a line of a receipt, or grew by it. */
  async name(actor: Actor, receiptLineId: string, things: readonly Thing[]): Promise<void> {
    const named = things.filter(({ itemId }) => itemId !== null);
    if (named.length === 0) return;
    await this.database.query(
      `INSERT INTO purchase_receipt_items (id, organization_id, receipt_line_id, item_id, quantity, begun, charge_id)
       SELECT g.id, $2, $3, g."itemId", g.quantity, g.begun, g."chargeId"
       FROM jsonb_to_recordset($1) AS g(id uuid, "itemId" uuid, quantity integer, begun boolean, "chargeId" uuid)`,
      [JSON.stringify(named.map((thing) => ({ id: newId(), ...thing }))), actor.organizationId, receiptLineId],
    );
  }

  async refuse(actor: Actor, receiptId: string, refused: readonly RefusedUnit[]): Promise<void> {
    if (refused.length === 0) return;
    await this.database.query(
      `INSERT INTO purchase_receipt_refusals (id, organization_id, receipt_id, place, serial, code, reason)
       SELECT g.id, $2, $3, g.place, g.serial, g.code, g.reason
       FROM jsonb_to_recordset($1) AS g(id uuid, place integer, serial text, code text, reason text)`,
      [JSON.stringify(refused.map((unit) => ({ id: newId(), ...unit }))), actor.organizationId, receiptId],
    );
  }

  /** The order stands where its lines stand. Needs the open transaction that holds it. */
  async settle(orderId: string): Promise<void> {
    await this.database.query(
      `UPDATE purchase_orders o SET state = CASE WHEN s.all_came THEN 'received' WHEN s.some_came THEN 'partly_received'
           WHEN o.acknowledged_at IS NULL THEN 'sent' ELSE 'acknowledged' END,
         version = o.version + 1, updated_at = $2
       FROM (SELECT bool_and(received >= quantity) AS all_came, bool_or(received > 0) AS some_came FROM purchase_order_lines WHERE order_id = $1) s
       WHERE o.id = $1`,
      [orderId, this.clock.now()],
    );
  }

  /** Others hear that something came. Needs the open transaction that holds the order, settled. */
  async announce(actor: Actor, orderId: string, receiptId: string): Promise<void> {
    const order = await this.database.one<OrderEvent>(
      'SELECT id AS "orderId", number, vendor_id AS "vendorId", state, revision FROM purchase_orders WHERE id = $1',
      [orderId],
    );
    await this.outbox.emit(actor, orderReceived, { ...order, receiptId });
  }

  async meaning<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
    try {
      return await this.database.transaction(actor, work);
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }
}
