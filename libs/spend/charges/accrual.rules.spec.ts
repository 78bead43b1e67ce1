import fc from 'fast-check';
import { Money } from '#platform';
import { dateOfDay, dayNumber, daysAfter } from '../days.js';
import { type AccruedPeriod, type AccruingCharge, accrue, billings } from './accrual.rules.js';
import { cadences, periodsFrom, type Span } from './charge-period.rules.js';
import { Fraction } from './fraction.js';
import { prorate } from './proration.rules.js';

const eur = (minor: bigint): Money => Money.of(minor, 'EUR');
const charge: AccruingCharge = {
  cycle: { cadence: 'month', cycleDay: 1, anchor: '2026-01-01' },
  prorated: true,
  followsItem: true,
  billed: 'advance',
  currency: 'EUR',
  prices: [{ from: null, value: Fraction.of(31_00n) }],
  accrueFrom: '2026-01-10',
};
const shown = ({ due, next }: ReturnType<typeof accrue>): object => ({
  due: due.map(({ period, amount, month, bookedOn }) => [period.from, amount.toDecimal(), month, bookedOn]),
  next,
});

describe('Accrual', () => {
  it('posts each period when it begins, the first by its days', () => {
    expect(shown(accrue(charge, [{ startsOn: '2026-01-10', endsOn: null }], new Map(), '2026-03-05'))).toEqual({
      due: [
        ['2026-01-01', '22.00', '2026-01-01', '2026-01-10'],
        ['2026-02-01', '31.00', '2026-02-01', '2026-02-01'],
        ['2026-03-01', '31.00', '2026-03-01', '2026-03-01'],
      ],
      next: '2026-04-01',
    });
  });

  it('gives back what a stop made too much, at the price of then, in the month of the period', () => {
    const accrued = new Map([['2026-01-01', { month: '2026-01-01', posted: eur(31_00n) }]]);
    const dearer = {
      ...charge,
      prices: [...charge.prices, { from: '2026-02-01', value: Fraction.of(62_00n) }],
      accrueFrom: '2026-01-11',
    };
    expect(shown(accrue(dearer, [{ startsOn: '2025-06-01', endsOn: '2026-01-11' }], accrued, '2026-01-20'))).toEqual({
      due: [['2026-01-01', '-21.00', '2026-01-01', '2026-01-01']],
      next: null,
    });
  });

  it('posts the difference that a late price makes, in the months that it concerns', () => {
    const accrued = new Map(['2026-01-01', '2026-02-01'].map((month) => [month, { month, posted: eur(31_00n) }]));
    const dearer = {
      ...charge,
      prices: [...charge.prices, { from: '2026-01-22', value: Fraction.of(62_00n) }],
      accrueFrom: '2026-01-22',
    };
    expect(shown(accrue(dearer, [{ startsOn: '2025-06-01', endsOn: null }], accrued, '2026-02-20'))).toEqual({
      due: [
        ['2026-01-01', '10.00', '2026-01-01', '2026-01-01'],
        ['2026-02-01', '31.00', '2026-02-01', '2026-02-01'],
      ],
      next: '2026-03-01',
    });
  });

  it('in arrears posts a period when it is over, or when the charge ended in it', () => {
    const arrears = { ...charge, billed: 'arrears' as const };
    expect(shown(accrue(arrears, [{ startsOn: '2026-01-10', endsOn: null }], new Map(), '2026-02-28'))).toEqual({
      due: [['2026-01-01', '22.00', '2026-01-01', '2026-01-31']],
      next: '2026-03-01',
    });
    const next = { ...arrears, accrueFrom: '2026-03-01' };
    expect(shown(accrue(next, [{ startsOn: '2026-01-10', endsOn: null }], new Map(), '2026-03-01'))).toEqual({
      due: [['2026-02-01', '31.00', '2026-02-01', '2026-02-28']],
      next: '2026-04-01',
    });
    expect(shown(accrue(arrears, [{ startsOn: '2026-01-10', endsOn: '2026-01-20' }], new Map(), '2026-01-20'))).toEqual({
      due: [['2026-01-01', '10.00', '2026-01-01', '2026-01-19']],
      next: null,
    });
  });

  it('in arrears waits with the rest of a period whose early end was taken back until it is over', () => {
    const arrears = { ...charge, billed: 'arrears' as const };
    const running = [{ startsOn: '2026-01-10', endsOn: null }];
    const accrued = new Map([['2026-01-01', { month: '2026-01-01', posted: eur(10_00n) }]]);
    expect(shown(accrue(arrears, running, accrued, '2026-01-21'))).toEqual({ due: [], next: '2026-02-01' });
    expect(shown(accrue({ ...arrears, accrueFrom: '2026-02-01' }, running, accrued, '2026-02-01'))).toEqual({
      due: [['2026-01-01', '12.00', '2026-01-01', '2026-01-31']],
      next: '2026-03-01',
    });
    // What is too much comes back at once.
    const shorter = [{ startsOn: '2026-01-10', endsOn: '2026-01-15' }];
    expect(shown(accrue(arrears, shorter, accrued, '2026-01-21'))).toEqual({
      due: [['2026-01-01', '-5.00', '2026-01-01', '2026-01-14']],
      next: null,
    });
  });

  it('waits for a start that lies ahead', () => {
    expect(shown(accrue(charge, [{ startsOn: '2026-01-20', endsOn: null }], new Map(), '2026-01-12'))).toEqual({
      due: [],
      next: '2026-01-20',
    });
    expect(shown(accrue(charge, [], new Map(), '2026-01-12'))).toEqual({ due: [], next: '2026-01-13' });
    expect(accrue({ ...charge, followsItem: false }, [], new Map(), '2026-01-12').next).toBeNull();
  });

  it('ends up at what is owed, whenever and however often it runs and whatever changes in between', () => {
    const day = fc.integer({ min: dayNumber('2025-06-01'), max: dayNumber('2026-12-31') }).map(dateOfDay);
    const step = fc.record({ today: day, startsOn: day, length: fc.option(fc.integer({ min: 1, max: 300 }), { nil: null }) });
    const cycle = fc.record({
      cadence: fc.constantFrom(...cadences),
      every: fc.integer({ min: 1, max: 7 }),
      cycleDay: fc.integer({ min: 1, max: 31 }),
      anchor: day,
    });
    const billed = fc.constantFrom(...billings);
    fc.assert(
      fc.property(cycle, fc.boolean(), billed, fc.array(step, { minLength: 1, maxLength: 6 }), (round, prorated, when, steps) => {
        const accrued = new Map<string, AccruedPeriod>();
        const terms = { ...charge, cycle: round, billed: when, prorated, accrueFrom: '2025-06-01' };
        const inTime = [...steps].sort((a, b) => (a.today < b.today ? -1 : 1));
        for (const { today, startsOn, length } of inTime) {
          const spans: Span[] = [{ startsOn, endsOn: length === null ? null : daysAfter(startsOn, length) }];
          for (const { period, month, amount, owed } of accrue(terms, spans, accrued, today).due) {
            const posted = accrued.get(period.from)?.posted ?? eur(0n);
            expect(posted.plus(amount).equals(owed)).toBe(true);
            accrued.set(period.from, { month, posted: owed });
          }
          for (const period of periodsFrom(round, '2025-06-01', today)) {
            const known = accrued.get(period.from);
            const { amount, first, until } = prorate(period, { ...terms, spans });
            const owed = amount.toMoney('EUR');
            const begun = (when === 'advance' ? first : until) ?? today;
            const posted = known?.posted ?? eur(0n);
            // What is more than was posted is owed in arrears only when the period is over.
            if (begun <= today || (known && when === 'advance')) expect(posted.toDecimal()).toBe(owed.toDecimal());
            else expect(posted.minor <= owed.minor).toBe(true);
          }
          expect(accrue(terms, spans, accrued, today).due).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
