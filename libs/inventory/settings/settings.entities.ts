import { Check, Column, Entity, Unique } from 'typeorm';
import type { ItemKind } from '#catalog';
import { BelongsToOrganization, VersionedRow } from '#organization';

export const customFieldTypes = ['text', 'number', 'date', 'flag', 'choice'] as const;
export type CustomFieldType = (typeof customFieldTypes)[number];

/** A field that an organisation adds to the items of a kind. */
@Entity('custom_field_definitions')
@BelongsToOrganization('custom_field_definitions_organization')
@Unique('custom_field_definitions_name_once', ['organizationId', 'kind', 'name'])
@Check('custom_field_definitions_kind', `kind IN ('asset', 'service', 'license')`)
@Check('custom_field_definitions_name', `name ~ '^[a-z][A-Za-z0-9]{0,59}$'`)
@Check('custom_field_definitions_type', `type IN ('text', 'number', 'date', 'flag', 'choice')`)
@Check(
  'custom_field_definitions_choices',
  `(type = 'choice') = (choices IS NOT NULL) AND (choices IS NULL OR cardinality(choices) > 0)`,
)
export class CustomFieldDefinition extends VersionedRow {
  @Column('text')
  kind!: ItemKind;
  /** The key in an item's `customFields`, in camelCase. */
  @Column('text')
  name!: string;
  @Column('text')
  label!: string;
  @Column('text')
  type!: CustomFieldType;
  @Column('text', { array: true, nullable: true })
  choices!: string[] | null;
  @Column('boolean', { default: false })
  required!: boolean;
  /** An inactive field keeps its values and takes no new ones. */
  @Column('boolean', { default: true })
  active!: boolean;
}

/** A finer place inside a state that an organisation adds to those of the shipped definition. */
@Entity('sub_states')
@BelongsToOrganization('sub_states_organization')
@Unique('sub_states_name_once', ['organizationId', 'definition', 'state', 'name'])
@Check('sub_states_name', `name ~ '^[a-z][a-z0-9_]{0,59}$'`)
export class SubStateRow extends VersionedRow {
  @Column('text')
  definition!: string;
  @Column('text')
  state!: string;
  @Column('text')
  name!: string;
  @Column('text')
  label!: string;
  @Column('boolean', { default: true })
  active!: boolean;
}
