import { Injectable } from '@nestjs/common';
import { Items, type MoveOfItem } from '#inventory';
import { type Actor, Refusal } from '#platform';
import type { DeliveredService, ReceiptHead, ReceivableLine, Thing } from './delivery.js';
import { as, factsOf, orderedMoves, referenceOf } from './received-things.js';

/** Services: each begins, is ordered as its order says, and runs from the day on which it was provisioned. */
@Injectable()
export class ReceivedServices {
  constructor(private readonly items: Items) {}

  /** Needs an open transaction. @throws Refusal where one cannot begin or be confirmed, with its place in the list */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    services: readonly DeliveredService[],
    today: string,
  ): Promise<Thing[]> {
    const facts = factsOf(receipt, line, today);
    const outcomes = await this.items.createMany(
      actor,
      services.map(({ iccid }) => ({ ...facts, kind: 'service', service: { iccid: iccid ?? null } })),
    );
    const ids = outcomes.map((outcome, at) => {
      if (outcome.outcome === 'refused') throw new Refusal(outcome.code, outcome.reason, { pointer: `/services/${at}` });
      return outcome.id;
    });
    const receiptReference = referenceOf(receipt, line);
    const moves = services.flatMap(({ number, provisionedOn, vendorReference }, at): MoveOfItem[] => {
      const itemId = ids[at] ?? '';
      const told = { serviceNumber: number, billingStartsOn: provisionedOn, receiptReference };
      const reference = vendorReference ?? line.work?.carrierReference ?? undefined;
      const answers = reference === undefined ? told : { ...told, vendorReference: reference };
      return [...orderedMoves(receipt, line, itemId), { itemId, verb: 'receive', answers }];
    });
    for (const moved of await this.items.moveMany(as(actor, 'procurement.approve_orders'), moves)) {
      if (moved.outcome !== 'refused') continue;
      const { code, reason } = moved.refusal;
      throw new Refusal(code, reason, { pointer: `/services/${ids.indexOf(moved.itemId)}` });
    }
    return ids.map((itemId) => ({ itemId, quantity: 1, begun: true }));
  }
}
