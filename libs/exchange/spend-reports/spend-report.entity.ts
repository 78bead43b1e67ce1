import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { VersionedRow } from '#organization';
import type { ReportCadence, ReportSpan } from './report-times.rules.js';

export const reportFormats = ['xlsx', 'csv'] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** A question to the explorer whose answer is sent by mail again and again. */
@Entity('spend_reports')
@Unique('spend_reports_key', ['organizationId', 'id'])
@Index('spend_reports_due', ['organizationId', 'nextDueAt'])
@Check('spend_reports_format', `format IN ('xlsx', 'csv')`)
@Check('spend_reports_span', `span IN ('as_asked', 'last_month', 'last_twelve_months', 'year_to_date')`)
@Check('spend_reports_cadence', `cadence IN ('daily', 'weekly', 'monthly')`)
@Check('spend_reports_day', `day BETWEEN 1 AND CASE cadence WHEN 'monthly' THEN 31 ELSE 7 END`)
@Check('spend_reports_hour', 'hour BETWEEN 0 AND 23')
@Check('spend_reports_recipients', 'cardinality(recipient_ids) BETWEEN 1 AND 50')
@Check('spend_reports_question', `jsonb_typeof(question) = 'object'`)
export class SpendReport extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('uuid', { name: 'owner_id' })
  ownerId!: string;
  @Column('jsonb')
  question!: Record<string, unknown>;
  @Column('text')
  span!: ReportSpan;
  @Column('text')
  format!: ReportFormat;
  @Column('text')
  cadence!: ReportCadence;
  @Column('smallint')
  day!: number;
  @Column('smallint')
  hour!: number;
  @Column('uuid', { name: 'recipient_ids', array: true })
  recipientIds!: string[];
  @Column('boolean', { default: false })
  paused!: boolean;
  @Column('timestamptz', { name: 'next_due_at' })
  nextDueAt!: Date;
  @Column('timestamptz', { name: 'last_sent_at', nullable: true })
  lastSentAt!: Date | null;
  /** To how many it went the last time. */
  @Column('integer', { name: 'last_sent_to', default: 0 })
  lastSentTo!: number;
  /** Why nothing went out the last time. */
  @Column('text', { name: 'last_failure', nullable: true })
  lastFailure!: string | null;
}
