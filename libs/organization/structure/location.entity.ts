import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** A place: site, building, floor, room. Places form a tree. */
@Entity('locations')
@Unique('locations_key', ['organizationId', 'id'])
@BelongsToOrganization('locations_organization')
@RefersTo('Location', 'parentId', 'locations_parent')
@RefersTo('Person', 'managerId', 'locations_manager')
@RefersTo('WorkingCalendarRow', 'calendarId', 'locations_calendar')
@Check('locations_country', `country ~ '^[A-Z]{2}$'`)
@Index('locations_name', { synchronize: false })
@Index('locations_code', { synchronize: false })
@Index('locations_below', ['organizationId', 'parentId'])
export class Location extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  code!: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
  @Column('text', { name: 'address_line1', nullable: true })
  addressLine1!: string | null;
  @Column('text', { name: 'address_line2', nullable: true })
  addressLine2!: string | null;
  @Column('text', { nullable: true })
  city!: string | null;
  @Column('text', { nullable: true })
  region!: string | null;
  @Column('text', { name: 'postal_code', nullable: true })
  postalCode!: string | null;
  /** ISO 3166-1, two letters. */
  @Column('text', { nullable: true })
  country!: string | null;
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone!: string | null;
  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId!: string | null;
  /** The calendar of this place and all below it that name none themselves. */
  @Column('uuid', { name: 'calendar_id', nullable: true })
  calendarId!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}
