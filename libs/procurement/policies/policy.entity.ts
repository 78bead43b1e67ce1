import { Check, Column, Entity, Exclusion, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, TenantRow } from '#organization';
import type { PolicyBook } from './policy-book.rules.js';

/** Who has to approve what, as it was decided at a time. Never changes; the highest number is in force. */
@Entity('approval_policies')
@Unique('approval_policies_key', ['organizationId', 'id'])
@Unique('approval_policies_number', ['organizationId', 'number'])
@BelongsToOrganization('approval_policies_organization')
@Check('approval_policies_counted', 'number > 0')
@Check('approval_policies_book', `jsonb_typeof(book) = 'object'`)
export class ApprovalPolicy extends TenantRow {
  @Column('integer')
  number!: number;
  @Column('jsonb')
  book!: PolicyBook;
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('text', { name: 'published_by' })
  publishedBy!: string;
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
}

/** Who decides in the place of somebody who is away, and when. */
@Entity('approval_delegations')
@RefersTo('Person', 'personId', 'approval_delegations_person')
@RefersTo('Person', 'delegateId', 'approval_delegations_delegate')
@Check('approval_delegations_another', 'person_id <> delegate_id')
@Check('approval_delegations_term', 'ends_on > starts_on')
@Exclusion('approval_delegations_one_at_a_time', `USING gist (person_id WITH =, daterange(starts_on, ends_on, '[)') WITH &&)`)
@Index('approval_delegations_to', ['organizationId', 'delegateId', 'endsOn'])
export class ApprovalDelegation extends TenantRow {
  @Column('uuid', { name: 'person_id' })
  personId!: string;
  @Column('uuid', { name: 'delegate_id' })
  delegateId!: string;
  @Column('date', { name: 'starts_on' })
  startsOn!: string;
  /** The first day on which it no longer holds. */
  @Column('date', { name: 'ends_on' })
  endsOn!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
}
