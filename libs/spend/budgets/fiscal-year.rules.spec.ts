import { fiscalYearOf, monthsLeft, spanOf } from './fiscal-year.rules.js';

describe('A fiscal year', () => {
  it.each([
    ['2026-01-01', 1, 2026, 12],
    ['2026-12-31', 1, 2026, 1],
    ['2026-03-31', 4, 2026, 1],
    ['2026-04-01', 4, 2027, 12],
    ['2026-09-30', 10, 2026, 1],
    ['2026-12-01', 12, 2027, 12],
  ])(
    'has the number of the year in which it ends: %s with month %i first lies in %i, %i months left',
    (day, start, year, left) => {
      expect([fiscalYearOf(day, start), monthsLeft(day, start)]).toEqual([year, left]);
    },
  );

  it('lasts twelve months', () => {
    expect(spanOf(2026, 1)).toEqual({ from: '2026-01-01', to: '2026-12-01' });
    expect(spanOf(2027, 4)).toEqual({ from: '2026-04-01', to: '2027-03-01' });
  });
});
