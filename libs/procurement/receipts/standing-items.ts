import { Injectable } from '@nestjs/common';
import type { ItemKind } from '#catalog';
import { Database } from '#platform';
import type { PlacedUnit, ReceiptHead, ReceivableLine } from './delivery.js';
import { type Chosen, chooseStanding, type StandingItem, standingStates } from './standing.rules.js';

/** Items that were begun before and stand as ordered: these come, and no others begin for them. */
@Injectable()
export class StandingItems {
  constructor(private readonly database: Database) {}

  /** Needs the open transaction that holds the order. Holds what stands there until that ends. */
  async choose(receipt: ReceiptHead, line: ReceivableLine, units: readonly PlacedUnit[]): Promise<Chosen> {
    const standing =
      line.productId === null || line.kind === null || units.length === 0
        ? []
        : await this.of(receipt, line.productId, line.kind, units);
    const { quantity, over, received } = line;
    return chooseStanding(units, standing, { room: quantity + over - received, owed: quantity - received });
  }

  /**
   * Those of this order, and what is named or told by its serial as long as it was not ordered with another order of ours. Found by
   * where they stand: few stand there, however many there are of the product.
   */
  private of(
    { number, orderId }: ReceiptHead,
    productId: string,
    kind: ItemKind,
    units: readonly PlacedUnit[],
  ): Promise<StandingItem[]> {
    return this.database.query<StandingItem>(
      `SELECT i.id, i.tag, coalesce(a.serial_key, s.service_number, s.circuit_key) AS key,
         coalesce(a.serial, s.service_number, s.circuit_id) AS serial, coalesce(i.order_number = $2, false) AS "isOfOrder"
       FROM items i LEFT JOIN assets a ON a.item_id = i.id LEFT JOIN services s ON s.item_id = i.id
       WHERE i.organization_id = current_organization_id() AND i.product_id = $1 AND i.kind = $7 AND i.phase IN ('order', 'configure') AND i.state = ANY($3)
         AND (i.order_number = $2 OR (i.id = ANY($4::uuid[]) OR coalesce(a.serial_key, s.service_number, s.circuit_key) = ANY($5))
           AND NOT EXISTS (SELECT FROM purchase_orders o WHERE o.number = i.order_number AND o.id <> $6))
       ORDER BY i.tag_key FOR NO KEY UPDATE OF i`,
      [
        ...[productId, number, standingStates, units.flatMap(({ itemId }) => itemId ?? [])],
        ...[units.map(({ serial }) => serial.trim().toLowerCase()), orderId, kind],
      ],
    );
  }
}
