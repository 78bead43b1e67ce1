import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { type Actor, Clock, Database, Money, notFound, type Page } from '#platform';
import { ExchangeRates } from '#spend';
import { reachedBy } from '../orders/purchase-orders.queries.js';
import type { ComparedQuoteDto, QuoteComparisonDto, QuoteDto, QuoteQuery, QuoteSummaryDto } from './quote.dto.js';

/** The most that share lines with one: more cannot be looked at side by side. */
const MOST_COMPARED = 50;

const summaries = (today: string): Listing => ({
  select: `q.id, q.vendor_id AS "vendorId", v.name AS "vendorName", q.reference, q.currency, q.valid_until::text AS "validUntil",
    coalesce(q.valid_until < '${today}'::date, false) AS expired, q.shipping_minor::text AS "shippingMinor", q.terms, q.state,
    q.chosen_because AS "chosenBecause", p.name AS "chosenByName", q.chosen_at AS "chosenAt", q.version, q.created_at AS "createdAt",
    (s.net + q.shipping_minor)::text AS "totalMinor", s.monthly::text AS "monthlyMinor", s.lead AS "leadDays",
    s.lines AS "lineCount", s.first AS "firstLine"`,
  from: `purchase_quotes q JOIN vendors v ON v.id = q.vendor_id LEFT JOIN people p ON p.id = q.chosen_by_id
    CROSS JOIN LATERAL (SELECT coalesce(sum(r.quantity * l.unit_price_minor - l.discount_minor), 0) AS net,
        coalesce(sum(l.recurring_minor * r.quantity), 0) AS monthly, max(l.lead_days) AS lead, count(*)::integer AS lines,
        coalesce((array_agg(r.description ORDER BY r.position, l.id))[1], '') AS first
      FROM purchase_quote_lines l LEFT JOIN purchase_request_lines r ON r.id = l.request_line_id WHERE l.quote_id = q.id) s`,
  id: 'q.id',
  sortable: { createdAt: 'q.created_at', vendor: 'v.name' },
  usual: '-createdAt',
  searched: ['v.name', 'q.reference', 's.first'],
  label: 'The quote',
});

/** As far as one's role goes: a quote is reached by the cost centre of a line that it is for. */
const REACHED = `EXISTS (SELECT FROM purchase_quote_lines x JOIN purchase_request_lines y ON y.id = x.request_line_id
  JOIN cost_centers c ON c.id = y.cost_center_id WHERE x.quote_id = q.id AND c.business_unit_id = ANY(?::uuid[]))`;

/** Quotes with what they come to, for what was approved. Needs a reading scope or an open transaction. */
@Injectable()
export class QuotesQueries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly rates: ExchangeRates,
  ) {}

  list(actor: Actor, query: QuoteQuery): Promise<Page<QuoteSummaryDto>> {
    return listPage(this.database, summaries(this.clock.today()), query, [
      [REACHED, reachedBy(actor, 'procurement.read_orders')],
      ['q.state = ?', query.state],
      ['q.vendor_id = ?', query.vendorId],
      [
        `q.id IN (SELECT x.quote_id FROM purchase_quote_lines x JOIN purchase_request_lines y ON y.id = x.request_line_id
          WHERE y.request_id = ?)`,
        query.requestId,
      ],
      ['q.id IN (SELECT x.quote_id FROM purchase_quote_lines x WHERE x.request_line_id = ?)', query.requestLineId],
    ] satisfies Filter[]);
  }

  /** @throws Refusal `not_found`, also for what lies beyond one's reach */
  async get(actor: Actor, id: string): Promise<QuoteDto> {
    const head = await readOne<QuoteSummaryDto>(this.database, summaries(this.clock.today()), id);
    const [facts] = await this.database.query<Pick<QuoteDto, 'orderId' | 'lines'> & { reached: boolean }>(
      `SELECT (SELECT o.id FROM purchase_orders o WHERE o.quote_id = $1) AS "orderId",
         $2::uuid[] IS NULL OR bool_or(c.business_unit_id = ANY($2)) AS reached,
         jsonb_agg(jsonb_build_object('requestLineId', l.request_line_id, 'requestId', r.request_id, 'requestNumber', e.number,
           'description', coalesce(r.description, ''), 'quantity', coalesce(r.quantity, 0),
           'approvedUnitPriceMinor', coalesce(r.unit_price_minor, 0)::text,
           'approvedRecurringMinor', coalesce(r.recurring_minor, 0)::text, 'unitPriceMinor', l.unit_price_minor::text,
           'recurringMinor', l.recurring_minor::text, 'discountMinor', l.discount_minor::text, 'taxBasisPoints', l.tax_basis_points,
           'leadDays', l.lead_days, 'note', l.note,
           'netMinor', coalesce(r.quantity * l.unit_price_minor - l.discount_minor, 0)::text) ORDER BY r.position, l.id) AS lines
       FROM purchase_quote_lines l LEFT JOIN purchase_request_lines r ON r.id = l.request_line_id
         LEFT JOIN purchase_requests e ON e.id = r.request_id LEFT JOIN cost_centers c ON c.id = r.cost_center_id
       WHERE l.quote_id = $1`,
      [id, reachedBy(actor, 'procurement.read_orders') ?? null],
    );
    if (!facts?.reached) throw notFound('The quote');
    return { ...head, orderId: facts.orderId, lines: facts.lines };
  }

  /** It beside all that are for the same lines, in the currency of the organisation. @throws Refusal `not_found` */
  async compare(actor: Actor, id: string): Promise<QuoteComparisonDto> {
    const asked = await this.get(actor, id);
    const others = await this.database.query<{ id: string }>(
      `SELECT DISTINCT x.quote_id AS id FROM purchase_quote_lines x
       WHERE x.request_line_id = ANY($1::uuid[]) AND x.quote_id <> $2 ORDER BY 1 DESC LIMIT ${MOST_COMPARED - 1}`,
      [asked.lines.map(({ requestLineId }) => requestLineId), id],
    );
    const quotes = [asked];
    for (const other of others) quotes.push(await this.get(actor, other.id));
    const { base, zone } = await this.database.one<{ base: string; zone: string }>(
      'SELECT base_currency AS base, time_zone AS zone FROM organizations WHERE id = $1',
      [actor.organizationId],
    );
    const day = this.clock.today(zone);
    const worth = await this.rates.toBaseWhereKnown(
      actor,
      quotes.map(({ totalMinor, currency }) => ({ amount: Money.fromJson({ amountMinor: totalMinor, currency }), day })),
    );
    const compared = quotes.map((quote, at): ComparedQuoteDto => {
      const amount = worth[at]?.amount;
      return { ...quote, totalBaseMinor: amount === undefined ? null : String(amount.minor) };
    });
    return { baseCurrency: base, data: compared.sort(byTotal) };
  }
}

/** The cheapest first; what cannot be converted stands last. */
function byTotal({ totalBaseMinor: one }: ComparedQuoteDto, { totalBaseMinor: other }: ComparedQuoteDto): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return Number(BigInt(one) - BigInt(other));
}
