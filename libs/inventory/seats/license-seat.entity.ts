import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** One seat of a pool, assigned to a person or a device. Free seats have no rows. */
@Entity('license_seats')
@ForeignKey('License', ['organizationId', 'licenseId'], ['organizationId', 'itemId'], { name: 'license_seats_license' })
@RefersTo('Person', 'holderPersonId', 'license_seats_person')
@RefersTo('Item', 'holderItemId', 'license_seats_item')
@Check('license_seats_one_holder', 'num_nonnulls(holder_person_id, holder_item_id) = 1')
@Check('license_seats_not_itself', 'holder_item_id <> license_id')
@Check('license_seats_release', 'released_at >= assigned_at AND (released_at IS NULL) = (released_by IS NULL)')
@Index('license_seats_once', { synchronize: false })
@Index('license_seats_of_license', ['licenseId', 'id'])
@Index('license_seats_of_person', { synchronize: false })
@Index('license_seats_of_item', { synchronize: false })
export class LicenseSeat extends TenantRow {
  @Column('uuid', { name: 'license_id' })
  licenseId!: string;
  @Column('uuid', { name: 'holder_person_id', nullable: true })
  holderPersonId!: string | null;
  @Column('uuid', { name: 'holder_item_id', nullable: true })
  holderItemId!: string | null;
  @Column('timestamptz', { name: 'assigned_at' })
  assignedAt!: Date;
  @Column('text', { name: 'assigned_by' })
  assignedBy!: string;
  @Column('timestamptz', { name: 'released_at', nullable: true })
  releasedAt!: Date | null;
  @Column('text', { name: 'released_by', nullable: true })
  releasedBy!: string | null;
}
