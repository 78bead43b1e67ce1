import { Injectable } from '@nestjs/common';
import { dueAfter, WorkingCalendars } from '#organization';
import type { Actor } from '#platform';

/** What a definition says of the time of a task. */
interface TimeGiven {
  dueInHours?: number;
  remindBeforeHours?: number;
  escalation?: { afterHours: number };
}

export interface TaskTimes {
  dueAt: Date;
  remindAt: Date | null;
  escalateAt: Date | null;
}

const MINUTES_OF_AN_HOUR = 60;
const HOUR = 3_600_000;

/** Until when something is to be done, and when its people are reminded and others are asked. */
@Injectable()
export class DueTimes {
  constructor(private readonly calendars: WorkingCalendars) {}

  /**
   * What is due in working hours is reminded of and escalated in working hours too; what is due on a day, by the clock. Nobody is reminded
   * before it can be begun.
   * @param dueAt the day, where it is due on one
   * @param locationId where the subject is, whose calendar counts. Needs a scope.
   */
  async of(actor: Actor, locationId: string | null, from: Date, dueAt: Date | null, given: TimeGiven): Promise<TaskTimes> {
    const { dueInHours = 0, remindBeforeHours, escalation } = given;
    const after = dueAt
      ? (hours: number): Date => new Date(dueAt.getTime() + hours * HOUR)
      : await this.working(actor, locationId, from, dueInHours);
    return {
      dueAt: after(0),
      remindAt: remindBeforeHours === undefined ? null : after(-remindBeforeHours),
      escalateAt: escalation === undefined ? null : after(escalation.afterHours),
    };
  }

  /** @returns the instant so many working hours later than it is due, or earlier */
  private async working(actor: Actor, locationId: string | null, from: Date, due: number): Promise<(hours: number) => Date> {
    const calendar = (await this.calendars.of(actor, [locationId])).get(locationId);
    if (!calendar) throw new Error('A place without a calendar has that of its organisation.');
    return (hours) => dueAfter(calendar, from, Math.max(0, due + hours) * MINUTES_OF_AN_HOUR);
  }
}
