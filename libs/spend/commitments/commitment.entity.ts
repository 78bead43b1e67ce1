import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow, VersionedRow } from '#organization';

export type CommitmentState = 'pending' | 'posted' | 'voided';

/** Money reserved, e.g. by an approved order: pending until it is posted in one or several goes, or voided. */
@Entity('commitments')
@Unique('commitments_key', ['organizationId', 'id'])
@Unique('commitments_source', ['organizationId', 'sourceKind', 'sourceId'])
@RefersTo('Item', 'itemId', 'commitments_item')
@RefersTo('CostCenter', 'costCenterId', 'commitments_cost_center')
@RefersTo('Vendor', 'vendorId', 'commitments_vendor')
@Index('commitments_of_item', ['organizationId', 'itemId'])
@Index('commitments_pending', ['organizationId', 'costCenterId'], { where: `state = 'pending'` })
@Check('commitments_currency', `currency ~ '^[A-Z]{3}$'`)
@Check('commitments_amount', 'amount_minor > 0')
@Check('commitments_never_beyond', 'remaining_minor BETWEEN 0 AND amount_minor')
@Check('commitments_state', `state IN ('pending', 'posted', 'voided')`)
@Check('commitments_pending_has_rest', `(state = 'pending') = (remaining_minor > 0)`)
export class Commitment extends VersionedRow {
  /** What reserved it, e.g. `order_line`; one commitment for one source. */
  @Column('text', { name: 'source_kind' })
  sourceKind!: string;
  @Column('text', { name: 'source_id' })
  sourceId!: string;
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'vendor_id', nullable: true })
  vendorId!: string | null;
  @Column('text')
  description!: string;
  @Column('text')
  currency!: string;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('bigint', { name: 'remaining_minor' })
  remainingMinor!: string;
  @Column('text')
  state!: CommitmentState;
  /** The day on which it will probably be paid. */
  @Column('date', { name: 'expected_on', nullable: true })
  expectedOn!: string | null;
}

/** What became of a commitment, step by step. Never changed. */
@Entity('commitment_events')
@RefersTo('Commitment', 'commitmentId', 'commitment_events_of')
@Index('commitment_events_by_commitment', ['commitmentId', 'id'])
@Check('commitment_events_kind', `kind IN ('committed', 'posted', 'released', 'voided', 'restored', 'raised', 'lowered')`)
@Check('commitment_events_amount', 'amount_minor > 0')
@Check('commitment_events_posting', `(kind = 'posted') = (posting_id IS NOT NULL)`)
@Check('commitment_events_reason', `kind NOT IN ('voided', 'restored', 'raised', 'lowered') OR reason IS NOT NULL`)
export class CommitmentEvent extends TenantRow {
  @Column('uuid', { name: 'commitment_id' })
  commitmentId!: string;
  @Column('text')
  kind!: 'committed' | 'posted' | 'released' | 'voided' | 'restored' | 'raised' | 'lowered';
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('uuid', { name: 'posting_id', nullable: true })
  postingId!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('text', { name: 'actor_name' })
  actorName!: string;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
}
