import { Injectable } from '@nestjs/common';
import { type Actor, Money } from '#platform';
import { Commitments, type EntryInput, Ledger } from '#spend';
import { spendingBy } from '../orders/order-commitments.js';
import type { ReceiptHead, ReceivableLine } from './delivery.js';
import { type Share, sharesBeyond, sharesOf } from './received-amounts.rules.js';

/** What came is spent: posted against what its line has committed, and what came beyond that by itself. */
@Injectable()
export class ReceiptPostings {
  constructor(
    private readonly commitments: Commitments,
    private readonly ledger: Ledger,
  ) {}

  /**
   * Needs the open transaction that holds the order.
   * @param itemIds of the units, in their order; none where what came has no records
   * @throws Refusal as `Ledger.post`, e.g. `exchange_rate_missing`
   */
  async post(
    actor: Actor,
    receipt: ReceiptHead,
    receiptLineId: string,
    line: ReceivableLine,
    accepted: number,
    itemIds: readonly string[],
    today: string,
  ): Promise<void> {
    const { quantity, received } = line;
    const within = Math.max(Math.min(accepted, quantity - received), 0);
    const beyond = Math.max(received - quantity, 0);
    const asEntries = (shares: readonly Share[], itemId?: string): EntryInput[] =>
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
        ...(itemId === undefined ? {} : { itemId }),
      }));
    const entriesOf = (shares: typeof sharesOf, from: number, units: number, ids: readonly string[]): EntryInput[] =>
      ids.length === 0
        ? asEntries(shares(line, from, from + units))
        : ids.flatMap((itemId, at) => asEntries(shares(line, from + at, from + at + 1), itemId));
    const ordered = within > 0 ? entriesOf(sharesOf, received, within, itemIds.slice(0, within)) : [];
    if (ordered.length > 0 && line.commitmentId !== null) {
      const idempotencyKey = `receipt:${receiptLineId}`;
      await this.commitments.postCommitment(spendingBy(actor), line.commitmentId, { idempotencyKey, entries: ordered });
    }
    const more = accepted > within ? entriesOf(sharesBeyond, beyond, accepted - within, itemIds.slice(within)) : [];
    if (more.length > 0) {
      await this.ledger.post(spendingBy(actor), { idempotencyKey: `receipt-over:${receiptLineId}`, entries: more });
    }
  }
}
