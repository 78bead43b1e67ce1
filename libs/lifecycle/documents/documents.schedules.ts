import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { Clock, FileStore } from '#platform';
import { Documents } from './documents.service.js';

const A_DAY = 86_400_000;

@Injectable()
export class DocumentSchedules extends Schedules {
  readonly schedules: readonly Schedule[];

  constructor(documents: Documents, files: FileStore, clock: Clock) {
    super();
    this.schedules = [
      defineSchedule({
        name: 'lifecycle.erase-documents',
        does: 'Erases the content of removed documents, and of uploads that were broken off a day ago.',
        cron: '*/10 * * * *',
        run: async ({ forEachOrganization }) => {
          await files.sweep(new Date(clock.now().getTime() - A_DAY));
          await forEachOrganization(async (actor) => {
            await documents.erase(actor);
          });
        },
      }),
    ];
  }
}
