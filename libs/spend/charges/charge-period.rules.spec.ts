import fc from 'fast-check';
import { dateOfDay, dayNumber, daysAfter } from '../days.js';
import { type Cycle, cadences, periodOn, periodsFrom } from './charge-period.rules.js';

const monthly = (cycleDay: number): Cycle => ({ cadence: 'month', cycleDay, anchor: '2026-01-01' });
const date = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDay);
const cycle = fc.record({
  cadence: fc.constantFrom(...cadences),
  every: fc.integer({ min: 1, max: 24 }),
  cycleDay: fc.integer({ min: 1, max: 31 }),
  anchor: date,
});

describe('Charge periods', () => {
  it.each([
    [1, '2026-02-10', '2026-02-01', '2026-03-01'],
    [15, '2026-02-10', '2026-01-15', '2026-02-15'],
    [15, '2026-02-15', '2026-02-15', '2026-03-15'],
    [31, '2026-02-27', '2026-01-31', '2026-02-28'],
    [31, '2026-02-28', '2026-02-28', '2026-03-31'],
    [30, '2024-02-29', '2024-02-29', '2024-03-30'],
    [29, '2023-02-28', '2023-02-28', '2023-03-29'],
    [31, '2025-12-31', '2025-12-31', '2026-01-31'],
  ])('with cycle day %i the period of %s is %s to %s', (cycleDay, day, from, until) => {
    expect(periodOn(monthly(cycleDay), day)).toEqual({ from, until });
  });

  it('of a quarter and a year begin in the months of the anchor', () => {
    expect(periodOn({ cadence: 'quarter', cycleDay: 1, anchor: '2026-02-01' }, '2026-01-31')).toEqual({
      from: '2025-11-01',
      until: '2026-02-01',
    });
    expect(periodOn({ cadence: 'year', cycleDay: 29, anchor: '2024-02-29' }, '2026-02-28')).toEqual({
      from: '2026-02-28',
      until: '2027-02-28',
    });
  });

  it.each([
    [{ cadence: 'week' as const, every: 2, anchor: '2026-01-05' }, '2026-01-18', '2026-01-05', '2026-01-19'],
    [{ cadence: 'week' as const, every: 2, anchor: '2026-01-05' }, '2026-01-04', '2025-12-22', '2026-01-05'],
    [{ cadence: 'day' as const, every: 10, anchor: '2024-02-25' }, '2024-03-05', '2024-02-25', '2024-03-06'],
    [{ cadence: 'month' as const, every: 6, anchor: '2025-11-10' }, '2026-05-29', '2025-11-30', '2026-05-30'],
    [{ cadence: 'month' as const, every: 2, anchor: '2025-12-31' }, '2026-02-27', '2025-12-30', '2026-02-28'],
  ])('of %j that hold %s are %s to %s', (round, day, from, until) => {
    expect(periodOn({ ...round, cycleDay: 30 }, day)).toEqual({ from, until });
  });

  it('follow each other without gap or overlap and hold their date', () => {
    fc.assert(
      fc.property(cycle, date, (round, day) => {
        const period = periodOn(round, day);
        expect(period.from <= day && day < period.until).toBe(true);
        expect(periodOn(round, period.until).from).toBe(period.until);
        expect(periodOn(round, daysAfter(period.from, -1)).until).toBe(period.from);
      }),
    );
  });

  it('are listed from the first one until the one that has begun today', () => {
    expect([...periodsFrom(monthly(31), '2026-01-31', '2026-03-31')].map(({ from }) => from)).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
    ]);
    expect([...periodsFrom(monthly(1), '2026-02-01', '2026-01-31')]).toEqual([]);
  });
});
