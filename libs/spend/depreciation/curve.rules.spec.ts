import { macrsPercentages } from './curve.rules.js';

const HALF_YEAR = 12;
const [Q1, Q2, Q3, Q4] = [3, 9, 15, 21] as const;

const printed: Array<[years: number, start: number, percentages: string]> = [
  [3, HALF_YEAR, '33.33 44.45 14.81 7.41'],
  [5, HALF_YEAR, '20.00 32.00 19.20 11.52 11.52 5.76'],
  [7, HALF_YEAR, '14.29 24.49 17.49 12.49 8.93 8.92 8.93 4.46'],
  [10, HALF_YEAR, '10.00 18.00 14.40 11.52 9.22 7.37 6.55 6.55 6.56 6.55 3.28'],
  [15, HALF_YEAR, '5.00 9.50 8.55 7.70 6.93 6.23 5.90 5.90 5.91 5.90 5.91 5.90 5.91 5.90 5.91 2.95'],
  [3, Q1, '58.33 27.78 12.35 1.54'],
  [3, Q2, '41.67 38.89 14.14 5.30'],
  [3, Q3, '25.00 50.00 16.67 8.33'],
  [3, Q4, '8.33 61.11 20.37 10.19'],
  [5, Q1, '35.00 26.00 15.60 11.01 11.01 1.38'],
  [5, Q2, '25.00 30.00 18.00 11.37 11.37 4.26'],
  [5, Q3, '15.00 34.00 20.40 12.24 11.30 7.06'],
  [5, Q4, '5.00 38.00 22.80 13.68 10.94 9.58'],
  [7, Q1, '25.00 21.43 15.31 10.93 8.75 8.74 8.75 1.09'],
  [7, Q2, '17.85 23.47 16.76 11.97 8.87 8.87 8.87 3.34'],
  [7, Q3, '10.71 25.51 18.22 13.02 9.30 8.85 8.86 5.53'],
  [7, Q4, '3.57 27.55 19.68 14.06 10.04 8.73 8.73 7.64'],
];

describe('The percentages of MACRS', () => {
  it.each(printed)('of %i years from half-month %i are those in print', (years, start, percentages) => {
    expect(macrsPercentages(years, start).map((hundredths) => (hundredths / 100).toFixed(2))).toEqual(percentages.split(' '));
  });

  it('of 20 years have three digits', () => {
    const shown = macrsPercentages(20, HALF_YEAR).map((thousandths) => (thousandths / 1000).toFixed(3));
    expect(shown.slice(0, 10).join(' ')).toBe('3.750 7.219 6.677 6.177 5.713 5.285 4.888 4.522 4.462 4.461');
    expect(shown.at(-1)).toBe('2.231');
  });

  it.each([3, 5, 7, 10, 15, 20])('of %i years sum up to 100.00 in every table', (years) => {
    for (const start of [HALF_YEAR, Q1, Q2, Q3, Q4]) {
      const percentages = macrsPercentages(years, start);
      expect(percentages).toHaveLength(years + 1);
      expect(percentages.reduce((sum, each) => sum + each, 0)).toBe(years === 20 ? 100_000 : 10_000);
    }
  });
});
