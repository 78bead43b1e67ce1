import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';
import type { WorkingSpan } from './working-time.rules.js';

/** The hours that people work in a place. One of them may be the organisation's usual one. */
@Entity('working_calendars')
@Unique('working_calendars_key', ['organizationId', 'id'])
@BelongsToOrganization('working_calendars_organization')
@Check('working_calendars_hours', `jsonb_typeof(hours) = 'array'`)
@Index('working_calendars_name', { synchronize: false })
@Index('working_calendars_default', { synchronize: false })
export class WorkingCalendarRow extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('text', { name: 'time_zone' })
  timeZone!: string;
  /** In the order of the week, none over another. */
  @Column('jsonb')
  hours!: WorkingSpan[];
  @Column('boolean', { name: 'is_default', default: false })
  isDefault!: boolean;
  @Column('boolean', { default: true })
  active!: boolean;
}

/** A day of a calendar on which nobody works. */
@Entity('calendar_holidays')
@RefersTo('WorkingCalendarRow', 'calendarId', 'calendar_holidays_calendar')
export class CalendarHoliday {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'calendar_id' })
  calendarId!: string;
  @PrimaryColumn('date')
  day!: string;
  @Column('text')
  name!: string;
}
