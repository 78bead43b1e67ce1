import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** When a schedule is due, who is at it, and how it went last. */
@Entity('schedules')
@Check('schedules_outcome', `last_outcome IN ('succeeded', 'failed', 'interrupted')`)
@Check('schedules_lease', '(lease_owner IS NULL) = (leased_until IS NULL)')
export class ScheduleRow {
  @PrimaryColumn('text')
  name!: string;
  @Column('text')
  cron!: string;
  @Column('text', { name: 'time_zone' })
  timeZone!: string;
  @Column('boolean', { default: false })
  paused!: boolean;
  @Column('timestamptz', { name: 'next_due_at' })
  nextDueAt!: Date;
  @Column('timestamptz', { name: 'requested_at', nullable: true })
  requestedAt!: Date | null;
  @Column('uuid', { name: 'lease_owner', nullable: true })
  leaseOwner!: string | null;
  @Column('timestamptz', { name: 'leased_until', nullable: true })
  leasedUntil!: Date | null;
  @Column('timestamptz', { name: 'last_due_at', nullable: true })
  lastDueAt!: Date | null;
  @Column('timestamptz', { name: 'last_started_at', nullable: true })
  lastStartedAt!: Date | null;
  @Column('timestamptz', { name: 'last_finished_at', nullable: true })
  lastFinishedAt!: Date | null;
  @Column('text', { name: 'last_outcome', nullable: true })
  lastOutcome!: 'succeeded' | 'failed' | 'interrupted' | null;
  @Column('text', { name: 'last_error', nullable: true })
  lastError!: string | null;
  @Column('integer', { default: 1 })
  version!: number;
}
