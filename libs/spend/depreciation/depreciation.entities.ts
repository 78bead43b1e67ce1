import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { Domain } from '../ledger/ledger-kinds.js';
import { type Convention, conventions, type Method, methods } from './depreciation-terms.js';
import { type Measure, originsOfPostings, type PostingOrigin, postedMeasures } from './due-postings.rules.js';

const oneOf = (words: readonly string[]): string => words.map((word) => `'${word}'`).join(', ');
const RATE = `rate_basis_points BETWEEN 1 AND 10000 AND (method <> 'declining_balance' OR rate_basis_points IS NOT NULL)`;
const UNITS = `total_units > 0 AND (method <> 'units_of_production' OR total_units IS NOT NULL)`;
const MACRS = `method <> 'macrs' OR (life_months IN (36, 60, 84, 120, 180, 240) AND convention IN ('half_year', 'mid_quarter'))`;

/** One way to tell what assets are worth, in the organisation's currency of its beginning. */
@Entity('depreciation_books')
@Unique('depreciation_books_key', ['organizationId', 'id'])
@Unique('depreciation_books_name', ['organizationId', 'name'])
@Index('depreciation_books_one_posts', ['organizationId'], { unique: true, where: 'posts_to_ledger' })
@Check('depreciation_books_start', `extract(day FROM starts_on) = 1 AND starts_on >= '1990-01-01'`)
@Check('depreciation_books_currency', `currency ~ '^[A-Z]{3}$'`)
export class DepreciationBook extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('boolean', { name: 'posts_to_ledger' })
  postsToLedger!: boolean;
  /** The first month that is posted; what lies before is its opening. */
  @Column('date', { name: 'starts_on' })
  startsOn!: string;
  @Column('text')
  currency!: string;
}

/** How assets of a category or domain that come into service from a day on depreciate in a book. */
@Entity('depreciation_rules')
@RefersTo('DepreciationBook', 'bookId', 'depreciation_rules_book')
@Index('depreciation_rules_once', { synchronize: false })
@Check('depreciation_rules_domain', `domain IN ('telecom', 'it', 'mobility')`)
@Check(
  'depreciation_rules_salvage',
  `salvage_basis_points BETWEEN 0 AND 10000 AND (method <> 'macrs' OR salvage_basis_points = 0)`,
)
@Check('depreciation_rules_method', `method IN (${oneOf(methods)})`)
@Check('depreciation_rules_convention', `convention IN (${oneOf(conventions)})`)
@Check('depreciation_rules_life', 'life_months BETWEEN 1 AND 1200')
@Check('depreciation_rules_rate', RATE)
@Check('depreciation_rules_units', UNITS)
@Check('depreciation_rules_macrs', MACRS)
export class DepreciationRule extends TenantRow {
  @Column('uuid', { name: 'book_id' })
  bookId!: string;
  @Column('text', { nullable: true })
  domain!: Domain | null;
  @Column('text', { nullable: true })
  category!: string | null;
  @Column('date', { name: 'from_on' })
  fromOn!: string;
  @Column('integer', { name: 'salvage_basis_points' })
  salvageBasisPoints!: number;
  @Column('text')
  method!: Method;
  @Column('text')
  convention!: Convention;
  @Column('integer', { name: 'life_months' })
  lifeMonths!: number;
  @Column('integer', { name: 'rate_basis_points', nullable: true })
  rateBasisPoints!: number | null;
  @Column('integer', { name: 'total_units', nullable: true })
  totalUnits!: number | null;
}

