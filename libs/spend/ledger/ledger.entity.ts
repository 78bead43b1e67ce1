import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { type SpendClass, TenantRow } from '#organization';
import { type Domain, type EntryKind, entryKinds, type ItemKind } from './ledger-kinds.js';

/** What was posted together, by whom, under which key. Never changed. */
@Entity('ledger_postings')
@Unique('ledger_postings_idempotency', ['organizationId', 'idempotencyKey'])
@Check('ledger_postings_hash', `input_hash ~ '^[0-9a-f]{64}$'`)
@Check('ledger_postings_count', 'entry_count > 0')
export class LedgerPosting extends TenantRow {
  @Column('text', { name: 'idempotency_key' })
  idempotencyKey!: string;
  @Column('text', { name: 'input_hash' })
  inputHash!: string;
  @Column('integer', { name: 'entry_count' })
  entryCount!: number;
  @Column('text', { name: 'actor_kind' })
  actorKind!: string;
  @Column('text', { name: 'actor_id' })
  actorId!: string;
  @Column('text', { name: 'actor_name' })
  actorName!: string;
  @Column('timestamptz', { name: 'posted_at' })
  postedAt!: Date;
}

/** One amount, tied to what caused it. Never changed: a correction is a reversal with a reason. */
@Entity('ledger_entries')
@Index('ledger_entries_of_item', ['organizationId', 'itemId', 'month'])
@Index('ledger_entries_by_booking', ['organizationId', 'bookedOn', 'id'])
@Index('ledger_entries_of_posting', ['postingId'])
@Check('ledger_entries_kind', `kind IN (${entryKinds.map((kind) => `'${kind}'`).join(', ')})`)
@Check('ledger_entries_month', 'extract(day FROM month) = 1')
@Check('ledger_entries_currency', `currency ~ '^[A-Z]{3}$' AND base_currency ~ '^[A-Z]{3}$'`)
@Check('ledger_entries_rate', 'exchange_rate > 0')
@Check('ledger_entries_base', 'currency <> base_currency OR (exchange_rate = 1 AND amount_minor = base_amount_minor)')
@Check('ledger_entries_domain', `domain IN ('telecom', 'it', 'mobility')`)
@Check('ledger_entries_item_kind', `item_kind IN ('asset', 'service', 'license')`)
@Check('ledger_entries_spend_class', `spend_class IN ('run', 'grow', 'transform')`)
@Check('ledger_entries_reversal', 'reverses_id IS NULL OR reason IS NOT NULL')
export class LedgerEntry extends TenantRow {
  /** First day of the month that the entry counts in; the table is partitioned by it. */
  @PrimaryColumn('date')
  month!: string;
  @Column('uuid', { name: 'posting_id' })
  postingId!: string;
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  @Column('text')
  kind!: EntryKind;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('text')
  currency!: string;
  /** The amount in the organisation's currency, fixed at posting. */
  @Column('bigint', { name: 'base_amount_minor' })
  baseAmountMinor!: string;
  @Column('text', { name: 'base_currency' })
  baseCurrency!: string;
  /** How many units of the base currency one unit of the currency bought on the day of booking. */
  @Column('numeric', { name: 'exchange_rate' })
  exchangeRate!: string;
  @Column('date', { name: 'booked_on' })
  bookedOn!: string;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('uuid', { name: 'contract_id', nullable: true })
  contractId!: string | null;
  @Column('uuid', { name: 'product_id', nullable: true })
  productId!: string | null;
  @Column('text', { nullable: true })
  domain!: Domain | null;
  @Column('text', { name: 'item_kind', nullable: true })
  itemKind!: ItemKind | null;
  @Column('text')
  description!: string;
  @Column('uuid', { name: 'reverses_id', nullable: true })
  reversesId!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  /** Where the item was, and who had it, when the entry was posted. */
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('uuid', { name: 'person_id', nullable: true })
  personId!: string | null;
  /** The product's category at posting. */
  @Column('text', { nullable: true })
  category!: string | null;
  /** The cost centre's class at posting. */
  @Column('text', { name: 'spend_class', nullable: true })
  spendClass!: SpendClass | null;
}

/** Which entry took back which: its key lets an entry be reversed once. */
@Entity('ledger_reversals')
@Unique('ledger_reversals_reversal', ['reversalId'])
@Check('ledger_reversals_other', 'reversal_id <> reversed_id')
export class LedgerReversal {
  @PrimaryColumn('uuid', { name: 'reversed_id' })
  reversedId!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('uuid', { name: 'reversal_id' })
  reversalId!: string;
}
