import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database } from '#platform';
import { requireReach } from '../records/reach.rules.js';
import { type Facts, type RecordKind, Records, taken } from '../records/records.js';
import { Organizations } from '../structure/organizations.service.js';
import { checkTimeZone } from '../structure/region.rules.js';
import { type PublicHoliday, publicHolidays } from './public-holidays.js';
import { WorkingCalendarRow } from './working-calendar.entity.js';
import { inOrder, usualHours } from './working-hours.rules.js';
import type { WorkingCalendar, WorkingSpan } from './working-time.rules.js';

export type WorkingCalendarFacts = Partial<Facts<WorkingCalendarRow>> & { name: string; timeZone: string; hours: WorkingSpan[] };

/** Where and for which year holidays are taken over. */
export interface HolidayImport {
  country: string;
  region?: string;
  year: number;
}

const calendarRecords: RecordKind<WorkingCalendarRow> = {
  entity: WorkingCalendarRow,
  noun: 'working_calendar',
  label: 'The calendar',
  edit: 'organization.edit',
  constraints: { working_calendars_name: taken('Another calendar has this name.', '/name') },
};

interface CalendarOfPlace {
  locationId: string | null;
  timeZone: string | null;
  hours: WorkingSpan[] | null;
  holidays: string[];
}

/** When people work: hours and holidays by calendar, and which calendar counts where. */
@Injectable()
export class WorkingCalendars {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly records: Records,
    private readonly organizations: Organizations,
  ) {}

  /** @throws Refusal `already_exists` for the name, `validation_failed` for hours or time zone */
  add(actor: Actor, facts: WorkingCalendarFacts): Promise<WorkingCalendarRow> {
    checkTimeZone(facts.timeZone);
    const hours = inOrder(facts.hours);
    return this.database.transaction(actor, async () => {
      if (facts.isDefault) await this.unsetDefault(actor);
      return this.records.add(actor, calendarRecords, { ...facts, hours });
    });
  }

  /** A calendar that becomes the usual one takes the place of the one that was. @throws Refusal as `add`, and `version_stale` */
  amend(
    actor: Actor,
    id: string,
    version: number | undefined,
    changes: Partial<WorkingCalendarFacts>,
  ): Promise<WorkingCalendarRow> {
    if (changes.timeZone !== undefined) checkTimeZone(changes.timeZone);
    const hours = changes.hours === undefined ? {} : { hours: inOrder(changes.hours) };
    return this.database.transaction(actor, async () => {
      if (changes.isDefault) await this.unsetDefault(actor, id);
      return this.records.amend(actor, calendarRecords, id, version, { ...changes, ...hours });
    });
  }

  /** Adds a holiday or gives it another name. @throws Refusal `not_found` for the calendar */
  async setHoliday(actor: Actor, calendarId: string, { day, name }: PublicHoliday): Promise<void> {
    await this.changeHolidays(actor, calendarId, 'working_calendar.holiday_set', { day, name }, () =>
      this.database.query(
        `INSERT INTO calendar_holidays AS h (organization_id, calendar_id, day, name) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organization_id, calendar_id, day) DO UPDATE SET name = excluded.name WHERE h.name <> excluded.name RETURNING day`,
        [actor.organizationId, calendarId, day, name],
      ),
    );
  }

  /** Removing what is none changes nothing. @throws Refusal `not_found` for the calendar */
  async removeHoliday(actor: Actor, calendarId: string, day: string): Promise<void> {
    await this.changeHolidays(actor, calendarId, 'working_calendar.holiday_removed', { day }, () =>
      this.database.query(
        'DELETE FROM calendar_holidays WHERE organization_id = $1 AND calendar_id = $2 AND day = $3 RETURNING day',
        [actor.organizationId, calendarId, day],
      ),
    );
  }

  /** Takes over a year's public holidays; days that are there already keep their names.
   * @throws Refusal `not_found` for the calendar, `validation_failed` for a place whose holidays are not known */
  async importHolidays(actor: Actor, calendarId: string, told: HolidayImport): Promise<{ added: number; known: number }> {
    const { locale } = await this.organizations.get(actor);
    const days = await publicHolidays(told, told.year, locale);
    const distinct = [...new Map(days.map((holiday) => [holiday.day, holiday])).values()];
    const added = await this.changeHolidays(actor, calendarId, 'working_calendar.holidays_imported', told, () =>
      this.database.query(
        `INSERT INTO calendar_holidays (organization_id, calendar_id, day, name)
         SELECT $1, $2, h.day, left(h.name, 200) FROM jsonb_to_recordset($3) AS h(day date, name text)
         ON CONFLICT (organization_id, calendar_id, day) DO NOTHING RETURNING day`,
        [actor.organizationId, calendarId, JSON.stringify(distinct)],
      ),
    );
    return { added, known: distinct.length - added };
  }

  /**
   * The calendar that counts in each place, by the place's id: its own, else that of the nearest place above it, else the
   * organisation's usual one (which also counts for `null`), else nine to five from Monday to Friday.
   */
  of(actor: Actor, locationIds: ReadonlyArray<string | null>): Promise<Map<string | null, WorkingCalendar>> {
    return this.database.reading(actor, async () => {
      const rows = await this.database.query<CalendarOfPlace>(calendarsOfPlaces, [
        [...new Set(locationIds)],
        actor.organizationId,
        this.clock.now(),
      ]);
      const found = rows.some(({ hours }) => hours === null) ? await this.organizations.get(actor) : undefined;
      return new Map(
        rows.map(({ locationId, timeZone, hours, holidays }) => [
          locationId,
          {
            timeZone: timeZone ?? found?.timeZone ?? 'UTC',
            hours: hours ?? usualHours,
            holidays: new Set(holidays),
          },
        ]),
      );
    });
  }

  private async unsetDefault(actor: Actor, except?: string): Promise<void> {
    const usual = await this.database.query<{ id: string }>(
      'SELECT id FROM working_calendars WHERE organization_id = $1 AND is_default AND id IS DISTINCT FROM $2 FOR NO KEY UPDATE',
      [actor.organizationId, except ?? null],
    );
    for (const { id } of usual) await this.records.amend(actor, calendarRecords, id, undefined, { isDefault: false });
  }

  private async changeHolidays(
    actor: Actor,
    calendarId: string,
    action: string,
    after: object,
    change: () => Promise<unknown[]>,
  ): Promise<number> {
    requireReach(actor, 'organization.edit');
    return this.database.transaction(actor, async () => {
      await this.records.lock(actor, calendarRecords, calendarId);
      const changed = await change();
      if (changed.length > 0) {
        await this.audit.record(actor, { action, subjectKind: 'working_calendar', subjectId: calendarId, after });
      }
      return changed.length;
    });
  }
}

