import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';
import type { ChargeKind } from './charge-kinds.js';
import type { Cadence } from './charge-period.rules.js';

/** What an item costs again and again. Where it follows the item, it runs while the item is in use. */
@Entity('recurring_charges')
@Unique('recurring_charges_key', ['organizationId', 'id'])
@RefersTo('Item', 'itemId', 'recurring_charges_item')
@RefersTo('Vendor', 'vendorId', 'recurring_charges_vendor')
@RefersTo('Contract', 'contractId', 'recurring_charges_contract')
@Index('recurring_charges_of_item', ['organizationId', 'itemId'])
@Index('recurring_charges_due', ['organizationId', 'accrueFrom', 'id'], { where: 'accrue_from IS NOT NULL' })
@Check('recurring_charges_kind', `kind IN ('recurring', 'usage', 'tax', 'fee', 'credit')`)
@Check('recurring_charges_amount', `amount_minor <> 0 AND (amount_minor < 0) = (kind = 'credit')`)
@Check('recurring_charges_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('recurring_charges_cadence', `cadence IN ('month', 'quarter', 'year')`)
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
  @Column('integer', { name: 'cycle_day' })
  cycleDay!: number;
  /** A date of the month in which quarters and years begin. */
  @Column('date', { name: 'anchor_on' })
  anchorOn!: string;
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
  /** From this date on the periods are to be looked at again; absent while nothing is to come. */
  @Column('date', { name: 'accrue_from', nullable: true })
  accrueFrom!: string | null;
  /** The code of the refusal that keeps the charge from being posted, e.g. `exchange_rate_missing`. */
  @Column('text', { name: 'blocked_by', nullable: true })
  blockedBy!: string | null;
}

/** How much of one period has been posted: what is owed less this is posted next, so that nothing is charged twice. */
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
