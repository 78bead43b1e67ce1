import fc from 'fast-check';
import { lineProblems, type RateLine, rated, recoveryOf } from './rate-line.rules.js';

const unit = 'sales';
const shown = (prices: string[], quantities: Array<[number, string]>, costs: Array<[number | null, bigint]>): string[] => {
  const lines = rated(
    prices,
    quantities.map(([line, quantity]) => ({ businessUnitId: unit, line, quantity })),
    costs.map(([line, amount]) => ({ businessUnitId: unit, line, amount })),
  ).get(unit);
  return (lines ?? []).map(({ line, amount, cost }) => `${line ?? 'rest'}: ${amount} − ${cost} = ${amount - cost}`);
};

describe('A rate card', () => {
  it.each<[string, string[], Array<[number, string]>, Array<[number | null, bigint]>, string[]]>([
    ['prices whole units', ['4000'], [[0, '3']], [[0, 100_00n]], ['0: 12000 − 10000 = 2000', 'rest: 0 − 0 = 0']],
    ['brings back too little', ['1'], [[0, '3']], [[0, 4n]], ['0: 3 − 4 = -1', 'rest: 0 − 0 = 0']],
    ['rounds a fraction once, down', ['7'], [[0, '3.49']], [], ['0: 24 − 0 = 24', 'rest: 0 − 0 = 0']],
    ['rounds a half to the even cent below', ['5'], [[0, '0.5']], [], ['0: 2 − 0 = 2', 'rest: 0 − 0 = 0']],
    ['rounds a half to the even cent above', ['5'], [[0, '1.5']], [], ['0: 8 − 0 = 8', 'rest: 0 − 0 = 0']],
    [
      'keeps every digit of large figures',
      ['999999999999'],
      [[0, '1000001']],
      [],
      ['0: 1000000999998999999 − 0 = 1000000999998999999', 'rest: 0 − 0 = 0'],
    ],
    ['gives for nothing', ['0'], [[0, '12']], [[0, 5n]], ['0: 0 − 5 = -5', 'rest: 0 − 0 = 0']],
    ['charges nothing for what has no price', ['10'], [[0, '1']], [[null, 99n]], ['0: 10 − 0 = 10', 'rest: 0 − 99 = -99']],
    ['shows a line that only costs', ['10', '20'], [], [[1, 7n]], ['0: 0 − 0 = 0', '1: 0 − 7 = -7', 'rest: 0 − 0 = 0']],
    [
      'takes credits for less cost',
      ['10'],
      [[0, '1']],
      [
        [0, 30n],
        [0, -25n],
      ],
      ['0: 10 − 5 = 5', 'rest: 0 − 0 = 0'],
    ],
  ])('%s', (_what, prices, quantities, costs, expected) => {
    expect(shown(prices, quantities, costs)).toEqual(expected);
  });

  it('leaves no cent of the cost out, and recovers what it brings in less what it costs, over lines and over units', () => {
    const cost = fc.record({
      businessUnitId: fc.constantFrom('a', 'b', 'c'),
      line: fc.constantFrom(0, 1, null),
      amount: fc.bigInt(-1_000_000n, 1_000_000n),
    });
    fc.assert(
      fc.property(fc.array(cost), fc.nat(100_000), (costs, count) => {
        const units = rated(['17', '333'], [{ businessUnitId: 'a', line: 1, quantity: `${count}.125` }], costs);
        const all = recoveryOf([...units.values()].flat());
        expect(all.cost).toBe(costs.reduce((sum, { amount }) => sum + amount, 0n));
        const recoveries = [...units.values()].map((lines) => recoveryOf(lines).recovery);
        expect(recoveries.reduce((sum, each) => sum + each, 0n)).toBe(all.amount - all.cost);
      }),
    );
  });

  it('says what is counted, once for each name', () => {
    const line: RateLine = { name: 'Laptop', measure: 'items', categories: ['Laptops'], priceMinor: '4000' };
    expect(lineProblems([line])).toEqual([]);
    const wrong: RateLine[] = [
      line,
      { name: 'Laptop', measure: 'seats', priceMinor: '1' },
      { name: 'GB', measure: 'usage', priceMinor: '1' },
    ];
    expect(lineProblems(wrong).map(({ pointer }) => pointer)).toEqual(['/lines/1/name', '/lines/1/measure', '/lines/2/figure']);
  });
});
