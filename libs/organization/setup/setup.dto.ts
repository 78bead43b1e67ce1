import { CurrencyCode, Email, Flag, Nested, Text, WholeNumber } from '#platform';
import { aName } from '../records/record.dto.js';

export class SetupStateDto {
  @Flag({ description: 'Whether there is no organisation yet' })
  needed!: boolean;
}

export class FirstOrganizationDto {
  @Text(aName)
  name!: string;
  @CurrencyCode({ description: 'What spend is told in, for good' })
  baseCurrency!: string;
  @Text({ max: 60, example: 'Europe/Vienna', description: 'IANA time zone' })
  timeZone!: string;
  @Text({
    max: 2,
    optional: true,
    example: 'AT',
    pattern: /^[A-Z]{2}$/,
    patternSays: 'must be two capital letters of ISO 3166-1',
  })
  country?: string;
  @Text({ max: 35, optional: true, example: 'de-AT' })
  locale?: string;
  @WholeNumber({ least: 1, most: 12, optional: true, description: 'The month that the fiscal year begins with' })
  fiscalYearStartMonth?: number;
}

export class FirstAdministratorDto {
  @Text(aName)
  name!: string;
  @Email()
  email!: string;
  @Text({ min: 1, max: 200, description: 'At least 12 characters' })
  password!: string;
}

export class SetupDto {
  @Text({ max: 60, description: 'The code from the log of the server', example: 'K7QPM-…' })
  code!: string;
  @Nested(() => FirstOrganizationDto)
  organization!: FirstOrganizationDto;
  @Nested(() => FirstAdministratorDto)
  administrator!: FirstAdministratorDto;
}
