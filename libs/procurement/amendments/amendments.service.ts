import { Injectable } from '@nestjs/common';
import { Outbox } from '#messaging';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import { totalOf } from '../orders/order-amounts.rules.js';
import { OrderBook } from '../orders/order-book.js';
import { OrderCommitments } from '../orders/order-commitments.js';
import { OrderLines } from '../orders/order-lines.js';
import type { PurchaseOrder } from '../orders/purchase-order.entity.js';
import { orderAmended } from '../procurement.events.js';
import { personOf } from '../requests/request-book.js';
import type { AmendmentPreviewDto } from './amendment.dto.js';
import {
  type AmendableLine,
  amendedLines,
  changesOf,
  defined,
  type LineAmendment,
  type OrderChange,
  type PostedAmounts,
} from './amendment.rules.js';
import { AmendmentsQueries } from './amendments.queries.js';

export interface Amendment {
  reason: string;
  locationId?: string;
  terms?: string | null;
  wantedOn?: string | null;
  shippingMinor?: string;
  lines?: readonly LineAmendment[];
}

const open: ReadonlyArray<PurchaseOrder['state']> = ['sent', 'acknowledged', 'partly_received', 'received'];
const none: PostedAmounts = { netMinor: '0', taxMinor: '0', shippingMinor: '0' };

