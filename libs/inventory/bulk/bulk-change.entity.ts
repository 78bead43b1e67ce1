import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, TenantRow } from '#organization';
import type { BulkAct, BulkOutcome, Effect, Given } from './bulk-change.js';

/** One change of many items, and how far it is. */
@Entity('bulk_changes')
@Unique('bulk_changes_key', ['organizationId', 'id'])
@BelongsToOrganization('bulk_changes_organization')
@RefersTo('BulkChange', 'undoOf', 'bulk_changes_undo_of')
@Check('bulk_changes_counts', 'changed >= 0 AND unchanged >= 0 AND refused >= 0 AND changed + unchanged + refused <= total')
@Index('bulk_changes_list', ['organizationId', 'createdAt', 'id'])
@Index('bulk_changes_undone_once', ['organizationId', 'undoOf'], { unique: true, where: 'undo_of IS NOT NULL AND NOT dry_run' })
export class BulkChange extends TenantRow {
  @Column('uuid', { name: 'job_id' })
  jobId!: string;
  /** Whether it only tries what would happen. */
  @Column('boolean', { name: 'dry_run' })
  dryRun!: boolean;
  @Column('jsonb')
  change!: BulkAct;
  @Column('uuid', { name: 'undo_of', nullable: true })
  undoOf!: string | null;
  @Column('integer')
  total!: number;
  @Column('integer', { default: 0 })
  changed!: number;
  @Column('integer', { default: 0 })
  unchanged!: number;
  @Column('integer', { default: 0 })
  refused!: number;
  @Column('text', { name: 'created_by' })
  createdBy!: string;
  @Column('text', { name: 'created_by_id' })
  createdById!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
}

/** Items that are still to be done, at most some hundred; gone once all of them are. */
@Entity('bulk_change_chunks')
@RefersTo('BulkChange', 'bulkChangeId', 'bulk_change_chunks_change')
@Check(
  'bulk_change_chunks_even',
  'cardinality(places) = cardinality(item_ids) AND cardinality(places) = cardinality(named) AND cardinality(places) = cardinality(given)',
)
export class BulkChangeChunk {
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'bulk_change_id' })
  bulkChangeId!: string;
  /** The place of the one that was its first. */
  @PrimaryColumn('integer')
  first!: number;
  @Column('integer', { array: true })
  places!: number[];
  @Column('uuid', { name: 'item_ids', array: true })
  itemIds!: string[];
  /** What each was called by: an id or a tag. */
  @Column('text', { array: true })
  named!: string[];
  @Column('jsonb', { array: true })
  given!: Given[];
}

/** What became of one item; written in the transaction of the effect. What it refers to is looked at by a trigger, once a statement. */
@Entity('bulk_change_items')
@Unique('bulk_change_items_once', ['bulkChangeId', 'itemId'])
@Check('bulk_change_items_outcome', `outcome IN ('changed', 'unchanged', 'refused')`)
@Check('bulk_change_items_refusal', `(outcome = 'refused') = (code IS NOT NULL AND reason IS NOT NULL)`)
@Check('bulk_change_items_known', `item_id IS NOT NULL OR outcome = 'refused'`)
@Index('bulk_change_items_by_outcome', ['bulkChangeId', 'outcome', 'place'])
export class BulkChangeItem {
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'bulk_change_id' })
  bulkChangeId!: string;
  @PrimaryColumn('integer')
  place!: number;
  /** Empty where there is no such item, or none that the caller may see. */
  @Column('uuid', { name: 'item_id', nullable: true })
  itemId!: string | null;
  /** What it was called by: an id or a tag. */
  @Column('text')
  named!: string;
  @Column('text')
  outcome!: BulkOutcome;
  @Column('text', { nullable: true })
  code!: string | null;
  @Column('text', { nullable: true })
  reason!: string | null;
  @Column('text', { nullable: true })
  pointer!: string | null;
  @Column('jsonb', { nullable: true })
  effect!: Effect | null;
}
