import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { Charges } from '#spend';
import { spendingBy } from '../orders/order-commitments.js';
import type { ReceiptHead, ReceivableLine, Thing } from './delivery.js';

/** What recurs is charged to the things that came, while they are in use. */
@Injectable()
export class ReceiptCharges {
  constructor(
    private readonly database: Database,
    private readonly charges: Charges,
  ) {}

  /**
   * Needs the open transaction that holds the order.
   * @param dayOf the first day that the thing at this place is charged for; the day on which it comes into use where none is said
   * @returns the things with their charges
   */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    things: readonly Thing[],
    dayOf: (place: number) => string | undefined,
  ): Promise<Thing[]> {
    const each = BigInt(line.recurringMinor);
    if (each === 0n) return [...things];
    const charged: Thing[] = [];
    for (const [place, thing] of things.entries()) {
      const { itemId, quantity } = thing;
      if (itemId === null) continue;
      const { id } = await this.charges.add(spendingBy(actor), itemId, {
        description: `${receipt.number}: ${line.description}`.slice(0, 200),
        amountMinor: String(each * BigInt(quantity)),
        currency: receipt.currency,
        vendorId: receipt.vendorId,
        startsOn: dayOf(place),
      });
      charged.push({ ...thing, chargeId: id });
    }
    return charged;
  }

  /** Takes a charge back: it is as if it had never run. Needs an open transaction. */
  async takeBack(actor: Actor, chargeId: string): Promise<void> {
    const known = await this.database.first<{ startsOn: string | null; posted: boolean }>(
      `SELECT starts_on::text AS "startsOn", EXISTS (SELECT FROM charge_periods p WHERE p.charge_id = c.id) AS posted
       FROM recurring_charges c WHERE c.id = $1`,
      [chargeId],
    );
    if (!known) return;
    const by = spendingBy(actor);
    // What ends on the day on which it starts has run for no day at all; what was posted comes back with the next accrual.
    if (known.posted) await this.charges.amend(by, chargeId, undefined, { endsOn: known.startsOn });
    else await this.charges.remove(by, chargeId);
  }
}
