import { Injectable } from '@nestjs/common';
import { Clock, Database, notFound } from '#platform';
import type { OrderPaper, PaperLine, PaperParty } from './order-paper.js';
import { OrderParties } from './order-parties.service.js';
import type { OrderPartyDto } from './order-party.dto.js';

interface Head
  extends Omit<OrderPaper, 'lines' | 'buyer' | 'seller' | 'placedBy' | 'delivery' | 'issuedAt' | 'issuedOn' | 'locale'> {
  organizationId: string;
  vendorId: string;
  sentAt: Date | null;
  zone: string;
  ownLocale: string;
  placedByName: string | null;
  placedByEmail: string | null;
  locationId: string | null;
  locationName: string | null;
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  postalCode: string | null;
  country: string | null;
}

/** Reads an order as its papers say it, as it stands now. */
@Injectable()
export class OrderPapers {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly parties: OrderParties,
  ) {}

  /** Needs a reading scope or an open transaction. @throws Refusal `not_found` */
  async of(orderId: string): Promise<OrderPaper> {
    const head = await this.database.first<Head>(
      `SELECT o.id, o.organization_id AS "organizationId", o.vendor_id AS "vendorId", o.number, o.revision, o.state, o.currency,
         o.sent_at AS "sentAt", o.wanted_on::text AS "wantedOn", o.terms,
         (SELECT u.reference FROM purchase_quotes u WHERE u.id = o.quote_id) AS "quoteReference",
         (SELECT k.number FROM contracts k WHERE k.id = o.contract_id) AS "contractNumber", o.shipping_minor::text AS "shippingMinor", g.time_zone AS zone,
         g.locale AS "ownLocale", b.name AS "placedByName", b.email AS "placedByEmail", p.id AS "locationId", p.name AS "locationName",
         p.address_line1 AS "addressLine1", p.address_line2 AS "addressLine2", p.city, p.postal_code AS "postalCode", p.country
       FROM purchase_orders o JOIN organizations g ON g.id = o.organization_id LEFT JOIN people b ON b.id = o.placed_by_id
         LEFT JOIN locations p ON p.id = o.location_id
       WHERE o.id = $1`,
      [orderId],
    );
    if (!head) throw notFound('The order');
    const buyer = await this.parties.of(head.organizationId, null);
    const seller = await this.parties.of(head.organizationId, head.vendorId);
    const issued = head.sentAt ?? this.clock.now();
    const { id, number, revision, state, currency, wantedOn, terms, quoteReference, contractNumber, shippingMinor } = head;
    const { locationName, addressLine1, addressLine2, city, postalCode, country } = head;
    return {
      ...{ id, number, revision, state, currency, wantedOn, terms, quoteReference, contractNumber, shippingMinor },
      issuedAt: issued.toISOString(),
      issuedOn: new Intl.DateTimeFormat('en-CA', { timeZone: head.zone }).format(issued),
      locale: seller.locale ?? (head.ownLocale.startsWith('de') ? 'de' : 'en'),
      buyer: partyOf(buyer),
      seller: partyOf(seller),
      placedBy: head.placedByName === null ? null : { name: head.placedByName, email: head.placedByEmail },
      delivery: locationName === null ? null : { name: locationName, addressLine1, addressLine2, city, postalCode, country },
      lines: await this.lines(orderId),
    };
  }

  private lines(orderId: string): Promise<PaperLine[]> {
    return this.database.query<PaperLine>(
      `SELECT l.position, l.description, p.sku, nullif(p.model_number, '') AS "modelNumber", nullif(p.manufacturer, '') AS manufacturer,
         coalesce(q.category, l.domain) AS category, l.quantity, l.unit_price_minor::text AS "unitPriceMinor", l.recurring_minor::text AS "recurringMinor",
         l.term_months AS "termMonths", l.discount_minor::text AS "discountMinor", l.tax_basis_points AS "taxBasisPoints",
         l.net_minor::text AS "netMinor", l.tax_minor::text AS "taxMinor", r.number AS "requestNumber", c.code AS "costCenterCode"
       FROM purchase_order_lines l JOIN purchase_requests r ON r.id = l.request_id LEFT JOIN purchase_request_lines q ON q.id = l.request_line_id
         JOIN cost_centers c ON c.id = l.cost_center_id LEFT JOIN products p ON p.id = l.product_id
       WHERE l.order_id = $1 AND l.quantity > 0 ORDER BY l.position`,
      [orderId],
    );
  }
}

function partyOf(party: OrderPartyDto): PaperParty {
  const known = <Value>(value: Value | null | undefined): Value | null => value ?? null;
  return {
    name: party.legalName ?? party.name,
    contactName: known(party.contactName),
    email: known(party.orderEmail),
    addressLine1: known(party.addressLine1),
    addressLine2: known(party.addressLine2),
    city: known(party.city),
    postalCode: known(party.postalCode),
    country: known(party.country),
    taxNumber: known(party.taxNumber),
    endpointScheme: known(party.endpointScheme),
    endpointId: known(party.endpointId),
    cxmlDomain: known(party.cxmlDomain),
    cxmlIdentity: known(party.cxmlIdentity),
  };
}
