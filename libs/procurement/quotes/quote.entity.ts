import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';

export const quoteStates = ['open', 'chosen', 'declined'] as const;
export type QuoteState = (typeof quoteStates)[number];

/** What a vendor offers for approved lines. */
@Entity('purchase_quotes')
@Unique('purchase_quotes_key', ['organizationId', 'id'])
@RefersTo('Vendor', 'vendorId', 'purchase_quotes_vendor')
@RefersTo('Person', 'chosenById', 'purchase_quotes_chosen_by')
@RefersTo('Person', 'enteredById', 'purchase_quotes_entered_by')
@Check('purchase_quotes_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('purchase_quotes_shipping', 'shipping_minor >= 0')
@Check('purchase_quotes_state', `state IN ('open', 'chosen', 'declined')`)
@Check(
  'purchase_quotes_chosen',
  `(state = 'chosen') = (chosen_because IS NOT NULL AND chosen_by_id IS NOT NULL AND chosen_at IS NOT NULL)`,
)
@Index('purchase_quotes_by_creation', ['organizationId', 'createdAt', 'id'])
@Index('purchase_quotes_of_vendor', ['organizationId', 'vendorId', 'createdAt', 'id'])
export class PurchaseQuote extends VersionedRow {
  @Column('uuid', { name: 'vendor_id' })
  vendorId!: string;
  /** The vendor's own number of it. */
  @Column('text', { nullable: true })
  reference!: string | null;
  @Column('text')
  currency!: string;
  /** The last day on which it holds. */
  @Column('date', { name: 'valid_until', nullable: true })
  validUntil!: string | null;
  @Column('bigint', { name: 'shipping_minor', default: 0 })
  shippingMinor!: string;
  @Column('text', { nullable: true })
  terms!: string | null;
  @Column('text', { default: 'open' })
  state!: QuoteState;
  @Column('uuid', { name: 'chosen_by_id', nullable: true })
  chosenById!: string | null;
  @Column('timestamptz', { name: 'chosen_at', nullable: true })
  chosenAt!: Date | null;
  @Column('text', { name: 'chosen_because', nullable: true })
  chosenBecause!: string | null;
  @Column('uuid', { name: 'entered_by_id' })
  enteredById!: string;
}

/** What it asks for one approved line. */
@Entity('purchase_quote_lines')
@Unique('purchase_quote_lines_once', ['quoteId', 'requestLineId'])
@RefersTo('PurchaseQuote', 'quoteId', 'purchase_quote_lines_quote')
@Check('purchase_quote_lines_price', 'unit_price_minor >= 0 AND recurring_minor >= 0 AND discount_minor >= 0')
@Check('purchase_quote_lines_tax', 'tax_basis_points BETWEEN 0 AND 10000')
@Check('purchase_quote_lines_lead', 'lead_days BETWEEN 0 AND 3650')
@Index('purchase_quote_lines_of_line', ['organizationId', 'requestLineId'])
export class PurchaseQuoteLine extends TenantRow {
  @Column('uuid', { name: 'quote_id' })
  quoteId!: string;
  /** Not held by a foreign key, since the lines of a request that is revised are written anew. */
  @Column('uuid', { name: 'request_line_id' })
  requestLineId!: string;
  @Column('bigint', { name: 'unit_price_minor' })
  unitPriceMinor!: string;
  @Column('bigint', { name: 'recurring_minor', default: 0 })
  recurringMinor!: string;
  @Column('bigint', { name: 'discount_minor', default: 0 })
  discountMinor!: string;
  @Column('integer', { name: 'tax_basis_points', default: 0 })
  taxBasisPoints!: number;
  @Column('integer', { name: 'lead_days', nullable: true })
  leadDays!: number | null;
  @Column('text', { nullable: true })
  note!: string | null;
}
