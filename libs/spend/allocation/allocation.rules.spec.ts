import fc from 'fast-check';
import { allocate, type Cell, type Division, type PlannedRule } from './allocation.rules.js';

const spot = (name: string) => ({ businessUnitId: name, costCenterId: null });
const cell = (name: string, amount: bigint): Cell => ({ ...spot(name), amount });
const [one, two, three] = [spot('one'), spot('two'), spot('three')];
const amountsOf = (cells: readonly Cell[] | undefined): bigint[] => (cells ?? []).map(({ amount }) => amount);
const only = (division: Division, targets: PlannedRule['targets'], pool: Cell[]) =>
  allocate([{ id: 'r', targets, division }], new Map([['r', pool]]))[0];

describe('A pool', () => {
  it.each<[string, Division, bigint, bigint[]]>([
    ['goes to one target', { by: 'weights', weights: [1n] }, 100n, [100n]],
    ['is divided evenly, the rest to the first', { by: 'weights', weights: [1n, 1n, 1n] }, 100n, [34n, 33n, 33n]],
    ['is divided by head count', { by: 'weights', weights: [7n, 2n, 1n] }, 1_001n, [701n, 200n, 100n]],
    ['stays where there is nothing to divide it by', { by: 'weights', weights: [0n, 0n] }, 100n, []],
    ['comes back as it was divided', { by: 'weights', weights: [1n, 2n] }, -100n, [-33n, -67n]],
    ['is divided by percent', { by: 'parts', parts: [33n, 33n, 34n], whole: 100n }, 10n, [3n, 3n, 4n]],
    ['keeps what no percent is said of', { by: 'parts', parts: [25n, 25n], whole: 100n }, 101n, [25n, 25n]],
    ['gives fixed amounts', { by: 'amounts', amounts: [60n, 20n] }, 100n, [60n, 20n]],
    ['gives no more than there is', { by: 'amounts', amounts: [60n, 20n] }, 40n, [30n, 10n]],
    ['gives nothing of what comes back', { by: 'amounts', amounts: [60n] }, -40n, [0n]],
  ])('%s', (_what, division, pool, expected) => {
    const targets = expected.map((_each, place) => spot(`t${place}`));
    expect(amountsOf(only(division, targets, [cell('it', pool)])?.to)).toEqual(expected);
  });

  it('is taken from where it lay, credits along with the rest', () => {
    const half: Division = { by: 'parts', parts: [50n], whole: 100n };
    expect(amountsOf(only(half, [one], [cell('a', 101n), cell('b', -1n)])?.from)).toEqual([51n, -1n]);
    const all: Division = { by: 'weights', weights: [1n] };
    expect(only(all, [one], [cell('a', 5n), cell('b', -5n)])).toMatchObject({
      taken: 0n,
      from: [{ amount: 5n }, { amount: -5n }],
    });
  });

  it('goes on from where an earlier rule has put it', () => {
    const rules: PlannedRule[] = [
      { id: 'house', targets: [one, two], division: { by: 'weights', weights: [1n, 1n] } },
      {
        id: 'it',
        targets: [two, three],
        division: { by: 'weights', weights: [1n, 3n] },
        takesAllocated: (at) => at.businessUnitId === 'one',
      },
    ];
    const [, it] = allocate(
      rules,
      new Map([
        ['house', [cell('house', 100n)]],
        ['it', [cell('one', 30n)]],
      ]),
    );
    expect(it).toMatchObject({ pool: 80n, taken: 80n, from: [{ businessUnitId: 'one', amount: 80n }] });
    expect(amountsOf(it?.to)).toEqual([20n, 60n]);
  });
});

describe('Whatever the rules and the amounts', () => {
  const amount = fc.bigInt(-1_000_000n, 1_000_000n);
  const names = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const weight = fc.bigInt(0n, 1_000n);
  const ruleOf = (id: string) =>
    fc.array(fc.tuple(names, weight), { minLength: 1, maxLength: 5 }).chain((targets) =>
      fc
        .record({ by: fc.constantFrom('weights', 'parts', 'amounts'), along: fc.option(names, { nil: undefined }) })
        .map(({ by, along }): PlannedRule => {
          const weights = targets.map(([, each]) => each);
          const whole = weights.reduce((sum, each) => sum + each, 0n) + 10n;
          const division: Division =
            by === 'weights'
              ? { by, weights }
              : by === 'parts'
                ? { by, parts: weights, whole }
                : { by: 'amounts', amounts: weights };
          const takes =
            along === undefined ? {} : { takesAllocated: (at: { businessUnitId: string | null }) => at.businessUnitId === along };
          return { id, division, targets: targets.map(([name]) => spot(name)), ...takes };
        }),
    );

  it('what leaves is what arrives, for each rule and over all, and the same again the same way', () => {
    fc.assert(
      fc.property(
        fc.tuple(ruleOf('r1'), ruleOf('r2'), ruleOf('r3')),
        fc.array(fc.array(fc.tuple(names, amount), { maxLength: 6 }), { minLength: 3, maxLength: 3 }),
        (rules, pools) => {
          const spend = new Map(pools.map((cells, at) => [`r${at + 1}`, cells.map(([name, each]) => cell(name, each))]));
          const outcomes = allocate(rules, spend);
          for (const { taken, from, to } of outcomes) {
            const sum = (cells: readonly Cell[]) => cells.reduce((all, each) => all + each.amount, 0n);
            expect(sum(from)).toBe(taken);
            expect(sum(to)).toBe(taken);
          }
          expect(allocate(rules, spend)).toEqual(outcomes);
        },
      ),
      { numRuns: 500 },
    );
  });
});
