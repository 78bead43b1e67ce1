import { exhaustedIn, type ForecastFacts, forecastMonths, NO_ASSUMPTIONS, runRate } from './forecast.rules.js';

const kinds = (facts: Record<string, bigint>): Map<string, bigint> => new Map(Object.entries(facts));

/** The first quarter is over, April is running. */
const facts: ForecastFacts = {
  from: '2026-01-01',
  to: '2026-06-01',
  today: '2026-04-10',
  actual: new Map([
    ['2026-01-01', kinds({ recurring: 100n, usage: 30n, purchase: 900n })],
    ['2026-02-01', kinds({ recurring: 100n, usage: 60n })],
    ['2026-03-01', kinds({ recurring: 100n, usage: 90n, repair: 30n })],
    ['2026-04-01', kinds({ recurring: 100n, usage: 20n })],
  ]),
  charged: kinds({ recurring: 300n }),
  charges: new Map([
    ['2026-05-01', 100n],
    ['2026-06-01', 50n],
  ]),
  ordered: new Map([['2026-05-01', 500n]]),
  refresh: new Map([['2026-04-01', 40n]]),
};

describe('What a budget will probably have spent', () => {
  it('is what was spent, what is agreed, ordered and due to be replaced, and all else as it has been', () => {
    const months = forecastMonths(facts);
    expect(runRate(facts)).toBe(70n);
    expect(months.map(({ total }) => total)).toEqual([1_030n, 160n, 220n, 210n, 670n, 120n]);
    expect(months[3]).toEqual({
      ...{ month: '2026-04-01', actual: 120n, charges: 0n, ordered: 0n, refresh: 40n, runRate: 50n, extra: 0n, total: 210n },
    });
  });

  it('takes no purchase for a rate, and nothing twice that charges post', () => {
    const actual = new Map([['2026-03-01', kinds({ purchase: 9_000n, recurring: 300n })]]);
    expect(runRate({ today: facts.today, actual, charged: kinds({ recurring: 300n }) })).toBe(0n);
    expect(runRate({ today: facts.today, actual, charged: kinds({}) })).toBe(100n);
  });

  it.each([
    ['nothing else assumed', {}, 2_410n],
    ['charges a tenth dearer', { chargesPercent: 110 }, 2_425n],
    ['all else halved from now on', { runRatePercent: 50 }, 2_305n],
    ['nothing replaced', { refreshPercent: 0 }, 2_370n],
    ['replaced two months later', { refreshDelayMonths: 2 }, 2_410n],
    ['replaced after the end', { refreshDelayMonths: 3 }, 2_370n],
    ['something once', { extras: [{ month: '2026-05-01', minor: 7n, everyMonth: false }] }, 2_417n],
    ['something every month', { extras: [{ month: '2026-05-01', minor: 7n, everyMonth: true }] }, 2_424n],
  ])('changes with what is assumed: %s', (_case, assumed, total) => {
    const months = forecastMonths(facts, { ...NO_ASSUMPTIONS, ...assumed });
    expect(months.reduce((sum, month) => sum + month.total, 0n)).toBe(total);
  });

  it('says in which month the money is used up', () => {
    const months = forecastMonths(facts);
    expect(exhaustedIn(months, 1_030n)).toBe('2026-02-01');
    expect(exhaustedIn(months, 2_289n)).toBe('2026-05-01');
    expect(exhaustedIn(months, 2_410n)).toBeNull();
  });

  it('goes on with less where charges post more than before, and with no credit that came once', () => {
    const actual = new Map([['2026-03-01', kinds({ credit: -300n, recurring: 60n })]]);
    const months = forecastMonths({ ...facts, actual, charged: kinds({ recurring: 90n, credit: -300n }), from: '2026-04-01' });
    expect(months[0]?.runRate).toBe(-10n);
  });
});
