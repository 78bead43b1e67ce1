import { Choice, DateOnly, Instant, Text, Uuid } from '#platform';
import { type NewCertificate, sanitisationMethods, sanitisationResults, verifications } from './certificates.service.js';

/** A sanitisation certificate as NIST SP 800-88 has it. */
export class NewCertificateDto implements NewCertificate {
  @Text({ optional: true, nullable: true })
  manufacturer?: string | null;
  @Text({ optional: true, nullable: true })
  model?: string | null;
  @Text({ max: 120, description: 'Must be that of the asset to count for its disposal', example: 'PF3A91XK' })
  serial!: string;
  @Text({ optional: true, nullable: true })
  propertyNumber?: string | null;
  @Text({ example: 'SSD' })
  mediaType!: string;
  @Choice(sanitisationMethods)
  method!: NewCertificate['method'];
  @Text({ example: 'cryptographic erase' })
  technique!: string;
  @Text({ example: 'Blancco' })
  tool!: string;
  @Text({ optional: true, nullable: true, example: '7.2' })
  toolVersion?: string | null;
  @Choice(verifications)
  verification!: NewCertificate['verification'];
  @Choice(sanitisationResults)
  result!: NewCertificate['result'];
  @Text({ description: 'Who did the work', example: 'Ada Brandt' })
  performedBy!: string;
  @Uuid({ optional: true, nullable: true })
  performedByPersonId?: string | null;
  @DateOnly()
  performedOn!: string;
  @Text({ optional: true, nullable: true })
  place?: string | null;
  @Text({ optional: true, nullable: true })
  destination?: string | null;
}

export class CertificateDto extends NewCertificateDto {
  @Uuid()
  id!: string;
  @Text()
  recordedBy!: string;
  @Instant()
  recordedAt!: string;
  @Text({ nullable: true, description: 'Who confirmed it; it counts only then' })
  validatedBy!: string | null;
  @Instant({ nullable: true })
  validatedAt!: string | null;
}
