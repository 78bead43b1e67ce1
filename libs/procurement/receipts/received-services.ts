import { Injectable } from '@nestjs/common';
import { Items, type MoveOfItem } from '#inventory';
import { type Actor, Refusal } from '#platform';
import type { DeliveredService, ReceiptHead, ReceivableLine, Thing } from './delivery.js';
import { as, factsOf, orderedMoves, referenceOf } from './received-things.js';
import { StandingItems } from './standing-items.js';

/** Services: each begins, is ordered as its order says, and runs from the day on which it was provisioned. */
@Injectable()
export class ReceivedServices {
  constructor(
    private readonly items: Items,
    private readonly standing: StandingItems,
  ) {}

  /** Needs an open transaction. @throws Refusal where one cannot begin or be confirmed, with its place in the list */
  async begin(
    actor: Actor,
    receipt: ReceiptHead,
    line: ReceivableLine,
    services: readonly DeliveredService[],
    today: string,
  ): Promise<Thing[]> {
    const { matched, refused, rest } = await this.standing.choose(
      receipt,
      line,
      services.map(({ number, itemId }, at) => ({ place: at + 1, serial: number, itemId })),
    );
    const [no] = refused;
    if (no) throw new Refusal(no.code, no.reason, { pointer: `/services/${no.place - 1}` });
    const begun = await this.beginMany(
      actor,
      factsOf(receipt, line, today),
      rest.map(({ place }) => ({ place, iccid: services[place - 1]?.iccid })),
    );
    const ids = services.map((_service, at) => matched.get(at + 1)?.id ?? begun.get(at + 1) ?? '');
    const receiptReference = referenceOf(receipt, line);
    const moves = services.flatMap(({ number, provisionedOn, vendorReference }, at): MoveOfItem[] => {
      const itemId = ids[at] ?? '';
      const told = { serviceNumber: number, billingStartsOn: provisionedOn, receiptReference };
      const reference = vendorReference ?? line.work?.carrierReference ?? undefined;
      const answers = reference === undefined ? told : { ...told, vendorReference: reference };
      const receive = { verb: 'receive', answers };
      const made = matched.has(at + 1) ? [receive] : [...orderedMoves(receipt, line), receive];
      return made.map((move) => ({ ...move, itemId }));
    });
    for (const moved of await this.items.moveMany(as(actor, 'procurement.approve_orders'), moves)) {
      if (moved.outcome !== 'refused') continue;
      const { code, reason } = moved.refusal;
      throw new Refusal(code, reason, { pointer: `/services/${ids.indexOf(moved.itemId)}` });
    }
    return ids.map((itemId, at) => ({ itemId, quantity: 1, begun: !matched.has(at + 1) }));
  }

  /** @returns their ids by their places */
  private async beginMany(
    actor: Actor,
    facts: ReturnType<typeof factsOf>,
    told: ReadonlyArray<{ place: number; iccid: string | undefined }>,
  ): Promise<Map<number, string>> {
    const outcomes = await this.items.createMany(
      actor,
      told.map(({ iccid }) => ({ ...facts, kind: 'service', service: { iccid: iccid ?? null } })),
    );
    return new Map(
      outcomes.map((outcome, at) => {
        const place = told[at]?.place ?? 0;
        if (outcome.outcome === 'refused') throw new Refusal(outcome.code, outcome.reason, { pointer: `/services/${place - 1}` });
        return [place, outcome.id];
      }),
    );
  }
}
