import { Check, Column, Entity, Index, Unique } from 'typeorm';
import { BelongsToOrganization, RefersTo, VersionedRow } from '../records/tenant-row.js';

/** What the spend of a cost centre is for: keeping things running, more of the same, or something new. */
export const spendClasses = ['run', 'grow', 'transform'] as const;
export type SpendClass = (typeof spendClasses)[number];

/** What bookkeeping charges spend to. The code is unique in the organisation, whatever its case. */
@Entity('cost_centers')
@Unique('cost_centers_key', ['organizationId', 'id'])
@BelongsToOrganization('cost_centers_organization')
@RefersTo('BusinessUnit', 'businessUnitId', 'cost_centers_business_unit')
@RefersTo('Person', 'ownerId', 'cost_centers_owner')
@Check('cost_centers_spend_class', `spend_class IN ('run', 'grow', 'transform')`)
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
  @Column('text', { name: 'spend_class', nullable: true })
  spendClass!: SpendClass | null;
}
