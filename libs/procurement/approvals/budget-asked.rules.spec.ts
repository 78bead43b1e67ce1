import { askedOfBudgets } from './budget-asked.rules.js';

const line = { quantity: 2, currency: 'EUR', unitPriceMinor: '1000', recurringMinor: '100', termMonths: 24, costCenterId: 'a' };
const asked = (lines: Array<Partial<typeof line> | { termMonths: number | null }>, monthsLeft: number): string[] =>
  askedOfBudgets(
    lines.map((more) => ({ ...line, ...more })),
    monthsLeft,
  ).map(({ costCenterId, amount }) => `${costCenterId} ${amount.minor} ${amount.currency}`);

describe('What a request asks of the budgets of this year', () => {
  it.each([
    ['what recurs counts for the months that are left', {}, 10, ['a 4000 EUR']],
    ['and for no more than its term', { termMonths: 3 }, 10, ['a 2600 EUR']],
    ['or for all that are left where it has none', { termMonths: null }, 1, ['a 2200 EUR']],
  ])('%s', (_says, more, monthsLeft, sums) => {
    expect(asked([more], monthsLeft)).toEqual(sums);
  });

  it('is summed up for each cost centre and currency', () => {
    const lines = [{ recurringMinor: '0' }, { recurringMinor: '0' }, { recurringMinor: '0', costCenterId: 'b' }];
    expect(asked([...lines, { recurringMinor: '0', currency: 'USD' }], 5)).toEqual(['a 4000 EUR', 'b 2000 EUR', 'a 2000 USD']);
  });
});
