import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, notFound, Refusal } from '#platform';
import { Bells } from '../bells.js';
import type { ScheduleDto } from './schedule.dto.js';
import { nextRun, type Schedule } from './schedule.js';
import { ScheduleRegistry } from './schedule-registry.js';
import { Timetable } from './timetable.js';

type Row = Omit<ScheduleDto, 'does' | 'cron' | 'timeZone'>;

const COLUMNS = `name, paused, coalesce(leased_until >= $1, false) AS running, next_due_at AS "nextDueAt", last_started_at AS "lastStartedAt",
  last_finished_at AS "lastFinishedAt", last_outcome AS "lastOutcome", last_error AS "lastError", version`;

/** Where people see the schedules, pause them, and have them run now. */
@Injectable()
export class ScheduleDesk {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly registry: ScheduleRegistry,
    private readonly timetable: Timetable,
    private readonly audit: AuditTrail,
    private readonly bells: Bells,
  ) {}

  async list(): Promise<ScheduleDto[]> {
    const rows = await this.database.systemReading(() =>
      this.database.query<Row>(`SELECT ${COLUMNS} FROM schedules`, [this.clock.now()]),
    );
    return this.registry.all().map((schedule) => shown(schedule, rows));
  }

  /** @throws Refusal `not_found` */
  async find(name: string): Promise<ScheduleDto> {
    const schedule = this.known(name);
    const rows = await this.database.systemReading(() =>
      this.database.query<Row>(`SELECT ${COLUMNS} FROM schedules WHERE name = $2`, [this.clock.now(), name]),
    );
    return shown(schedule, rows);
  }

  /** Pauses or lets go on, from the next time after now. @throws Refusal `not_found`, `version_stale` */
  async change(actor: Actor, name: string, version: number, paused: boolean): Promise<ScheduleDto> {
    const schedule = this.known(name);
    await this.database.transaction(actor, async () => {
      await this.timetable.enterInTransaction([schedule]);
      const before = await this.database.one<{ paused: boolean; version: number }>(
        'SELECT paused, version FROM schedules WHERE name = $1 FOR UPDATE',
        [name],
      );
      if (before.version !== version) {
        throw new Refusal('version_stale', 'Somebody else has changed the schedule meanwhile.', {
          facts: { version: before.version },
        });
      }
      if (before.paused === paused) return;
      await this.database.query('UPDATE schedules SET paused = $2, next_due_at = $3, version = version + 1 WHERE name = $1', [
        name,
        paused,
        nextRun(schedule, this.clock.now()),
      ]);
      await this.record(actor, name, paused ? 'schedule.paused' : 'schedule.resumed');
    });
    return this.find(name);
  }

  /** Has it run as soon as a worker is free, also while it is paused. @throws Refusal `not_found` */
  async requestRun(actor: Actor, name: string): Promise<ScheduleDto> {
    const schedule = this.known(name);
    await this.database.transaction(actor, async () => {
      await this.timetable.enterInTransaction([schedule]);
      await this.database.query('UPDATE schedules SET requested_at = $2 WHERE name = $1', [name, this.clock.now()]);
      await this.record(actor, name, 'schedule.run_requested');
      this.database.afterCommit(() => this.bells.schedules.ring());
    });
    return this.find(name);
  }

  private known(name: string): Schedule {
    const schedule = this.registry.find(name);
    if (!schedule) throw notFound('The schedule');
    return schedule;
  }

  private record(actor: Actor, name: string, action: string): Promise<void> {
    return this.audit.record(actor, { action, subjectKind: 'schedule', subjectId: name });
  }
}

function shown({ name, does, cron, timeZone }: Schedule, rows: Row[]): ScheduleDto {
  const row = rows.find((candidate) => candidate.name === name);
  const { paused = false, running = false, nextDueAt = null, version = 1 } = row ?? {};
  const { lastStartedAt = null, lastFinishedAt = null, lastOutcome = null, lastError = null } = row ?? {};
  return {
    name,
    does,
    cron,
    timeZone,
    paused,
    running,
    nextDueAt,
    lastStartedAt,
    lastFinishedAt,
    lastOutcome,
    lastError,
    version,
  };
}
