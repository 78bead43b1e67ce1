import { Injectable } from '@nestjs/common';
import { Items, type MoveOfItem } from '#inventory';
import { type Actor } from '#platform';
import type { PlacedUnit, ReceiptHead, ReceivableLine, TakenThings } from './delivery.js';
import { as, factsOf, orderedMoves, referenceOf } from './received-things.js';

/** Assets: each begins, is ordered as its order says, and is received with the line of its receipt. */
@Injectable()
export class ReceivedAssets {
  constructor(private readonly items: Items) {}

  /** Needs an open transaction. What cannot begin is told; @throws Refusal where one cannot be received as its lifecycle asks */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    units: readonly PlacedUnit[],
    today: string,
  ): Promise<TakenThings> {
    const facts = factsOf(receipt, line, today);
    const outcomes = await this.items.createMany(
      actor,
      units.map(({ serial, imei }) => ({ ...facts, kind: 'asset', asset: { serial, imei: imei ?? null } })),
    );
    const begun = units.flatMap((unit, at) => {
      const outcome = outcomes[at];
      return outcome && outcome.outcome !== 'refused' ? [{ ...unit, itemId: outcome.id }] : [];
    });
    const refused = units.flatMap((unit, at) => {
      const outcome = outcomes[at];
      return outcome?.outcome === 'refused'
        ? [{ place: unit.place, serial: unit.serial, code: outcome.code, reason: outcome.reason }]
        : [];
    });
    const answers = { locationId: receipt.locationId, receiptReference: referenceOf(receipt, line) };
    const moves = begun.flatMap(({ itemId, serial, imei }): MoveOfItem[] => [
      ...orderedMoves(receipt, line, itemId),
      { itemId, verb: 'receive', answers: { ...answers, serial, ...(imei === undefined ? {} : { imei }) } },
    ]);
    for (const moved of await this.items.moveMany(as(actor, 'procurement.approve_orders'), moves)) {
      if (moved.outcome === 'refused') throw moved.refusal;
    }
    return { things: begun.map(({ itemId }) => ({ itemId, quantity: 1, begun: true })), refused };
  }
}
