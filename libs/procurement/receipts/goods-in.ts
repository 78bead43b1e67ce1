import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import type { Delivery, PlacedUnit, ReceiptHead, ReceivableLine, RefusedUnit } from './delivery.js';
import { ReceiptBook } from './receipt-book.js';
import { ReceiptPostings } from './receipt-postings.js';
import { ReceivedItems } from './received-items.js';

const beyond = 'More would be received than was ordered and the policy lets pass.';

/** Takes in what came of a line: the things begin, it is counted, and what it costs is posted. */
@Injectable()
export class GoodsIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ReceiptBook,
    private readonly items: ReceivedItems,
    private readonly postings: ReceiptPostings,
  ) {}

  /**
   * Needs the open transaction that holds the order.
   * @returns the units that were refused; what is without serials is taken in as a whole or not at all
   * @throws Refusal `not_found`, `capacity_exceeded`; `validation_failed` for assets without serials and serials of what has none
   */
  async take(actor: Actor, receipt: ReceiptHead, delivery: Delivery, units: readonly PlacedUnit[]): Promise<RefusedUnit[]> {
    const line = await this.book.line(receipt.orderId, delivery.lineId);
    const { damaged = 0, wrong = 0, note = null, accepted = 0 } = delivery;
    const isAsset = line.kind === 'asset';
    if (isAsset && accepted > 0)
      throw new Refusal('validation_failed', 'Name each asset by its serial.', { pointer: '/accepted' });
    if (!isAsset && units.length > 0)
      throw new Refusal('validation_failed', 'Only assets have serials here; say how many came.', { pointer: '/units' });
    const today = await this.today(actor);
    const { itemIds, refused } = isAsset ? await this.begin(actor, receipt, line, units, today) : { itemIds: [], refused: [] };
    const taken = isAsset ? itemIds.length : accepted;
    if (line.received + taken > line.quantity + line.over) throw new Refusal('capacity_exceeded', beyond);
    if (taken + damaged + wrong === 0) return refused;
    const receiptLineId = newId();
    await this.database.query(
      `INSERT INTO purchase_receipt_lines (id, organization_id, receipt_id, order_line_id, accepted, damaged, wrong, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [receiptLineId, actor.organizationId, receipt.id, line.id, taken, damaged, wrong, note],
    );
    await this.database.query(
      `INSERT INTO purchase_receipt_items (id, organization_id, receipt_line_id, item_id)
       SELECT g.id, $3, $4, g.item FROM unnest($1::uuid[], $2::uuid[]) AS g(id, item)`,
      [itemIds.map(() => newId()), itemIds, actor.organizationId, receiptLineId],
    );
    await this.postings.post(actor, receipt, receiptLineId, line, taken, itemIds, today);
    return refused;
  }

  /** As many as may still come; the place of one that is refused is free for the next of the list. */
  private async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    units: readonly PlacedUnit[],
    today: string,
  ): Promise<{ itemIds: string[]; refused: RefusedUnit[] }> {
    const itemIds: string[] = [];
    const refused: RefusedUnit[] = [];
    let waiting = units;
    for (;;) {
      const room = Math.max(line.quantity + line.over - line.received - itemIds.length, 0);
      const next = waiting.slice(0, room);
      if (next.length === 0) break;
      const begun = await this.items.begin(actor, receipt, line, next, today);
      itemIds.push(...begun.itemIds);
      refused.push(...begun.refused);
      waiting = waiting.slice(next.length);
    }
    const tooMany = waiting.map(({ place, serial }) => ({ place, serial, code: 'capacity_exceeded' as const, reason: beyond }));
    return { itemIds, refused: [...refused, ...tooMany] };
  }

  private async today({ organizationId }: Actor): Promise<string> {
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      organizationId,
    ]);
    return this.clock.today(zone);
  }
}
