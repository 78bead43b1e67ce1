import { Injectable } from '@nestjs/common';
import type { ArrivalSource, Foreseen } from '#inventory';

import { type Actor, Database, may } from '#platform';
import { reachedBy } from './purchase-orders.queries.js';

/** What is ordered and has not come, as far as it is no item yet: what stands as ordered already is expected by itself. */
@Injectable()
export class OrderedArrivals implements ArrivalSource {
  constructor(private readonly database: Database) {}

  foreseen(actor: Actor): Promise<Foreseen[]> {
    if (!may(actor, 'procurement.read_orders')) return Promise.resolve([]);
    return this.database.query<Foreseen>(
      `WITH standing AS MATERIALIZED (SELECT i.order_number, i.product_id, count(*) AS items FROM items i
         WHERE i.organization_id = current_organization_id() AND i.phase = 'order' AND i.state = 'ordered' GROUP BY 1, 2)
       SELECT p.kind, p.category, coalesce(o.expected_on, o.wanted_on)::text AS day,
         sum(l.quantity - l.received - coalesce(s.items, 0))::integer AS count
       FROM purchase_orders o JOIN purchase_order_lines l ON l.order_id = o.id AND l.live AND l.received < l.quantity
       JOIN products p ON p.id = l.product_id JOIN cost_centers c ON c.id = l.cost_center_id
       LEFT JOIN standing s ON s.order_number = o.number AND s.product_id = l.product_id
       WHERE o.organization_id = current_organization_id() AND o.state IN ('sent', 'acknowledged', 'partly_received')
         AND l.quantity - l.received > coalesce(s.items, 0)
         AND NOT EXISTS (SELECT FROM purchase_order_line_works w WHERE w.line_id = l.id AND w.action IN ('change', 'move', 'disconnect', 'renew'))
         AND ($1::uuid[] IS NULL OR o.location_id = ANY($1) OR c.business_unit_id = ANY($1))
       GROUP BY 1, 2, 3`,
      [reachedBy(actor, 'procurement.read_orders') ?? null],
    );
  }
}
