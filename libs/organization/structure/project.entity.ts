import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** What people work on for a time, and what is bought for it. The code is unique in the organisation, whatever its case. */
@Entity('projects')
@Unique('projects_key', ['organizationId', 'id'])
@BelongsToOrganization('projects_organization')
@RefersTo('CostCenter', 'costCenterId', 'projects_cost_center')
@Check('projects_term', 'ends_on >= starts_on')
@Index('projects_code', { synchronize: false })
export class Project extends VersionedRow {
  @Column('text')
  code!: string;
  @Column('text')
  name!: string;
  /** Who pays for what is bought for it, unless something else is said. */
  @Column('uuid', { name: 'cost_center_id', nullable: true })
  costCenterId!: string | null;
  @Column('date', { name: 'starts_on', nullable: true })
  startsOn!: string | null;
  /** The last day. */
  @Column('date', { name: 'ends_on', nullable: true })
  endsOn!: string | null;
  @Column('boolean', { default: true })
  active!: boolean;
}
