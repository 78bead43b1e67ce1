import { Column, ForeignKey, PrimaryColumn } from 'typeorm';

/** What every row of a tenant table has: its own id and its organisation. */
export abstract class TenantRow {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'organization_id' })
  organizationId!: string;
}

/** A row that people edit: its version is its ETag. */
export abstract class VersionedRow extends TenantRow {
  @Column('integer', { default: 1 })
  version!: number;
  @Column('timestamptz', { name: 'created_at' })
  createdAt!: Date;
  @Column('timestamptz', { name: 'updated_at' })
  updatedAt!: Date;
}

/** A reference that cannot leave the organisation: a foreign key on `(organizationId, property)`.
 * @param entity by name, since two tables may refer to each other */
export function RefersTo(entity: string, property: string, name: string): ClassDecorator {
  return ForeignKey(entity, ['organizationId', property], ['organizationId', 'id'], { name });
}

/** The organisation that the row belongs to. */
export function BelongsToOrganization(name: string): ClassDecorator {
  return ForeignKey('Organization', ['organizationId'], ['id'], { name });
}
