import { DateOnly, Flag, ListOf, PageQuery, Text, WholeNumber } from '#platform';
import { aName, RecordDto } from '../records/record.dto.js';

const aZone = { max: 60, example: 'Europe/Vienna', description: 'IANA time zone' };
const aCountry = { pattern: /^[A-Z]{2}$/, patternSays: 'must be two capital letters of ISO 3166-1', max: 2, example: 'AT' };
const clock = (pattern: RegExp, example: string) => ({ max: 5, pattern, patternSays: 'must be a time such as 09:00', example });

export class WorkingSpanDto {
  @WholeNumber({ least: 1, most: 7, description: '1 is Monday, 7 is Sunday' })
  weekday!: number;
  @Text(clock(/^([01]\d|2[0-3]):[0-5]\d$/, '09:00'))
  from!: string;
  @Text({ ...clock(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, '17:00'), description: '24:00 is midnight' })
  to!: string;
}

const someHours = { most: 70, description: 'From when to when is worked; several spans a day where there are breaks' };

export class WorkingCalendarQuery extends PageQuery {
  @Flag({ optional: true })
  active?: boolean;
}

export class WorkingCalendarChangesDto {
  @Text({ ...aName, optional: true })
  name?: string;
  @Text({ ...aZone, optional: true })
  timeZone?: string;
  @ListOf(() => WorkingSpanDto, { ...someHours, optional: true })
  hours?: WorkingSpanDto[];
  @Flag({ optional: true, description: 'Whether it counts where no place says otherwise' })
  isDefault?: boolean;
  @Flag({ optional: true })
  active?: boolean;
}

export class NewWorkingCalendarDto extends WorkingCalendarChangesDto {
  @Text(aName)
  declare name: string;
  @Text(aZone)
  declare timeZone: string;
  @ListOf(() => WorkingSpanDto, someHours)
  declare hours: WorkingSpanDto[];
}

export class WorkingCalendarDto extends RecordDto {
  @Text()
  name!: string;
  @Text(aZone)
  timeZone!: string;
  @ListOf(() => WorkingSpanDto, someHours)
  hours!: WorkingSpanDto[];
  @Flag({ description: 'Whether it counts where no place says otherwise' })
  isDefault!: boolean;
  @WholeNumber({ description: 'Holidays of this year and later' })
  holidays!: number;
  @WholeNumber({ description: 'How many places name it themselves' })
  locations!: number;
}

export class HolidayDto {
  @DateOnly()
  day!: string;
  @Text(aName)
  name!: string;
}

export class HolidayQuery {
  @WholeNumber({ least: 1900, most: 2200, optional: true })
  year?: number;
}

export class HolidaysDto {
  @ListOf(() => HolidayDto)
  data!: HolidayDto[];
}

export class HolidayNameDto {
  @Text(aName)
  name!: string;
}

export class HolidayImportDto {
  @Text(aCountry)
  country!: string;
  @Text({ optional: true, max: 10, description: 'Code of a region of the country' })
  region?: string;
  @WholeNumber({ least: 1970, most: 2100 })
  year!: number;
}

export class HolidayImportResultDto {
  @WholeNumber({ description: 'Days that were added' })
  added!: number;
  @WholeNumber({ description: 'Days that were there already and kept their names' })
  known!: number;
}

export class HolidayRegionQuery {
  @Text({ ...aCountry, optional: true, description: 'Its regions; without it the countries' })
  country?: string;
}

export class HolidayRegionDto {
  @Text()
  code!: string;
  @Text()
  name!: string;
}

export class HolidayRegionsDto {
  @ListOf(() => HolidayRegionDto)
  data!: HolidayRegionDto[];
}
