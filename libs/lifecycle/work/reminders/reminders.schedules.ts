import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { Reminders } from './reminders.service.js';

@Injectable()
export class ReminderSchedules extends Schedules {
  readonly schedules: readonly Schedule[];

  constructor(reminders: Reminders) {
    super();
    this.schedules = [
      defineSchedule({
        name: 'lifecycle.remind',
        does: 'Tells people of tasks that are due soon or overdue, and escalates those that stay undone.',
        cron: '* * * * *',
        run: ({ forEachOrganization, signal }) => forEachOrganization((actor) => reminders.sweep(actor, signal)),
      }),
    ];
  }
}
