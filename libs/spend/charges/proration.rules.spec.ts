import fc from 'fast-check';
import { dateOfDay, dayNumber, daysAfter, daysBetween } from '../days.js';
import { cadences, periodOn, type Span } from './charge-period.rules.js';
import { Fraction } from './fraction.js';
import { prorate, type Step } from './proration.rules.js';

const whole = (minor: bigint): Array<Step<Fraction>> => [{ from: null, value: Fraction.of(minor) }];
const on = (cycleDay: number, day: string): { from: string; until: string } =>
  periodOn({ cadence: 'month', cycleDay, anchor: '2026-01-01' }, day);

describe('What a period owes by the day', () => {
  it.each([
    // The period of a cycle day, when it runs, the price, and what is owed: exactly, and rounded once.
    [1, '2024-02-15', '2024-02-10', null, 29_00n, 'EUR', '2000', '20.00'],
    [1, '2024-02-15', '2024-02-29', null, 29_00n, 'EUR', '100', '1.00'],
    [1, '2023-02-15', '2023-02-28', null, 29_00n, 'EUR', '725/7', '1.04'],
    [1, '2024-02-15', '2023-01-01', '2024-02-01', 29_00n, 'EUR', '0', '0.00'],
    [31, '2026-02-27', '2026-02-01', null, 28_00n, 'EUR', '2700', '27.00'],
    [31, '2026-02-28', '2026-03-30', null, 31_00n, 'EUR', '100', '1.00'],
    [30, '2024-02-29', '2024-03-01', null, 30_00n, 'EUR', '2900', '29.00'],
    [29, '2023-02-28', '2023-03-01', null, 29_00n, 'EUR', '2800', '28.00'],
    [31, '2024-02-29', '2024-03-30', null, 31_00n, 'EUR', '100', '1.00'],
    [30, '2024-01-30', '2024-02-28', null, 30_00n, 'EUR', '100', '1.00'],
    [1, '2026-01-15', '2026-01-17', null, 1_000n, 'JPY', '15000/31', '484'],
    [1, '2026-01-15', '2026-01-17', null, 1_000n, 'KWD', '15000/31', '0.484'],
    [1, '2026-01-15', '2026-01-17', null, 1_000n, 'CLF', '15000/31', '0.0484'],
    [1, '2026-04-15', '2026-04-16', null, 25n, 'EUR', '25/2', '0.12'],
    [1, '2026-04-15', '2026-04-16', null, 27n, 'EUR', '27/2', '0.14'],
    [1, '2026-01-15', '2026-01-17', null, -3100n, 'EUR', '-1500', '-15.00'],
  ])(
    'cycle day %i, %s, from %s until %s at %s %s owes %s',
    (cycleDay, day, startsOn, endsOn, minor, currency, exact, rounded) => {
      const { amount } = prorate(on(cycleDay, day), { spans: [{ startsOn, endsOn }], prices: whole(minor), prorated: true });
      expect(amount.denominator === 1n ? `${amount.numerator}` : `${amount.numerator}/${amount.denominator}`).toBe(exact);
      expect(amount.toMoney(currency).toDecimal()).toBe(rounded);
    },
  );

  it.each([
    // A leap year has a day more to divide by, whoever began in it.
    ['year', '2024-01-01', '2024-03-01', '2024-03-02', 366_00n, '1.00'],
    ['year', '2023-03-01', '2023-03-01', '2024-02-29', 366_00n, '365.00'],
    ['year', '2025-01-01', '2025-03-01', '2025-03-02', 365_00n, '1.00'],
    ['quarter', '2024-01-01', '2024-02-29', '2024-03-01', 91_00n, '1.00'],
    ['quarter', '2025-01-01', '2025-02-28', '2025-03-01', 90_00n, '1.00'],
    ['week', '2024-02-26', '2024-02-29', '2024-03-02', 7_00n, '2.00'],
  ] as const)('of a %s from %s that runs from %s until %s at %s owes %s', (cadence, anchor, startsOn, endsOn, minor, owed) => {
    const period = periodOn({ cadence, cycleDay: 1, anchor }, startsOn);
    const { amount } = prorate(period, { spans: [{ startsOn, endsOn }], prices: whole(minor), prorated: true });
    expect(amount.toMoney('EUR').toDecimal()).toBe(owed);
  });

  it('takes each day at its price and its seats', () => {
    const { amount, days } = prorate(on(1, '2026-01-10'), {
      spans: [{ startsOn: '2026-01-01', endsOn: null }],
      prices: [...whole(31_00n), { from: '2026-01-22', value: Fraction.of(62_00n) }],
      quantities: [
        { from: '2026-01-11', value: 3n },
        { from: null, value: 2n },
        { from: '2026-01-31', value: 0n },
      ],
      prorated: true,
    });
    // Ten days of two seats, eleven of three, nine of three at twice the price, one of none.
    expect([amount.toMoney('EUR').toDecimal(), days]).toEqual(['107.00', 31]);
  });

  it('owes a touched period in full where no days are reckoned', () => {
    const charge = { prices: whole(29_00n), prorated: false };
    const owed = (startsOn: string, endsOn: string | null): string =>
      prorate(on(1, '2024-02-15'), { ...charge, spans: [{ startsOn, endsOn }] })
        .amount.toMoney('EUR')
        .toDecimal();
    expect([owed('2024-02-10', '2024-02-11'), owed('2024-03-10', null)]).toEqual(['29.00', '0.00']);
  });

  const day = fc.integer({ min: dayNumber('2023-01-01'), max: dayNumber('2028-12-31') }).map(dateOfDay);
  const cycle = fc.record({
    ...{ cadence: fc.constantFrom(...cadences), every: fc.integer({ min: 1, max: 13 }) },
    ...{ cycleDay: fc.integer({ min: 1, max: 31 }), anchor: day },
  });
  const prices = fc.array(fc.tuple(fc.option(day, { nil: null }), fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })), {
    minLength: 1,
    maxLength: 6,
  });

  it('is the same whole whatever it is cut into, in whatever order it was told', () => {
    fc.assert(
      fc.property(cycle, day, prices, fc.array(day, { maxLength: 8 }), fc.boolean(), (round, date, told, cuts, backwards) => {
        const period = periodOn(round, date);
        const steps = [...new Map(told)].map(([from, minor]) => ({ from, value: Fraction.of(minor) }));
        const edges = [
          ...new Set([period.from, ...cuts.filter((cut) => cut > period.from && cut < period.until), period.until]),
        ].sort();
        const pieces = edges.slice(1).map((endsOn, place): Span => ({ startsOn: edges[place] ?? period.from, endsOn }));
        if (backwards) pieces.reverse();
        const owed = (spans: readonly Span[], known = steps): Fraction =>
          prorate(period, { spans, prices: known, prorated: true }).amount;
        const all = owed([{ startsOn: period.from, endsOn: null }]);
        expect(owed(pieces).equals(all)).toBe(true);
        expect(pieces.reduce((sum, piece) => sum.plus(owed([piece])), Fraction.zero).equals(all)).toBe(true);
        expect(owed(pieces, [...steps].reverse()).equals(all)).toBe(true);
      }),
    );
  });

  it('is the price itself for a whole period at one price', () => {
    fc.assert(
      fc.property(cycle, day, fc.bigInt({ min: 0n, max: 10n ** 15n }), (round, date, minor) => {
        const period = periodOn(round, date);
        const spans = [{ startsOn: daysAfter(period.from, -1), endsOn: null }];
        const { amount, days, of } = prorate(period, { spans, prices: whole(minor), prorated: true });
        expect(amount.equals(Fraction.of(minor))).toBe(true);
        expect([days, of]).toEqual([daysBetween(period.from, period.until), daysBetween(period.from, period.until)]);
      }),
    );
  });
});
