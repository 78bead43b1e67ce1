import { Injectable } from '@nestjs/common';
import { type Actor, Log, systemActor } from '#platform';
import { MessagingSettings } from '../messaging.settings.js';
import { Organizations } from './organizations.js';
import type { Schedule } from './schedule.js';
import { ScheduleRegistry } from './schedule-registry.js';
import { type ClaimedRun, type Outcome, Timetable } from './timetable.js';

/** Runs what is due, each schedule in one process at a time. */
@Injectable()
export class ScheduleRunner {
  private readonly running = new Map<Promise<void>, AbortController>();
  private entered = false;

  constructor(
    private readonly timetable: Timetable,
    private readonly registry: ScheduleRegistry,
    private readonly organizations: Organizations,
    private readonly settings: MessagingSettings,
    private readonly log: Log,
  ) {}

  /** Starts every run that is due, without waiting for its end. @returns false: there are no more until some time has passed */
  async startDue(): Promise<boolean> {
    if (!this.entered) await this.timetable.enter();
    this.entered = true;
    for (const claimed of await this.timetable.claim()) {
      const schedule = this.registry.find(claimed.name);
      if (!schedule) continue;
      const abort = new AbortController();
      const run: Promise<void> = this.run(schedule, claimed, abort).finally(() => this.running.delete(run));
      this.running.set(run, abort);
    }
    return false;
  }

  /** Runs one schedule here and now, outside its times: for tests and for the command line. */
  async runNow(name: string, dueAt: Date): Promise<void> {
    const schedule = this.registry.find(name);
    if (!schedule) throw new Error(`There is no schedule named ${name}.`);
    await this.perform(schedule, dueAt, new AbortController().signal);
  }

  /** Asks the running ones to end, and waits for them. */
  async stop(): Promise<void> {
    for (const abort of this.running.values()) abort.abort();
    await Promise.allSettled(this.running.keys());
  }

  private async run(schedule: Schedule, claimed: ClaimedRun, abort: AbortController): Promise<void> {
    const heartbeat = setInterval(() => {
      this.timetable.extend(claimed).then(
        (ours) => ours || abort.abort(),
        () => undefined,
      );
    }, this.settings.leaseMilliseconds / 3);
    let result: Outcome;
    try {
      await this.perform(schedule, claimed.dueAt, abort.signal);
      result = { outcome: abort.signal.aborted ? 'interrupted' : 'succeeded' };
    } catch (error) {
      result = abort.signal.aborted ? { outcome: 'interrupted' } : { outcome: 'failed', reason: reasonOf(error) };
      if (result.outcome === 'failed') this.log.error({ schedule: schedule.name, err: error }, 'A scheduled run failed');
    } finally {
      clearInterval(heartbeat);
    }
    // Should the database be away now, the lease runs out and the schedule is taken up again.
    await this.timetable.finish(claimed, result).catch((error: unknown) => {
      this.log.warn({ schedule: schedule.name, err: error }, 'The end of a scheduled run could not be noted');
    });
  }

  private async perform(schedule: Schedule, dueAt: Date, signal: AbortSignal): Promise<void> {
    await schedule.run({
      dueAt,
      signal,
      forEachOrganization: (work) => this.forEachOrganization(schedule.name, signal, work),
    });
  }

  private async forEachOrganization(name: string, signal: AbortSignal, work: (actor: Actor) => Promise<void>): Promise<void> {
    const failures: unknown[] = [];
    for (const organizationId of await this.organizations.ids()) {
      if (signal.aborted) return;
      try {
        await work(systemActor(organizationId, name));
      } catch (error) {
        failures.push(error);
        this.log.error({ schedule: name, organizationId, err: error }, 'A scheduled run failed for an organisation');
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, failures.map(reasonOf).join('; '));
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
