import { Injectable } from '@nestjs/common';
import { Database, type Page } from '#platform';
import { type Listing, listPage, readOne } from '../records/listing.js';
import type { HolidayDto, HolidayQuery, WorkingCalendarDto, WorkingCalendarQuery } from './working-calendar.dto.js';

const calendars: Listing = {
  select: `c.id, c.name, c.time_zone AS "timeZone", c.hours, c.is_default AS "isDefault", c.active, c.version,
    c.created_at AS "createdAt", c.updated_at AS "updatedAt",
    (SELECT count(*)::integer FROM calendar_holidays h WHERE h.organization_id = c.organization_id AND h.calendar_id = c.id
       AND h.day >= date_trunc('year', now() AT TIME ZONE c.time_zone)::date) AS holidays,
    (SELECT count(*)::integer FROM locations l WHERE l.organization_id = c.organization_id AND l.calendar_id = c.id) AS locations`,
  from: 'working_calendars c',
  id: 'c.id',
  sortable: { name: 'c.name', createdAt: 'c.created_at' },
  usual: 'name',
  searched: ['c.name', 'c.time_zone'],
  label: 'The calendar',
};

/** Working calendars as they are listed and shown. Needs a reading scope or an open transaction. */
@Injectable()
export class WorkingCalendarQueries {
  constructor(private readonly database: Database) {}

  list({ active, ...query }: WorkingCalendarQuery): Promise<Page<WorkingCalendarDto>> {
    return listPage(this.database, calendars, query, [['c.active = ?', active]]);
  }

  get(id: string): Promise<WorkingCalendarDto> {
    return readOne(this.database, calendars, id);
  }

  /** By day, of one year or of all. @throws Refusal `not_found` */
  async holidays(calendarId: string, { year }: HolidayQuery): Promise<HolidayDto[]> {
    await this.get(calendarId);
    return this.database.query<HolidayDto>(
      `SELECT day::text, name FROM calendar_holidays
       WHERE calendar_id = $1 AND ($2::integer IS NULL OR (day >= make_date($2, 1, 1) AND day < make_date($2 + 1, 1, 1))) ORDER BY day`,
      [calendarId, year ?? null],
    );
  }
}
