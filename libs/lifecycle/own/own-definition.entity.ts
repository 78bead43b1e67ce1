import { Check, Column, Entity, ForeignKey, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, TenantRow, VersionedRow } from '#organization';
import type { DefinitionContent } from '../definitions/definition.js';

/** A lifecycle that an organisation writes itself, as it is being written: the draft may have problems. */
@Entity('lifecycle_definitions')
@Unique('lifecycle_definitions_key', ['organizationId', 'id'])
@Unique('lifecycle_definitions_of_kind', ['organizationId', 'id', 'kind'])
@Unique('lifecycle_definitions_name_once', ['organizationId', 'name'])
@BelongsToOrganization('lifecycle_definitions_organization')
@Check('lifecycle_definitions_name', `name ~ '^[a-z][a-z0-9_]{0,59}$'`)
@Check('lifecycle_definitions_draft', `jsonb_typeof(draft) = 'object'`)
export class OwnDefinition extends VersionedRow {
  /** Under which items and their history know it; never changes. */
  @Column('text')
  name!: string;
  /** The kind of subject that may live it. */
  @Column('text')
  kind!: string;
  @Column('jsonb')
  draft!: Readonly<Record<string, unknown>>;
  /** What it began as, with its version, e.g. `asset 1`. */
  @Column('text', { name: 'copied_from', nullable: true })
  copiedFrom!: string | null;
}

/** What subjects live by. A trigger refuses to change or remove it. */
@Entity('lifecycle_versions')
@Unique('lifecycle_versions_once', ['organizationId', 'definitionId', 'number'])
@RefersTo('OwnDefinition', 'definitionId', 'lifecycle_versions_definition')
@Check('lifecycle_versions_number', 'number > 0')
export class PublishedDefinition extends TenantRow {
  @Column('uuid', { name: 'definition_id' })
  definitionId!: string;
  @Column('integer')
  number!: number;
  @Column('jsonb')
  content!: DefinitionContent;
  /** What is new in it, for people. */
  @Column('text', { nullable: true })
  note!: string | null;
  @Column('timestamptz', { name: 'published_at' })
  publishedAt!: Date;
  @Column('text', { name: 'published_by' })
  publishedBy!: string;
  @Column('text', { name: 'published_by_id' })
  publishedById!: string;
}

/** Which definition new subjects of a kind live, or those whose product is of one category. */
@Entity('lifecycle_choices')
@BelongsToOrganization('lifecycle_choices_organization')
@ForeignKey('OwnDefinition', ['organizationId', 'definitionId', 'kind'], ['organizationId', 'id', 'kind'], {
  name: 'lifecycle_choices_definition',
})
@Check('lifecycle_choices_category', `category <> ''`)
@Index('lifecycle_choices_once', { synchronize: false })
export class LifecycleChoice extends VersionedRow {
  @Column('text')
  kind!: string;
  /** All that no other choice is made for, where it is empty. */
  @Column('text', { nullable: true })
  category!: string | null;
  /** What came with the product, where it is empty. */
  @Column('uuid', { name: 'definition_id', nullable: true })
  definitionId!: string | null;
}
