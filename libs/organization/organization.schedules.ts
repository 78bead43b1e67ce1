import { Injectable } from '@nestjs/common';
import { defineSchedule, type Schedule, Schedules } from '#messaging';
import { Clock, Database } from '#platform';
import { Digests } from './notifications/mail/digests.service.js';
import { Notifications } from './notifications/notifications.service.js';
import { LockOut } from './sign-in/lock-out.service.js';

/** How long a person may still look up that a session or token was there. */
const KEPT_DAYS = 90;

@Injectable()
export class OrganizationSchedules extends Schedules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly lockOut: LockOut,
    private readonly notifications: Notifications,
    private readonly digests: Digests,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'organization.sweep-credentials',
      does: 'Removes failed sign-ins that no longer count, sessions and tokens that ended three months ago, notifications of half a year ago.',
      cron: '17 * * * *',
      run: async ({ forEachOrganization }) => {
        await this.lockOut.forget();
        await forEachOrganization(async (actor) => {
          await this.database.transaction(actor, async () => {
            for (const table of ['sessions', 'api_tokens']) {
              await this.database.query(
                `DELETE FROM ${table} WHERE organization_id = $2
                   AND least(expires_at, coalesce(revoked_at, expires_at)) < $1::timestamptz - make_interval(days => ${KEPT_DAYS})`,
                [this.clock.now(), actor.organizationId],
              );
            }
          });
          await this.notifications.sweep(actor);
        });
      },
    }),
    defineSchedule({
      name: 'organization.send-digests',
      does: 'Sends the daily mails of notices, to each person at the time that they chose.',
      cron: '*/15 * * * *',
      run: ({ forEachOrganization }) => forEachOrganization((actor) => this.digests.send(actor)),
    }),
  ];
}
