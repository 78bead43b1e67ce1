import { foreseenAtEnd, minimumSpan, movedFar, overruns, reachedThreshold } from './alert.rules.js';

describe('A movement', () => {
  const settings = { enabled: true, percent: 50, leastMinor: '10000', itemLeastMinor: null };
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

describe('A budget', () => {
  it.each([
    ['that is foreseen to be spent to the last cent reaches', 100_00n, '0', false],
    ['is overrun by one cent', 100_01n, '0', true],
    ['is overrun by less than is worth a word', 149_99n, '5000', false],
    ['is overrun by exactly what is worth a word', 150_00n, '5000', true],
    ['of which nothing is spent reaches', 0n, '0', false],
    ['into which more came back than went out reaches', -10_00n, '0', false],
  ])('%s', (_sentence, foreseen, leastMinor, isOver) => {
    expect(overruns(foreseen, 100_00n, { leastMinor })).toBe(isOver);
  });
});

describe('What will have been spent by the end of a span', () => {
  const year = { from: '2026-01-01', until: '2027-01-01', startsOn: '2026-01-01' };
  const months = (...minor: number[]): Array<[string, bigint]> =>
    minor.map((each, place) => [`2026-${String(place + 1).padStart(2, '0')}-01`, BigInt(each)]);
  it.each([
    ['is too early to say in its first half', year, '2026-06-30', months(100, 100, 100, 100, 100), 1200n, false],
    ['goes on as in the last three months', year, '2026-07-01', months(900, 900, 900, 100, 100, 100), 3600n, true],
    ['takes a month that already cost more as it is', year, '2026-12-15', months(...Array(11).fill(100), 250), 1350n, true],
    ['takes what is posted ahead', year, '2026-11-30', months(...Array(11).fill(100), 500), 1600n, true],
    ['is nothing where nothing was spent', year, '2026-12-31', [], 0n, true],
    ['does not go on where more came back than went out', year, '2026-12-01', months(...Array(10).fill(100), -500), 500n, true],
    [
      'of a single month goes on as in the months before it',
      { from: '2026-04-01', until: '2026-05-01', startsOn: '2026-01-01' },
      ...(['2026-04-01', months(300, 100, 200), 200n, true] as const),
    ],
    [
      'does not reckon with months before the contract',
      { from: '2026-03-01', until: '2026-05-01', startsOn: '2026-03-15' },
      ...(['2026-04-10', months(0, 0, 100), 200n, true] as const),
    ],
    [
      'is what was spent where no month is over yet',
      { from: '2026-03-01', until: '2026-04-01', startsOn: '2026-03-01' },
      ...(['2026-03-31', months(0, 0, 70), 70n, true] as const),
    ],
  ] as const)('%s', (_sentence, span, today, spent, foreseen, isTime) => {
    expect(foreseenAtEnd(new Map(spent), { ...span, today })).toEqual({ foreseen, isTime });
  });
});
