import { Column, Entity, Index, Unique } from 'typeorm';
import { RefersTo, TenantRow } from '../records/tenant-row.js';

/** One thing that one user was told. */
@Entity('notifications')
@RefersTo('User', 'userId', 'notifications_user')
@Unique('notifications_once', ['organizationId', 'userId', 'key'])
@Index('notifications_of_user', ['organizationId', 'userId', 'id'])
@Index('notifications_for_digest', { synchronize: false })
@Index('notifications_unread', ['organizationId', 'userId', 'id'], { where: 'read_at IS NULL' })
@Index('notifications_by_age', ['organizationId', 'createdAt'])
export class Notification extends TenantRow {
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  /** e.g. `mention`; with the details, what another language says it by. */
  @Column('text')
  kind!: string;
  /** What it is about: the same key is told a user once. */
  @Column('text')
  key!: string;
  @Column('text')
  title!: string;
  @Column('text', { nullable: true })
  body!: string | null;
  /** The page of the web application that it leads to. */
  @Column('text', { nullable: true })
  link!: string | null;
  @Column('jsonb')
  details!: Record<string, unknown>;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  /** Until the user's next daily mail tells it. */
  @Column('boolean', { name: 'waits_for_digest', default: false })
  waitsForDigest!: boolean;
  @Column('timestamptz', { name: 'read_at', nullable: true })
  readAt!: Date | null;
}
