import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { Commitments, type EntryKind, Ledger, OrganizationCalendar } from '#spend';
import { type OrderedAmounts, unevenOf } from '../receipts/received-amounts.rules.js';
import { totalOf } from './order-amounts.rules.js';
import { OrderLines } from './order-lines.js';
import type { PurchaseOrder } from './purchase-order.entity.js';

/** What an order costs is committed with its sending, line by line, so that each cost centre sees what is still to come. */
@Injectable()
export class OrderCommitments {
  constructor(
    private readonly database: Database,
    private readonly commitments: Commitments,
    private readonly lines: OrderLines,
    private readonly ledger: Ledger,
    private readonly calendar: OrganizationCalendar,
  ) {}

  /** Needs the open transaction that holds the order, a draft. What is free commits nothing. */
  async commit(actor: Actor, { id, number, vendorId, currency, ...order }: PurchaseOrder): Promise<void> {
    for (const line of await this.lines.of(id)) {
      const total = totalOf(line);
      if (total === 0n) continue;
      const commitment = await this.commitments.commit(spendingBy(actor), {
        sourceKind: 'purchase_order_line',
        sourceId: line.id,
        amount: Money.of(total, currency),
        description: `${number}: ${line.description}`,
        costCenterId: line.costCenterId,
        vendorId,
        expectedOn: order.expectedOn ?? order.wantedOn,
      });
      await this.refer(line.id, commitment.id);
    }
  }

  /** An amendment costs more or less than before. Needs the open transaction that holds the order, with its lines as they are now. */
  async follow(
    actor: Actor,
    { id: orderId, number, vendorId, currency, revision, expectedOn, wantedOn }: PurchaseOrder,
    amended: ReadonlyArray<{ id: string }>,
    reason: string,
  ): Promise<void> {
    const ids = new Set(amended.map(({ id }) => id));
    for (const line of (await this.lines.of(orderId)).filter(({ id }) => ids.has(id))) {
      const { id, commitmentId, description, costCenterId } = line;
      const total = totalOf(line);
      if (commitmentId !== null && total > 0n) {
        await this.commitments.amend(spendingBy(actor), commitmentId, Money.of(total, currency), reason);
      } else if (commitmentId !== null) {
        await this.commitments.voidCommitment(spendingBy(actor), commitmentId, reason);
        await this.refer(id, null);
      } else if (total > 0n) {
        const commitment = await this.commitments.commit(spendingBy(actor), {
          sourceKind: 'purchase_order_line',
          // What was free, or was let go before, reserves anew.
          sourceId: `${id}/${revision}`,
          amount: Money.of(total, currency),
          description: `${number}: ${description}`,
          costCenterId,
          vendorId,
          expectedOn: expectedOn ?? wantedOn,
        });
        await this.refer(id, commitment.id);
      }
    }
  }

  /**
   * Of receipts of which an earlier one was taken back, each was rounded among what had come by then. Nothing more comes to even that
   * out, so it is posted: the way to what came does not matter. Needs the open transaction that closes the order.
   */
  async even(actor: Actor, { id: orderId, number, vendorId, currency }: PurchaseOrder): Promise<void> {
    const today = await this.calendar.today(actor);
    for (const line of await this.database.query<UnevenLine>(UNEVEN, [orderId])) {
      const posted = new Map(Object.entries(line.posted).map(([kind, minor]) => [kind as EntryKind, BigInt(minor)]));
      const entries = unevenOf(line, line.received, posted).map(({ minor }) => ({
        ...{ kind: 'adjustment' as const, amount: Money.of(minor, currency), bookedOn: today, vendorId },
        ...{ costCenterId: line.costCenterId, description: `${number}: ${line.description}` },
      }));
      if (entries.length > 0) await this.ledger.post(spendingBy(actor), { idempotencyKey: `order-closed:${line.id}`, entries });
    }
  }

  /** The vendor said when it comes. Needs the open transaction that holds the order. */
  async expect(actor: Actor, orderId: string, expectedOn: string): Promise<void> {
    const lines = await this.lines.of(orderId);
    await this.commitments.expect(
      spendingBy(actor),
      lines.flatMap(({ commitmentId }) => commitmentId ?? []),
      expectedOn,
    );
  }

  private async refer(lineId: string, commitmentId: string | null): Promise<void> {
    await this.database.query('UPDATE purchase_order_lines SET commitment_id = $2 WHERE id = $1', [lineId, commitmentId]);
  }

  /** Lets go what is left of it. Needs the open transaction that holds the order. */
  async letGo(actor: Actor, orderId: string, reason: string): Promise<void> {
    const pending = await this.database.query<{ id: string }>(
      `SELECT c.id FROM purchase_order_lines l JOIN commitments c ON c.id = l.commitment_id
       WHERE l.order_id = $1 AND c.state = 'pending' ORDER BY c.id`,
      [orderId],
    );
    for (const { id } of pending) await this.commitments.voidCommitment(spendingBy(actor), id, reason);
  }
}

interface UnevenLine extends OrderedAmounts {
  id: string;
  received: number;
  description: string;
  costCenterId: string;
  posted: Partial<Record<EntryKind, string>>;
}

/** The lines of which a receipt was taken back, and what stands of the others by kind. */
const UNEVEN = `
  SELECT l.id, l.quantity, least(l.received, l.quantity) AS received, l.net_minor::text AS "netMinor", l.tax_minor::text AS "taxMinor",
    l.shipping_minor::text AS "shippingMinor", l.description, l.cost_center_id AS "costCenterId", coalesce(standing.posted, '{}') AS posted
  FROM purchase_order_lines l
  LEFT JOIN LATERAL (
    SELECT jsonb_object_agg(kind, minor) AS posted FROM (
      SELECT e.kind, sum(e.amount_minor)::text AS minor FROM purchase_receipt_lines r
        JOIN ledger_postings p ON p.organization_id = l.organization_id AND p.idempotency_key = 'receipt:' || r.id
        JOIN ledger_entries e ON e.posting_id = p.id
      WHERE r.order_line_id = l.id AND NOT EXISTS (SELECT FROM purchase_receipt_undos u WHERE u.receipt_id = r.receipt_id)
      GROUP BY e.kind) AS by_kind
  ) standing ON true
  WHERE l.order_id = $1 AND EXISTS (
    SELECT FROM purchase_receipt_lines r JOIN purchase_receipt_undos u ON u.receipt_id = r.receipt_id WHERE r.order_line_id = l.id)
  ORDER BY l.id`;

/** Who may place an order commits what it costs by that; posting anything else needs its own permission. */
export function spendingBy(actor: Actor): Actor {
  return { ...actor, grants: [...actor.grants, { permissions: new Set(['spend.post']) }] };
}
