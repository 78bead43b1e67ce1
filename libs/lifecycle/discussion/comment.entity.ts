import { Check, Column, Entity, Index } from 'typeorm';
import { BelongsToOrganization, TenantRow } from '#organization';

/** What somebody said about a subject. Once it is removed its text is gone, and that it was there stays. */
@Entity('comments')
@BelongsToOrganization('comments_organization')
@Check('comments_text', '(text IS NULL) = (removed_at IS NOT NULL)')
@Check('comments_removal', '(removed_at IS NULL) = (removed_by IS NULL)')
@Index('comments_of_subject', ['organizationId', 'subjectKind', 'subjectId', 'createdAt', 'id'])
export class Comment extends TenantRow {
  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;
  @Column('text', { nullable: true })
  text!: string | null;
  /** Users who were called. */
  @Column('uuid', { array: true })
  mentions!: string[];
  @Column('text', { name: 'author_kind' })
  authorKind!: string;
  @Column('text', { name: 'author_id' })
  authorId!: string;
  @Column('text', { name: 'author_name' })
  authorName!: string;
  @Column('integer', { default: 1 })
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'edited_at', nullable: true })
  editedAt!: Date | null;
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
  @Column('text', { name: 'removed_by', nullable: true })
  removedBy!: string | null;
}
