import { Injectable } from '@nestjs/common';
import { Items, type MoveOfItem } from '#inventory';
import { type Actor, type Permission } from '#platform';
import type { PlacedUnit, ReceiptHead, ReceivableLine, RefusedUnit } from './delivery.js';

export interface BegunItems {
  itemIds: string[];
  refused: RefusedUnit[];
}

/** The things themselves: each begins, is ordered as its order says, and is received with the line of its receipt. */
@Injectable()
export class ReceivedItems {
  constructor(private readonly items: Items) {}

  /** Needs an open transaction. What cannot begin is told; @throws Refusal where one cannot be received as its lifecycle asks */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    units: readonly PlacedUnit[],
    today: string,
  ): Promise<BegunItems> {
    const outcomes = await this.items.createMany(
      actor,
      units.map(({ serial, imei }) => ({
        kind: 'asset',
        name: line.description.slice(0, 200),
        productId: line.productId,
        vendorId: receipt.vendorId,
        costCenterId: line.costCenterId,
        businessUnitId: line.businessUnitId,
        locationId: receipt.locationId,
        orderNumber: receipt.number,
        purchasedOn: today,
        purchasePriceMinor: line.unitPriceMinor,
        currency: receipt.currency,
        asset: { serial, imei: imei ?? null },
      })),
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
    const reference = `${receipt.deliveryNote}/${line.position}`;
    const moves = begun.flatMap(({ itemId, serial, imei }): MoveOfItem[] => [
      { itemId, verb: 'request', answers: { costCenterId: line.costCenterId, reason: `Ordered with ${receipt.number}` } },
      { itemId, verb: 'order', answers: { orderReference: receipt.number } },
      {
        itemId,
        verb: 'receive',
        answers: { serial, locationId: receipt.locationId, receiptReference: reference, ...(imei === undefined ? {} : { imei }) },
      },
    ]);
    for (const moved of await this.items.moveMany(as(actor, 'procurement.approve_orders'), moves)) {
      if (moved.outcome === 'refused') throw moved.refusal;
    }
    return { itemIds: begun.map(({ itemId }) => itemId), refused };
  }
}

/** The order has its approvals, so whoever takes it in may tell its items that they were ordered. */
function as(actor: Actor, permission: Permission): Actor {
  return { ...actor, grants: [...actor.grants, { permissions: new Set([permission]) }] };
}
