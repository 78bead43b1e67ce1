import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, notFound } from '#platform';
import { reachedBy } from '../orders/purchase-orders.queries.js';
import type { QuoteComparisonQuery, QuoteDto } from './quote.dto.js';

/** Quotes with what they come to, for what was approved. Needs a reading scope or an open transaction. */
@Injectable()
export class QuotesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** The cheapest first of each currency; without a filter the latest hundred. */
  compare(
    actor: Actor,
    { requestId = null, requestLineId = null }: Partial<Record<keyof QuoteComparisonQuery, string | null>>,
  ): Promise<QuoteDto[]> {
    return this.read(
      actor,
      `($2::uuid IS NULL OR EXISTS (SELECT FROM purchase_quote_lines x JOIN purchase_request_lines y ON y.id = x.request_line_id
          WHERE x.quote_id = q.id AND y.request_id = $2))
        AND ($3::uuid IS NULL OR EXISTS (SELECT FROM purchase_quote_lines x WHERE x.quote_id = q.id AND x.request_line_id = $3))`,
      [requestId, requestLineId],
    );
  }

  /** @throws Refusal `not_found`, also for what lies beyond one's reach */
  async get(actor: Actor, id: string): Promise<QuoteDto> {
    const [quote] = await this.read(actor, 'q.id = $2', [id]);
    if (!quote) throw notFound('The quote');
    return quote;
  }

  private read(actor: Actor, where: string, params: readonly unknown[]): Promise<QuoteDto[]> {
    const [units, today] = [`$${params.length + 2}`, `$${params.length + 3}`];
    return this.database.query<QuoteDto>(
      `SELECT q.id, q.vendor_id AS "vendorId", v.name AS "vendorName", q.reference, q.currency, q.valid_until::text AS "validUntil",
         coalesce(q.valid_until < ${today}::date, false) AS expired, q.shipping_minor::text AS "shippingMinor", q.terms, q.state,
         q.chosen_because AS "chosenBecause", p.name AS "chosenByName", q.chosen_at AS "chosenAt", q.version, q.created_at AS "createdAt",
         (s.net + q.shipping_minor)::text AS "totalMinor", s.monthly::text AS "monthlyMinor", s.lead AS "leadDays", s.lines
       FROM (SELECT * FROM purchase_quotes q WHERE organization_id = $1 AND ${where} ORDER BY created_at DESC, id DESC LIMIT 100) q
         JOIN vendors v ON v.id = q.vendor_id LEFT JOIN people p ON p.id = q.chosen_by_id
         CROSS JOIN LATERAL (SELECT coalesce(sum(n.net), 0) AS net, coalesce(sum(l.recurring_minor * r.quantity), 0) AS monthly,
             max(l.lead_days) AS lead, bool_or(c.business_unit_id = ANY(${units}::uuid[])) AS reached,
             jsonb_agg(jsonb_build_object('requestLineId', l.request_line_id, 'description', coalesce(r.description, ''),
               'quantity', coalesce(r.quantity, 0), 'approvedUnitPriceMinor', coalesce(r.unit_price_minor, 0)::text,
               'unitPriceMinor', l.unit_price_minor::text, 'recurringMinor', l.recurring_minor::text, 'discountMinor', l.discount_minor::text,
               'taxBasisPoints', l.tax_basis_points, 'leadDays', l.lead_days, 'note', l.note, 'netMinor', coalesce(n.net, 0)::text)
               ORDER BY r.position, l.id) AS lines
           FROM purchase_quote_lines l LEFT JOIN purchase_request_lines r ON r.id = l.request_line_id
             LEFT JOIN cost_centers c ON c.id = r.cost_center_id
             CROSS JOIN LATERAL (SELECT r.quantity * l.unit_price_minor - l.discount_minor AS net) n
           WHERE l.quote_id = q.id) s
       WHERE ${units}::uuid[] IS NULL OR s.reached
       ORDER BY q.currency, s.net + q.shipping_minor, q.id`,
      [actor.organizationId, ...params, reachedBy(actor, 'procurement.read_orders') ?? null, this.clock.today()],
    );
  }
}