/** Changes what was sent already: each time a version of its own, which the vendor is told and confirms anew. */
@Injectable()
export class Amendments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: OrderBook,
    private readonly lines: OrderLines,
    private readonly commitments: OrderCommitments,
    private readonly outbox: Outbox,
    private readonly queries: AmendmentsQueries,
  ) {}

  /** @throws Refusal `verb_not_allowed` for what is no open order; `guard_failed` beyond what was approved, or for what came already;
   *   `validation_failed` where nothing would change; `not_found`, `forbidden`, `version_stale` */
  amend(actor: Actor, id: string, version: number, amendment: Amendment): Promise<void> {
    return this.book.meaning(actor, async () => {
      const { reason } = amendment;
      const { order, next, before, after, shipping, changes } = await this.plan(actor, id, version, amendment);
      const revision = order.revision + 1;
      await this.database.query(
        `INSERT INTO purchase_order_versions (id, organization_id, order_id, revision, reason, changes, changed_by_id, changed_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [newId(), actor.organizationId, id, revision, reason, JSON.stringify(changes), personOf(actor), this.clock.now()],
      );
      const changed = after.filter((line, at) => line !== before[at]);
      await this.write(order, changed);
      await this.commitments.follow(actor, { ...order, revision }, changed, reason);
      const state = stateOf(after);
      await this.database.query(
        `UPDATE purchase_orders SET location_id = $2, terms = $3, wanted_on = $4, shipping_minor = $5, state = $6, revision = $7,
           acknowledged_at = NULL, version = version + 1, updated_at = $8
         WHERE id = $1`,
        [id, next.locationId, next.terms, next.wantedOn, shipping, state, revision, this.clock.now()],
      );
      await this.book.note(actor, id, 'amended', { revision, reason, changes });
      const { number, vendorId } = order;
      await this.outbox.emit(actor, orderAmended, { orderId: id, number, vendorId, state, revision, reason, changes });
    });
  }

  /** What it would make of the order, by the same rules; what was approved is looked at when it is sent. @throws as `amend` */
  preview(actor: Actor, id: string, version: number, amendment: Amendment): Promise<AmendmentPreviewDto> {
    return this.book.meaning(actor, async () => {
      const { order, before, after, changes } = await this.plan(actor, id, version, amendment);
      return {
        currency: order.currency,
        beforeMinor: totalOfAll(before),
        afterMinor: totalOfAll(after),
        changes: await this.queries.named(changes),
      };
    });
  }

  private async plan(actor: Actor, id: string, version: number, { reason: _why, lines: told = [], ...facts }: Amendment) {
    const order = await this.book.hold(actor, id, version);
    if (!open.includes(order.state)) {
      throw new Refusal('verb_not_allowed', `An order that is ${order.state} is not amended.`, {
        facts: { state: order.state },
      });
    }
    const before = await this.amendable(id);
    const { shippingMinor = order.shippingMinor } = facts;
    const after = amendedLines(before, told, shippingMinor, shippingMinor !== order.shippingMinor);
    const shipping = String(after.reduce((sum, line) => sum + BigInt(line.shippingMinor), 0n));
    const next = { ...order, ...defined(facts), shippingMinor: shipping };
    const changes = [...changesOfOrder(order, next), ...changesOf(before, after)];
    if (changes.length === 0) throw new Refusal('validation_failed', 'Nothing would change.', { pointer: '/lines' });
    return { order, next, before, after, shipping, changes };
  }

  private async amendable(orderId: string): Promise<AmendableLine[]> {
    const posted = await this.database.query<PostedAmounts & { lineId: string }>(
      `SELECT n.order_line_id AS "lineId", coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'purchase'), 0)::text AS "netMinor",
         coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'tax'), 0)::text AS "taxMinor",
         coalesce(sum(e.amount_minor) FILTER (WHERE e.kind = 'fee'), 0)::text AS "shippingMinor"
       FROM purchase_receipts t JOIN purchase_receipt_lines n ON n.receipt_id = t.id
         JOIN ledger_postings g ON g.organization_id = t.organization_id AND g.idempotency_key = 'receipt:' || n.id
         JOIN ledger_entries e ON e.posting_id = g.id
       WHERE t.order_id = $1 AND NOT EXISTS (SELECT FROM ledger_reversals r WHERE r.reversed_id = e.id)
       GROUP BY 1`,
      [orderId],
    );
    const byLine = new Map(posted.map(({ lineId, ...amounts }) => [lineId, amounts]));
    return (await this.lines.of(orderId)).map((line) => ({ ...line, posted: byLine.get(line.id) ?? none }));
  }

  private async write({ policyId }: PurchaseOrder, lines: readonly AmendableLine[]): Promise<void> {
    await this.database.query(
      `UPDATE purchase_order_lines AS l SET quantity = g.quantity, unit_price_minor = g."unitPriceMinor", recurring_minor = g."recurringMinor",
         discount_minor = g."discountMinor", tax_basis_points = g."taxBasisPoints", net_minor = g."netMinor", tax_minor = g."taxMinor",
         shipping_minor = g."shippingMinor",
         over = g.quantity::bigint * coalesce((SELECT (p.book #>> '{receiving,overPercent}')::integer FROM approval_policies p WHERE p.id = $2), 0) / 100
       FROM jsonb_to_recordset($1) AS g(id uuid, quantity integer, "unitPriceMinor" bigint, "recurringMinor" bigint, "discountMinor" bigint,
         "taxBasisPoints" integer, "netMinor" bigint, "taxMinor" bigint, "shippingMinor" bigint)
       WHERE l.id = g.id`,
      [JSON.stringify(lines), policyId],
    );
  }
}

/** An order of which nothing came is to be acknowledged anew; else it stands where its lines stand. */
function stateOf(lines: readonly AmendableLine[]): PurchaseOrder['state'] {
  if (lines.every(({ received }) => received === 0)) return 'sent';
  return lines.every(({ received, quantity }) => received >= quantity) ? 'received' : 'partly_received';
}

function changesOfOrder(before: PurchaseOrder, after: PurchaseOrder): OrderChange[] {
  return (['locationId', 'terms', 'wantedOn', 'shippingMinor'] as const).flatMap((field) =>
    before[field] === after[field] ? [] : [{ lineId: null, position: null, field, before: before[field], after: after[field] }],
  );
}

function totalOfAll(lines: readonly AmendableLine[]): string {
  return String(lines.reduce((sum, line) => sum + totalOf(line), 0n));
}
