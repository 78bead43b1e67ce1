import { Instant, ListOf, Text, Uuid } from '#platform';

export class LicenseKeyDto {
  @Uuid()
  id!: string;
  @Text({ description: 'Its last signs; empty where it is too short to show any' })
  ending!: string;
  @Instant()
  addedAt!: string;
  @Text()
  addedBy!: string;
}

export class NewLicenseKeysDto {
  @ListOf('text', { most: 500, description: 'Kept sealed' })
  keys!: string[];
}

export class ReadLicenseKeyDto {
  @Text({ description: 'The key itself' })
  secret!: string;
}
