import { Injectable } from '@nestjs/common';
import { Items } from '#inventory';
import { asMeant, type Meaning } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { ReceiptBook } from '../receipts/receipt-book.js';
import { personOf } from '../requests/request-book.js';
import type { ReturnedShape } from './vendor-return.entity.js';

export interface ReturnedLine {
  lineId: string;
  came: ReturnedShape;
  /** Of what has no records: how many go back. */
  quantity?: number | undefined;
  /** Of assets that were taken in: each of them. */
  itemIds?: readonly string[] | undefined;
  /** In minor units of the order's currency. */
  expectedCreditMinor: string;
}

export interface NewVendorReturn {
  rmaReference: string;
  reason: string;
  returnedOn: string;
  tracking?: string | undefined;
  lines: readonly ReturnedLine[];
}

const meanings: Record<string, Meaning> = {
  vendor_return_lines_came_first: { code: 'capacity_exceeded', reason: 'No more goes back than came.', pointer: '/lines' },
  vendor_return_items_once: { code: 'conflict', reason: 'One of these items went back before.', pointer: '/lines' },
};

/** Sends back to vendors what came damaged or wrong, or is not wanted after all. */
@Injectable()
export class VendorReturns {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ReceiptBook,
    private readonly items: Items,
    private readonly audit: AuditTrail,
  ) {}

  /**
   * As a whole or not at all. Items that go back leave stock for good. @returns its id
   * @throws Refusal `not_found`, `forbidden`, `capacity_exceeded` beyond what came, `conflict` for an item that went back before,
   *   `guard_failed` for one that somebody has had, `verb_not_allowed` for one that is not in stock, `validation_failed`
   */
  async begin(actor: Actor, orderId: string, { lines, ...facts }: NewVendorReturn): Promise<string> {
    try {
      return await this.database.transaction(actor, async () => {
        const { number } = await this.book.reach(actor, orderId, 'procurement.receive');
        if (lines.length === 0) throw new Refusal('validation_failed', 'Say what goes back.', { pointer: '/lines' });
        const id = newId();
        await this.database.query(
          `INSERT INTO vendor_returns (id, organization_id, order_id, rma_reference, reason, tracking, returned_on, returned_by_id, created_at)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
          [
            ...[id, actor.organizationId, orderId, facts.rmaReference, facts.reason, facts.tracking ?? null],
            ...[facts.returnedOn, personOf(actor), this.clock.now()],
          ],
        );
        for (const [at, line] of lines.entries()) await this.sendBack(actor, id, line, facts, `/lines/${at}`);
        const after = { number, ...facts, lines };
        await this.audit.record(actor, {
          action: 'vendor_return.recorded',
          subjectKind: 'vendor_return',
          subjectId: id,
          after,
        });
        return id;
      });
    } catch (error) {
      throw asMeant(error, meanings);
    }
  }

  private async sendBack(
    actor: Actor,
    returnId: string,
    { lineId, came, quantity = 0, itemIds = [], expectedCreditMinor }: ReturnedLine,
    { rmaReference, reason }: Pick<NewVendorReturn, 'rmaReference' | 'reason'>,
    pointer: string,
  ): Promise<void> {
    const { kind } = await this.lineOf(returnId, lineId, pointer);
    const isNamed = came === 'accepted' && kind === 'asset';
    if (came === 'accepted' && (kind === 'service' || kind === 'license'))
      throw new Refusal('validation_failed', 'Services and licenses are ended, not sent back.', { pointer });
    if (isNamed ? itemIds.length === 0 || quantity > 0 : itemIds.length > 0 || quantity === 0) {
      const wanted = isNamed ? 'Name each item that goes back.' : 'Say how many go back.';
      throw new Refusal('validation_failed', wanted, { pointer: `${pointer}/${isNamed ? 'itemIds' : 'quantity'}` });
    }
    const id = newId();
    await this.database.query(
      `INSERT INTO vendor_return_lines (id, organization_id, return_id, order_line_id, came, quantity, expected_credit_minor)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, actor.organizationId, returnId, lineId, came, isNamed ? itemIds.length : quantity, expectedCreditMinor],
    );
    if (!isNamed) return;
    await this.refuseOthers(lineId, itemIds, `${pointer}/itemIds`);
    await this.database.query(
      `INSERT INTO vendor_return_items (id, organization_id, return_line_id, item_id)
       SELECT g.id, $3, $4, g.item FROM unnest($1::uuid[], $2::uuid[]) AS g(id, item)`,
      [itemIds.map(() => newId()), itemIds, actor.organizationId, id],
    );
    const moves = itemIds.map((itemId) => ({ itemId, verb: 'return_to_vendor', answers: { rmaReference, reason } }));
    // Nobody else can use the verb, whatever they may do: the credit that is expected has to go with it.
    for (const moved of await this.items.moveMany({ ...actor, kind: 'system' }, moves)) {
      if (moved.outcome === 'refused') throw moved.refusal;
    }
  }

  private async lineOf(returnId: string, lineId: string, pointer: string): Promise<{ kind: string | null }> {
    const line = await this.database.first<{ kind: string | null }>(
      `SELECT p.kind FROM vendor_returns v JOIN purchase_order_lines l ON l.order_id = v.order_id LEFT JOIN products p ON p.id = l.product_id
       WHERE v.id = $1 AND l.id = $2`,
      [returnId, lineId],
    );
    if (!line) throw new Refusal('validation_failed', 'The order has no such line.', { pointer: `${pointer}/lineId` });
    return line;
  }

  /** Only what came with this line, and nobody has had: what was in use may hold data, and is disposed of with its certificate. */
  private async refuseOthers(lineId: string, itemIds: readonly string[], pointer: string): Promise<void> {
    const known = await this.database.query<{ id: string; tag: string; had: boolean }>(
      `SELECT i.id, i.tag, EXISTS (SELECT FROM custody_records c WHERE c.organization_id = i.organization_id AND c.item_id = i.id) AS had
       FROM items i WHERE i.id = ANY($2::uuid[]) AND EXISTS (SELECT FROM purchase_receipt_items c
         JOIN purchase_receipt_lines r ON r.id = c.receipt_line_id
         WHERE c.item_id = i.id AND r.order_line_id = $1 AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.receipt_id))`,
      [lineId, itemIds],
    );
    if (known.length < new Set(itemIds).size || known.length < itemIds.length)
      throw new Refusal('validation_failed', 'Only what came with this line goes back with it, each once.', { pointer });
    const had = known.find((item) => item.had);
    if (had)
      throw new Refusal('guard_failed', `Somebody has had ${had.tag}. Decommission it, and dispose of it by its return.`, {
        pointer,
      });
  }
}
