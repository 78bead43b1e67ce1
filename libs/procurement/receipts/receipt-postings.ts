import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { Commitments, type EntryInput, Ledger } from '#spend';
import { spendingBy } from '../orders/order-commitments.js';
import type { ReceiptHead, ReceivableLine, Thing } from './delivery.js';
import { type Portion, type Posted, portionsOf, splitAt } from './received-amounts.rules.js';

/** What came is spent: posted against what its line has committed, and what came beyond that by itself. */
@Injectable()
export class ReceiptPostings {
  constructor(
    private readonly database: Database,
    private readonly commitments: Commitments,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Needs the open transaction that holds the order.
   * @param things in the order in which they came; what came for one record is posted together
   * @throws Refusal as `Ledger.post`, e.g. `exchange_rate_missing`
   */
  async post(
    actor: Actor,
    receipt: ReceiptHead,
    receiptLineId: string,
    line: ReceivableLine,
    things: readonly Thing[],
    today: string,
  ): Promise<void> {
    const { quantity, received } = line;
    const { within, beyond } = splitAt(things, Math.max(quantity - received, 0));
    const asEntries = (portions: readonly Portion[]): EntryInput[] =>
      portions.flatMap(({ itemId, shares }) =>
        shares.map(({ kind, minor }) => ({
          kind,
          amount: Money.of(minor, receipt.currency),
          bookedOn: today,
          costCenterId: line.costCenterId,
          vendorId: receipt.vendorId,
          domain: line.domain,
          description: `${receipt.number}: ${line.description}`,
          ...(line.productId === null ? {} : { productId: line.productId }),
          ...(line.businessUnitId === null ? {} : { businessUnitId: line.businessUnitId }),
          ...(itemId === null ? {} : { itemId }),
        })),
      );
    const ordered = asEntries(portionsOf(line, received, within, line.uneven ? await this.standing(actor, line.id) : undefined));
    if (ordered.length > 0 && line.commitmentId !== null) {
      const idempotencyKey = keyOf(receiptLineId);
      await this.commitments.postCommitment(spendingBy(actor), line.commitmentId, { idempotencyKey, entries: ordered });
    }
    // What comes beyond the order has its shipping paid already.
    const more = asEntries(portionsOf({ ...line, shippingMinor: '0' }, Math.max(received - quantity, 0), beyond));
    if (more.length > 0) {
      await this.ledger.post(spendingBy(actor), { idempotencyKey: keyBeyond(receiptLineId), entries: more });
    }
  }

  /**
   * Takes back what was posted with a line of a receipt, and commits it again. Needs the open transaction that holds the order.
   * @throws Refusal as `Commitments.restore`
   */
  async takeBack(
    actor: Actor,
    { id, commitmentId, currency }: { id: string; commitmentId: string | null; currency: string },
    reason: string,
  ): Promise<void> {
    const by = spendingBy(actor);
    const posted = await this.ledger.reversePosting(by, keyOf(id), reason);
    await this.ledger.reversePosting(by, keyBeyond(id), reason);
    if (posted > 0n && commitmentId !== null)
      await this.commitments.restore(by, commitmentId, Money.of(posted, currency), reason);
  }

  /** What is posted of a line's commitment, by those of its receipts that were not taken back. */
  private async standing(actor: Actor, orderLineId: string): Promise<Posted> {
    const lines = await this.database.query<{ id: string }>(
      `SELECT r.id FROM purchase_receipt_lines r WHERE r.order_line_id = $1
         AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.receipt_id)`,
      [orderLineId],
    );
    return this.ledger.sumsOf(
      actor,
      lines.map(({ id }) => keyOf(id)),
    );
  }
}

/** Under which the money of a line of a receipt is posted: what was ordered, and what came beyond that. */
export const keyOf = (receiptLineId: string): string => `receipt:${receiptLineId}`;
export const keyBeyond = (receiptLineId: string): string => `receipt-over:${receiptLineId}`;
