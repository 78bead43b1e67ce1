import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A tenant: one organisation with all that is its own. */
@Entity('organizations')
@Check('organizations_currency', `base_currency ~ '^[A-Z]{3}$'`)
@Check('organizations_country', `country ~ '^[A-Z]{2}$'`)
@Check('organizations_fiscal_year', 'fiscal_year_start_month BETWEEN 1 AND 12')
@Check('organizations_tag_digits', 'tag_digits BETWEEN 1 AND 12')
export class Organization {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('text')
  name!: string;
  /** What spend is told in. */
  @Column('text', { name: 'base_currency' })
  baseCurrency!: string;
  @Column('text', { name: 'time_zone' })
  timeZone!: string;
  @Column('text')
  locale!: string;
  @Column('text', { nullable: true })
  country!: string | null;
  @Column('integer', { name: 'fiscal_year_start_month', default: 1 })
  fiscalYearStartMonth!: number;
  /** Tags of items that bring none: the prefix and a number with at least so many digits. */
  @Column('text', { name: 'tag_prefix', default: 'QM-' })
  tagPrefix!: string;
  @Column('integer', { name: 'tag_digits', default: 6 })
  tagDigits!: number;
  @Column('integer', { default: 1 })
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** The next number of an organisation's tags; apart from the organisation, so that taking numbers does not age its version. */
@Entity('tag_counters')
@ForeignKey('Organization', ['organizationId'], ['id'], { name: 'tag_counters_organization' })
@Check('tag_counters_number', 'next_number > 0')
export class TagCounter {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('bigint', { name: 'next_number', default: 1 })
  nextNumber!: string;
}
