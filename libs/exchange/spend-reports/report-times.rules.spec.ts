import { nextRun } from '#messaging';
import { cronOf, monthsOf, type ReportCadence } from './report-times.rules.js';

describe('A report', () => {
  it.each<[ReportCadence, number, number, string, string]>([
    ['daily', 1, 7, '2026-03-10T12:00:00Z', '2026-03-11T06:00:00.000Z'],
    ['weekly', 1, 7, '2026-03-10T12:00:00Z', '2026-03-16T06:00:00.000Z'],
    ['weekly', 7, 7, '2026-03-10T12:00:00Z', '2026-03-15T06:00:00.000Z'],
    ['monthly', 1, 7, '2026-03-10T12:00:00Z', '2026-04-01T05:00:00.000Z'],
    ['monthly', 31, 7, '2026-02-10T12:00:00Z', '2026-02-28T06:00:00.000Z'],
    // The hour that a change to summer time leaves out comes as the next one.
    ['daily', 1, 2, '2026-03-28T12:00:00Z', '2026-03-29T01:00:00.000Z'],
  ])('that goes %s on day %i at %i is due after %s on %s, in Berlin', (cadence, day, hour, after, due) => {
    const times = { name: 'a report', cron: cronOf({ cadence, day, hour }), timeZone: 'Europe/Berlin' };
    expect(nextRun(times, new Date(after)).toISOString()).toBe(due);
  });

  it.each([
    ['last_month', '2026-01-15', { from: '2025-12-01', to: '2025-12-01' }],
    ['last_twelve_months', '2026-03-01', { from: '2025-03-01', to: '2026-02-01' }],
    ['year_to_date', '2026-03-31', { from: '2026-01-01', to: '2026-03-01' }],
    ['as_asked', '2026-03-31', undefined],
  ] as const)('of %s tells on %s of %j', (span, today, months) => {
    expect(monthsOf(span, today)).toEqual(months);
  });
});
