import { minimumSpan, movedFar, reachedThreshold } from './alert.rules.js';

describe('A movement', () => {
  const settings = { enabled: true, percent: 50, leastMinor: '10000' };
  it.each([
    ['half as much again', 150_00n, 100_00n, false],
    ['half as much again and enough', 300_00n, 200_00n, true],
    ['a cent less than half', 299_99n, 200_00n, false],
    ['a fall as far', 100_00n, 200_00n, true],
    ['nothing', 200_00n, 200_00n, false],
    ['out of nothing', 100_00n, 0n, true],
    ['much of little', 10_00n, 1_00n, false],
    ['little of much', 10_400_00n, 10_000_00n, false],
    ['from a credit', 100_00n, -100_00n, true],
  ])('of %s is far: %#', (_name, now, then, far) => {
    expect(movedFar(now, then, settings)).toBe(far);
  });
});

describe('A minimum', () => {
  it.each([
    ['2025-04-15', 12, '2025-04-15', '2025-04-01', '2026-04-01'],
    ['2025-04-15', 12, '2026-03-31', '2025-04-01', '2026-04-01'],
    ['2025-04-15', 12, '2026-04-01', '2026-04-01', '2027-04-01'],
    ['2024-11-01', 3, '2025-02-28', '2025-02-01', '2025-05-01'],
    ['2024-11-30', 1, '2025-02-28', '2025-02-01', '2025-03-01'],
    ['2025-07-01', 6, '2026-12-31', '2026-07-01', '2027-01-01'],
  ])('agreed on from %s for %i months counts on %s from %s until %s', (startsOn, months, today, from, until) => {
    expect(minimumSpan(startsOn, months, today)).toEqual({ from, until });
  });
});

describe('A threshold of a budget', () => {
  it.each([
    [79n, 100n, null],
    [80n, 100n, 80],
    [99n, 100n, 80],
    [100n, 100n, 100],
    [250n, 100n, 100],
    [0n, 0n, null],
    [1n, 0n, 100],
    [-10n, 100n, null],
    [799n, 999n, null],
    [800n, 999n, 80],
  ])('with %s used of %s: %s', (used, amount, reached) => {
    expect(reachedThreshold(used, amount, [80, 100])).toBe(reached);
  });
});
