import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Question } from '#lifecycle';
import { BelongsToOrganization, RefersTo, TenantRow, VersionedRow } from '#organization';

export const offerStates = ['draft', 'published', 'retired'] as const;
export type OfferState = (typeof offerStates)[number];

export const audiences = ['everybody', 'roles', 'units'] as const;
export type Audience = (typeof audiences)[number];

/** What people find in the catalogue: one product, or several that belong together. */
@Entity('catalogue_offers')
@Unique('catalogue_offers_key', ['organizationId', 'id'])
@BelongsToOrganization('catalogue_offers_organization')
@Check('catalogue_offers_state', `state IN ('draft', 'published', 'retired')`)
@Check('catalogue_offers_lead', 'lead_days BETWEEN 0 AND 3650')
@Check('catalogue_offers_asks', `jsonb_typeof(asks) = 'array'`)
@Check(
  'catalogue_offers_audience',
  `audience IN ('everybody', 'roles', 'units') AND (audience = 'roles') = (cardinality(roles) > 0) AND (audience = 'units') = (cardinality(business_unit_ids) > 0)`,
)
@Index('catalogue_offers_by_title', ['organizationId', 'title', 'id'])
@Index('catalogue_offers_by_creation', ['organizationId', 'createdAt', 'id'])
export class CatalogueOffer extends VersionedRow {
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  /** Under which heading it is found. */
  @Column('text')
  category!: string;
  @Column('text', { default: 'draft' })
  state!: OfferState;
  @Column('integer', { name: 'lead_days', nullable: true })
  leadDays!: number | null;
  /** Who may ask for it. */
  @Column('text')
  audience!: Audience;
  @Column('text', { array: true, default: '{}' })
  roles!: string[];
  /** With all units below them. */
  @Column('uuid', { name: 'business_unit_ids', array: true, default: '{}' })
  businessUnitIds!: string[];
  /** What whoever asks for it has to say. */
  @Column('jsonb', { default: [] })
  asks!: Question[];
}

/** One product of an offer, at its price. */
@Entity('catalogue_offer_parts')
@Unique('catalogue_offer_parts_position', ['offerId', 'position'])
@Unique('catalogue_offer_parts_once', ['offerId', 'productId'])
@RefersTo('CatalogueOffer', 'offerId', 'catalogue_offer_parts_offer')
@RefersTo('Product', 'productId', 'catalogue_offer_parts_product')
@RefersTo('Vendor', 'vendorId', 'catalogue_offer_parts_vendor')
@Check('catalogue_offer_parts_quantity', 'quantity BETWEEN 1 AND 1000')
@Check('catalogue_offer_parts_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('catalogue_offer_parts_price', 'unit_price_minor >= 0 AND recurring_minor >= 0')
@Check('catalogue_offer_parts_term', '(recurring_minor = 0) = (term_months IS NULL) AND term_months BETWEEN 1 AND 240')
export class CatalogueOfferPart extends TenantRow {
  @Column('uuid', { name: 'offer_id' })
  offerId!: string;
  @Column('integer')
  position!: number;
  @Column('uuid', { name: 'product_id' })
  productId!: string;
  @Column('integer')
  quantity!: number;
  @Column('text')
  currency!: string;
  @Column('bigint', { name: 'unit_price_minor' })
  unitPriceMinor!: string;
  /** A month, for each. */
  @Column('bigint', { name: 'recurring_minor', default: 0 })
  recurringMinor!: string;
  @Column('integer', { name: 'term_months', nullable: true })
  termMonths!: number | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
}
