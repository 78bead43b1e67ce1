import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { Clock, FileStore } from '#platform';
import { Documents } from './documents.service.js';
import { UnclaimedContent } from './unclaimed-content.js';

const A_DAY = 86_400_000;

@Injectable()
export class DocumentSchedules extends Schedules {
  readonly schedules: readonly Schedule[];

  constructor(documents: Documents, unclaimed: UnclaimedContent, files: FileStore, clock: Clock) {
    super();
    const aDayAgo = (): Date => new Date(clock.now().getTime() - A_DAY);
    this.schedules = [
      defineSchedule({
        name: 'lifecycle.erase-documents',
        does: 'Erases the content of removed documents, and of uploads that were broken off a day ago.',
        cron: '*/10 * * * *',
        run: async ({ forEachOrganization }) => {
          await files.sweep(aDayAgo());
          await forEachOrganization(async (actor) => {
            await documents.erase(actor);
          });
        },
      }),
      defineSchedule({
        name: 'lifecycle.clear-files',
        does: 'Erases files that no document has, a day after they came.',
        cron: '20 3 * * *',
        run: ({ forEachOrganization, signal }) =>
          forEachOrganization(async (actor) => {
            await unclaimed.clear(actor, aDayAgo(), signal);
          }),
      }),
    ];
  }
}
