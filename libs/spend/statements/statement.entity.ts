import { Check, Column, Entity, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';
import type { RateMeasure } from '../rate-cards/rate-line.rules.js';

export const statementModes = ['showback', 'chargeback'] as const;
export type StatementMode = (typeof statementModes)[number];
export const statementSides = ['spend', 'from', 'to'] as const;
export type StatementSide = (typeof statementSides)[number];
export const remarkKinds = ['comment', 'dispute', 'answer'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/**
 * From which month on a unit is charged for what it bears, until when it is shown it, and from which month on it bears what a card says,
 * until when it bears what was spent.
 */
@Entity('statement_terms')
@RefersTo('BusinessUnit', 'businessUnitId', 'statement_terms_unit')
@RefersTo('RateCard', 'rateCardId', 'statement_terms_card')
@Check('statement_terms_from', 'extract(day FROM charged_from) = 1')
@Check('statement_terms_rated', 'extract(day FROM rated_from) = 1 AND (rated_from IS NULL) = (rate_card_id IS NULL)')
export class StatementTerms {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'business_unit_id' })
  businessUnitId!: string;
  @Column('date', { name: 'charged_from', nullable: true })
  chargedFrom!: string | null;
  @Column('uuid', { name: 'rate_card_id', nullable: true })
  rateCardId!: string | null;
  @Column('date', { name: 'rated_from', nullable: true })
  ratedFrom!: string | null;
  @Column('integer', { default: 1 })
  version!: number;
}

/** A line of a statement as it was when its period was closed. Never changed. */
@Entity('statement_lines')
@RefersTo('BusinessUnit', 'businessUnitId', 'statement_lines_unit')
@Check('statement_lines_mode', `mode IN ('showback', 'chargeback')`)
@Check('statement_lines_side', `side IN ('spend', 'from', 'to') AND (side = 'spend') = (version_id IS NULL)`)
@Check('statement_lines_currency', `currency ~ '^[A-Z]{3}$'`)
export class StatementLine {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('date')
  month!: string;
  @PrimaryColumn('uuid', { name: 'business_unit_id' })
  businessUnitId!: string;
  @PrimaryColumn('integer')
  place!: number;
  @Column('text')
  mode!: StatementMode;
  /** What was spent for the unit itself, what rules took from it, and what they put to it. */
  @Column('text')
  side!: StatementSide;
  /** The kind of the entries, or the rule's name. */
  @Column('text')
  label!: string;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'version_id', nullable: true })
  versionId!: string | null;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('text')
  currency!: string;
  @Column('integer', { name: 'entry_count' })
  entryCount!: number;
  @Column('numeric', { nullable: true })
  figure!: string | null;
}

/** A line of a statement by rate as it was when its period was closed; the last is what no line is for. Never changed. */
@Entity('statement_rates')
@RefersTo('BusinessUnit', 'businessUnitId', 'statement_rates_unit')
@RefersTo('RateCardVersion', 'versionId', 'statement_rates_version')
@Check('statement_rates_mode', `mode IN ('showback', 'chargeback')`)
@Check('statement_rates_measure', `measure IN ('items', 'people', 'seats', 'usage')`)
@Check(
  'statement_rates_rest',
  'num_nonnulls(label, measure, quantity, price_minor) IN (0, 4) AND (label IS NOT NULL OR amount_minor = 0)',
)
@Check('statement_rates_currency', `currency ~ '^[A-Z]{3}$'`)
export class StatementRate {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('date')
  month!: string;
  @PrimaryColumn('uuid', { name: 'business_unit_id' })
  businessUnitId!: string;
  @PrimaryColumn('integer')
  place!: number;
  @Column('text')
  mode!: StatementMode;
  @Column('text')
  card!: string;
  @Column('uuid', { name: 'version_id' })
  versionId!: string;
  @Column('text', { nullable: true })
  label!: string | null;
  @Column('text', { nullable: true })
  measure!: RateMeasure | null;
  @Column('numeric', { nullable: true })
  quantity!: string | null;
  @Column('bigint', { name: 'price_minor', nullable: true })
  priceMinor!: string | null;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  /** What the unit bears at cost of what the line is for. */
  @Column('bigint', { name: 'cost_minor' })
  costMinor!: string;
  @Column('text')
  currency!: string;
}

/** What the head of a unit and finance say to a statement. Never changed. */
@Entity('statement_remarks')
@RefersTo('BusinessUnit', 'businessUnitId', 'statement_remarks_unit')
@Unique('statement_remarks_number', ['organizationId', 'month', 'businessUnitId', 'number'])
@Check('statement_remarks_kind', `kind IN ('comment', 'dispute', 'answer')`)
@Check('statement_remarks_month', 'extract(day FROM month) = 1')
export class StatementRemark extends TenantRow {
  @Column('date')
  month!: string;
  @Column('uuid', { name: 'business_unit_id' })
  businessUnitId!: string;
  /** In the order in which they were written, from 1. */
  @Column('integer')
  number!: number;
  @Column('text')
  kind!: RemarkKind;
  @Column('text')
  body!: string;
  @Column('text', { name: 'author_name' })
  authorName!: string;
  @Column('timestamptz', { name: 'written_at' })
  writtenAt!: Date;
}
