import { defineSchedule, nextRun } from './schedule.js';
import { ScheduleRegistry } from './schedule-registry.js';

const at = (cron: string, timeZone: string, after: string): string =>
  nextRun({ name: 'test.schedule', cron, timeZone }, new Date(after)).toISOString();

const value = (cron: string, timeZone = 'UTC') =>
  defineSchedule({ name: 'test.schedule', does: 'Nothing', cron, timeZone, run: async () => undefined });

describe('A schedule', () => {
  it('keeps the wall clock of its time zone in summer and in winter', () => {
    expect(at('0 6 * * *', 'Europe/Berlin', '2026-01-10T00:00:00Z')).toBe('2026-01-10T05:00:00.000Z');
    expect(at('0 6 * * *', 'Europe/Berlin', '2026-07-10T00:00:00Z')).toBe('2026-07-10T04:00:00.000Z');
  });

  it('runs as soon as there is time again on the day on which its hour does not exist', () => {
    // In Berlin the hour from 2 to 3 is skipped on 29 March 2026.
    expect(at('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z');
    expect(at('30 2 * * *', 'Europe/Berlin', '2026-03-29T01:00:00Z')).toBe('2026-03-30T00:30:00.000Z');
  });

  it('runs once on the day on which its hour comes twice', () => {
    // In Berlin the hour from 2 to 3 comes twice on 25 October 2026.
    const first = at('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z');
    expect(first).toBe('2026-10-25T00:30:00.000Z');
    expect(at('30 2 * * *', 'Europe/Berlin', first)).toBe('2026-10-26T01:30:00.000Z');
  });

  it('that runs each minute goes on through both changes without a gap', () => {
    for (const day of ['2026-03-29', '2026-10-25']) {
      let moment = new Date(`${day}T00:00:00Z`);
      for (let minute = 1; minute <= 180; minute += 1) {
        const next = nextRun({ name: 'test.schedule', cron: '* * * * *', timeZone: 'Europe/Berlin' }, moment);
        expect(next.getTime() - moment.getTime()).toBe(60_000);
        moment = next;
      }
    }
  });

  it('may run in seconds, on week days, and on the last day of the month', () => {
    expect(at('*/10 * * * * *', 'UTC', '2026-01-01T00:00:01Z')).toBe('2026-01-01T00:00:10.000Z');
    expect(at('0 9 * * 1-5', 'UTC', '2026-01-02T10:00:00Z')).toBe('2026-01-05T09:00:00.000Z');
    expect(at('0 0 L * *', 'UTC', '2028-02-01T00:00:00Z')).toBe('2028-02-29T00:00:00.000Z');
  });

  it.each(['', '61 * * * *', 'every day', '0 0 31 2 *'])('with the unreadable or impossible time «%s» is no schedule', (cron) => {
    expect(() => value(cron)).toThrow();
  });

  it('with an unknown time zone is no schedule', () => {
    expect(() => value('0 0 * * *', 'Mars/Olympus')).toThrow();
  });

  it('shares its name with no other', () => {
    const registry = new ScheduleRegistry();
    registry.add([value('0 0 * * *')]);
    expect(() => registry.add([value('0 1 * * *')])).toThrow('Two schedules are named test.schedule.');
  });
});
