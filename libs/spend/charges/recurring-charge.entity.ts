import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { Billed } from './accrual.rules.js';
import type { ChargeKind } from './charge-kinds.js';
import type { Cadence, Span } from './charge-period.rules.js';

/** What an item costs again and again. Where it follows the item, it runs while the item is in use. */
@Entity('recurring_charges')
@Unique('recurring_charges_key', ['organizationId', 'id'])
@RefersTo('Item', 'itemId', 'recurring_charges_item')
@RefersTo('Vendor', 'vendorId', 'recurring_charges_vendor')
@RefersTo('Contract', 'contractId', 'recurring_charges_contract')
@Index('recurring_charges_of_item', ['organizationId', 'itemId'])
@Index('recurring_charges_due', ['organizationId', 'accrueFrom', 'id'], { where: 'accrue_from IS NOT NULL' })
@Index('recurring_charges_rated_by', ['organizationId', 'contractId'], { where: 'rated_by_contract' })
@Check('recurring_charges_kind', `kind IN ('recurring', 'usage', 'tax', 'fee', 'credit')`)
@Check('recurring_charges_amount', `amount_minor <> 0 AND (amount_minor < 0) = (kind = 'credit')`)
@Check('recurring_charges_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('recurring_charges_cadence', `cadence IN ('day', 'week', 'month', 'quarter', 'year') AND every BETWEEN 1 AND 120`)
@Check('recurring_charges_billed', `billed IN ('advance', 'arrears')`)
@Check('recurring_charges_lists', `jsonb_typeof(prices) = 'array' AND jsonb_typeof(free_spans) = 'array'`)
@Check('recurring_charges_free', 'free_months BETWEEN 0 AND 120')
@Check('recurring_charges_minimum', 'minimum_months BETWEEN 1 AND 240')
@Check(
  'recurring_charges_fee',
  `num_nonnulls(fee_minor, fee_percent) <= 1 AND (minimum_months IS NOT NULL OR num_nonnulls(fee_minor, fee_percent) = 0) AND fee_minor > 0 AND fee_percent BETWEEN 0 AND 100`,
)
@Check(
  'recurring_charges_index',
  `(index_percent IS NULL) = (index_on IS NULL) AND (index_months IS NULL OR index_on IS NOT NULL) AND index_percent > -100 AND index_months BETWEEN 1 AND 240`,
)
@Check('recurring_charges_seats', 'least_seats >= 0 AND (per_seat OR least_seats = 0)')
@Check('recurring_charges_rated', 'NOT rated_by_contract OR contract_id IS NOT NULL')
@Check('recurring_charges_cycle_day', 'cycle_day BETWEEN 1 AND 31')
@Check('recurring_charges_span', 'ends_on >= starts_on')
@Check('recurring_charges_start', 'follows_item OR starts_on IS NOT NULL')
export class RecurringCharge extends VersionedRow {
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text')
  kind!: ChargeKind;
  @Column('text')
  description!: string;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('text')
  currency!: string;
  @Column('text')
  cadence!: Cadence;
  /** How many of the cadence make a period: 6 for half a year of months. */
  @Column('integer', { default: 1 })
  every!: number;
  @Column('integer', { name: 'cycle_day' })
  cycleDay!: number;
  /** Days and weeks are counted from here; quarters and years begin in the month of this date. */
  @Column('date', { name: 'anchor_on' })
  anchorOn!: string;
  @Column('text', { default: 'advance' })
  billed!: Billed;
  /** Whether a period that is touched in part is owed by the day. */
  @Column('boolean')
  prorated!: boolean;
  @Column('boolean', { name: 'follows_item' })
  followsItem!: boolean;
  /** Where it is said, it counts as a start, whatever the item does before. */
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  /** The first day that is no longer charged. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  /** The prices as they changed, oldest first; none while there was only one. The amount is the last of them. */
  @Column('jsonb', { default: [] })
  prices!: Array<{ from: string | null; amountMinor: string }>;
  /** The first months after the start cost nothing. */
  @Column('integer', { name: 'free_months', default: 0 })
  freeMonths!: number;
  @Column('jsonb', { name: 'free_spans', default: [] })
  freeSpans!: Span[];
  @Column('integer', { name: 'minimum_months', nullable: true })
  minimumMonths!: number | null;
  /** What ending before the minimum term costs: an amount, or a percentage of what is left of it. */
  @Column('bigint', { name: 'fee_minor', nullable: true })
  feeMinor!: string | null;
  @Column('numeric', { name: 'fee_percent', nullable: true })
  feePercent!: string | null;
  @Column('bigint', { name: 'fee_posted_minor', default: 0 })
  feePostedMinor!: string;
  /** The part of it that was posted before its entries were written down. */
  @Column('bigint', { name: 'fee_untied_minor', default: 0 })
  feeUntiedMinor!: string;
  /** All entries that were posted for ending early, oldest first; those that were not taken back stand for it. */
  @Column('uuid', { name: 'fee_entry_ids', array: true, default: '{}' })
  feeEntryIds!: string[];
  /** The price rises by so many percent on a day, and again each so many months. */
  @Column('numeric', { name: 'index_percent', nullable: true })
  indexPercent!: string | null;
  @Column('date', { name: 'index_on', nullable: true })
  indexOn!: string | null;
  @Column('integer', { name: 'index_months', nullable: true })
  indexMonths!: number | null;
  /** Owed for each seat of the license that is taken, day by day, and for at least so many. */
  @Column('boolean', { name: 'per_seat', default: false })
  perSeat!: boolean;
  @Column('integer', { name: 'least_seats', default: 0 })
  leastSeats!: number;
  /** Whether the contract's rate for the item's product comes before the charge's own price. */
  @Column('boolean', { name: 'rated_by_contract', default: false })
  ratedByContract!: boolean;
  /** From this date on the periods are to be looked at again; absent while nothing is to come. */
  @Column('date', { name: 'accrue_from', nullable: true })
  accrueFrom!: string | null;
  /** The code of the refusal that keeps the charge from being posted, e.g. `exchange_rate_missing`. */
  @Column('text', { name: 'blocked_by', nullable: true })
  blockedBy!: string | null;
}

/** How much of one period has been posted and by which entries: what is owed otherwise is corrected, so that nothing is charged twice. */
@Entity('charge_periods')
@RefersTo('RecurringCharge', 'chargeId', 'charge_periods_of')
@Check('charge_periods_span', 'period_until > period_from')
export class ChargePeriod {
  @PrimaryColumn('uuid', { name: 'charge_id' })
  chargeId!: string;
  @PrimaryColumn('date', { name: 'period_from' })
  periodFrom!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('date', { name: 'period_until' })
  periodUntil!: string;
  /** The month that the period counts in. */
  @Column('date')
  month!: string;
  /** The price of the whole period, as it was when the period was first posted. */
  @Column('bigint', { name: 'full_minor' })
  fullMinor!: string;
  @Column('bigint', { name: 'posted_minor' })
  postedMinor!: string;
  /** The part of it that was posted before its entries were written down. */
  @Column('bigint', { name: 'untied_minor', default: 0 })
  untiedMinor!: string;
  /** All entries that were posted for it, oldest first; those that were not taken back stand for it. */
  @Column('uuid', { name: 'entry_ids', array: true, default: '{}' })
  entryIds!: string[];
}

/** What an item's life told its charges. The spans are reckoned from all of them, so their order of arrival does not matter. */
@Entity('charge_signals')
@RefersTo('Item', 'itemId', 'charge_signals_item')
@Index('charge_signals_of_item', ['organizationId', 'itemId', 'effectiveOn'])
@Check('charge_signals_signal', `signal IN ('start', 'stop')`)
export class ChargeSignal extends TenantRow {
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text')
  signal!: 'start' | 'stop';
  @Column('date', { name: 'effective_on' })
  effectiveOn!: string;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
