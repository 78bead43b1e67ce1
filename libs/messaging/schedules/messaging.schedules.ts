import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#platform';
import { MailCourier } from '../mail/mail-courier.js';
import { defineSchedule, type Schedule, Schedules } from './schedule.js';

const DAY = 86_400_000;
const KEPT_DAYS = 90;
const BATCH = 5_000;

/** What messaging itself needs done by the clock. */
@Injectable()
export class MessagingSchedules extends Schedules {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mail: MailCourier,
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'messaging.tidy',
      does: 'Forgets jobs that ended, dead letters that were settled and mails that were sent more than 90 days ago.',
      cron: '11 4 * * *',
      run: async ({ signal }) => {
        await this.forget('background_jobs', 'finished_at', signal);
        await this.forget('dead_letters', 'settled_at', signal);
        await this.forget('mails', 'finished_at', signal);
      },
    }),
    defineSchedule({
      name: 'messaging.send-mails',
      does: 'Queues mails that are due once more: after a failure, a lost queue or the end of a worker.',
      cron: '* * * * *',
      run: ({ signal }) => this.mail.queueDue(signal),
    }),
  ];

  /** In batches, each a transaction of its own, so that nobody waits for a long one. */
  private async forget(table: 'background_jobs' | 'dead_letters' | 'mails', since: string, signal: AbortSignal): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_DAYS * DAY);
    for (let forgotten = BATCH; forgotten === BATCH && !signal.aborted; ) {
      const rows = await this.database.systemTransaction(() =>
        this.database.query(
          `DELETE FROM ${table} WHERE id IN (SELECT id FROM ${table} WHERE ${since} < $1 LIMIT ${BATCH}) RETURNING id`,
          [before],
        ),
      );
      forgotten = rows.length;
    }
  }
}
