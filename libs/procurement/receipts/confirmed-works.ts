import { Injectable } from '@nestjs/common';
import { type ItemChanges, Items, type MoveOfItem } from '#inventory';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import type { ConfirmedWork, DoneWork, OrderedWork, ReceiptHead, ReceivableLine } from './delivery.js';
import { ReceiptCharges } from './receipt-charges.js';
import { as } from './received-things.js';
import { type Confirmed, differenceOf, isAboutWhatIsThere, type ThingThere } from './works.rules.js';

/** Services and licenses that are there already: what was ordered for them was done, on a day, and what recurs follows. */
@Injectable()
export class ConfirmedWorks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly items: Items,
    private readonly charges: ReceiptCharges,
  ) {}

  /**
   * Needs the open transaction that holds the order. What recurs anew is left to whoever calls.
   * @throws Refusal `verb_not_allowed` where the thing does not stand so that this can be done; `validation_failed`
   */
  async confirm(actor: Actor, receipt: ReceiptHead, line: ReceivableLine, told: DoneWork, today: string): Promise<ConfirmedWork> {
    const { work } = line;
    if (!work || !isAboutWhatIsThere(work)) throw wrong('This line begins something new.', '');
    if (told.doneOn > today) throw wrong('This day lies ahead: confirm it once it is done.', '/doneOn');
    const { action, itemId } = work;
    const carrierReference = told.carrierReference ?? work.carrierReference;
    const done = {
      action,
      itemId,
      doneOn: told.doneOn,
      carrierReference,
      before: {},
      after: {},
      itemVersion: null,
      endedCharges: [],
    };
    if (itemId === null) return done;
    const thing = await this.lock(itemId);
    if (action === 'disconnect') {
      const itemVersion = await this.disconnect(actor, thing, { ...told, carrierReference }, work, receipt.number);
      const endedCharges = await this.charges.endOf(actor, itemId, receipt.vendorId, told.doneOn);
      return { ...done, itemVersion, endedCharges };
    }
    const { before, after } = differenceOf(thing, receipt, line, work, { ...told, carrierReference });
    const itemVersion =
      action === 'renew' && thing.kind === 'license'
        ? await this.renew(actor, thing, told.endsOn, receipt.number)
        : await this.alter(actor, thing, after, action);
    const replaced = line.recurringMinor !== '0';
    const endedCharges = replaced ? await this.charges.endOf(actor, itemId, receipt.vendorId, told.doneOn) : [];
    return { ...done, before, after, itemVersion, endedCharges };
  }

  /** Writes down what was done with a line of a receipt. */
  async record(actor: Actor, receiptLineId: string, { before, after, endedCharges, ...done }: ConfirmedWork): Promise<void> {
    await this.database.query(
      `INSERT INTO purchase_receipt_works (id, organization_id, receipt_line_id, action, item_id, done_on, carrier_reference, before, after,
         item_version, ended_charges)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        ...[newId(), actor.organizationId, receiptLineId, done.action, done.itemId, done.doneOn, done.carrierReference],
        ...[JSON.stringify(before), JSON.stringify(after), done.itemVersion, JSON.stringify(endedCharges)],
      ],
    );
  }

  /** As if it had not been done. Needs an open transaction, and the thing untouched since.
   * @throws Refusal `in_use` for what was disconnected: no lifecycle leads back from there */
  async takeBack(actor: Actor, { action, itemId, before, endedCharges }: ConfirmedWork): Promise<void> {
    if (itemId === null) return;
    const thing = await this.lock(itemId);
    if (action === 'disconnect')
      throw new Refusal('in_use', `${thing.tag} was disconnected, and nothing leads back from there. Order it anew.`);
    if (Object.keys(before).length > 0) await this.items.edit(as(actor, 'items.edit'), itemId, thing.version, before);
    await this.charges.runOn(actor, itemId, endedCharges);
  }

  private lock(itemId: string): Promise<ThingThere> {
    return this.database.one<ThingThere>(
      `SELECT i.id, i.tag, i.kind, i.state, i.phase, i.version::integer AS version, i.product_id AS "productId", i.contract_id AS "contractId",
         i.location_id AS "locationId", num_nonnulls(i.holder_person_id, i.holder_location_id, i.holder_item_id) > 0 AS "isHeld",
         s.service_number AS "serviceNumber", s.circuit_id AS "circuitId", s.bandwidth_kbps::integer AS "bandwidthKbps",
         s.vendor_reference AS "vendorReference", l.ends_on::text AS "endsOn"
       FROM items i LEFT JOIN services s ON s.item_id = i.id LEFT JOIN licenses l ON l.item_id = i.id
       WHERE i.id = $1 FOR NO KEY UPDATE OF i`,
      [itemId],
    );
  }

  private async alter(actor: Actor, thing: ThingThere, after: ItemChanges, action: string): Promise<number> {
    if (thing.phase !== 'operate' && thing.phase !== 'repair') {
      const reason = `${thing.tag} is ${thing.state}: only what is in use can be told to ${action}.`;
      throw new Refusal('verb_not_allowed', reason, { pointer: '/work', facts: { state: thing.state } });
    }
    if (Object.keys(after).length === 0) return thing.version;
    const told = ofWork(this.items.edit(as(actor, 'items.edit'), thing.id, thing.version, after));
    return (await told).version;
  }

  private async renew(actor: Actor, thing: ThingThere, endsOn: string | undefined, orderReference: string): Promise<number> {
    if (endsOn === undefined) throw wrong('Say on which day the new term ends.', '/endsOn');
    const move = { verb: 'renew', answers: { endsOn, orderReference } };
    return (await ofWork(this.items.move(as(actor, 'procurement.approve_orders'), thing.id, move))).version;
  }

  /** By both of its verbs on that day; whoever has it has it no more. */
  private async disconnect(
    actor: Actor,
    thing: ThingThere,
    { doneOn, finalBillOn = doneOn, carrierReference }: Confirmed,
    { wantedOn }: OrderedWork,
    orderNumber: string,
  ): Promise<number> {
    if (carrierReference === null) throw wrong('Give the carrier’s confirmation.', '/carrierReference');
    if (thing.isHeld) await ofWork(this.items.edit(as(actor, 'items.edit'), thing.id, thing.version, { holder: null }));
    const effectiveAt = await this.momentOn(thing.id, doneOn);
    const itemId = thing.id;
    const moves: MoveOfItem[] = [
      {
        itemId,
        verb: 'disconnect',
        answers: { wantedOn: wantedOn ?? doneOn, reason: `Ordered with ${orderNumber}` },
        effectiveAt,
      },
      { itemId, verb: 'confirm_disconnect', answers: { vendorReference: carrierReference, finalBillOn }, effectiveAt },
    ];
    let version = thing.version;
    for (const moved of await this.items.moveMany(actor, thing.state === 'disconnecting' ? moves.slice(1) : moves)) {
      if (moved.outcome === 'refused') throw intoWork(moved.refusal);
      version = moved.version;
    }
    return version;
  }

  /** A moment of that day at home, not before the thing came into its state where that was the same day. */
  private async momentOn(itemId: string, day: string): Promise<Date> {
    const now = this.clock.now();
    const { at } = await this.database.one<{ at: Date }>(
      `SELECT CASE WHEN $2::date >= ($3::timestamptz AT TIME ZONE o.time_zone)::date THEN $3::timestamptz
         WHEN (i.state_since AT TIME ZONE o.time_zone)::date = $2::date THEN greatest(i.state_since, ($2::date + time '12:00') AT TIME ZONE o.time_zone)
         ELSE ($2::date + time '12:00') AT TIME ZONE o.time_zone END AS at
       FROM items i JOIN organizations o ON o.id = i.organization_id WHERE i.id = $1`,
      [itemId, day, now],
    );
    return at;
  }
}

const wrong = (reason: string, at: string): Refusal => new Refusal('validation_failed', reason, { pointer: `/work${at}` });

/** What the thing refuses is told of the work. */
function intoWork({ code, reason, details }: Refusal): Refusal {
  return new Refusal(code, reason, { ...details, pointer: '/work', problems: [] });
}

async function ofWork<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw error instanceof Refusal ? intoWork(error) : error;
  }
}
