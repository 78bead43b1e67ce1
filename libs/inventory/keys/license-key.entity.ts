import { Check, Column, Entity, ForeignKey, Index } from 'typeorm';
import { TenantRow } from '#organization';

/** A key of a license. It is kept sealed: only who may read keys sees it, one at a time, and the audit trail says so. */
@Entity('license_keys')
@ForeignKey('License', ['organizationId', 'licenseId'], ['organizationId', 'itemId'], { name: 'license_keys_license' })
@Check('license_keys_sealed', `sealed LIKE 'v1.%'`)
@Index('license_keys_of_license', ['licenseId', 'id'])
@Index('license_keys_of_source', { synchronize: false })
export class LicenseKey extends TenantRow {
  @Column('uuid', { name: 'license_id' })
  licenseId!: string;
  @Column('text')
  sealed!: string;
  /** Its last signs, by which people tell it from others; empty where the key is too short to show any. */
  @Column('text')
  ending!: string;
  /** What it came with, e.g. the line of a receipt. */
  @Column('uuid', { name: 'source_id', nullable: true })
  sourceId!: string | null;
  @Column('timestamptz', { name: 'added_at' })
  addedAt!: Date;
  @Column('text', { name: 'added_by' })
  addedBy!: string;
}
