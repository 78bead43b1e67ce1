import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { LineTodayDto } from './template.dto.js';

const sources = {
  // What was done with one thing is not asked for again.
  request: { table: 'purchase_request_lines', owner: 'request_id', costCenter: 'l.cost_center_id', only: 'l.action IS NULL' },
  template: { table: 'request_template_lines', owner: 'template_id', costCenter: 'NULL::uuid', only: 'true' },
} as const;

/** What was asked for once, as it could be asked for today. */
@Injectable()
export class TodaysLines {
  constructor(private readonly database: Database) {}

  /**
   * What comes from the catalogue at the price of today, a product at its list price where it has one, the rest as it was; what is not
   * offered to the actor any more is told as well. Whether they may see what it is of is the caller's to ask. Needs a scope.
   */
  of(actor: Actor, kind: keyof typeof sources, id: string): Promise<LineTodayDto[]> {
    const { table, owner, costCenter, only } = sources[kind];
    return this.database.query<LineTodayDto>(
      `SELECT l.id, l.product_id AS "productId", l.description, l.domain, l.category, l.quantity, n.currency, n.price::text AS "unitPriceMinor",
         n.recurring::text AS "recurringMinor", n.term AS "termMonths", ${costCenter} AS "costCenterId",
         CASE WHEN t.id IS NULL THEN l.vendor_id ELSE coalesce(t.vendor_id, p.vendor_id) END AS "vendorId",
         o.id AS "offerId", o.title AS "offerTitle", coalesce(o.asks, '[]') AS asks, l.answers,
         CASE WHEN o.id IS NOT NULL AND (o.state <> 'published' OR NOT catalogue_offer_open_to(o, $2)) THEN 'offer'
           WHEN o.id IS NOT NULL AND t.id IS NULL THEN 'part' WHEN NOT p.active THEN 'product' END AS gone,
         CASE WHEN (n.currency, n.price, n.recurring) IS DISTINCT FROM (l.currency, l.unit_price_minor, l.recurring_minor)
           THEN jsonb_build_object('currency', l.currency, 'unitPriceMinor', l.unit_price_minor::text, 'recurringMinor', l.recurring_minor::text)
         END AS before
       FROM ${table} l LEFT JOIN products p ON p.id = l.product_id LEFT JOIN catalogue_offers o ON o.id = l.offer_id
         LEFT JOIN catalogue_offer_parts t ON t.offer_id = o.id AND t.product_id = l.product_id,
         LATERAL (SELECT coalesce(t.currency, l.currency) AS currency,
           CASE WHEN t.id IS NOT NULL THEN t.unit_price_minor WHEN p.currency = l.currency THEN coalesce(p.list_price_minor, l.unit_price_minor)
             ELSE l.unit_price_minor END AS price,
           CASE WHEN t.id IS NULL THEN l.recurring_minor ELSE t.recurring_minor END AS recurring,
           CASE WHEN t.id IS NULL THEN l.term_months ELSE t.term_months END AS term) n
       WHERE l.${owner} = $1 AND ${only} ORDER BY l.position`,
      [id, actor.personId ?? null],
    );
  }
}
