import { Cron } from 'croner';
import type { Actor } from '#platform';

export interface ScheduleContext {
  /** When this run was due; for a run asked for by a person, when it was asked for. */
  readonly dueAt: Date;
  /** Aborted when the process stops or the lease on the schedule was lost. */
  readonly signal: AbortSignal;
  /**
   * Runs `work` for each organisation in turn, as the schedule. One that fails does not keep the others from theirs; the
   * run fails at the end.
   */
  forEachOrganization(work: (actor: Actor) => Promise<void>): Promise<void>;
}

/** Something that is done again and again: a value that can be listed, paused, run at will and tested. */
export interface Schedule {
  /** `<lib>.<what-it-does>`, unique in the product. */
  readonly name: string;
  /** What it does, in one sentence for the person who reads the list. */
  readonly does: string;
  /** Five fields, or six with seconds first. */
  readonly cron: string;
  /** IANA name, e.g. `Europe/Berlin`; the cron is read in it, across its changes of daylight saving time. */
  readonly timeZone: string;
  run(context: ScheduleContext): Promise<void>;
}

/** @throws Error when the cron or the time zone cannot be read */
export function defineSchedule(schedule: Omit<Schedule, 'timeZone'> & { timeZone?: string }): Schedule {
  const complete: Schedule = { ...schedule, timeZone: schedule.timeZone ?? 'UTC' };
  nextRun(complete, new Date(0));
  return complete;
}

/** The first instant after `after` at which the schedule is due. @throws Error when there is none */
export function nextRun({ name, cron, timeZone }: Pick<Schedule, 'name' | 'cron' | 'timeZone'>, after: Date): Date {
  const next = new Cron(cron, { timezone: timeZone, paused: true }).nextRun(after);
  if (!next) throw new Error(`The schedule ${name} would never run: ${cron}`);
  return next;
}

/** A provider of schedules: a lib extends it, lists its schedules, and names it among its module's providers. */
export abstract class Schedules {
  abstract readonly schedules: readonly Schedule[];
}

/** Knows all organisations; provided by the lib that owns them. */
export abstract class OrganizationDirectory {
  abstract organizationIds(): Promise<string[]>;
}
