import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** A part of the organisation; units form a tree. */
@Entity('business_units')
@Unique('business_units_key', ['organizationId', 'id'])
@BelongsToOrganization('business_units_organization')
@RefersTo('BusinessUnit', 'parentId', 'business_units_parent')
@RefersTo('Person', 'headId', 'business_units_head')
@Index('business_units_name', { synchronize: false })
@Index('business_units_code', { synchronize: false })
@Index('business_units_below', ['organizationId', 'parentId'])
export class BusinessUnit extends VersionedRow {
  @Column('text')
  name!: string;
  @Column('text', { nullable: true })
  code!: string | null;
  @Column('uuid', { name: 'parent_id', nullable: true })
  parentId!: string | null;
  /** The person who leads it. */
  @Column('uuid', { name: 'head_id', nullable: true })
  headId!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}
