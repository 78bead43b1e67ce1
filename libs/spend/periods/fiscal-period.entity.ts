import { Check, Column, Entity, Unique } from 'typeorm';
import { VersionedRow } from '#organization';
import type { Finding } from './period-checks.js';

/** A month that is being closed or is closed; one without a row is open, unless a later one is closed. */
@Entity('fiscal_periods')
@Unique('fiscal_periods_once', ['organizationId', 'month'])
@Check('fiscal_periods_month', 'extract(day FROM month) = 1')
@Check('fiscal_periods_state', `state IN ('closing', 'closed')`)
@Check('fiscal_periods_closed', `(state = 'closed') = (closed_at IS NOT NULL AND closed_by IS NOT NULL AND findings IS NOT NULL)`)
export class FiscalPeriod extends VersionedRow {
  /** Its first day. */
  @Column('date')
  month!: string;
  @Column('text')
  state!: 'closing' | 'closed';
  @Column('timestamptz', { name: 'begun_at' })
  begunAt!: Date;
  @Column('text', { name: 'begun_by' })
  begunBy!: string;
  @Column('timestamptz', { name: 'closed_at', nullable: true })
  closedAt!: Date | null;
  @Column('text', { name: 'closed_by', nullable: true })
  closedBy!: string | null;
  /** What the checklist found when it was closed, with what was said to each warning. */
  @Column('jsonb', { nullable: true })
  findings!: Finding[] | null;
}
