import { Injectable } from '@nestjs/common';
import { dueAfter, WorkingCalendars } from '#organization';
import type { Actor } from '#platform';

const MINUTES_OF_AN_HOUR = 60;

/** Until when something is to be done that is due in working hours. */
@Injectable()
export class DueTimes {
  constructor(private readonly calendars: WorkingCalendars) {}

  /** @param locationId where the subject is, whose calendar counts. Needs a scope. */
  async after(actor: Actor, locationId: string | null, from: Date, hours: number): Promise<Date> {
    const calendar = (await this.calendars.of(actor, [locationId])).get(locationId);
    if (!calendar) throw new Error('A place without a calendar has that of its organisation.');
    return dueAfter(calendar, from, hours * MINUTES_OF_AN_HOUR);
  }
}
