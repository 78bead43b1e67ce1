import fc from 'fast-check';
import { Money } from '#platform';
import { dateOfDay, dayNumber, daysAfter, daysBetween, isDate } from '../days.js';
import { type Cycle, cadences, chargedDays, owedFor, periodOn, periodsFrom } from './charge-period.rules.js';

const monthly = (cycleDay: number): Cycle => ({ cadence: 'month', cycleDay, anchor: '2026-01-01' });
const date = fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDay);
const cycle = fc.record({ cadence: fc.constantFrom(...cadences), cycleDay: fc.integer({ min: 1, max: 31 }), anchor: date });

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

describe('Proration by the day', () => {
  const february = { from: '2024-02-01', until: '2024-03-01' };
  const amount = Money.of(29_00n, 'EUR');

  it.each([
    ['2024-01-01', null, '29.00'],
    ['2024-02-10', null, '20.00'],
    ['2024-02-10', '2024-02-15', '5.00'],
    ['2024-02-29', null, '1.00'],
    ['2023-02-01', '2024-02-02', '1.00'],
    ['2023-02-01', '2024-02-01', '0.00'],
    ['2024-03-01', null, '0.00'],
  ])('from %s until %s owes %s of 29.00', (startsOn, endsOn, owed) => {
    expect(owedFor(february, [{ startsOn, endsOn }], amount, true).toDecimal()).toBe(owed);
  });

  it('adds up the days of several spans, and knows the first of them', () => {
    const spans = [
      { startsOn: '2024-01-10', endsOn: '2024-02-03' },
      { startsOn: '2024-02-28', endsOn: null },
    ];
    expect(owedFor(february, spans, amount, true).toDecimal()).toBe('4.00');
    expect(chargedDays(february, spans)).toEqual({ days: 4, of: 29, first: '2024-02-01' });
  });

  it('owes the whole amount for a touched period where the contract knows no days', () => {
    expect(owedFor(february, [{ startsOn: '2024-02-10', endsOn: '2024-02-11' }], amount, false).toDecimal()).toBe('29.00');
    expect(owedFor(february, [{ startsOn: '2024-03-10', endsOn: null }], amount, false).isZero).toBe(true);
  });

  it('splits a period on any day into parts that differ from the whole by at most a rounded cent', () => {
    fc.assert(
      fc.property(cycle, date, fc.nat(400), fc.bigInt({ min: 0n, max: 10n ** 9n }), (round, day, ahead, minor) => {
        const period = periodOn(round, day);
        const cut = daysAfter(period.from, ahead % (daysBetween(period.from, period.until) + 1));
        const price = Money.of(minor, 'EUR');
        const [before, after] = [[{ startsOn: period.from, endsOn: cut }], [{ startsOn: cut, endsOn: null }]];
        const off = owedFor(period, before, price, true)
          .plus(owedFor(period, after, price, true))
          .minus(price).minor;
        expect(off >= -1n && off <= 1n).toBe(true);
        expect(chargedDays(period, before).days + chargedDays(period, after).days).toBe(chargedDays(period, before).of);
      }),
    );
  });
});

describe('Dates', () => {
  it.each(['2026-02-30', '2023-02-29', '2026-13-01', '2026-1-1', 'soon', ''])('“%s” is none', (text) => {
    expect(isDate(text)).toBe(false);
  });
  it('2024-02-29 is one', () => expect(isDate('2024-02-29')).toBe(true));
});
