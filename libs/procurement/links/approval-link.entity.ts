import { Check, Column, Entity, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** Lets one user decide once on steps of one round, without signing in. */
@Entity('approval_links')
@RefersTo('PurchaseRequest', 'requestId', 'approval_links_request')
@RefersTo('User', 'userId', 'approval_links_user')
@Check('approval_links_steps', 'cardinality(step_ids) > 0')
@Check('approval_links_term', 'expires_at > created_at AND used_at < expires_at')
@Index('approval_links_by_end', ['organizationId', 'expiresAt'])
export class ApprovalLink extends TenantRow {
  @Column('uuid', { name: 'request_id' })
  requestId!: string;
  @Column('integer')
  round!: number;
  /** Those that waited for this user when it was sent. */
  @Column('uuid', { name: 'step_ids', array: true })
  stepIds!: string[];
  @Column('uuid', { name: 'user_id' })
  userId!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' })
  expiresAt!: Date;
  @Column('timestamptz', { name: 'used_at', nullable: true })
  usedAt!: Date | null;
}
