import { Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** What bookkeeping charges spend to. The code is unique in the organisation, whatever its case. */
@Entity('cost_centers')
@Unique('cost_centers_key', ['organizationId', 'id'])
@BelongsToOrganization('cost_centers_organization')
@RefersTo('BusinessUnit', 'businessUnitId', 'cost_centers_business_unit')
@RefersTo('Person', 'ownerId', 'cost_centers_owner')
@Index('cost_centers_code', { synchronize: false })
export class CostCenter extends VersionedRow {
  @Column('text')
  code!: string;
  @Column('text')
  name!: string;
  @Column('uuid', { name: 'business_unit_id', nullable: true })
  businessUnitId!: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true })
  ownerId!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}
