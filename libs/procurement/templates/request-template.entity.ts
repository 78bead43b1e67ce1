import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { Domain } from '#catalog';
import type { Answers } from '#lifecycle';
import { RefersTo, TenantRow, VersionedRow } from '#organization';

/** What somebody asks for again and again: the lines of a request under a name. */
@Entity('request_templates')
@Unique('request_templates_key', ['organizationId', 'id'])
@Unique('request_templates_name', ['organizationId', 'keptById', 'name'])
@RefersTo('Person', 'keptById', 'request_templates_keeper')
@Index('request_templates_by_name', ['organizationId', 'name', 'id'])
export class RequestTemplate extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  description!: string | null;
  @Column('uuid', { name: 'kept_by_id' })
  keptById!: string;
  /** Everybody who may ask for things finds it. */
  @Column('boolean', { default: false })
  shared!: boolean;
}

/** A line as it was asked for. Who pays is said when it is asked for again. */
@Entity('request_template_lines')
@Unique('request_template_lines_position', ['templateId', 'position'])
@RefersTo('RequestTemplate', 'templateId', 'request_template_lines_template')
@RefersTo('Product', 'productId', 'request_template_lines_product')
@RefersTo('Vendor', 'vendorId', 'request_template_lines_vendor')
@RefersTo('CatalogueOffer', 'offerId', 'request_template_lines_offer')
@Check('request_template_lines_answers', `jsonb_typeof(answers) = 'object'`)
@Check('request_template_lines_quantity', 'quantity BETWEEN 1 AND 100000')
export class RequestTemplateLine extends TenantRow {
  @Column('uuid', { name: 'template_id' })
  templateId!: string;
  @Column('integer')
  position!: number;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('text')
  description!: string;
  @Column('text')
  domain!: Domain;
  @Column('text')
  category!: string;
  @Column('integer')
  quantity!: number;
  @Column('text')
  currency!: string;
  @Column('bigint', { name: 'unit_price_minor' })
  unitPriceMinor!: string;
  /** A month, for each. */
  @Column('bigint', { name: 'recurring_minor' })
  recurringMinor!: string;
  @Column('integer', { name: 'term_months', nullable: true })
  termMonths!: number | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('uuid', { name: 'offer_id', nullable: true })
  offerId!: string | null;
  @Column('jsonb', { default: {} })
  answers!: Answers;
}
