import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform';
import { Charges } from '#spend';
import { spendingBy } from '../orders/order-commitments.js';
import type { ReceiptHead, ReceivableLine, Thing } from './delivery.js';

/** What recurs is charged to the things that came, while they are in use. */
@Injectable()
export class ReceiptCharges {
  constructor(private readonly charges: Charges) {}

  /**
   * Needs the open transaction that holds the order.
   * @param dayOf the first day that the thing at this place is charged for; the day on which it comes into use where none is said
   */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    things: readonly Thing[],
    dayOf: (place: number) => string | undefined,
  ): Promise<void> {
    const each = BigInt(line.recurringMinor);
    if (each === 0n) return;
    for (const [place, { itemId, quantity }] of things.entries()) {
      if (itemId === null) continue;
      await this.charges.add(spendingBy(actor), itemId, {
        description: `${receipt.number}: ${line.description}`.slice(0, 200),
        amountMinor: String(each * BigInt(quantity)),
        currency: receipt.currency,
        vendorId: receipt.vendorId,
        startsOn: dayOf(place),
      });
    }
  }
}
