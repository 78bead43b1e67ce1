import { Injectable } from '@nestjs/common';
import { noSuch, type RecordKind, Records } from '#organization';
import { type Actor, AuditTrail, Clock, Database, newId, Refusal } from '#platform';
import { OrderBook } from '../orders/order-book.js';
import { OrderDrafts } from '../orders/order-drafts.js';
import { PurchaseOrders } from '../orders/purchase-orders.service.js';
import { personOf } from '../requests/request-book.js';
import type { NewQuoteDto } from './quote.dto.js';
import { PurchaseQuote, type PurchaseQuoteLine } from './quote.entity.js';

const quoteRecords: RecordKind<PurchaseQuote> = {
  entity: PurchaseQuote,
  noun: 'purchase_quote',
  label: 'The quote',
  edit: 'procurement.order',
  constraints: { purchase_quotes_vendor: noSuch('vendor', '/vendorId') },
};

/** What vendors offer: written down, compared, and one of them chosen, from which the order is drafted. */
@Injectable()
export class Quotes {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
    private readonly book: OrderBook,
    private readonly drafts: OrderDrafts,
    private readonly orders: PurchaseOrders,
  ) {}

  /** @returns its id. @throws Refusal `validation_failed` for lines that are not approved, in another currency or of another vendor */
  enter(actor: Actor, { lines, ...facts }: NewQuoteDto): Promise<string> {
    return this.book.meaning(actor, async () => {
      const { vendorId, currency } = facts;
      if (lines.length === 0) throw new Refusal('validation_failed', 'Say what it asks for which line.', { pointer: '/lines' });
      const fitting = await this.database.query<{ id: string }>(
        `SELECT l.id FROM purchase_request_lines l JOIN purchase_requests r ON r.id = l.request_id
         WHERE l.id = ANY($1::uuid[]) AND r.state = 'approved' AND l.currency = $2 AND coalesce(l.vendor_id, $3) = $3`,
        [lines.map(({ requestLineId }) => requestLineId), currency, vendorId],
      );
      const wrong = lines.findIndex(({ requestLineId }) => !fitting.some(({ id }) => id === requestLineId.toLowerCase()));
      if (wrong >= 0) {
        const reason = 'This is no line of an approved request in that currency that this vendor may be asked for.';
        throw new Refusal('validation_failed', reason, { pointer: `/lines/${wrong}/requestLineId` });
      }
      const [id, now] = [newId(), this.clock.now()];
      await this.database.query(
        `INSERT INTO purchase_quotes (id, organization_id, vendor_id, reference, currency, valid_until, shipping_minor, terms, entered_by_id,
           created_at, updated_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10)`,
        [
          ...[id, actor.organizationId, vendorId, facts.reference ?? null, currency, facts.validUntil ?? null],
          ...[facts.shippingMinor ?? '0', facts.terms ?? null, personOf(actor), now],
        ],
      );
      await this.database.query(
        `INSERT INTO purchase_quote_lines (id, organization_id, quote_id, request_line_id, unit_price_minor, recurring_minor, discount_minor,
           tax_basis_points, lead_days, note)
         SELECT g.id, $2, $3, g."requestLineId", g."unitPriceMinor", coalesce(g."recurringMinor", 0), coalesce(g."discountMinor", 0),
           coalesce(g."taxBasisPoints", 0), g."leadDays", g.note
         FROM jsonb_to_recordset($1) AS g(id uuid, "requestLineId" uuid, "unitPriceMinor" bigint, "recurringMinor" bigint,
           "discountMinor" bigint, "taxBasisPoints" integer, "leadDays" integer, note text)`,
        [JSON.stringify(lines.map((line) => ({ id: newId(), ...line }))), actor.organizationId, id],
      );
      await this.note(actor, id, 'entered', { ...facts, lines });
      return id;
    });
  }

  /**
   * Chooses it: its order is drafted at its prices, and the others for the same lines are declined. @returns the order's id
   * @throws Refusal `verb_not_allowed` once it was decided on or has expired; `conflict` for what is ordered already; `guard_failed`
   *   for prices above what was approved; `validation_failed`, `version_stale`, `not_found`, `forbidden`
   */
  choose(actor: Actor, id: string, version: number, reason: string, locationId?: string): Promise<string> {
    return this.book.meaning(actor, async () => {
      const quote = await this.hold(actor, id, version);
      const asked = await this.linesOf(id);
      const requestLineIds = asked.map((line) => line.requestLineId);
      const { vendorId, terms, shippingMinor } = quote;
      const drafted = await this.drafts.draft(actor, { requestLineIds, vendorId, locationId, terms: terms ?? undefined });
      const [orderId] = drafted;
      if (orderId === undefined || drafted.length > 1) {
        throw new Refusal('validation_failed', 'Say where all of it is to be delivered.', { pointer: '/locationId' });
      }
      const places = await this.database.query<{ id: string; requestLineId: string }>(
        'SELECT id, request_line_id AS "requestLineId" FROM purchase_order_lines WHERE order_id = $1',
        [orderId],
      );
      const lines = places.flatMap((place) => {
        const told = asked.find(({ requestLineId }) => requestLineId === place.requestLineId);
        if (!told) return [];
        const { unitPriceMinor, recurringMinor, discountMinor, taxBasisPoints } = told;
        return [{ id: place.id, unitPriceMinor, recurringMinor, discountMinor, taxBasisPoints }];
      });
      await this.orders.amend(actor, orderId, 1, { shippingMinor, lines });
      await this.database.query('UPDATE purchase_orders SET quote_id = $2 WHERE id = $1', [orderId, id]);
      await this.database.query(
        `UPDATE purchase_quotes SET state = 'chosen', chosen_by_id = $2, chosen_at = $3, chosen_because = $4, version = version + 1, updated_at = $3
         WHERE id = $1`,
        [id, personOf(actor), this.clock.now(), reason],
      );
      const declined = await this.database.query<{ id: string }>(
        `UPDATE purchase_quotes q SET state = 'declined', version = version + 1, updated_at = $3 WHERE q.state = 'open' AND q.id <> $1
           AND EXISTS (SELECT FROM purchase_quote_lines l WHERE l.quote_id = q.id AND l.request_line_id = ANY($2::uuid[])) RETURNING q.id`,
        [id, requestLineIds, this.clock.now()],
      );
      await this.note(actor, id, 'chosen', { reason, orderId, declined: declined.map((other) => other.id) });
      return orderId;
    });
  }

  private async hold(actor: Actor, id: string, version: number): Promise<PurchaseQuote> {
    const quote = await this.records.lock(actor, quoteRecords, id);
    if (quote.version !== version)
      throw new Refusal('version_stale', 'The quote was changed in the meantime.', { facts: { version: quote.version } });
    if (quote.state !== 'open') throw new Refusal('verb_not_allowed', `A quote that is ${quote.state} is not chosen.`);
    if (quote.validUntil !== null && quote.validUntil < this.clock.today())
      throw new Refusal('verb_not_allowed', `The quote was valid until ${quote.validUntil}.`);
    return quote;
  }

  private linesOf(quoteId: string): Promise<PurchaseQuoteLine[]> {
    return this.database.query<PurchaseQuoteLine>(
      `SELECT request_line_id AS "requestLineId", unit_price_minor::text AS "unitPriceMinor", recurring_minor::text AS "recurringMinor",
         discount_minor::text AS "discountMinor", tax_basis_points AS "taxBasisPoints"
       FROM purchase_quote_lines WHERE quote_id = $1 ORDER BY id`,
      [quoteId],
    );
  }

  private note(actor: Actor, subjectId: string, told: string, after: object): Promise<void> {
    return this.audit.record(actor, { action: `purchase_quote.${told}`, subjectKind: 'purchase_quote', subjectId, after });
  }
}
