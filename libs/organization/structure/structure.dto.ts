import { Choice, CurrencyCode, Flag, Instant, PageQuery, Text, Uuid, WholeNumber } from '#platform';
import { aCode, aName, RecordDto } from '../records/record.dto.js';
import { type SpendClass, spendClasses } from './cost-center.entity.js';

const aCountry = { pattern: /^[A-Z]{2}$/, patternSays: 'must be two capital letters of ISO 3166-1', max: 2, example: 'AT' };
const aZone = { max: 60, example: 'Europe/Vienna', description: 'IANA time zone' };
const aMonth = { least: 1, most: 12, description: 'The month that the fiscal year begins with' };

export class OrganizationDto {
  @Uuid()
  id!: string;
  @Text(aName)
  name!: string;
  @CurrencyCode({ description: 'What spend is told in; it stays' })
  baseCurrency!: string;
  @Text(aZone)
  timeZone!: string;
  @Text({ max: 35, example: 'de-AT' })
  locale!: string;
  @Text({ ...aCountry, nullable: true })
  country!: string | null;
  @WholeNumber(aMonth)
  fiscalYearStartMonth!: number;
  @Text({ max: 20, min: 0, example: 'QM-', description: 'What the tags of items begin with that bring none' })
  tagPrefix!: string;
  @WholeNumber({ least: 1, most: 12 })
  tagDigits!: number;
  @WholeNumber({ least: 1 })
  version!: number;
  @Instant()
  createdAt!: string;
  @Instant()
  updatedAt!: string;
}

export class OrganizationChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ ...aZone, optional: true })
  timeZone?: string;
  @Text({ max: 35, optional: true })
  locale?: string;
  @Text({ ...aCountry, optional: true, nullable: true })
  country?: string | null;
  @WholeNumber({ ...aMonth, optional: true })
  fiscalYearStartMonth?: number;
  @Text({ max: 20, optional: true, pattern: /^\S*$/, patternSays: 'must not hold blanks' })
  tagPrefix?: string;
  @WholeNumber({ least: 1, most: 12, optional: true })
  tagDigits?: number;
}

/** For the records that form a tree. */
export class TreeQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Uuid({ optional: true, description: 'Directly below this one' })
  parentId?: string;
  @Uuid({ optional: true, description: 'This one and everything below it' })
  below?: string;
  @Flag({ optional: true, description: 'Whether it is at the top of the tree' })
  top?: boolean;
}

export class LocationQuery extends TreeQuery {
  @Uuid({ optional: true, description: 'Those that name this working calendar themselves' })
  calendarId?: string;
}

export class BusinessUnitChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ ...aCode, optional: true, nullable: true })
  code?: string | null;
  @Uuid({ optional: true, nullable: true })
  parentId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'The person who leads it' })
  headId?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewBusinessUnitDto extends BusinessUnitChangesDto {
  @Text(aName)
  declare name: string;
}

export class BusinessUnitDto extends RecordDto {
  @Text()
  name!: string;
  @Text({ nullable: true })
  code!: string | null;
  @Uuid({ nullable: true })
  parentId!: string | null;
  @Text({ nullable: true })
  parentName!: string | null;
  @Uuid({ nullable: true })
  headId!: string | null;
  @Text({ nullable: true })
  headName!: string | null;
  @WholeNumber({ description: 'How many lie directly below' })
  children!: number;
}

export class CostCenterQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
  @Uuid({ optional: true })
  businessUnitId?: string;
  @Uuid({ optional: true })
  ownerId?: string;
}

export class CostCenterChangesDto {
  @Text({ ...aCode, optional: true })
  code?: string;
  @Text({ ...aName, optional: true })
  name?: string;
  @Uuid({ optional: true, nullable: true })
  businessUnitId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'The person who answers for its spend' })
  ownerId?: string | null;
  @Choice(spendClasses, {
    optional: true,
    nullable: true,
    description: 'What its spend is for; what is posted later takes it over',
  })
  spendClass?: SpendClass | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewCostCenterDto extends CostCenterChangesDto {
  @Text(aCode)
  declare code: string;
  @Text(aName)
  declare name: string;
}

export class CostCenterDto extends RecordDto {
  @Text()
  code!: string;
  @Text()
  name!: string;
  @Uuid({ nullable: true })
  businessUnitId!: string | null;
  @Text({ nullable: true })
  businessUnitName!: string | null;
  @Uuid({ nullable: true })
  ownerId!: string | null;
  @Text({ nullable: true })
  ownerName!: string | null;
  @Choice(spendClasses, { nullable: true })
  spendClass!: SpendClass | null;
}

export class LocationChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ ...aCode, optional: true, nullable: true })
  code?: string | null;
  @Uuid({ optional: true, nullable: true })
  parentId?: string | null;
  @Text({ optional: true, nullable: true })
  addressLine1?: string | null;
  @Text({ optional: true, nullable: true })
  addressLine2?: string | null;
  @Text({ optional: true, nullable: true })
  city?: string | null;
  @Text({ optional: true, nullable: true })
  region?: string | null;
  @Text({ optional: true, nullable: true, max: 20 })
  postalCode?: string | null;
  @Text({ ...aCountry, optional: true, nullable: true })
  country?: string | null;
  @Text({ ...aZone, optional: true, nullable: true })
  timeZone?: string | null;
  @Uuid({ optional: true, nullable: true })
  managerId?: string | null;
  @Uuid({ optional: true, nullable: true, description: 'Working calendar; else that of the nearest place above' })
  calendarId?: string | null;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewLocationDto extends LocationChangesDto {
  @Text(aName)
  declare name: string;
}

export class LocationDto extends RecordDto {
  @Text()
  name!: string;
  @Text({ nullable: true })
  code!: string | null;
  @Uuid({ nullable: true })
  parentId!: string | null;
  @Text({ nullable: true })
  parentName!: string | null;
  @Text({ nullable: true })
  addressLine1!: string | null;
  @Text({ nullable: true })
  addressLine2!: string | null;
  @Text({ nullable: true })
  city!: string | null;
  @Text({ nullable: true })
  region!: string | null;
  @Text({ nullable: true })
  postalCode!: string | null;
  @Text({ nullable: true })
  country!: string | null;
  @Text({ nullable: true })
  timeZone!: string | null;
  @Uuid({ nullable: true })
  managerId!: string | null;
  @Text({ nullable: true })
  managerName!: string | null;
  @Uuid({ nullable: true, description: 'Working calendar that the place names itself' })
  calendarId!: string | null;
  @Text({ nullable: true })
  calendarName!: string | null;
  @WholeNumber({ description: 'How many lie directly below' })
  children!: number;
}
