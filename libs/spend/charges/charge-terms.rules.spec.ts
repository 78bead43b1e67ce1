import type { Span } from './charge-period.rules.js';
import { agreedPrices, endingFee, indexedPrices, monthsOn, paidSpans } from './charge-terms.rules.js';
import { Fraction } from './fraction.js';
import type { Step } from './proration.rules.js';

const price = (from: string | null, minor: bigint): Step<Fraction> => ({ from, value: Fraction.of(minor) });
const shown = (steps: ReadonlyArray<Step<Fraction>>): unknown[] =>
  steps.map(({ from, value }) => [from, value.toMoney('EUR').toDecimal()]);

describe('What was agreed on besides the price', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
  ])('%s and %i months on is %s', (from, months, until) => expect(monthsOn(from, months)).toBe(until));

  it.each<[string, Span[], number, Span[], Span[]]>([
    ['nothing free', [{ startsOn: '2026-01-10', endsOn: null }], 0, [], [{ startsOn: '2026-01-10', endsOn: null }]],
    ['three months', [{ startsOn: '2026-01-31', endsOn: null }], 3, [], [{ startsOn: '2026-04-30', endsOn: null }]],
    [
      'a range within',
      [{ startsOn: '2026-01-01', endsOn: null }],
      0,
      [{ startsOn: '2026-07-01', endsOn: '2026-08-01' }],
      [
        { startsOn: '2026-01-01', endsOn: '2026-07-01' },
        { startsOn: '2026-08-01', endsOn: null },
      ],
    ],
    ['all of it', [{ startsOn: '2026-01-01', endsOn: '2026-02-01' }], 2, [], []],
    [
      'for ever from a day',
      [{ startsOn: '2026-01-01', endsOn: null }],
      0,
      [{ startsOn: '2026-03-01', endsOn: null }],
      [{ startsOn: '2026-01-01', endsOn: '2026-03-01' }],
    ],
  ])('with %s, this is left to pay', (_what, runs, months, free, paid) => {
    expect(paidSpans(runs, months, free)).toEqual(paid);
  });

  it('the rate of a contract holds in its days, the charge’s own around them', () => {
    const own = [price(null, 10_00n), price('2026-06-01', 12_00n)];
    const agreed = [
      { from: '2026-02-01', until: '2026-03-01', value: Fraction.of(9_00n) },
      { from: '2026-05-15', until: '2026-07-01', value: Fraction.of(8_00n) },
    ];
    expect(shown(agreedPrices(own, agreed))).toEqual([
      [null, '10.00'],
      ['2026-02-01', '9.00'],
      ['2026-03-01', '10.00'],
      ['2026-05-15', '8.00'],
      ['2026-07-01', '12.00'],
    ]);
  });

  it('a price rises on its days, one upon the other, and a price that is set meanwhile starts afresh', () => {
    const rise = { percent: '10', on: '2026-01-01', everyMonths: 12 };
    expect(shown(indexedPrices([price(null, 100_00n), price('2028-06-01', 90_00n)], rise, '2029-12-31'))).toEqual([
      [null, '100.00'],
      ['2026-01-01', '110.00'],
      ['2027-01-01', '121.00'],
      ['2028-01-01', '133.10'],
      ['2028-06-01', '90.00'],
      ['2029-01-01', '99.00'],
    ]);
    expect(shown(indexedPrices([price(null, 100_00n)], { ...rise, everyMonths: null }, '2029-12-31'))).toHaveLength(2);
  });

  const cycle = { cadence: 'month', cycleDay: 1, anchor: '2026-01-01' } as const;
  const reckoned = { prices: [price(null, 30_00n)], quantities: [{ from: null, value: 1n }] };
  const fee = (terms: { feeMinor?: bigint; feePercent?: string }, spans: Span[], today = '2027-06-01'): string | undefined =>
    endingFee({ minimumMonths: 12, feeMinor: null, feePercent: null, ...terms }, cycle, spans, reckoned, today)
      ?.amount.toMoney('EUR')
      .toDecimal();

  it.each<[string, { feeMinor?: bigint; feePercent?: string }, Span[], string | undefined]>([
    ['all that is left of the term', { feePercent: '100' }, [{ startsOn: '2026-01-01', endsOn: '2026-10-01' }], '90.00'],
    ['half of it, by the day', { feePercent: '50' }, [{ startsOn: '2026-01-01', endsOn: '2026-11-16' }], '22.50'],
    ['what was fixed', { feeMinor: 75_00n }, [{ startsOn: '2026-01-01', endsOn: '2026-12-31' }], '75.00'],
    ['nothing on the last day', { feePercent: '100' }, [{ startsOn: '2026-01-01', endsOn: '2027-01-01' }], undefined],
    ['nothing while it runs', { feePercent: '100' }, [{ startsOn: '2026-01-01', endsOn: null }], undefined],
    ['nothing where nothing is agreed', {}, [{ startsOn: '2026-01-01', endsOn: '2026-02-01' }], undefined],
    [
      'what is left after the last stop',
      { feePercent: '100' },
      [
        { startsOn: '2026-01-01', endsOn: '2026-03-01' },
        { startsOn: '2026-05-01', endsOn: '2026-12-01' },
      ],
      '30.00',
    ],
  ])('ending early costs %s', (_what, terms, spans, amount) => expect(fee(terms, spans)).toBe(amount));

  it('ending early costs nothing before the day has come', () => {
    expect(fee({ feePercent: '100' }, [{ startsOn: '2026-01-01', endsOn: '2026-10-01' }], '2026-09-30')).toBeUndefined();
  });
});
