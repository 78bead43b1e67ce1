import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '#organization';

export const itemKinds = ['asset', 'service', 'license'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const domains = ['telecom', 'it', 'mobility'] as const;
export type Domain = (typeof domains)[number];

/** What can be bought: an asset's model, a service's rate plan, a licence's SKU. Unique by kind, name, model number and manufacturer. */
@Entity('products')
@Unique('products_key', ['organizationId', 'id'])
@BelongsToOrganization('products_organization')
@RefersTo('Vendor', 'vendorId', 'products_vendor')
@Check('products_kind', `kind IN ('asset', 'service', 'license')`)
@Check('products_domain', `domain IN ('telecom', 'it', 'mobility')`)
@Check('products_asset_only', `kind = 'asset' OR NOT (needs_imei OR has_storage)`)
@Check('products_end_of_life', 'end_of_life_months > 0')
@Check('products_price', 'list_price_minor >= 0 AND (list_price_minor IS NULL) = (currency IS NULL)')
@Check('products_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('products_attributes', `jsonb_typeof(attributes) = 'object'`)
@Index('products_identity', { synchronize: false })
@Index('products_sku', { synchronize: false })
@Index('products_by_name', ['organizationId', 'name', 'id'])
export class Product extends VersionedRow {
  @Column('text')
  kind!: ItemKind;
  @Column('text')
  domain!: Domain;
  /** E.g. Laptops. */
  @Column('text')
  category!: string;
  @Column('text')
  name!: string;
  /** Empty where nobody knows. */
  @Column('text', { default: '' })
  manufacturer!: string;
  @Column('text', { name: 'model_number', default: '' })
  modelNumber!: string;
  /** The vendor's order number; unique in the organisation. */
  @Column('text', { nullable: true })
  sku!: string | null;
  /** Who usually sells it. */
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  /** Whether an item must tell its IMEI when it is received. */
  @Column('boolean', { name: 'needs_imei', default: false })
  needsImei!: boolean;
  /** Whether it keeps data, so that its disposal needs a sanitisation certificate. */
  @Column('boolean', { name: 'has_storage', default: false })
  hasStorage!: boolean;
  @Column('integer', { name: 'end_of_life_months', nullable: true })
  endOfLifeMonths!: number | null;
  @Column('bigint', { name: 'list_price_minor', nullable: true })
  listPriceMinor!: string | null;
  @Column('text', { nullable: true })
  currency!: string | null;
  @Column('text', { nullable: true })
  description!: string | null;
  /** Facts of its kind, such as bandwidth, included volume or memory. */
  @Column('jsonb', { default: {} })
  attributes!: Record<string, unknown>;
  @Column('boolean', { default: true })
  active!: boolean;
}
