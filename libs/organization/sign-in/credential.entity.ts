import { Check, Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';
import type { Permission } from '#platform';
import { RefersTo, TenantRow } from '../records/tenant-row.js';

/** A signed-in browser. The cookie's value is kept as its SHA-256 hash only. */
@Entity('sessions')
@RefersTo('User', 'userId', 'sessions_user')
@Unique('sessions_secret', ['secretHash'])
@Index('sessions_of_user', ['organizationId', 'userId'])
@Index('sessions_by_expiry', ['expiresAt'])
export class Session extends TenantRow {
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  @Column('text', { name: 'secret_hash' })
  secretHash!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  /** To the minute. */
  @Column('timestamptz', { name: 'last_used_at' })
  lastUsedAt!: Date;
  /** Moves on with use. */
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
  @Column('text', { nullable: true })
  ip!: string | null;
  @Column('text', { nullable: true })
  agent!: string | null;
}

/** A credential for programs: acts as its user, within its scopes. Shown once, kept as its SHA-256 hash. */
@Entity('api_tokens')
@RefersTo('User', 'userId', 'api_tokens_user')
@Unique('api_tokens_secret', ['secretHash'])
@Check('api_tokens_scopes', 'cardinality(scopes) > 0')
@Index('api_tokens_of_user', ['organizationId', 'userId'])
export class ApiToken extends TenantRow {
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  @Column('text')
  name!: string;
  /** The last characters, by which a person recognises it. */
  @Column('text')
  hint!: string;
  @Column('text', { name: 'secret_hash' })
  secretHash!: string;
  @Column('text', { array: true })
  scopes!: Permission[];
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
  @Column('timestamptz', { name: 'last_used_at', nullable: true })
  lastUsedAt!: Date | null;
  @Column('timestamptz', { name: 'revoked_at', nullable: true })
  revokedAt!: Date | null;
}

/** Failed sign-ins of an account or an address. Of no organisation, since the account may not even exist. */
@Entity('sign_in_attempts')
@Index('sign_in_attempts_age', ['lastFailedAt'])
export class SignInAttempt {
  /** `account:` with the e-mail's hash, or `address:` with the IP. */
  @PrimaryColumn('text')
  subject!: string;
  @Column('integer')
  failures!: number;
  @Column('timestamptz', { name: 'last_failed_at' })
  lastFailedAt!: Date;
  @Column('timestamptz', { name: 'locked_until', nullable: true })
  lockedUntil!: Date | null;
}
