import fc from 'fast-check';
import { monthsAfter } from '../days.js';
import { type AssetFacts, type Change, Course } from './course.rules.js';
import { type Convention, conventions, macrsLives, methods, type Terms } from './depreciation-terms.js';

const plain: Terms = {
  method: 'straight_line',
  convention: 'full_month',
  lifeMonths: 36,
  salvageMinor: 0n,
  rateBasisPoints: null,
  totalUnits: null,
};
const laptop: AssetFacts = {
  inServiceOn: '2025-03-17',
  costMinor: 100_000n,
  terms: plain,
  changes: [],
  disposal: null,
  fiscalYearStartMonth: 1,
};

function years(facts: AssetFacts): string {
  const sums = new Map<string, bigint>();
  for (const { month, depreciationMinor } of new Course(facts).rows('2060-12-01'))
    sums.set(month.slice(0, 4), (sums.get(month.slice(0, 4)) ?? 0n) + depreciationMinor);
  return [...sums.values()].join(' ');
}

describe('The course of an asset through the books', () => {
  it.each<[string, Partial<Terms>, string]>([
    ['straight line by full months', {}, '27778 33333 33333 5556'],
    ['straight line by mid-months', { convention: 'mid_month' }, '26389 33333 33334 6944'],
    ['straight line by half-years', { convention: 'half_year' }, '16667 33333 33333 16667'],
    ['straight line by mid-quarters', { convention: 'mid_quarter' }, '29167 33333 33333 4167'],
    ['with something left at the end', { salvageMinor: 10_000n }, '25000 30000 30000 5000'],
    ['the digits of the years', { method: 'sum_of_years', convention: 'half_year' }, '25000 41667 25000 8333'],
    [
      'a declining balance, the rest in its last year',
      { method: 'declining_balance', rateBasisPoints: 4_000, convention: 'half_year' },
      '20000 32000 19200 28800',
    ],
    [
      'twice the straight line, until that is more',
      { method: 'double_declining', lifeMonths: 60, convention: 'half_year' },
      '20000 32000 19200 11520 11520 5760',
    ],
    ['MACRS of five years', { method: 'macrs', lifeMonths: 60, convention: 'half_year' }, '20000 32000 19200 11520 11520 5760'],
    [
      'MACRS of seven years in the first quarter',
      { method: 'macrs', lifeMonths: 84, convention: 'mid_quarter' },
      '25000 21430 15310 10930 8750 8740 8750 1090',
    ],
    ['nothing', { method: 'none' }, Array(36).fill('0').join(' ')],
  ])('is %s', (_name, terms, expected) => {
    expect(years({ ...laptop, terms: { ...plain, ...terms } })).toBe(expected);
  });

  it('goes with the units that were made', () => {
    const changes: Change[] = [
      { kind: 'units', on: '2025-04-30', units: 100 },
      { kind: 'units', on: '2025-06-30', units: 700 },
      { kind: 'units', on: '2026-01-31', units: 500 },
    ];
    const course = new Course({ ...laptop, terms: { ...plain, method: 'units_of_production', totalUnits: 1_000 }, changes });
    const at = (month: string) => course.after(month).accumulatedMinor;
    expect([at('2025-03-01'), at('2025-05-01'), at('2025-06-01'), at('2026-01-01')]).toEqual([0n, 10_000n, 80_000n, 100_000n]);
    expect(course.lastMonth).toBe('2026-01-01');
  });

  it('spreads what is left over what is left when the life is made longer, and changes nothing before', () => {
    const longer = new Course({ ...laptop, changes: [{ kind: 'life', on: '2026-03-20', lifeMonths: 60 }] });
    expect(longer.after('2026-02-01').accumulatedMinor).toBe(33_333n);
    expect(longer.after('2026-03-01').accumulatedMinor).toBe(34_722n);
    expect(longer.lastMonth).toBe('2030-02-01');
    expect(longer.after('2030-02-01').carryingMinor).toBe(0n);
  });

  it('is worth less from the day of an impairment, and the rest goes over the rest of the life', () => {
    const course = new Course({ ...laptop, changes: [{ kind: 'impairment', on: '2026-03-20', amountMinor: 26_667n }] });
    expect(course.on('2026-03-19').carryingMinor).toBe(66_667n);
    expect(course.on('2026-03-20').carryingMinor).toBe(40_000n);
    expect(course.on('2026-03-31').carryingMinor).toBe(38_333n);
    expect(course.on('2028-02-29')).toMatchObject({ accumulatedMinor: 73_333n, impairedMinor: 26_667n, carryingMinor: 0n });
  });

  it.each<[Convention, string, bigint, bigint]>([
    ['full_month', '2026-03-20', 33_333n, 46_667n],
    ['mid_month', '2026-03-20', 33_333n, 46_667n],
    ['half_year', '2026-03-20', 33_333n, 46_667n],
    ['mid_quarter', '2026-03-20', 33_333n, 46_667n],
    ['half_year', '2025-11-20', 0n, 80_000n],
  ])('by %s, disposed of on %s, has gone by %s and loses %s', (convention, on, accumulatedMinor, resultMinor) => {
    const course = new Course({ ...laptop, terms: { ...plain, convention }, disposal: { on, proceedsMinor: 20_000n } });
    expect(course.on(on)).toEqual({ costMinor: 100_000n, accumulatedMinor, impairedMinor: 0n, carryingMinor: 0n, resultMinor });
    expect(course.after(on)).toEqual(course.on(on));
  });

  it('takes half of the year in which it is disposed of, as the table of MACRS does', () => {
    const terms: Terms = { ...plain, method: 'macrs', lifeMonths: 60, convention: 'half_year' };
    const course = new Course({ ...laptop, terms, disposal: { on: '2027-09-01', proceedsMinor: 0n } });
    expect(course.on('2027-09-01').accumulatedMinor).toBe(20_000n + 32_000n + 9_600n);
  });
});

