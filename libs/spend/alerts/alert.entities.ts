import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { VersionedRow } from '#organization';
import type { AlertEvent, AlertRule, AlertState, AlertSubject } from './alert.rules.js';

/** How a rule is set; one without a row is as usual. */
@Entity('spend_alert_rules')
@Check('spend_alert_rules_percent', 'percent BETWEEN 1 AND 1000')
@Check('spend_alert_rules_least', 'least_minor >= 0')
@Check('spend_alert_rules_item_least', 'item_least_minor >= 0')
export class SpendAlertRule {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text')
  rule!: AlertRule;
  @Column('boolean')
  enabled!: boolean;
  @Column('integer', { nullable: true })
  percent!: number | null;
  @Column('bigint', { name: 'least_minor' })
  leastMinor!: string;
  @Column('bigint', { name: 'item_least_minor', nullable: true })
  itemLeastMinor!: string | null;
  @Column('integer')
  version!: number;
}

/** What a rule found about a thing in a month: once, however often it is looked for. */
@Entity('spend_alerts')
@Unique('spend_alerts_key', ['organizationId', 'id'])
@Unique('spend_alerts_once', ['organizationId', 'rule', 'subjectKind', 'subject', 'month'])
@Check('spend_alerts_month', 'extract(day FROM month) = 1')
@Check('spend_alerts_state', `state IN ('open', 'acknowledged', 'muted', 'closed')`)
@Check('spend_alerts_muted', `(state = 'muted') = (muted_until IS NOT NULL)`)
@Index('spend_alerts_by_state', { synchronize: false })
export class SpendAlert extends VersionedRow {
  @Column('text')
  rule!: AlertRule;
  @Column('text', { name: 'subject_kind' })
  subjectKind!: AlertSubject;
  @Column('text')
  subject!: string;
  @Column('date')
  month!: string;
  @Column('bigint', { name: 'amount_minor' })
  amountMinor!: string;
  @Column('bigint', { name: 'against_minor', nullable: true })
  againstMinor!: string | null;
  @Column('text')
  currency!: string;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('text')
  state!: AlertState;
  /** The last month in which the same is not told again. */
  @Column('date', { name: 'muted_until', nullable: true })
  mutedUntil!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('text', { name: 'decided_by', nullable: true })
  decidedBy!: string | null;
}

/** A step in the life of an alert after it was found; each goes with a version of it. */
@Entity('spend_alert_events')
@ForeignKey('SpendAlert', ['organizationId', 'alertId'], ['organizationId', 'id'], { name: 'spend_alert_events_alert' })
@Check('spend_alert_events_event', `event IN ('acknowledged', 'muted', 'reopened', 'closed', 'found_again')`)
@Check('spend_alert_events_by', `(by_name IS NULL) = (event IN ('closed', 'found_again'))`)
export class SpendAlertEvent {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'alert_id' })
  alertId!: string;
  @PrimaryColumn('integer')
  version!: number;
  @Column('text')
  event!: AlertEvent;
  /** Who decided; nobody did where the watch found or closed it. */
  @Column('text', { name: 'by_name', nullable: true })
  byName!: string | null;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('date', { name: 'muted_until', nullable: true })
  mutedUntil!: string | null;
  @Column('timestamptz', { name: 'happened_at' })
  happenedAt!: Date;
}
