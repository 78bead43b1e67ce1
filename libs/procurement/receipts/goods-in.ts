import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import { ConfirmedWorks } from './confirmed-works.js';
import type { Delivery, DoneWork, PlacedUnit, ReceiptHead, ReceivableLine, RefusedUnit, TakenThings, Thing } from './delivery.js';
import { ReceiptBook } from './receipt-book.js';
import { ReceiptCharges } from './receipt-charges.js';
import { ReceiptPostings } from './receipt-postings.js';
import { ReceivedAssets } from './received-assets.js';
import { ReceivedLicenses } from './received-licenses.js';
import { ReceivedServices } from './received-services.js';
import { StandingAssets } from './standing-assets.js';
import { isAboutWhatIsThere } from './works.rules.js';

const beyond = 'More would be received than was ordered and the policy lets pass.';

/** A line of a receipt that is being written. */
interface Writing {
  receipt: ReceiptHead;
  line: ReceivableLine;
  receiptLineId: string;
  today: string;
}

/** Takes in what came of a line: the things begin, it is counted, and what it costs is posted. */
@Injectable()
export class GoodsIn {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: ReceiptBook,
    private readonly standing: StandingAssets,
    private readonly assets: ReceivedAssets,
    private readonly services: ReceivedServices,
    private readonly licenses: ReceivedLicenses,
    private readonly works: ConfirmedWorks,
    private readonly charges: ReceiptCharges,
    private readonly postings: ReceiptPostings,
  ) {}

  /**
   * Needs the open transaction that holds the order.
   * @returns the units that were refused; what is without serials is taken in as a whole or not at all
   * @throws Refusal `not_found`, `capacity_exceeded`; `validation_failed` for what is not told as its kind needs it
   */
  async take(actor: Actor, receipt: ReceiptHead, delivery: Delivery, units: readonly PlacedUnit[]): Promise<RefusedUnit[]> {
    const line = await this.book.line(receipt.orderId, delivery.lineId);
    refuseOtherKinds(line, delivery, units);
    const writing = { receipt, line, receiptLineId: newId(), today: await this.today(actor) };
    const { things, refused, done } = await this.begin(actor, writing, delivery, units);
    const taken = things.reduce((sum, { quantity }) => sum + quantity, 0);
    const { damaged = 0, wrong = 0, note = null } = delivery;
    if (taken + damaged + wrong === 0) return refused;
    await this.database.query(
      `INSERT INTO purchase_receipt_lines (id, organization_id, receipt_id, order_line_id, accepted, damaged, wrong, note)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [writing.receiptLineId, actor.organizationId, receipt.id, line.id, taken, damaged, wrong, note],
    );
    await this.book.name(actor, writing.receiptLineId, things);
    if (done) await this.works.record(actor, writing.receiptLineId, done);
    await this.postings.post(actor, receipt, writing.receiptLineId, line, things, writing.today);
    return refused;
  }

  private async begin(
    actor: Actor,
    writing: Writing,
    { accepted = 0, services = [], license, work }: Delivery,
    units: readonly PlacedUnit[],
  ): Promise<TakenThings> {
    const { receipt, line, receiptLineId, today } = writing;
    if (work) return this.confirm(actor, writing, work);
    if (line.kind === 'asset') {
      const taken = await this.beginUnits(actor, writing, units);
      return { ...taken, things: await this.charges.begin(actor, receipt, line, taken.things, () => undefined) };
    }
    const coming = line.kind === 'service' ? services.length : accepted;
    if (line.received + coming > line.quantity + line.over) throw new Refusal('capacity_exceeded', beyond);
    if (coming === 0) return { things: [], refused: [] };
    if (line.kind === 'service') {
      const things = await this.services.begin(actor, receipt, line, services, today);
      const dayOf = (place: number): string | undefined => services[place]?.provisionedOn;
      return { things: await this.charges.begin(actor, receipt, line, things, dayOf), refused: [] };
    }
    if (line.kind === 'license') {
      const told = { license, today, sourceId: receiptLineId };
      const things = [await this.licenses.take(actor, receipt, line, accepted, told)];
      const dayOf = (): string => license?.startsOn ?? today;
      return { things: await this.charges.begin(actor, receipt, line, things, dayOf), refused: [] };
    }
    return { things: [{ itemId: null, quantity: accepted, begun: false }], refused: [] };
  }

  /** What is there already is changed, moved, disconnected or renewed as a whole, once. */
  private async confirm(actor: Actor, { receipt, line, today }: Writing, work: DoneWork): Promise<TakenThings> {
    const quantity = line.quantity - line.received;
    if (quantity <= 0) throw new Refusal('capacity_exceeded', 'This was confirmed before.', { pointer: '/work' });
    const done = await this.works.confirm(actor, receipt, line, work, today);
    const things = [{ itemId: done.itemId, quantity, begun: false }];
    if (done.action === 'disconnect' || done.itemId === null) return { things, refused: [], done };
    const charged = await this.charges.begin(actor, receipt, line, things, () => done.doneOn);
    await this.charges.settle(actor, done.itemId);
    return { things: charged, refused: [], done };
  }

  /** As many as may still come; the place of one that is refused is free for the next of the list. */
  private async beginUnits(actor: Actor, { receipt, line, today }: Writing, units: readonly PlacedUnit[]): Promise<TakenThings> {
    const standing = await this.standing.receive(actor, receipt, line, units);
    const things: Thing[] = [...standing.things];
    const refused: RefusedUnit[] = [...standing.refused];
    let waiting = standing.rest;
    for (;;) {
      const room = Math.max(line.quantity + line.over - line.received - things.length, 0);
      const next = waiting.slice(0, room);
      if (next.length === 0) break;
      const begun = await this.assets.begin(actor, receipt, line, next, today);
      things.push(...begun.things);
      refused.push(...begun.refused);
      waiting = waiting.slice(next.length);
    }
    const tooMany = waiting.map(({ place, serial }) => ({ place, serial, code: 'capacity_exceeded' as const, reason: beyond }));
    return { things, refused: [...refused, ...tooMany] };
  }

  private async today({ organizationId }: Actor): Promise<string> {
    const { zone } = await this.database.one<{ zone: string }>('SELECT time_zone AS zone FROM organizations WHERE id = $1', [
      organizationId,
    ]);
    return this.clock.today(zone);
  }
}

function refuseOtherKinds({ kind, work }: ReceivableLine, delivery: Delivery, units: readonly PlacedUnit[]): void {
  const refuse = (reason: string, pointer: string): never => {
    throw new Refusal('validation_failed', reason, { pointer });
  };
  const { accepted = 0, services = [], license } = delivery;
  if (work && isAboutWhatIsThere(work)) {
    if (accepted + services.length + units.length > 0)
      refuse('Confirm what was done, and the day on which it was done.', '/work');
    return;
  }
  if (delivery.work) refuse('Nothing is there that this line changes: take in what came.', '/work');
  if (kind === 'asset' && accepted > 0) refuse('Name each asset by its serial.', '/accepted');
  if (kind === 'service' && accepted > 0)
    refuse('Confirm each service by its number and the day from which it is provisioned.', '/services');
  if (kind !== 'asset' && units.length > 0) refuse('Only assets have serials here; say how many came.', '/units');
  if (kind !== 'service' && services.length > 0) refuse('Only services are confirmed by their numbers.', '/services');
  if (kind !== 'license' && license !== undefined) refuse('Only licenses go to a pool.', '/license');
}
