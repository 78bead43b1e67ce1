import fc from 'fast-check';
import { inOrder, usualHours } from './working-hours.rules.js';
import { dueAfter, type WorkingCalendar, type WorkingSpan, workingMinutesBetween } from './working-time.rules.js';

const at = (text: string): Date => new Date(text);
const calendar = (hours: readonly WorkingSpan[], timeZone = 'Europe/Berlin', holidays: string[] = []): WorkingCalendar => ({
  timeZone,
  hours,
  holidays: new Set(holidays),
});
const office = calendar(usualHours);
const everyDay = (from: string, to: string): WorkingSpan[] => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from, to }));

describe('Working time', () => {
  it.each([
    ['begins at once within hours', office, '2026-03-02T10:00+01:00', 60, '2026-03-02T11:00+01:00'],
    ['waits for the morning', office, '2026-03-02T05:00+01:00', 60, '2026-03-02T10:00+01:00'],
    ['ends with the day rather than the next morning', office, '2026-03-02T16:00+01:00', 60, '2026-03-02T17:00+01:00'],
    ['goes on the next day', office, '2026-03-02T16:00+01:00', 61, '2026-03-03T09:01+01:00'],
    ['leaves the weekend out', office, '2026-03-06T16:30+01:00', 60, '2026-03-09T09:30+01:00'],
    ['has a whole working week', office, '2026-03-02T09:00+01:00', 5 * 480, '2026-03-06T17:00+01:00'],
    [
      'leaves a break at noon out',
      calendar([
        { weekday: 1, from: '08:00', to: '12:00' },
        { weekday: 1, from: '13:00', to: '17:00' },
      ]),
      '2026-03-02T11:30+01:00',
      60,
      '2026-03-02T13:30+01:00',
    ],
    [
      'leaves holidays out',
      calendar(usualHours, 'Europe/Berlin', ['2026-05-01']),
      '2026-04-30T16:30+02:00',
      60,
      '2026-05-04T09:30+02:00',
    ],
    ['has no time at all to wait for', office, '2026-03-07T12:00+01:00', 0, '2026-03-07T12:00+01:00'],
    ['ends at midnight', calendar(everyDay('20:00', '24:00')), '2026-03-02T23:00+01:00', 60, '2026-03-03T00:00+01:00'],
  ])('%s', (_says, kept, from, minutes, due) => {
    expect(dueAfter(kept, at(from), minutes)).toEqual(at(due));
    expect(workingMinutesBetween(kept, at(from), at(due))).toBe(minutes);
  });

  it.each([
    [
      'an hour less where the clock leaps at night',
      everyDay('00:00', '24:00'),
      'Europe/Berlin',
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      1_380,
    ],
    [
      'an hour more where the clock is set back',
      everyDay('00:00', '24:00'),
      'Europe/Berlin',
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      1_500,
    ],
    [
      'nothing of a span that the leap swallows',
      everyDay('02:10', '02:50'),
      'Europe/Berlin',
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      0,
    ],
    [
      'what is left of a span that the leap cuts',
      everyDay('01:30', '03:30'),
      'Europe/Berlin',
      '2026-03-29T00:00+01:00',
      '2026-03-30T00:00+02:00',
      60,
    ],
    [
      'the hour that comes twice, twice',
      everyDay('02:00', '03:00'),
      'Europe/Berlin',
      '2026-10-25T00:00+02:00',
      '2026-10-26T00:00+01:00',
      120,
    ],
    [
      'the same hours of a day in office on both sides',
      usualHours,
      'Europe/Berlin',
      '2026-03-27T09:00+01:00',
      '2026-03-30T17:00+02:00',
      960,
    ],
    [
      'half an hour where the clock moves by that',
      everyDay('00:00', '24:00'),
      'Australia/Lord_Howe',
      '2026-10-04T00:00+10:30',
      '2026-10-05T00:00+11:00',
      1_410,
    ],
    [
      'nothing of an hour after midnight that does not exist',
      everyDay('00:00', '01:00'),
      'Africa/Cairo',
      '2026-04-23T12:00+02:00',
      '2026-04-24T12:00+03:00',
      0,
    ],
  ])('counts %s', (_says, hours, timeZone, from, to, minutes) => {
    expect(workingMinutesBetween(calendar(hours, timeZone), at(from), at(to))).toBe(minutes);
  });

  it('is told to have no end where nobody ever works', () => {
    const never = calendar([{ weekday: 1, from: '02:00', to: '02:00' }]);
    expect(() => dueAfter(never, at('2026-01-01T00:00Z'), 1)).toThrow(RangeError);
  });

  const time = fc
    .integer({ min: 0, max: 48 })
    .map((half) => `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`);
  const spans = fc
    .array(fc.record({ weekday: fc.integer({ min: 1, max: 7 }), ends: fc.uniqueArray(time, { minLength: 2, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 7,
    })
    .map((days) =>
      [...new Map(days.map((day) => [day.weekday, day])).values()].flatMap(({ weekday, ends }) => {
        const [from = '', to = '', ...more] = [...ends].sort();
        const [again, until] = more;
        const first = { weekday, from, to };
        return again && until ? [first, { weekday, from: again, to: until }] : [first];
      }),
    )
    .map(inOrder);
  const day = fc.date({ min: at('2026-01-01T00:00Z'), max: at('2027-12-31T00:00Z'), noInvalidDate: true });
  const kept = fc
    .record({
      hours: spans,
      timeZone: fc.constantFrom(
        'Europe/Berlin',
        'America/New_York',
        'Australia/Lord_Howe',
        'Africa/Cairo',
        'Asia/Kolkata',
        'UTC',
      ),
      holidays: fc.array(day, { maxLength: 20 }).map((days) => new Set(days.map((each) => each.toISOString().slice(0, 10)))),
    })
    .map((each): WorkingCalendar => each);

  it('that was reckoned forward is found again between the two instants', () => {
    fc.assert(
      fc.property(kept, day, fc.integer({ min: 0, max: 20_000 }), (hours, from, minutes) => {
        const due = dueAfter(hours, from, minutes);
        expect(workingMinutesBetween(hours, from, due)).toBeCloseTo(minutes, 6);
        // Not a moment earlier: up to then less had passed.
        if (minutes > 0) expect(workingMinutesBetween(hours, from, new Date(due.getTime() - 1))).toBeLessThan(minutes);
      }),
    );
  });

  it('never ends earlier where more is asked or where it begins later, and adds up', () => {
    fc.assert(
      fc.property(kept, day, fc.nat(5_000), fc.nat(5_000), (hours, from, some, more) => {
        const first = dueAfter(hours, from, some);
        const both = dueAfter(hours, from, some + more);
        expect(both.getTime()).toBeGreaterThanOrEqual(first.getTime());
        expect(dueAfter(hours, first, more)).toEqual(both);
        expect(dueAfter(hours, new Date(from.getTime() + some * 60_000), more).getTime()).toBeGreaterThanOrEqual(
          dueAfter(hours, from, more).getTime(),
        );
      }),
    );
  });
});

describe('Hours of a calendar', () => {
  it.each([
    ['none', [], '/hours'],
    ['that end before they begin', [{ weekday: 1, from: '17:00', to: '09:00' }], '/hours/0'],
    [
      'over each other',
      [
        { weekday: 2, from: '12:00', to: '18:00' },
        { weekday: 2, from: '09:00', to: '12:30' },
      ],
      '/hours/0',
    ],
  ])('are refused where there are %s', (_says, hours, pointer) => {
    expect(() => inOrder(hours)).toThrow(
      expect.objectContaining({ code: 'validation_failed', problems: [expect.objectContaining({ pointer })] }),
    );
  });
});