/** Parameters: the places (null for none), the organisation, the present. Holidays long past are left out. */
const calendarsOfPlaces = `
  WITH RECURSIVE wanted AS (
    SELECT location_id FROM unnest($1::uuid[]) AS location_id
  ), above AS (
    SELECT w.location_id, l.parent_id, l.calendar_id, 0 AS distance
    FROM wanted w JOIN locations l ON l.organization_id = $2 AND l.id = w.location_id
    UNION ALL
    SELECT a.location_id, l.parent_id, l.calendar_id, a.distance + 1
    FROM above a JOIN locations l ON l.organization_id = $2 AND l.id = a.parent_id
    WHERE a.calendar_id IS NULL
  ), chosen AS (
    SELECT w.location_id, coalesce(a.calendar_id, usual.id) AS calendar_id
    FROM wanted w
    LEFT JOIN above a ON a.location_id = w.location_id AND a.calendar_id IS NOT NULL
    LEFT JOIN working_calendars usual ON usual.organization_id = $2 AND usual.is_default
  )
  SELECT s.location_id AS "locationId", c.time_zone AS "timeZone", c.hours,
    ARRAY(SELECT h.day::text FROM calendar_holidays h
          WHERE h.organization_id = $2 AND h.calendar_id = c.id AND h.day > $3::timestamptz - interval '2 years') AS holidays
  FROM chosen s LEFT JOIN working_calendars c ON c.organization_id = $2 AND c.id = s.calendar_id`;
