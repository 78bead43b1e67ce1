import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('audit_entries')
@Index('audit_entries_subject', ['organizationId', 'subjectKind', 'subjectId', 'id'])
@Index('audit_entries_order', ['organizationId', 'id'])
export class AuditEntry {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('timestamptz', { name: 'occurred_at' })
  occurredAt!: Date;
  @Column('text', { name: 'actor_kind' })
  actorKind!: string;
  @Column('text', { name: 'actor_id' })
  actorId!: string;
  @Column('text', { name: 'actor_name' })
  actorName!: string;
  @Column('text')
  action!: string;
  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;
  @Column('text', { name: 'subject_id' })
  subjectId!: string;
  @Column('jsonb', { nullable: true })
  before!: object | null;
  @Column('jsonb', { nullable: true })
  after!: object | null;
  @Column('text', { nullable: true })
  ip!: string | null;
  @Column('text', { name: 'request_id', nullable: true })
  requestId!: string | null;
}

/** Which seal an entry went into, and at which place of it. */
@Entity('audit_links')
@Index('audit_links_seal', ['organizationId', 'sealSequence', 'place'])
export class AuditLink {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('uuid', { name: 'entry_id' })
  entryId!: string;
  @Column('bigint', { name: 'seal_sequence' })
  sealSequence!: string;
  @Column('integer')
  place!: number;
}

/** One batch of the chain: its hash covers its entries and the hash before it. */
@Entity('audit_seals')
export class AuditSeal {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('bigint')
  sequence!: string;
  @Column('integer', { name: 'entry_count' })
  entryCount!: number;
  @Column('text', { name: 'previous_hash' })
  previousHash!: string;
  @Column('text')
  hash!: string;
  @Column('timestamptz', { name: 'sealed_at' })
  sealedAt!: Date;
}

/** How the chain was found when it was last recomputed. */
@Entity('audit_checks')
@Check('audit_checks_reason', 'intact = (reason IS NULL)')
export class AuditCheck {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @Column('timestamptz', { name: 'checked_at' })
  checkedAt!: Date;
  @Column('boolean')
  intact!: boolean;
  @Column('text', { nullable: true })
  reason!: string | null;
}

/** The answer to a request that carried an `Idempotency-Key`. */
@Entity('idempotent_requests')
@Index('idempotent_requests_age', ['createdAt'])
export class IdempotentRequest {
  @PrimaryColumn('uuid', { name: 'organization_id' })
  organizationId!: string;
  @PrimaryColumn('text', { name: 'actor_id' })
  actorId!: string;
  @PrimaryColumn('text')
  key!: string;
  @Column('text', { name: 'request_hash' })
  requestHash!: string;
  @Column('integer')
  status!: number;
  @Column('jsonb', { nullable: true })
  response!: object | null;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
