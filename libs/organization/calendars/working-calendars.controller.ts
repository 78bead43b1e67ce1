import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type Actor, CurrentActor, IfMatch, isCalendarDate, notFound, type Page, pageOf, Requires } from '#platform';
import { Organizations } from '../structure/organizations.service.js';
import { holidayRegions } from './public-holidays.js';
import {
  HolidayImportDto,
  HolidayImportResultDto,
  HolidayNameDto,
  HolidayQuery,
  HolidayRegionQuery,
  HolidayRegionsDto,
  HolidaysDto,
  NewWorkingCalendarDto,
  WorkingCalendarChangesDto,
  WorkingCalendarDto,
  WorkingCalendarQuery,
} from './working-calendar.dto.js';
import { WorkingCalendarQueries } from './working-calendars.queries.js';
import { WorkingCalendars } from './working-calendars.service.js';

@ApiTags('Organisation')
@Controller({ path: 'working-calendars', version: '1' })
export class WorkingCalendarsController {
  constructor(
    private readonly calendars: WorkingCalendars,
    private readonly queries: WorkingCalendarQueries,
  ) {}

  @Get()
  @Requires('organization.read', { summary: 'Lists working calendars', answers: pageOf(WorkingCalendarDto) })
  list(@Query() query: WorkingCalendarQuery): Promise<Page<WorkingCalendarDto>> {
    return this.queries.list(query);
  }

  @Get(':id')
  @Requires('organization.read', { summary: 'A working calendar', answers: WorkingCalendarDto })
  read(@Param('id') id: string): Promise<WorkingCalendarDto> {
    return this.queries.get(id);
  }

  @Post()
  @Requires('organization.edit', { summary: 'Adds a working calendar', answers: WorkingCalendarDto, status: 201 })
  async add(@CurrentActor() actor: Actor, @Body() facts: NewWorkingCalendarDto): Promise<WorkingCalendarDto> {
    return this.queries.get((await this.calendars.add(actor, facts)).id);
  }

  @Patch(':id')
  @Requires('organization.edit', { summary: 'Changes a working calendar', answers: WorkingCalendarDto })
  async amend(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() changes: WorkingCalendarChangesDto,
  ): Promise<WorkingCalendarDto> {
    return this.queries.get((await this.calendars.amend(actor, id, version, changes)).id);
  }

  @Get(':id/holidays')
  @Requires('organization.read', { summary: 'The holidays of a calendar, by day', answers: HolidaysDto })
  async holidays(@Param('id') id: string, @Query() query: HolidayQuery): Promise<HolidaysDto> {
    return { data: await this.queries.holidays(id, query) };
  }

  @Put(':id/holidays/:day')
  @Requires('organization.edit', { summary: 'Adds a holiday or names it anew', status: 204 })
  setHoliday(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Param('day') day: string,
    @Body() { name }: HolidayNameDto,
  ): Promise<void> {
    return this.calendars.setHoliday(actor, id, { day: aDay(day), name });
  }

  @Delete(':id/holidays/:day')
  @Requires('organization.edit', { summary: 'Makes a holiday a day like others', status: 204 })
  removeHoliday(@CurrentActor() actor: Actor, @Param('id') id: string, @Param('day') day: string): Promise<void> {
    return this.calendars.removeHoliday(actor, id, aDay(day));
  }

  @Post(':id/holiday-imports')
  @Requires('organization.edit', {
    summary: 'Takes over the public holidays of a year',
    answers: HolidayImportResultDto,
    status: 200,
  })
  importHolidays(
    @CurrentActor() actor: Actor,
    @Param('id') id: string,
    @Body() told: HolidayImportDto,
  ): Promise<HolidayImportResultDto> {
    return this.calendars.importHolidays(actor, id, told);
  }
}

@ApiTags('Organisation')
@Controller({ path: 'holiday-regions', version: '1' })
export class HolidayRegionsController {
  constructor(private readonly organizations: Organizations) {}

  @Get()
  @Requires('organization.read', { summary: 'Whose public holidays are known', answers: HolidayRegionsDto })
  async list(@CurrentActor() actor: Actor, @Query() { country }: HolidayRegionQuery): Promise<HolidayRegionsDto> {
    const { locale } = await this.organizations.get(actor);
    return { data: await holidayRegions(locale, country) };
  }
}

/** @throws Refusal `not_found` for what is no date */
function aDay(text: string): string {
  if (!isCalendarDate(text)) throw notFound('The day');
  return text;
}