const anyTerms: fc.Arbitrary<Terms> = fc
  .record({
    method: fc.constantFrom(...methods.filter((method) => method !== 'none' && method !== 'units_of_production')),
    convention: fc.constantFrom(...conventions),
    lifeMonths: fc.integer({ min: 1, max: 240 }),
    rateBasisPoints: fc.integer({ min: 1, max: 10_000 }),
    salvageMinor: fc.bigInt({ min: 0n, max: 10_000n }),
    totalUnits: fc.constant(null),
    macrsLife: fc.constantFrom(...macrsLives),
  })
  .map(({ macrsLife, ...terms }) =>
    terms.method === 'macrs'
      ? {
          ...terms,
          lifeMonths: macrsLife,
          salvageMinor: 0n,
          convention: terms.convention === 'mid_quarter' ? 'mid_quarter' : 'half_year',
        }
      : terms,
  );
const anyFacts: fc.Arbitrary<AssetFacts> = fc.record({
  inServiceOn: fc.integer({ min: 0, max: 36 }).map((months) => monthsAfter('2023-01-01', months).replace(/01$/, '17')),
  costMinor: fc.bigInt({ min: 0n, max: 10_000_000n }),
  terms: anyTerms,
  changes: fc.array(
    fc.oneof(
      fc.record({ kind: fc.constant('impairment' as const), on: anyDay(), amountMinor: fc.bigInt({ min: 1n, max: 1_000_000n }) }),
      fc.record({ kind: fc.constant('life' as const), on: anyDay(), lifeMonths: fc.integer({ min: 1, max: 240 }) }),
      fc.record({ kind: fc.constant('addition' as const), on: anyDay(), amountMinor: fc.bigInt({ min: 1n, max: 1_000_000n }) }),
    ),
    { maxLength: 4 },
  ),
  disposal: fc.constant(null),
  fiscalYearStartMonth: fc.integer({ min: 1, max: 12 }),
});

function anyDay(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 300 }).map((months) => monthsAfter('2023-01-01', months).replace(/01$/, '20'));
}

describe('Whatever the method, the convention and the events', () => {
  const simple = anyFacts.map((facts) =>
    facts.terms.method === 'macrs' ? { ...facts, changes: facts.changes.filter(({ kind }) => kind !== 'life') } : facts,
  );

  it('never goes back, never too far, and exactly to what is left at the end', () => {
    fc.assert(
      fc.property(simple, (facts) => {
        const course = new Course(facts);
        const rows = course.rows('2060-01-01');
        const last = course.after(course.lastMonth ?? '2060-01-01');
        for (const row of rows) {
          expect(row.depreciationMinor >= 0n).toBe(true);
          expect(row.carryingMinor >= 0n).toBe(true);
          expect(row.costMinor - row.accumulatedMinor - row.impairedMinor).toBe(row.carryingMinor);
        }
        const { costMinor, impairedMinor, accumulatedMinor, carryingMinor } = last;
        if (costMinor - impairedMinor - accumulatedMinor > 0n) expect(carryingMinor <= facts.terms.salvageMinor).toBe(true);
        if (impairedMinor === 0n && costMinor > facts.terms.salvageMinor)
          expect(accumulatedMinor).toBe(costMinor - facts.terms.salvageMinor);
        expect(rows.reduce((sum, { depreciationMinor }) => sum + depreciationMinor, 0n)).toBe(accumulatedMinor);
      }),
      { numRuns: 300 },
    );
  });

  it('what an asset cost, less what it brought, is what all months and its disposal come to', () => {
    fc.assert(
      fc.property(simple, anyDay(), fc.bigInt({ min: 0n, max: 1_000_000n }), (facts, on, proceedsMinor) => {
        const { costMinor, accumulatedMinor, impairedMinor, resultMinor } = new Course({
          ...facts,
          disposal: { on, proceedsMinor },
        }).on('2080-01-01');
        expect(accumulatedMinor + impairedMinor + resultMinor).toBe(costMinor - proceedsMinor);
      }),
      { numRuns: 200 },
    );
  });
});
