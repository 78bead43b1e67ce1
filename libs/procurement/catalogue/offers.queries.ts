import { Injectable } from '@nestjs/common';
import { type Filter, type Listing, listPage, readOne } from '#organization';
import { type Actor, Database, may, notFound, type Page } from '#platform';
import type { OfferCategoryDto, OfferDto, OfferQuery } from './offer.dto.js';

const parts = `(SELECT jsonb_agg(jsonb_build_object('productId', t.product_id, 'productName', p.name, 'domain', p.domain, 'kind', p.kind,
    'quantity', t.quantity, 'currency', t.currency, 'unitPriceMinor', t.unit_price_minor::text, 'recurringMinor', t.recurring_minor::text,
    'termMonths', t.term_months, 'vendorId', t.vendor_id, 'vendorName', v.name) ORDER BY t.position)
  FROM catalogue_offer_parts t JOIN products p ON p.id = t.product_id LEFT JOIN vendors v ON v.id = coalesce(t.vendor_id, p.vendor_id)
  WHERE t.offer_id = o.id)`;

/** The newest, so that a new one stands in for the one before at once. */
const picture = `(SELECT d.id FROM documents d WHERE d.organization_id = o.organization_id AND d.subject_kind = 'catalogue_offer'
  AND d.subject_id = o.id AND d.removed_at IS NULL ORDER BY d.created_at DESC, d.id DESC LIMIT 1)`;

const offers: Listing = {
  select: `o.id, o.title, o.description, o.category, o.state, o.lead_days AS "leadDays", o.audience, o.roles,
    o.business_unit_ids AS "businessUnitIds", o.asks, ${parts} AS parts, ${picture} AS "pictureId", o.version, o.created_at AS "createdAt", o.updated_at AS "updatedAt"`,
  from: 'catalogue_offers o',
  id: 'o.id',
  sortable: { title: 'o.title', createdAt: 'o.created_at' },
  usual: 'title',
  searched: ['o.title', 'o.category', 'o.description'],
  label: 'The offer',
};

/** What one may ask for; who keeps the catalogue sees all of it. Needs a reading scope or an open transaction. */
@Injectable()
export class OffersQueries {
  constructor(private readonly database: Database) {}

  list(actor: Actor, { state, category, all, ...query }: OfferQuery): Promise<Page<OfferDto>> {
    const keeps = may(actor, 'procurement.catalogue') && (all === true || state !== undefined);
    return listPage(this.database, offers, query, [keeps ? ['o.state = ?', state] : open(actor), ['o.category = ?', category]]);
  }

  /** The headings of what one may ask for, or of all offers for who keeps the catalogue and wants them. */
  async categories(actor: Actor, all: boolean): Promise<OfferCategoryDto[]> {
    const every = all && may(actor, 'procurement.catalogue');
    const [sql, value] = open(actor);
    return this.database.query<OfferCategoryDto>(
      `SELECT o.category, count(*)::integer AS count FROM catalogue_offers o
       WHERE o.organization_id = current_organization_id()${every ? '' : ` AND ${sql.replaceAll('?', '$1')}`}
       GROUP BY o.category ORDER BY o.category LIMIT 200`,
      every ? [] : [value],
    );
  }

  /** @throws Refusal `not_found`, also for what one may not ask for */
  async get(actor: Actor, id: string): Promise<OfferDto> {
    if (!may(actor, 'procurement.catalogue')) {
      const [sql, value] = open(actor);
      const found = await this.database.first(
        `SELECT o.id FROM catalogue_offers o WHERE o.id = $1 AND ${sql.replaceAll('?', '$2')}`,
        [id, value],
      );
      if (!found) throw notFound(offers.label);
    }
    return readOne<OfferDto>(this.database, offers, id);
  }
}

/** What has no person asks for nothing but may look at what everybody may ask for. */
function open(actor: Actor): Filter {
  return [
    `o.state = 'published' AND catalogue_offer_open_to(o, (?::uuid[])[1])`,
    actor.personId === undefined ? [] : [actor.personId],
  ];
}