/** An item in a book. Its terms are those of the rule of its first day, until somebody gives it its own. */
@Entity('depreciation_assets')
@Unique('depreciation_assets_key', ['organizationId', 'id'])
@Unique('depreciation_assets_once', ['organizationId', 'bookId', 'itemId'])
@RefersTo('DepreciationBook', 'bookId', 'depreciation_assets_book')
@RefersTo('Item', 'itemId', 'depreciation_assets_item')
@Index('depreciation_assets_of_item', ['organizationId', 'itemId'])
@Index('depreciation_assets_due', ['organizationId', 'bookId', 'id'], { where: 'is_stale OR next_month IS NOT NULL' })
@Check('depreciation_assets_salvage', `salvage_minor >= 0 AND (method <> 'macrs' OR salvage_minor = 0)`)
@Check('depreciation_assets_months', 'extract(day FROM posted_through) = 1 AND extract(day FROM next_month) = 1')
@Check('depreciation_assets_method', `method IN (${oneOf(methods)})`)
@Check('depreciation_assets_convention', `convention IN (${oneOf(conventions)})`)
@Check('depreciation_assets_life', 'life_months BETWEEN 1 AND 1200')
@Check('depreciation_assets_rate', RATE)
@Check('depreciation_assets_units', UNITS)
@Check('depreciation_assets_macrs', MACRS)
export class DepreciationAsset extends VersionedRow {
  @Column('uuid', { name: 'book_id' })
  bookId!: string;
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  /** When the item's life told that it is in use. */
  @Column('date', { name: 'signalled_on' })
  signalledOn!: string;
  /** Comes first where somebody gave it. */
  @Column('date', { name: 'given_in_service_on', nullable: true })
  givenInServiceOn!: string | null;
  @Column('bigint', { name: 'salvage_minor' })
  salvageMinor!: string;
  @Column('text')
  method!: Method;
  @Column('text')
  convention!: Convention;
  @Column('integer', { name: 'life_months' })
  lifeMonths!: number;
  @Column('integer', { name: 'rate_basis_points', nullable: true })
  rateBasisPoints!: number | null;
  @Column('integer', { name: 'total_units', nullable: true })
  totalUnits!: number | null;
  @Column('bigint', { name: 'cost_minor' })
  costMinor!: string;
  /** The amounts times their months: tells when the same cost counts in another month. */
  @Column('numeric', { name: 'cost_moment' })
  costMoment!: string;
  @Column('bigint', { name: 'proceeds_minor' })
  proceedsMinor!: string;
  @Column('date', { name: 'disposed_on', nullable: true })
  disposedOn!: string | null;
  @Column('date', { name: 'posted_through', nullable: true })
  postedThrough!: string | null;
  /** The next month with something to post; absent when it is through. */
  @Column('date', { name: 'next_month', nullable: true })
  nextMonth!: string | null;
  /** Whether something changed that months which were posted depend on. */
  @Column('boolean', { name: 'is_stale' })
  isStale!: boolean;
}

/** What somebody recorded about an asset in a book. */
@Entity('depreciation_events')
@RefersTo('DepreciationAsset', 'assetId', 'depreciation_events_asset')
@Index('depreciation_events_of_asset', ['organizationId', 'assetId', 'happenedOn'])
@Check(
  'depreciation_events_kind',
  `(kind = 'impairment' AND amount_minor > 0 AND life_months IS NULL AND units IS NULL)
      OR (kind = 'life' AND life_months BETWEEN 1 AND 1200 AND amount_minor IS NULL AND units IS NULL)
      OR (kind = 'units' AND units > 0 AND amount_minor IS NULL AND life_months IS NULL)`,
)
export class DepreciationEvent extends TenantRow {
  @Column('uuid', { name: 'asset_id' })
  assetId!: string;
  @Column('text')
  kind!: 'impairment' | 'life' | 'units';
  @Column('date', { name: 'happened_on' })
  happenedOn!: string;
  @Column('bigint', { name: 'amount_minor', nullable: true })
  amountMinor!: string | null;
  @Column('integer', { name: 'life_months', nullable: true })
  lifeMonths!: number | null;
  @Column('integer', { nullable: true })
  units!: number | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}

/** What was posted for a month of an asset. Never changed: what turns out otherwise is a correction of its own. */
@Entity('depreciation_postings')
@Unique('depreciation_postings_once', ['organizationId', 'assetId', 'month', 'measure', 'sequence'])
@RefersTo('DepreciationAsset', 'assetId', 'depreciation_postings_asset')
@Check('depreciation_postings_month', 'extract(day FROM month) = 1')
@Check('depreciation_postings_measure', `measure IN (${oneOf(postedMeasures)})`)
@Check('depreciation_postings_origin', `origin IN (${oneOf(originsOfPostings)})`)
@Check('depreciation_postings_sequence', `sequence > 0 AND (origin = 'correction' OR sequence = 1)`)
@Check('depreciation_postings_opening', `origin <> 'opening' OR ledger_entry_id IS NULL`)
@Check('depreciation_postings_amount', 'amount_minor <> 0')
export class DepreciationPosting extends TenantRow {
  @Column('uuid', { name: 'asset_id' })
  assetId!: string;
  @Column('date')
  month!: string;
  @Column('text')
  measure!: Measure;
  @Column('text')
  origin!: PostingOrigin;
  @Column('integer')
  sequence!: number;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('uuid', { name: 'ledger_entry_id', nullable: true })
  ledgerEntryId!: string | null;
  @Column('timestamptz', { name: 'posted_at' })
  postedAt!: Date;
}

/** From which day on a lifecycle lets an item depreciate. */
@Entity('depreciation_starts')
@RefersTo('Item', 'itemId', 'depreciation_starts_item')
export class DepreciationStart {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('date', { name: 'effective_on' })
  effectiveOn!: string;
}
