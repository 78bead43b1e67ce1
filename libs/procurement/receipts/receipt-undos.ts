import { Injectable } from '@nestjs/common';
import { Items, LicenseKeys, type MoveOfItem } from '#inventory';
import { type Actor, AuditTrail, Clock, Database, DryRun, newId, notFound, Refusal } from '#platform';
import { personOf } from '../requests/request-book.js';
import { ConfirmedWorks } from './confirmed-works.js';
import type { ConfirmedWork } from './delivery.js';
import { ReceiptBook } from './receipt-book.js';
import { ReceiptCharges } from './receipt-charges.js';
import { keyBeyond, ReceiptPostings } from './receipt-postings.js';

interface ReceiptNow {
  orderId: string;
  deliveryNote: string;
  isRunning: boolean;
  isUndone: boolean;
}

interface UndoneLine {
  id: string;
  orderLineId: string;
  commitmentId: string | null;
  currency: string;
}

/** What came with the receipt, as it is now. */
interface ThingNow {
  itemId: string;
  tag: string;
  kind: 'asset' | 'service' | 'license';
  quantity: number;
  begun: boolean;
  chargeId: string | null;
  /** Whether anything but the receipt has happened to it since. */
  touched: boolean;
  seats: number | null;
  seatsUsed: number | null;
  /** What was done with it, where it was there before. */
  work: ConfirmedWork | null;
}

