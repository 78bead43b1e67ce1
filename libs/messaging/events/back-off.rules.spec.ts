import { backOff, MOST_ATTEMPTS } from './back-off.rules.js';

describe('The pause before the next attempt', () => {
  it.each([
    [1, 500, 1_000],
    [2, 1_000, 2_000],
    [5, 8_000, 16_000],
    [9, 128_000, 256_000],
    [40, 300_000, 600_000],
  ])('after %i failures is between %i and %i milliseconds', (attempts, least, most) => {
    expect(backOff(attempts, 0)).toBe(least);
    expect(backOff(attempts, 1)).toBe(most);
  });

  it('is left to chance within these bounds', () => {
    const pauses = new Set(Array.from({ length: 50 }, () => backOff(5)));
    expect(pauses.size).toBeGreaterThan(10);
  });

  it('adds up to less than ten minutes until a person is asked', () => {
    const pauses = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, failures) => backOff(failures + 1, 1));
    expect(pauses.reduce((sum, pause) => sum + pause, 0)).toBeLessThan(600_000);
  });
});
