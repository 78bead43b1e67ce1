import fc from 'fast-check';
import { Money, newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { CubeCopies } from '../columns/cube-copies.service.js';
import { Commitments } from '../commitments/commitments.service.js';
import type { LedgerQuery } from '../ledger/ledger.dto.js';
import { LedgerEntries } from '../ledger/ledger.queries.js';
import { Ledger } from '../ledger/ledger.service.js';
import { entryKinds } from '../ledger/ledger-kinds.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { FILTERED } from '../ledger/spend-filters.js';
import { Rollups } from '../rollup/rollups.service.js';
import { type ExplorerDimension, explorerDimensions, isMeasure } from './explorer.dimensions.js';
import type { ExploredDto, ExploredValueDto, ExploreQuery } from './explorer.dto.js';
import { Explorer } from './explorer.queries.js';
import { LifeCosts } from './life.queries.js';

const MONTHS = { from: '2024-01-01', to: '2026-12-31' };

/** The words that ask the ledger for the lines of a value. */
function linesOf({ dimension, value }: ExploredValueDto): LedgerQuery {
  if (value === null) return { without: [dimension] };
  if (dimension === 'measure') return isMeasure(value) ? { measure: value } : {};
  if (dimension === 'unit_tree') return { underUnitId: value };
  const [name] = Object.entries(FILTERED).find(([, of]) => of === dimension) ?? [''];
  return { [name]: value };
}

describe('The explorer of spend', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const explore = (query: ExploreQuery, actor = world.actor): Promise<ExploredDto> =>
    world.api.get(Explorer).explore(actor, { ...MONTHS, ...query });

  async function sumOfLines(query: LedgerQuery): Promise<bigint> {
    let sum = 0n;
    let after: string | undefined;
    do {
      const page = await world.api.get(LedgerEntries).page(world.actor, { ...query, limit: 200, ...(after ? { after } : {}) });
      for (const { baseAmount } of page.data) sum += BigInt(baseAmount.amountMinor);
      after = page.next ?? undefined;
    } while (after);
    return sum;
  }

  beforeAll(async () => {
    const { costCenters, units, vendors, people, products } = world;
    await world.db.inspect(`UPDATE cost_centers SET spend_class = 'grow' WHERE id = $1`, [costCenters.field]);
    const items = [
      await itemRow(world.db, world.actor, {
        costCenterId: costCenters.network,
        businessUnitId: units.operations,
        vendorId: vendors.hardware,
      }),
      await itemRow(world.db, world.actor, {
        kind: 'service',
        domain: 'telecom',
        costCenterId: costCenters.field,
        vendorId: vendors.carrier,
      }),
      await itemRow(world.db, world.actor, { kind: 'license', domain: 'mobility' }),
    ];
    await world.db.inspect(`BEGIN; SET LOCAL session_replication_role = replica`);
    await world.db.inspect('UPDATE items SET holder_person_id = $1, product_id = $2 WHERE id = ANY($3)', [
      people.ada,
      products.laptop,
      items.slice(0, 2),
    ]);
    await world.db.inspect('COMMIT');
    const entries = fc
      .sample(
        fc.record({
          kind: fc.constantFrom(...entryKinds),
          minor: fc.bigInt({ min: 1n, max: 10n ** 10n }),
          bookedOn: fc.constantFrom(
            '2024-01-31',
            '2024-07-01',
            '2025-03-03',
            '2025-12-01',
            '2026-01-05',
            '2026-02-02',
            '2026-03-02',
          ),
          item: fc.option(fc.nat(2), { nil: undefined }),
          elsewhere: fc.boolean(),
        }),
        { numRuns: 120, seed: 7 },
      )
      .map(({ minor, item, elsewhere, kind, bookedOn }): EntryInput => {
        const itemId = item === undefined ? undefined : items[item];
        const comesBack = kind === 'credit' || kind === 'disposal_proceeds';
        return {
          ...{ kind, bookedOn, itemId, amount: Money.of(comesBack ? -minor : minor, 'EUR') },
          ...(elsewhere ? { costCenterId: costCenters.field } : {}),
        };
      });
    await world.api.get(Ledger).post(world.actor, { idempotencyKey: newId(), entries });
    await world.api.get(Rollups).rollUp(world.actor);
  });

  it('opens every figure to lines that add up to it, along any dimensions, and loses nothing', async () => {
    const dimension = fc.constantFrom(...explorerDimensions);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(dimension, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('spend', 'actual', 'accrued', 'depreciation'),
        fc.constantFrom(MONTHS, { from: '2025-03-01', to: '2026-02-10' }),
        fc.integer({ min: 1, max: 5 }),
        async (by, measure, span, limit) => {
          if (!isMeasure(measure)) return;
          const told = await explore({ by, measure, ...span, limit });
          const added = [...told.rows, told.others].reduce((sum, { amount }) => sum + BigInt(amount), 0n);
          expect(added.toString()).toBe(told.total.amount);
          expect((await sumOfLines({ ...span, measure })).toString()).toBe(told.total.amount);
          for (const row of told.rows) {
            const values = row.values.map(linesOf);
            const wanted = values.find((value) => value.measure)?.measure ?? measure;
            const without = values.flatMap((value) => value.without ?? []);
            const lines = Object.assign({}, ...values, {
              ...span,
              measure: wanted,
              ...(without.length > 0 ? { without } : {}),
            }) as LedgerQuery;
            expect([row.values, (await sumOfLines(lines)).toString()]).toEqual([row.values, row.amount]);
            expect(row.amounts.reduce((sum, amount) => sum + BigInt(amount), 0n).toString()).toBe(row.amount);
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('tells the parts of the organisation with the units below them, and each of their parts', async () => {
    const whole = await explore({ by: ['unit_tree'] });
    const own = await explore({ by: ['business_unit'] });
    expect(whole.total.amount).toBe(own.total.amount);
    for (const { values, amount } of whole.rows) {
      const [unit] = values;
      if (unit?.value) expect((await explore({ underUnitId: unit.value })).total.amount).toBe(amount);
    }
  });

  it('compares with the months before or the year before, and tells what moved most', async () => {
    const told = await explore({ from: '2026-01-01', to: '2026-03-01', by: ['vendor'], compare: 'year' });
    expect(told.total.before).toBe((await explore({ from: '2025-01-01', to: '2025-03-01' })).total.amount);
    const movers = await explore({ from: '2026-01-01', to: '2026-02-01', by: ['kind'], sort: '-change' });
    const moved = movers.rows
      .map(({ amount, before }) => BigInt(amount) - BigInt(before ?? '0'))
      .map((by) => (by < 0n ? -by : by));
    expect(moved).toEqual([...moved].sort((one, other) => (one > other ? -1 : 1)));
    expect(movers.total.before).toBe((await explore({ from: '2025-11-01', to: '2025-12-01' })).total.amount);
  });

  it('puts months together by quarter and fiscal year, and pages through all rows', async () => {
    const [months, quarters, years] = await Promise.all(
      (['month', 'quarter', 'fiscal_year'] as const).map((grain) => explore({ grain })),
    );
    const sum = (told: ExploredDto | undefined): string =>
      (told?.total.amounts ?? []).reduce((all, each) => all + BigInt(each), 0n).toString();
    expect([months?.periods.length, quarters?.periods.length, years?.periods.length]).toEqual([36, 12, 3]);
    expect(new Set([sum(months), sum(quarters), sum(years), months?.total.amount]).size).toBe(1);
    const seen: unknown[] = [];
    let after: string | null = null;
    do {
      const page: ExploredDto = await explore({ by: ['kind', 'item'], limit: 7, ...(after ? { after } : {}) });
      seen.push(...page.rows.map(({ values }) => values));
      expect(page.rowCount).toBeGreaterThanOrEqual(seen.length);
      after = page.next;
      if (!after) expect(seen).toHaveLength(page.rowCount);
    } while (after);
    expect(new Set(seen.map((values) => JSON.stringify(values))).size).toBe(seen.length);
  });

  it('keeps what is ordered apart, along the same values', async () => {
    const { costCenters, vendors } = world;
    await world.api.get(Commitments).commit(world.actor, {
      ...{ sourceKind: 'order_line', sourceId: newId(), description: 'Ten laptops', amount: Money.of(500_00n, 'EUR') },
      ...{ costCenterId: costCenters.network, vendorId: vendors.hardware },
    });
    const told = await explore({ by: ['vendor', 'cost_center'], limit: 200 });
    expect(told.total.committed).toBe('50000');
    const row = told.rows.find(
      ({ values: [vendor, center] }) => vendor?.value === vendors.hardware && center?.value === costCenters.network,
    );
    expect(row?.committed).toBe('50000');
    expect((await explore({ vendorId: vendors.carrier })).total.committed).toBe('0');
  });

  it('shows those who see some units what was charged to these, whatever they ask', async () => {
    const { actor, units } = world;
    const grants = [
      { permissions: new Set(['spend.read'] as const), scope: { businessUnitIds: [units.operations], locationIds: [] } },
    ];
    const narrow = { ...actor, kind: 'user' as const, grants };
    const theirs = (await explore({ businessUnitId: units.operations })).total.amount;
    for (const by of explorerDimensions as readonly ExplorerDimension[]) {
      const told = await explore({ by: [by], limit: 200 }, narrow);
      expect([by, told.total.amount]).toEqual([by, theirs]);
      expect([by, told.others.amount]).toEqual([by, '0']);
    }
  });

  describe('from a copy by column', () => {
    const questions = fc.sample(
      fc.record({
        by: fc.uniqueArray(fc.constantFrom(...explorerDimensions), { minLength: 1, maxLength: 3 }),
        measure: fc.constantFrom('spend' as const, 'actual' as const, 'depreciation' as const),
        compare: fc.constantFrom('none' as const, 'year' as const),
        sort: fc.constantFrom('-amount' as const, '-change' as const),
        limit: fc.constant(200),
      }),
      { numRuns: 25, seed: 11 },
    );
    const answers = (actor = world.actor): Promise<string[]> =>
      Promise.all(
        questions.map(async (question, place) => {
          const { costCenters, units } = world;
          const narrower = [{}, { underUnitId: units.operations }, { costCenterId: costCenters.field, kind: 'usage' as const }];
          const query: ExploreQuery = { ...question, ...narrower[place % 3], ...(place % 4 === 0 ? { without: ['item'] } : {}) };
          const { rows, total, rowCount } = await explore(query, actor);
          const told = rows.map((row) => JSON.stringify([row.values, row.amount, row.before, row.amounts])).sort();
          return JSON.stringify([query, total.amount, total.before, total.amounts, total.accrued, rowCount, told]);
        }),
      );
    const copies = (): CubeCopies => world.api.get(CubeCopies);
    const isCopied = (actor = world.actor): Promise<boolean | undefined> =>
      copies().answering(actor, () => Promise.resolve(true));
    const copy = async (actor = world.actor): Promise<void> => {
      copies().want(actor);
      await copies().ready(actor);
      expect(await isCopied(actor)).toBe(true);
    };
    const post = (minor: bigint): Promise<unknown> =>
      world.api.get(Ledger).post(world.actor, {
        idempotencyKey: newId(),
        entries: ['2024-07-01', '2026-02-02'].map((bookedOn) => ({ kind: 'usage', bookedOn, amount: Money.of(minor, 'EUR') })),
      });

    afterEach(() => copies().drop(world.actor.organizationId));

    it('tells the same along any dimensions as the cubes do', async () => {
      const inRows = await answers();
      await copy();
      expect(await answers()).toEqual(inRows);
    });

    it('is as new as the cubes at once, and never told to another organisation', async () => {
      await copy();
      const before = await answers();
      await post(1_234n);
      await world.api.get(Rollups).rollUp(world.actor);
      const inColumns = await answers();
      expect(await isCopied()).toBe(true);
      expect(inColumns).not.toEqual(before);
      const { actor: neighbour } = world.neighbour;
      await copy(neighbour);
      expect((await explore({ by: ['vendor'] }, neighbour)).total.amount).toBe('0');
      await copies().drop(world.actor.organizationId);
      expect(inColumns).toEqual(await answers());
    });

    it('is made anew when the cubes are, and PostgreSQL answers meanwhile', async () => {
      await copy();
      await post(99n);
      await world.api.get(Rollups).rebuild(world.actor);
      const meanwhile = await answers();
      await copies().ready(world.actor);
      expect(await isCopied()).toBe(true);
      expect(await answers()).toEqual(meanwhile);
    });
  });

  it('tells the life of a thing in one answer, each figure the sum of its lines, and its parts nothing but the whole', async () => {
    const ends = { thisMonth: '2026-03-01', yearToDate: '2026-01-01', twelveMonths: '2025-04-01', life: '2000-01-01' } as const;
    for (const [of, id, word, by] of [
      ['vendor', world.vendors.hardware, 'vendorId', 'kind'],
      ['cost_center', world.costCenters.field, 'costCenterId', 'vendor'],
      ['business_unit', world.units.operations, 'underUnitId', 'unit_tree'],
      ['person', world.people.ada, 'personId', 'item'],
    ] as const) {
      const told = await world.api.get(LifeCosts).of(world.actor, { of, id, by });
      for (const name of ['thisMonth', 'yearToDate', 'twelveMonths', 'life'] as const) {
        const months = { from: ends[name], to: '2026-03-01' };
        expect(told.spend[name]).toBe((await sumOfLines({ ...months, [word]: id, measure: 'spend' })).toString());
        expect(told.depreciation[name]).toBe((await sumOfLines({ ...months, [word]: id, measure: 'depreciation' })).toString());
      }
      const added = told.parts.reduce((sum, { life }) => sum + BigInt(life), 0n);
      expect([told.partCount, added.toString()]).toEqual([told.parts.length, told.spend.life]);
      expect([told.from, told.yearFrom, told.to, told.kinds[0]?.months.length]).toEqual([
        '2024-04-01',
        '2026-01-01',
        '2026-03-01',
        24,
      ]);
    }
  });

  it('refuses questions that make no sense', async () => {
    for (const wrong of [
      { by: ['vendor', 'vendor'] as ExplorerDimension[] },
      { from: '2026-05-01', to: '2026-01-01' },
      { from: '2001-01-01' },
      { after: 'x' },
      { q: 'x' },
    ])
      await expect(explore(wrong)).rejects.toMatchObject({ code: 'validation_failed' });
  });
});
