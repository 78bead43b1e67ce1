import { Check, Column, Entity, Index } from 'typeorm';
import { RefersTo, VersionedRow } from '#organization';

export const partyLocales = ['en', 'de'] as const;
export type PartyLocale = (typeof partyLocales)[number];

/** One side of an order as its papers name it: a vendor, or the organisation itself. */
@Entity('order_parties')
@RefersTo('Vendor', 'vendorId', 'order_parties_vendor')
@Check('order_parties_country', `country ~ '^[A-Z]{2}$'`)
@Check('order_parties_locale', `locale IN ('en', 'de')`)
@Check('order_parties_endpoint', '(endpoint_scheme IS NULL) = (endpoint_id IS NULL)')
@Check('order_parties_cxml', '(cxml_domain IS NULL) = (cxml_identity IS NULL)')
@Index('order_parties_once', { synchronize: false })
export class OrderParty extends VersionedRow {
  /** Without one it is the organisation itself. */
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('text', { name: 'legal_name', nullable: true })
  legalName!: string | null;
  @Column('text', { name: 'contact_name', nullable: true })
  contactName!: string | null;
  /** Where a vendor takes orders; ours, where answers are wanted. */
  @Column('text', { name: 'order_email', nullable: true })
  orderEmail!: string | null;
  /** Of the papers that a vendor gets. */
  @Column('text', { nullable: true })
  locale!: PartyLocale | null;
  @Column('text', { name: 'address_line1', nullable: true })
  addressLine1!: string | null;
  @Column('text', { name: 'address_line2', nullable: true })
  addressLine2!: string | null;
  @Column('text', { nullable: true })
  city!: string | null;
  @Column('text', { name: 'postal_code', nullable: true })
  postalCode!: string | null;
  @Column('text', { nullable: true })
  country!: string | null;
  @Column('text', { name: 'tax_number', nullable: true })
  taxNumber!: string | null;
  /** The scheme of the electronic address, as Peppol numbers them, e.g. 0088. */
  @Column('text', { name: 'endpoint_scheme', nullable: true })
  endpointScheme!: string | null;
  @Column('text', { name: 'endpoint_id', nullable: true })
  endpointId!: string | null;
  /** By what a network of cXML knows it, e.g. DUNS or NetworkID. */
  @Column('text', { name: 'cxml_domain', nullable: true })
  cxmlDomain!: string | null;
  @Column('text', { name: 'cxml_identity', nullable: true })
  cxmlIdentity!: string | null;
}
