import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, newId, notFound, Refusal } from '#platform';
import { OrderBook } from '../orders/order-book.js';
import type { LineWorkDto } from './line-work.dto.js';

/** What lines of orders want done with services and licenses, and what the carrier says to it. */
@Injectable()
export class LineWorks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly book: OrderBook,
  ) {}

  /** Says it of a draft; afterwards only what the carrier confirms. @throws Refusal `guard_failed` for anything else of an order that
   *   was sent; `validation_failed` for a thing of another kind or vendor; `not_found`, `forbidden`, `version_stale` */
  say(actor: Actor, orderId: string, version: number, lineId: string, told: LineWorkDto): Promise<void> {
    return this.book.meaning(actor, async () => {
      const order = await this.book.hold(actor, orderId, version);
      const { action, itemId = null, contractId = null, wantedOn = null, confirmedOn = null, carrierReference = null } = told;
      const line = await this.database.first<{ kind: string | null }>(
        `SELECT p.kind FROM purchase_order_lines l LEFT JOIN products p ON p.id = l.product_id WHERE l.id = $1 AND l.order_id = $2`,
        [lineId, orderId],
      );
      if (!line) throw notFound('The line of the order');
      const kind = action === 'add_seats' ? 'license' : 'service';
      const { fits } = await this.database.one<{ fits: boolean }>(
        `SELECT ($1::uuid IS NULL OR EXISTS (SELECT FROM items i WHERE i.id = $1 AND ($2 = 'renew' OR i.kind = $3)))
           AND ($4::uuid IS NULL OR EXISTS (SELECT FROM contracts c WHERE c.id = $4 AND c.vendor_id = $5)) AS fits`,
        [itemId, action, kind, contractId, order.vendorId],
      );
      if (!fits || (line.kind !== null && action !== 'renew' && line.kind !== kind)) {
        throw new Refusal('validation_failed', 'This is not what can be done with that thing, or no contract of this vendor.', {
          pointer: '/action',
        });
      }
      await this.database.query(
        `INSERT INTO purchase_order_line_works (id, organization_id, line_id, action, item_id, contract_id, wanted_on, confirmed_on, carrier_reference)
         SELECT $1::uuid, $2::uuid, $3::uuid, $4, $5::uuid, $6::uuid, $7::date, $8::date, $9
         WHERE NOT EXISTS (SELECT FROM purchase_order_line_works x WHERE x.line_id = $3)`,
        [newId(), actor.organizationId, lineId, action, itemId, contractId, wantedOn, confirmedOn, carrierReference],
      );
      await this.database.query(
        `UPDATE purchase_order_line_works SET action = $2, item_id = $3, contract_id = $4, wanted_on = $5, confirmed_on = $6, carrier_reference = $7
         WHERE line_id = $1`,
        [lineId, action, itemId, contractId, wantedOn, confirmedOn, carrierReference],
      );
      await this.database.query('UPDATE purchase_orders SET version = version + 1, updated_at = $2 WHERE id = $1', [
        orderId,
        this.clock.now(),
      ]);
      await this.book.note(actor, orderId, 'changed', { lineId, ...told });
    });
  }
}