/** Takes receipts back while nothing happened to what came with them: the things leave again, the money is committed again. */
@Injectable()
export class ReceiptUndos {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ReceiptBook,
    private readonly items: Items,
    private readonly keys: LicenseKeys,
    private readonly charges: ReceiptCharges,
    private readonly works: ConfirmedWorks,
    private readonly postings: ReceiptPostings,
    private readonly audit: AuditTrail,
    private readonly dryRun: DryRun,
  ) {}

  /**
   * A receipt as a whole or not at all; it stays in the books with who took it back and why.
   * @throws Refusal `not_found`, `forbidden`, `verb_not_allowed` where the order is closed; `conflict` once it was taken back, while its
   *   list is taken in, and where something came beyond the order later; `in_use` where something happened to what came
   */
  undo(actor: Actor, receiptId: string, reason: string): Promise<void> {
    return this.book.meaning(actor, async () => {
      const receipt = await this.database.first<ReceiptNow>(
        `SELECT r.order_id AS "orderId", r.delivery_note AS "deliveryNote",
           EXISTS (SELECT FROM background_jobs j WHERE j.id = r.job_id AND j.state IN ('queued', 'running')) AS "isRunning",
           EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.id) AS "isUndone"
         FROM purchase_receipts r WHERE r.id = $1`,
        [receiptId],
      );
      if (!receipt) throw notFound('The receipt');
      const order = await this.book.hold(actor, receipt.orderId, 'procurement.undo_receipts');
      if (receipt.isUndone) throw new Refusal('conflict', 'This receipt was taken back before.');
      if (receipt.isRunning) throw new Refusal('conflict', 'Its list is still being taken in.');
      const lines = await this.linesOf(receiptId);
      await this.refuseLaterBeyond(receiptId, lines);
      const things = await this.thingsOf(receiptId);
      refuseTouched(things);
      const because = `The receipt ${receipt.deliveryNote} was taken back: ${reason}`;
      for (const { chargeId } of things) if (chargeId !== null) await this.charges.takeBack(actor, chargeId);
      for (const { work } of things.toReversed()) if (work) await this.works.takeBack(actor, work);
      await this.leave(
        actor,
        things.filter(({ work }) => work === null),
        order.number,
        because,
      );
      await this.keys.removeOf(
        actor,
        lines.map(({ id }) => id),
      );
      for (const line of lines) await this.postings.takeBack(actor, line, because);
      await this.database.query(
        `INSERT INTO purchase_receipt_undos (id, organization_id, receipt_id, undone_by_id, undone_at, reason)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [newId(), actor.organizationId, receiptId, personOf(actor), this.clock.now(), reason],
      );
      await this.book.settle(receipt.orderId);
      await this.audit.record(actor, {
        action: 'purchase_receipt.taken_back',
        subjectKind: 'purchase_receipt',
        subjectId: receiptId,
        after: { number: order.number, reason, items: things.length },
      });
    });
  }

  /** Does it and takes that back: what would hinder it is said by what hinders it. @throws Refusal `not_found`, `forbidden` */
  async outlook(actor: Actor, receiptId: string): Promise<{ possible: boolean; because: string | null }> {
    try {
      await this.dryRun.of(actor, () => this.undo(actor, receiptId, 'Tried.'));
      return { possible: true, because: null };
    } catch (error) {
      if (!(error instanceof Refusal) || error.code === 'not_found' || error.code === 'forbidden') throw error;
      return { possible: false, because: error.reason };
    }
  }

  private linesOf(receiptId: string): Promise<UndoneLine[]> {
    return this.database.query<UndoneLine>(
      `SELECT r.id, r.order_line_id AS "orderLineId", l.commitment_id AS "commitmentId", o.currency
       FROM purchase_receipt_lines r JOIN purchase_order_lines l ON l.id = r.order_line_id JOIN purchase_orders o ON o.id = l.order_id
       WHERE r.receipt_id = $1 ORDER BY r.id`,
      [receiptId],
    );
  }

  /** What came beyond the order is paid besides; it would count as ordered once an earlier receipt is gone. */
  private async refuseLaterBeyond(receiptId: string, lines: readonly UndoneLine[]): Promise<void> {
    const others = await this.database.query<{ id: string }>(
      `SELECT r.id FROM purchase_receipt_lines r WHERE r.order_line_id = ANY($2::uuid[]) AND r.receipt_id <> $1
         AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.receipt_id)`,
      [receiptId, lines.map(({ orderLineId }) => orderLineId)],
    );
    const beyond = await this.database.first(
      'SELECT id FROM ledger_postings WHERE organization_id = current_organization_id() AND idempotency_key = ANY($1::text[]) LIMIT 1',
      [others.map(({ id }) => keyBeyond(id))],
    );
    if (beyond) throw new Refusal('conflict', 'More than was ordered came with another receipt. Take that one back first.');
  }

  /** Held until the end, so that nothing happens to them meanwhile. */
  private thingsOf(receiptId: string): Promise<ThingNow[]> {
    return this.database.query<ThingNow>(
      `SELECT i.id AS "itemId", i.tag, i.kind, c.quantity, c.begun, c.charge_id AS "chargeId",
         CASE WHEN w.id IS NOT NULL THEN i.version <> (SELECT max(x.item_version) FROM purchase_receipt_works x
             JOIN purchase_receipt_lines y ON y.id = x.receipt_line_id WHERE y.receipt_id = r.receipt_id AND x.item_id = i.id)
           ELSE i.kind <> 'license' AND NOT EXISTS (SELECT FROM transitions t WHERE t.organization_id = i.organization_id
             AND t.subject_id = i.id AND t.subject_version = i.version AND t.verb = 'receive') END AS touched,
         l.quantity::integer AS seats, l.seats_used::integer AS "seatsUsed",
         CASE WHEN w.id IS NOT NULL THEN jsonb_build_object('action', w.action, 'itemId', w.item_id, 'doneOn', w.done_on,
           'carrierReference', w.carrier_reference, 'before', w.before, 'after', w.after, 'itemVersion', w.item_version,
           'endedCharges', w.ended_charges) END AS work
       FROM purchase_receipt_lines r JOIN purchase_receipt_items c ON c.receipt_line_id = r.id JOIN items i ON i.id = c.item_id
         LEFT JOIN licenses l ON l.item_id = i.id LEFT JOIN purchase_receipt_works w ON w.receipt_line_id = r.id
       WHERE r.receipt_id = $1 ORDER BY i.id, r.id FOR NO KEY UPDATE OF i`,
      [receiptId],
    );
  }

  private async leave(actor: Actor, things: readonly ThingNow[], orderNumber: string, comment: string): Promise<void> {
    const moves = things.flatMap(({ itemId, kind, quantity, begun, seats }): MoveOfItem[] => {
      const left = (seats ?? 0) - quantity;
      if (kind === 'license' && left > 0)
        return [{ itemId, verb: 'true_up', answers: { quantity: left, orderReference: orderNumber }, comment }];
      const back: MoveOfItem = { itemId, verb: 'unreceive', answers: { reason: comment }, comment };
      return begun ? [back, { itemId, verb: 'cancel', answers: { reason: comment }, comment }] : [back];
    });
    // Nobody else can use the verb that leads back, whatever they may do: the money has to go with it.
    for (const moved of await this.items.moveMany({ ...actor, kind: 'system' }, moves)) {
      if (moved.outcome === 'refused') throw moved.refusal;
    }
  }
}

/** @throws Refusal `in_use` that names the first of them */
function refuseTouched(things: readonly ThingNow[]): void {
  const touched = things.filter(({ touched: isTouched }) => isTouched);
  const assigned = things.filter(
    ({ quantity, seats, seatsUsed, work }) => work === null && seats !== null && seats - quantity < (seatsUsed ?? 0),
  );
  const facts = { items: [...touched, ...assigned].slice(0, 20).map(({ itemId, tag }) => ({ itemId, tag })) };
  if (touched.length > 0)
    throw new Refusal('in_use', `${touched[0]?.tag} was moved or changed since it was received.`, { facts });
  if (assigned.length > 0) throw new Refusal('in_use', `Seats of ${assigned[0]?.tag} that came with it are assigned.`, { facts });
}
