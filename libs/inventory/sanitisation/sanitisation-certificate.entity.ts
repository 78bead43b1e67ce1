import { Check, Column, Entity, Index } from 'typeorm';
import { RefersTo, TenantRow } from '#organization';

/** How the storage of one serial number was sanitised (NIST SP 800-88), by whom, and who validated it. */
@Entity('sanitisation_certificates')
@RefersTo('Item', 'itemId', 'sanitisation_certificates_item')
@RefersTo('Person', 'performedByPersonId', 'sanitisation_certificates_performer')
@RefersTo('Person', 'validatedByPersonId', 'sanitisation_certificates_validator')
@Check('sanitisation_certificates_serial', `serial <> '' AND serial_key = lower(serial)`)
@Check('sanitisation_certificates_method', `method IN ('clear', 'purge', 'destroy')`)
@Check('sanitisation_certificates_verification', `verification IN ('full', 'sample', 'tool_report', 'visual')`)
@Check('sanitisation_certificates_result', `result IN ('passed', 'failed')`)
@Check('sanitisation_certificates_validation', 'num_nulls(validated_by, validated_by_actor, validated_at) IN (0, 3)')
@Check(
  'sanitisation_certificates_two_people',
  'lower(validated_by) <> lower(performed_by) AND (validated_by_person_id IS NULL OR validated_by_person_id IS DISTINCT FROM performed_by_person_id)',
)
@Index('sanitisation_certificates_of_item', ['itemId', 'id'])
export class SanitisationCertificate extends TenantRow {
  @Column('uuid', { name: 'item_id' })
  itemId!: string;
  @Column('text', { nullable: true })
  manufacturer!: string | null;
  @Column('text', { nullable: true })
  model!: string | null;
  @Column('text')
  serial!: string;
  @Column({ type: 'text', name: 'serial_key', collation: 'C' })
  serialKey!: string;
  @Column('text', { name: 'property_number', nullable: true })
  propertyNumber!: string | null;
  @Column('text', { name: 'media_type' })
  mediaType!: string;
  @Column('text')
  method!: string;
  @Column('text')
  technique!: string;
  @Column('text')
  tool!: string;
  @Column('text', { name: 'tool_version', nullable: true })
  toolVersion!: string | null;
  @Column('text')
  verification!: string;
  @Column('text')
  result!: string;
  @Column('text', { name: 'performed_by' })
  performedBy!: string;
  @Column('uuid', { name: 'performed_by_person_id', nullable: true })
  performedByPersonId!: string | null;
  @Column('date', { name: 'performed_on' })
  performedOn!: string;
  @Column('text', { nullable: true })
  place!: string | null;
  @Column('text', { nullable: true })
  destination!: string | null;
  @Column('text', { name: 'recorded_by' })
  recordedBy!: string;
  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt!: Date;
  @Column('text', { name: 'validated_by', nullable: true })
  validatedBy!: string | null;
  @Column('uuid', { name: 'validated_by_person_id', nullable: true })
  validatedByPersonId!: string | null;
  @Column('text', { name: 'validated_by_actor', nullable: true })
  validatedByActor!: string | null;
  @Column('timestamptz', { name: 'validated_at', nullable: true })
  validatedAt!: Date | null;
}
