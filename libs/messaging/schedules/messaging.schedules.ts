import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#platform';
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
  ) {
    super();
  }

  override readonly schedules: readonly Schedule[] = [
    defineSchedule({
      name: 'messaging.tidy',
      does: 'Forgets jobs that ended and dead letters that were settled more than 90 days ago.',
      cron: '11 4 * * *',
      run: async ({ signal }) => {
        await this.forget('background_jobs', 'finished_at', signal);
        await this.forget('dead_letters', 'settled_at', signal);
      },
    }),
  ];

  /** In batches, each a transaction of its own, so that nobody waits for a long one. */
  private async forget(table: 'background_jobs' | 'dead_letters', since: string, signal: AbortSignal): Promise<void> {
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
