import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { ActorRecord } from '../actor-record.js';
import type { JobState } from './background-job.js';

/** Long work with its progress. `due_at` is when the queue should have it next; an ended job has none. */
@Entity('background_jobs')
@Check('background_jobs_state', `state IN ('queued', 'running', 'succeeded', 'failed', 'cancelled')`)
@Check('background_jobs_done', 'done >= 0 AND (total IS NULL OR total >= 0)')
@Check('background_jobs_due', `(state IN ('queued', 'running')) = (due_at IS NOT NULL)`)
@Check('background_jobs_finished', `(state IN ('succeeded', 'failed', 'cancelled')) = (finished_at IS NOT NULL)`)
@Check('background_jobs_lease', `(state = 'running') = (lease_owner IS NOT NULL AND leased_until IS NOT NULL)`)
@Index('background_jobs_list', ['organizationId', 'createdAt', 'id'])
@Index('background_jobs_key', { synchronize: false })
@Index('background_jobs_due_at', { synchronize: false })
export class BackgroundJob {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('text')
  kind!: string;
  @Column('text', { nullable: true })
  key!: string | null;
  @Column('text')
  label!: string;
  @Column('jsonb')
  input!: object;
  @Column('jsonb')
  actor!: ActorRecord;
  @Column('text', { name: 'started_by' })
  startedBy!: string;
  @Column('text')
  state!: JobState;
  @Column('bigint', { default: 0 })
  done!: string;
  @Column('bigint', { nullable: true })
  total!: string | null;
  @Column('jsonb', { default: {} })
  counts!: Record<string, number>;
  @Column('jsonb', { nullable: true })
  checkpoint!: object | null;
  @Column('jsonb', { nullable: true })
  result!: object | null;
  @Column('text', { name: 'error_message', nullable: true })
  errorMessage!: string | null;
  @Column('text', { name: 'error_stack', nullable: true })
  errorStack!: string | null;
  @Column('integer', { default: 0 })
  attempts!: number;
  @Column('timestamptz', { name: 'cancel_requested_at', nullable: true })
  cancelRequestedAt!: Date | null;
  @Column('timestamptz', { name: 'due_at', nullable: true })
  dueAt!: Date | null;
  @Column('uuid', { name: 'lease_owner', nullable: true })
  leaseOwner!: string | null;
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'started_at', nullable: true })
  startedAt!: Date | null;
  @Column('timestamptz', { name: 'finished_at', nullable: true })
  finishedAt!: Date | null;
  @Column('integer', { default: 1 })
  version!: number;
}
