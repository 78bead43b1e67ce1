import { Check, Column, Entity, Index, Unique } from 'typeorm';
import type { RoleName } from '#platform';
import type { Density, Theme } from '../desk/profile.dto.js';
import type { MailChoices } from '../notifications/mail/mail-choices.rules.js';
import { BelongsToOrganization, RefersTo, TenantRow, VersionedRow } from '../records/tenant-row.js';

/** A person who may sign in. */
@Entity('users')
@Unique('users_key', ['organizationId', 'id'])
@Unique('users_email', ['email', 'organizationId'])
@Unique('users_person', ['organizationId', 'personId'])
@BelongsToOrganization('users_of_organization')
@RefersTo('Person', 'personId', 'users_of_person')
@Check('users_email_lower', 'email = lower(email)')
@Check('users_theme', `theme IN ('auto', 'light', 'dark')`)
@Check('users_density', `density IN ('compact', 'normal')`)
@Check('users_preferences', `jsonb_typeof(preferences) = 'object' AND octet_length(preferences::text) <= 131072`)
@Check('users_mail', `jsonb_typeof(mail) = 'object'`)
@Check('users_digest_at', `digest_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
export class User extends VersionedRow {
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  /** In lower case. */
  @Column('text')
  email!: string;
  /** argon2id; without it the user has API tokens only. */
  @Column('text', { name: 'password_hash', nullable: true })
  passwordHash!: string | null;
  @Column('text', { nullable: true })
  locale!: string | null;
  @Column('text', { name: 'time_zone', nullable: true })
  timeZone!: string | null;
  @Column('text', { default: 'auto' })
  theme!: Theme;
  @Column('text', { default: 'normal' })
  density!: Density;
  /** What each page keeps for the user, under the page's name. */
  @Column('jsonb', { default: {} })
  preferences!: Record<string, unknown>;
  /** What the user chose to be told by mail; what is not in it is as usual. */
  @Column('jsonb', { default: {} })
  mail!: Partial<MailChoices>;
  /** When the daily mail comes, `HH:MM` by the user's clock. */
  @Column('text', { name: 'digest_at', default: '07:00' })
  digestAt!: string;
  /** The day of the last one. */
  @Column('date', { name: 'digest_on', nullable: true })
  digestOn!: string | null;
  /** Locked by an administrator: neither password nor session nor token works. */
  @Column('timestamptz', { name: 'locked_at', nullable: true })
  lockedAt!: Date | null;
}

/** A role that a user has: in the whole organisation or, with a unit or a place, in that one and all below it. */
@Entity('role_grants')
@RefersTo('User', 'userId', 'role_grants_user')
@RefersTo('BusinessUnit', 'businessUnitId', 'role_grants_business_unit')
@RefersTo('Location', 'locationId', 'role_grants_location')
@Check('role_grants_role', `role IN ('administrator', 'it_operations', 'procurement', 'finance', 'requester', 'auditor')`)
@Check('role_grants_one_scope', 'num_nonnulls(business_unit_id, location_id) <= 1')
@Index('role_grants_once', { synchronize: false })
export class RoleGrant extends TenantRow {
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  @Column('text')
  role!: RoleName;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'location_id', nullable: true })
  locationId!: string | null;
  /** Name of who granted it. */
  @Column('text', { name: 'granted_by' })
  grantedBy!: string;
  @Column('timestamptz', { name: 'granted_at' })
  grantedAt!: Date;
}
