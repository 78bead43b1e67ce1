import { Injectable } from '@nestjs/common';
import { Clock, Database, newId } from '#platform';
import { MessagingSettings } from '../messaging.settings.js';
import { nextRun, type Schedule } from './schedule.js';
import { ScheduleRegistry } from './schedule-registry.js';

/** One run of a schedule that this process has taken upon itself. */
export interface ClaimedRun {
  name: string;
  /** Proves that the run is still ours; a run that was taken over has another. */
  lease: string;
  dueAt: Date;
}

export type Outcome = { outcome: 'succeeded' | 'interrupted' } | { outcome: 'failed'; reason: string };

/** The rows that say when each schedule is due and who is at it. */
@Injectable()
export class Timetable {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registry: ScheduleRegistry,
    private readonly settings: MessagingSettings,
  ) {}

  /** Enters new schedules, and those whose times have changed; what was paused stays paused. */
  async enter(): Promise<void> {
    await this.database.systemTransaction(() => this.enterInTransaction(this.registry.all()));
  }

  /** Enters these in the open transaction, whosever it is: schedules belong to no organisation. */
  async enterInTransaction(schedules: readonly Schedule[]): Promise<void> {
    const now = this.clock.now();
    const rows = schedules.map(({ name, cron, timeZone }) => {
      return { name, cron, time_zone: timeZone, next_due_at: nextRun({ name, cron, timeZone }, now) };
    });
    await this.database.query(
      `INSERT INTO schedules (name, cron, time_zone, next_due_at)
       SELECT name, cron, time_zone, next_due_at
       FROM jsonb_to_recordset($1::jsonb) AS given (name text, cron text, time_zone text, next_due_at timestamptz) ORDER BY name
       ON CONFLICT (name) DO UPDATE SET cron = excluded.cron, time_zone = excluded.time_zone, next_due_at = excluded.next_due_at
       WHERE (schedules.cron, schedules.time_zone) IS DISTINCT FROM (excluded.cron, excluded.time_zone)`,
      [JSON.stringify(rows)],
    );
  }

  /** Takes every schedule that is due or asked for; no other process gets the same run, unless this one falls silent. */
  async claim(): Promise<ClaimedRun[]> {
    const now = this.clock.now();
    const lease = newId();
    const names = this.registry.all().map(({ name }) => name);
    const condition = `name = ANY($1::text[]) AND (leased_until IS NULL OR leased_until < $2)
      AND (requested_at IS NOT NULL OR (NOT paused AND next_due_at <= $2))`;
    const due = await this.database.systemReading(() =>
      this.database.first(`SELECT 1 FROM schedules WHERE ${condition} LIMIT 1`, [names, now]),
    );
    if (!due) return [];
    return this.database.systemTransaction(() =>
      this.database.query<ClaimedRun>(
        `UPDATE schedules SET lease_owner = $3, leased_until = $4, last_started_at = $2,
           last_due_at = coalesce(schedules.requested_at, schedules.next_due_at)
         FROM (SELECT name FROM schedules WHERE ${condition} FOR UPDATE SKIP LOCKED) AS due
         WHERE schedules.name = due.name
         RETURNING schedules.name, lease_owner AS lease, last_due_at AS "dueAt"`,
        [names, now, lease, this.leaseEnd()],
      ),
    );
  }

  /** @returns whether the run is still ours */
  async extend({ name, lease }: ClaimedRun): Promise<boolean> {
    const rows = await this.database.systemTransaction(() =>
      this.database.query('UPDATE schedules SET leased_until = $3 WHERE name = $1 AND lease_owner = $2 RETURNING name', [
        name,
        lease,
        this.leaseEnd(),
      ]),
    );
    return rows.length > 0;
  }

  /**
   * Ends a run. What was missed meanwhile is not made up for: the next time is the first one after now. A run that the
   * stopping process broke off stays due as it was, for another process to take; so does one that was asked for after this
   * one was taken.
   */
  async finish({ name, lease }: ClaimedRun, result: Outcome): Promise<void> {
    const schedule = this.registry.find(name);
    if (!schedule) return;
    const now = this.clock.now();
    await this.database.systemTransaction(() =>
      this.database.query(
        `UPDATE schedules SET lease_owner = NULL, leased_until = NULL, last_finished_at = $3, last_outcome = $4, last_error = $5,
           next_due_at = CASE WHEN $4 = 'interrupted' THEN next_due_at ELSE $6 END,
           requested_at = CASE WHEN $4 = 'interrupted' OR requested_at <> last_due_at THEN requested_at END
         WHERE name = $1 AND lease_owner = $2`,
        [name, lease, now, result.outcome, result.outcome === 'failed' ? result.reason : null, nextRun(schedule, now)],
      ),
    );
  }

  private leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + this.settings.leaseMilliseconds);
  }
}
