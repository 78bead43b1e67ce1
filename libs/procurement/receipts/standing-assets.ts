import { Injectable } from '@nestjs/common';
import { Items, type MoveOfItem } from '#inventory';
import type { Actor } from '#platform';
import type { PlacedUnit, ReceiptHead, ReceivableLine, RefusedUnit, TakenThings, Thing } from './delivery.js';
import { referenceOf } from './received-things.js';
import { StandingItems } from './standing-items.js';

/** Assets that were begun before and stand as ordered: each is received itself, with its serial. */
@Injectable()
export class StandingAssets {
  constructor(
    private readonly standing: StandingItems,
    private readonly items: Items,
  ) {}

  /** Needs the open transaction that holds the order. @returns what came of them, what was refused, and for which units something begins */
  async receive(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    units: readonly PlacedUnit[],
  ): Promise<TakenThings & { rest: PlacedUnit[] }> {
    const { matched, refused, rest } = await this.standing.choose(receipt, line, units);
    if (matched.size === 0) return { things: [], refused, rest };
    const asked = { locationId: receipt.locationId, receiptReference: referenceOf(receipt, line) };
    const coming = units.flatMap((unit) => {
      const item = matched.get(unit.place);
      return item ? [{ unit, item }] : [];
    });
    const moves = coming.map(({ unit, item }): MoveOfItem => {
      const serial =
        item.serial !== null && item.tag.toLowerCase() === unit.serial.trim().toLowerCase() ? item.serial : unit.serial;
      const answers = { ...asked, serial, ...(unit.imei === undefined ? {} : { imei: unit.imei }) };
      return { itemId: item.id, verb: 'receive', answers };
    });
    const things: Thing[] = [];
    const failed: RefusedUnit[] = [];
    for (const [at, moved] of (await this.items.moveMany(actor, moves)).entries()) {
      const { place = 0, serial = '' } = coming[at]?.unit ?? {};
      if (moved.outcome === 'moved') things.push({ itemId: moved.itemId, quantity: 1, begun: false });
      else failed.push({ place, serial, code: moved.refusal.code, reason: moved.refusal.reason });
    }
    return { things, refused: [...refused, ...failed], rest };
  }
}
