import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** Somebody who may hold an item, own a cost centre or manage others. Need not be a user. */
@Entity('people')
@Unique('people_key', ['organizationId', 'id'])
@BelongsToOrganization('people_organization')
@RefersTo('BusinessUnit', 'businessUnitId', 'people_business_unit')
@RefersTo('CostCenter', 'costCenterId', 'people_cost_center')
@RefersTo('Location', 'locationId', 'people_location')
@RefersTo('Person', 'managerId', 'people_manager')
@Check('people_email_lower', 'email = lower(email)')
@Check('people_user_name_lower', 'user_name = lower(user_name)')
@Index('people_user_name', ['organizationId', 'userName'], { unique: true })
@Index('people_employee_number', ['organizationId', 'employeeNumber'], { unique: true })
@Index('people_email', ['organizationId', 'email'])
@Index('people_by_name', ['organizationId', 'name', 'id'])
@Index('people_by_creation', ['organizationId', 'createdAt', 'id'])
export class Person extends VersionedRow {
  /** As it is shown and sorted. */
  @Column('text')
  name!: string;
  @Column('text', { name: 'given_name', nullable: true })
  givenName!: string | null;
  @Column('text', { name: 'family_name', nullable: true })
  familyName!: string | null;
  /** In lower case. May be shared, as a team's mailbox is. */
  @Column('text', { nullable: true })
  email!: string | null;
  /** The account name in the directory that the person comes from; in lower case, unique in the organisation. */
  @Column('text', { name: 'user_name', nullable: true })
  userName!: string | null;
  /** Unique in the organisation. */
  @Column('text', { name: 'employee_number', nullable: true })
  employeeNumber!: string | null;
  @Column('text', { nullable: true })
  phone!: string | null;
  @Column('text', { name: 'job_title', nullable: true })
  jobTitle!: string | null;
  @Column('text', { nullable: true })
  department!: string | null;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  @Column('uuid', { name: 'manager_id', nullable: true })
  managerId!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}
