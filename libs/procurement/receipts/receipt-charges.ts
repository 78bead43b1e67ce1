import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import { Accruals, Charges } from '#spend';
import { spendingBy } from '../orders/order-commitments.js';
import type { ReceiptHead, ReceivableLine, Thing } from './delivery.js';

/** A charge that ended, with the end that it had before. */
export interface EndedCharge {
  id: string;
  endsOn: string | null;
}

/** What recurs is charged to the things that came, while they are in use. */
@Injectable()
export class ReceiptCharges {
  constructor(
    private readonly database: Database,
    private readonly charges: Charges,
    private readonly accruals: Accruals,
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

  /**
   * What recurs for a thing at this vendor ends on a day, and what was posted for later comes back at once. Needs an open transaction.
   * @returns what ended, with the end that it had before
   */
  async endOf(actor: Actor, itemId: string, vendorId: string, endsOn: string): Promise<EndedCharge[]> {
    const running = await this.database.query<EndedCharge>(
      `SELECT id, ends_on::text AS "endsOn" FROM recurring_charges WHERE item_id = $1 AND coalesce(vendor_id, $2) = $2
         AND (starts_on IS NULL OR starts_on <= $3) AND (ends_on IS NULL OR ends_on > $3) ORDER BY id FOR UPDATE`,
      [itemId, vendorId, endsOn],
    );
    for (const { id } of running) await this.charges.amend(spendingBy(actor), id, undefined, { endsOn });
    await this.settle(actor, itemId);
    return running;
  }

  /** What had ended runs on as it did before. Needs an open transaction. */
  async runOn(actor: Actor, itemId: string, ended: readonly EndedCharge[]): Promise<void> {
    for (const { id, endsOn } of ended) await this.charges.amend(spendingBy(actor), id, undefined, { endsOn });
    await this.settle(actor, itemId);
  }

  /** Takes a charge back: it is as if it had never run, and what was posted comes back at once. Needs an open transaction. */
  async takeBack(actor: Actor, chargeId: string): Promise<void> {
    const known = await this.database.first<{ itemId: string; startsOn: string | null; posted: boolean }>(
      `SELECT item_id AS "itemId", starts_on::text AS "startsOn", EXISTS (SELECT FROM charge_periods p WHERE p.charge_id = c.id) AS posted
       FROM recurring_charges c WHERE c.id = $1`,
      [chargeId],
    );
    if (!known) return;
    const by = spendingBy(actor);
    if (!known.posted) return this.charges.remove(by, chargeId);
    // What ends on the day on which it starts has run for no day at all.
    await this.charges.amend(by, chargeId, undefined, { endsOn: known.startsOn });
    await this.settle(actor, known.itemId);
  }

  /** What a thing in use owes by now is posted at once, and what it owed no more comes back. Needs an open transaction. */
  async settle(actor: Actor, itemId: string): Promise<void> {
    await this.accruals.accrueItems(spendingBy(actor), [itemId]);
  }
}
