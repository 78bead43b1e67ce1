import { beginning, lifeMonths, lifeSums, normalised, perHead } from './life.rules.js';

const cost = (...months: Array<[string, bigint]>): Map<string, bigint> => new Map(months);

describe('The life of a thing', () => {
  it.each([
    ['2026-03-02', 1, { from: '2024-04-01', yearFrom: '2026-01-01', twelveFrom: '2025-04-01', to: '2026-03-01' }],
    ['2026-03-31', 4, { from: '2024-04-01', yearFrom: '2025-04-01', twelveFrom: '2025-04-01', to: '2026-03-01' }],
    ['2026-04-01', 4, { from: '2024-05-01', yearFrom: '2026-04-01', twelveFrom: '2025-05-01', to: '2026-04-01' }],
  ])('is told on %s, with a fiscal year from month %i, by these months', (today, startMonth, months) => {
    expect(lifeMonths(today, startMonth)).toEqual(months);
  });

  it('counts what is over and what is now, and nothing that is still to come', () => {
    const months = cost(['2020-01-01', 100n], ['2025-12-01', 20n], ['2026-02-01', 3n], ['2026-03-01', -1n], ['2026-04-01', 999n]);
    const sums = lifeSums(months, lifeMonths('2026-03-02', 1));
    expect(sums).toEqual({ thisMonth: '-1', yearToDate: '2', twelveMonths: '22', life: '122' });
  });

  it.each([
    [cost(), null, { months: 0, perMonth: '0' }],
    [cost(['2026-04-01', 5n]), null, { months: 0, perMonth: '0' }],
    [cost(['2026-01-01', 0n], ['2026-03-01', 100n]), '2026-03-01', { months: 1, perMonth: '100' }],
    [cost(['2026-01-01', 100n], ['2025-12-01', 1n]), '2025-12-01', { months: 4, perMonth: '25' }],
    [cost(['2025-12-01', -2n]), '2025-12-01', { months: 4, perMonth: '-1' }],
  ])('begins with its first cost, by which its cost is a month: %j', (months, since, told) => {
    const { life } = lifeSums(months, lifeMonths('2026-03-02', 1));
    expect(beginning(months, '2026-03-01')).toBe(since);
    expect(normalised(life, since, '2026-03-01')).toEqual(told);
  });

  it.each([
    ['1000', 3, '333'],
    ['1001', 2, '501'],
    ['-1001', 2, '-501'],
    ['1000', 0, null],
  ])('%s for %i heads is %s each', (amount, heads, each) => {
    expect(perHead(amount, heads)).toBe(each);
  });
});
