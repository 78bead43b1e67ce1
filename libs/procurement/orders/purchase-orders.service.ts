import { Injectable } from '@nestjs/common';
import { Outbox } from '#messaging';
import { type Actor, Clock, changed, Database, Refusal } from '#platform';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import { type OrderEvent, orderAcknowledged, orderCancelled, orderClosed, orderSent } from '../procurement.events.js';
import { personOf } from '../requests/request-book.js';
import { isAcknowledged, type OrderVerb, orderVerbs, orderVerbsFrom } from './order.lifecycle.js';
import { OrderBook } from './order-book.js';
import { OrderCommitments } from './order-commitments.js';
import { OrderContracts } from './order-contracts.js';
import { type NewOrders, OrderDrafts } from './order-drafts.js';
import { type LineTerms, OrderLines } from './order-lines.js';
import type { PurchaseOrder } from './purchase-order.entity.js';

export interface OrderTerms {
  locationId?: string;
  terms?: string | null;
  wantedOn?: string | null;
  contractId?: string | null;
  shippingMinor?: string;
  lines?: LineTerms[];
}

/** What comes with a verb. */
export interface OrderNews {
  reason?: string | undefined;
  vendorReference?: string | undefined;
  expectedOn?: string | undefined;
}

/** What a buyer does with orders: write them, send them, note the vendor's word, cancel. */
@Injectable()
export class PurchaseOrders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: OrderBook,
    private readonly drafts: OrderDrafts,
    private readonly lines: OrderLines,
    private readonly contracts: OrderContracts,
    private readonly commitments: OrderCommitments,
    private readonly policies: ApprovalPolicies,
    private readonly outbox: Outbox,
  ) {}

  /** Drafts, one for each vendor, currency and place. @returns their ids
   * @throws Refusal `validation_failed` for what is not approved or names no vendor; `conflict` for what is ordered; `forbidden` */
  draft(actor: Actor, wanted: NewOrders): Promise<string[]> {
    return this.book.meaning(actor, () => this.drafts.draft(actor, wanted));
  }

  /** @throws Refusal `guard_failed` once it was sent, and for prices above what was approved; `not_found`, `forbidden`,
   *   `version_stale`, `validation_failed` */
  amend(actor: Actor, id: string, version: number, { lines = [], ...told }: OrderTerms): Promise<void> {
    return this.book.meaning(actor, async () => {
      const order = await this.book.hold(actor, id, version);
      if (order.state !== 'draft') {
        throw new Refusal('guard_failed', 'An order that was sent stays as it is, but for its amendments.', {
          facts: { state: order.state },
        });
      }
      const known = Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
      const next = { ...order, ...known };
      if (next.contractId !== null) await this.contracts.require(next.contractId, order.vendorId);
      await this.database.query(
        `UPDATE purchase_orders SET location_id = $2, terms = $3, wanted_on = $4, shipping_minor = $5, contract_id = $7,
           version = version + 1, updated_at = $6
         WHERE id = $1`,
        [id, next.locationId, next.terms, next.wantedOn, next.shippingMinor, this.clock.now(), next.contractId],
      );
      await this.lines.price(id, next.shippingMinor, lines);
      await this.contracts.rate(actor, id, next.contractId);
      const { before, after } = changed<object>(order, known);
      await this.book.note(actor, id, 'changed', { ...after, ...(lines.length > 0 ? { lines } : {}) }, before);
    });
  }

  /** @throws Refusal `verb_not_allowed`; `validation_failed` for a cancellation without a reason, and for an order that says no
   *   place; `not_found`, `forbidden`, `version_stale` */
  move(actor: Actor, id: string, version: number, verb: OrderVerb, news: OrderNews = {}): Promise<void> {
    return this.book.meaning(actor, async () => {
      const order = await this.book.hold(actor, id, version);
      const verbs = orderVerbsFrom(order.state, isAcknowledged(order));
      if (!verbs.includes(verb)) {
        throw new Refusal('verb_not_allowed', `An order that is ${order.state} cannot ${verb}.`, {
          facts: { state: order.state, verbs },
        });
      }
      if (verb === 'send') await this.send(actor, order);
      if (verb === 'acknowledge') await this.acknowledge(actor, order, news);
      if (verb === 'cancel' || verb === 'close_short') await this.close(actor, order, verb, news.reason);
      await this.book.note(actor, id, orderVerbs[verb].told, { ...news });
      await this.announce(actor, order, verb, news);
    });
  }

  private async send(actor: Actor, order: PurchaseOrder): Promise<void> {
    if (order.locationId === null) {
      throw new Refusal('validation_failed', 'Say where it is to be delivered.', { pointer: '/locationId' });
    }
    const placedById = personOf(actor);
    const { id: policyId, book } = await this.policies.required();
    await this.lines.tolerate(order.id, book.receiving?.overPercent ?? 0);
    await this.commitments.commit(actor, order);
    await this.database.query(
      `UPDATE purchase_orders SET state = 'sent', policy_id = $2, placed_by_id = $3, sent_at = $4, version = version + 1, updated_at = $4
       WHERE id = $1`,
      [order.id, policyId, placedById, this.clock.now()],
    );
  }

  /** An order of which something came already stays where it is. */
  private async acknowledge(
    actor: Actor,
    { id, state, revision }: PurchaseOrder,
    { vendorReference, expectedOn }: OrderNews,
  ): Promise<void> {
    if (expectedOn) await this.commitments.expect(actor, id, expectedOn);
    await this.database.query(
      `UPDATE purchase_orders SET state = $5, acknowledged_at = $2, acknowledged_revision = $6, vendor_reference = coalesce($3, vendor_reference),
         expected_on = coalesce($4, expected_on), version = version + 1, updated_at = $2 WHERE id = $1`,
      [id, this.clock.now(), vendorReference ?? null, expectedOn ?? null, state === 'sent' ? 'acknowledged' : state, revision],
    );
  }

  private async close(actor: Actor, order: PurchaseOrder, verb: 'cancel' | 'close_short', reason?: string): Promise<void> {
    if (reason === undefined) throw new Refusal('validation_failed', 'Say why.', { pointer: '/reason' });
    await this.commitments.letGo(actor, order.id, reason);
    await this.commitments.even(actor, order);
    await this.database.query(
      `UPDATE purchase_orders SET state = $4, closed_at = $2, closed_because = $3, version = version + 1, updated_at = $2 WHERE id = $1`,
      [order.id, this.clock.now(), reason, orderVerbs[verb].to],
    );
  }

  /** Others hear of it in the same transaction. */
  private announce(actor: Actor, order: PurchaseOrder, verb: OrderVerb, news: OrderNews): Promise<void> {
    const { id: orderId, number, vendorId, revision } = order;
    const state = verb === 'acknowledge' && order.state !== 'sent' ? order.state : orderVerbs[verb].to;
    const about: OrderEvent = { orderId, number, vendorId, revision, state };
    const { vendorReference = null, expectedOn = null, reason = '' } = news;
    if (verb === 'send') return this.outbox.emit(actor, orderSent, about);
    if (verb === 'acknowledge') return this.outbox.emit(actor, orderAcknowledged, { ...about, vendorReference, expectedOn });
    return this.outbox.emit(actor, verb === 'cancel' ? orderCancelled : orderClosed, { ...about, reason });
  }
}
