import { Injectable } from '@nestjs/common';
import { Items } from '#inventory';
import { type Actor } from '#platform';
import type { PlacedUnit, ReceiptHead, ReceivableLine, RefusedUnit, TakenThings, Thing } from './delivery.js';
import { as, factsOf, orderedMoves, referenceOf } from './received-things.js';

/** Assets: each begins, is ordered as its order says, and is received with the line of its receipt. */
@Injectable()
export class ReceivedAssets {
  constructor(private readonly items: Items) {}

  /** Needs an open transaction. What cannot begin or be received is told, each by itself. */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    units: readonly PlacedUnit[],
    today: string,
  ): Promise<TakenThings> {
    const facts = factsOf(receipt, line, today);
    const answers = { locationId: receipt.locationId, receiptReference: referenceOf(receipt, line) };
    const moves = [...orderedMoves(receipt, line), { verb: 'receive', answers }];
    const outcomes = await this.items.beginSeries(
      as(actor, 'procurement.approve_orders'),
      { item: facts, moves },
      units.map(({ serial, imei = null }) => ({ serial, imei })),
    );
    const things: Thing[] = [];
    const refused: RefusedUnit[] = [];
    for (const [at, { place, serial }] of units.entries()) {
      const outcome = outcomes[at];
      if (outcome?.outcome === 'refused') refused.push({ place, serial, code: outcome.code, reason: outcome.reason });
      else if (outcome) things.push({ itemId: outcome.id, quantity: 1, begun: true });
    }
    return { things, refused };
  }
}
