import { Injectable } from '@nestjs/common';
import { type Actor, Database, Money } from '#platform';
import { Commitments } from '#spend';
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
  ) {}

  /** Needs the open transaction that holds the order, a draft. What is free commits nothing. */
  async commit(actor: Actor, { id, number, vendorId, currency }: PurchaseOrder): Promise<void> {
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
      });
      await this.refer(line.id, commitment.id);
    }
  }

  /** An amendment costs more or less than before. Needs the open transaction that holds the order, with its lines as they are now. */
  async follow(
    actor: Actor,
    { id: orderId, number, vendorId, currency, revision }: PurchaseOrder,
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
        });
        await this.refer(id, commitment.id);
      }
    }
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

/** Who may place an order commits what it costs by that; posting anything else needs its own permission. */
export function spendingBy(actor: Actor): Actor {
  return { ...actor, grants: [...actor.grants, { permissions: new Set(['spend.post']) }] };
}
