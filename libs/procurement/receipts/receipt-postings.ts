import { Injectable } from '@nestjs/common';
import { type Actor, Money } from '#platform';
import { Commitments, type EntryInput, Ledger } from '#spend';
import { spendingBy } from '../orders/order-commitments.js';
import type { ReceiptHead, ReceivableLine, Thing } from './delivery.js';
import { type Portion, portionsOf, splitAt } from './received-amounts.rules.js';

/** What came is spent: posted against what its line has committed, and what came beyond that by itself. */
@Injectable()
export class ReceiptPostings {
  constructor(
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
    const ordered = asEntries(portionsOf(line, received, within));
    if (ordered.length > 0 && line.commitmentId !== null) {
      const idempotencyKey = `receipt:${receiptLineId}`;
      await this.commitments.postCommitment(spendingBy(actor), line.commitmentId, { idempotencyKey, entries: ordered });
    }
    // What comes beyond the order has its shipping paid already.
    const more = asEntries(portionsOf({ ...line, shippingMinor: '0' }, Math.max(received - quantity, 0), beyond));
    if (more.length > 0) {
      await this.ledger.post(spendingBy(actor), { idempotencyKey: `receipt-over:${receiptLineId}`, entries: more });
    }
  }
}
