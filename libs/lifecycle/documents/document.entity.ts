import { Check, Column, Entity, Index } from 'typeorm';
import { BelongsToOrganization, TenantRow } from '#organization';

/** A paper or picture of a subject. What is in it lies in the file store, under its SHA-256. */
@Entity('documents')
@BelongsToOrganization('documents_organization')
@Check('documents_sha256', `sha256 ~ '^[0-9a-f]{64}$'`)
@Check('documents_bytes', 'bytes > 0')
@Check('documents_removal', '(removed_at IS NULL) = (removed_by IS NULL)')
@Check('documents_erasure', 'erased_at IS NULL OR removed_at IS NOT NULL')
@Index('documents_of_subject', ['organizationId', 'subjectKind', 'subjectId', 'createdAt', 'id'])
@Index('documents_with_content', ['organizationId', 'sha256'])
@Index('documents_to_erase', ['organizationId', 'removedAt'], { where: 'removed_at IS NOT NULL AND erased_at IS NULL' })
export class Document extends TenantRow {
  @Column('text', { name: 'subject_kind' })
  subjectKind!: string;
  @Column('uuid', { name: 'subject_id' })
  subjectId!: string;
  @Column('text')
  name!: string;
  /** By its content, not by what the sender said. */
  @Column('text', { name: 'media_type' })
  mediaType!: string;
  @Column('bigint')
  bytes!: string;
  @Column('text')
  sha256!: string;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('text', { name: 'created_by_kind' })
  createdByKind!: string;
  @Column('text', { name: 'created_by_id' })
  createdById!: string;
  @Column('text', { name: 'created_by_name' })
  createdByName!: string;
  /** From then on nobody sees it; its content is erased soon after. */
  @Column('timestamptz', { name: 'removed_at', nullable: true })
  removedAt!: Date | null;
  @Column('text', { name: 'removed_by', nullable: true })
  removedBy!: string | null;
  @Column('timestamptz', { name: 'erased_at', nullable: true })
  erasedAt!: Date | null;
}
