import fc from 'fast-check';
import { Money, newId, Refusal } from '#platform';
import { Accruals, AllocationRuns, Charges, type EntryInput, Ledger, PeriodClose, Periods, RateBook, Rollups } from '#spend';
import { FakeClock } from '../harness/index.js';
import { useWorld } from '../harness/world.js';
import { itemRow } from './items.js';

const FIRST = '2024-01-01';
const MONTHS = 26;

const monthOf = (place: number): string => new Date(Date.UTC(2024, place, 1)).toISOString().slice(0, 10);
const placeOf = (month: string): number => (Number(month.slice(0, 4)) - 2024) * 12 + Number(month.slice(5, 7)) - 1;
const dayIn = (place: number): string => `${monthOf(place).slice(0, 7)}-09`;

/** How many months after the first open one, so that what is done meets what was done before; one lies before it. */
const place = fc.integer({ min: -1, max: 1 });
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('post' as const),
      at: place,
      minor: fc.bigInt(1n, 99_999n),
      currency: fc.constantFrom('EUR', 'USD'),
      center: fc.nat(1),
      own: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('reverse' as const), nth: fc.nat(99) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('again' as const), nth: fc.nat(99) }) },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('rate' as const), at: place, units: fc.integer({ min: 5_000, max: 20_000 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('price' as const), at: place, minor: fc.integer({ min: 1, max: 9_999 }) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('figures' as const), at: place, figures: fc.tuple(fc.nat(9), fc.nat(9)) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constantFrom('allocate' as const, 'accrue' as const, 'rollUp' as const), at: place }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('close' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer Each> ? Each : never;

interface Posted {
  idempotencyKey: string;
  entries: EntryInput[];
}

describe('Whatever finance does in whatever order and beside each other', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let itemId: string;
  let chargeId: string;
  /** The place of the first open month. */
  let open = 0;
  const posted: Posted[] = [];
  const entryIds: string[] = [];

  beforeAll(async () => {
    // What lies before the first month is history.
    await world.api.get(PeriodClose).close(world.actor, monthOf(-1));
    itemId = await itemRow(world.db, world.actor, { costCenterId: world.costCenters.network });
    const first = { currency: 'USD', day: '2023-12-01', unitsPerEuro: '1.1' };
    await world.api.get(RateBook).recordReference(
      Array.from({ length: MONTHS + 1 }, (_none, at) => ({ ...first, day: at === 0 ? first.day : dayIn(at - 1) })),
      'test',
    );
    const charge = {
      kind: 'recurring',
      description: 'Lease',
      cadence: 'month',
      cycleDay: 1,
      billed: 'advance',
      prorated: true,
    } as const;
    const finance = await world.as('finance');
    const added = await finance.post<{ id: string }>(`/items/${itemId}/charges`, {
      ...{ ...charge, followsItem: false, startsOn: FIRST, amount: { amountMinor: '1000', currency: 'EUR' } },
    });
    chargeId = added.body.id;
    const rule = { source: { costCenterIds: [world.costCenters.field] }, method: 'driver', targets: [] };
    const driver = { kind: 'usage', figure: 'Calls', tiers: [{ from: '0', weight: '1' }] };
    const definition = { ...rule, driver };
    await finance.post('/allocation-rules', { name: 'Field by calls', position: 1, validFrom: FIRST, definition });
  });

  const read = <Row extends object>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> =>
    world.db.inspect<Row>(sql, [world.actor.organizationId, ...parameters]);
  const firstOpen = async (): Promise<string> =>
    (await world.db.database.reading(world.actor, () => world.api.get(Periods).firstOpen(world.actor))) ?? FIRST;
  const frozen = async (before: string): Promise<object[]> => [
    ...(await read(
      `SELECT id, month::text, amount_minor, base_amount_minor FROM ledger_entries WHERE organization_id = $1 AND month < $2 ORDER BY id`,
      [before],
    )),
    ...(await read(
      'SELECT id, month::text, amount_minor FROM allocations WHERE organization_id = $1 AND month < $2 ORDER BY id',
      [before],
    )),
  ];

  async function post(input: Posted): Promise<void> {
    const done = await world.api.get(Ledger).post(world.actor, input);
    if (!done.repeated) entryIds.push(...done.entryIds);
  }

  async function perform(each: Act): Promise<void> {
    const { costCenters, units, actor, api } = world;
    if (each.does === 'post') {
      const costCenterId = each.center === 0 ? costCenters.network : costCenters.field;
      const entry: EntryInput = {
        ...{ kind: 'fee', amount: Money.of(each.minor, each.currency), bookedOn: dayIn(open + each.at) },
        ...(each.own ? { itemId } : { costCenterId }),
      };
      const input = { idempotencyKey: newId(), entries: [entry] };
      await post(input);
      posted.push(input);
    } else if (each.does === 'again') {
      const input = posted[each.nth % Math.max(1, posted.length)];
      if (input) await post(input);
    } else if (each.does === 'reverse') {
      const [id] = entryIds.splice(each.nth % Math.max(1, entryIds.length), 1);
      if (id) await api.get(Ledger).reverse(actor, id, 'Wrong');
    } else if (each.does === 'rate') {
      await api
        .get(RateBook)
        .recordOwn(actor, [{ day: dayIn(open + each.at), currency: 'USD', unitsPerEuro: String(each.units / 10_000) }], 'test');
    } else if (each.does === 'price') {
      const amount = { amountMinor: String(each.minor), currency: 'EUR' };
      await api.get(Charges).amend(actor, chargeId, undefined, { amount, amountFrom: dayIn(open + each.at) });
    } else if (each.does === 'figures') {
      const figures = [units.operations, units.sales].map((businessUnitId, at) => ({
        ...{ businessUnitId, quantity: String(each.figures[at]) },
      }));
      await (await world.as('finance')).put('/driver-figures', { figure: 'Calls', month: monthOf(open + each.at), figures });
    } else if (each.does === 'allocate') await api.get(AllocationRuns).run(actor, monthOf(open + each.at));
    else if (each.does === 'accrue') await api.get(Accruals).accrueDue(actor);
    else if (each.does === 'rollUp') await api.get(Rollups).rollUp(actor);
    else await close();
  }

  /** As finance does it: what is due is posted and given away before. */
  async function close(): Promise<void> {
    const { actor, api } = world;
    const month = await firstOpen();
    await api.get(Accruals).accrueDue(actor);
    await api.get(Rollups).rollUp(actor);
    await api.get(AllocationRuns).run(actor, month);
    const accepted = (['without_cost_center', 'statements_disputed', 'rates_unpublished'] as const).map((check) => ({
      check,
      reason: 'known',
    }));
    await api.get(PeriodClose).close(actor, month, accepted);
  }

  /** What is refused changes nothing; anything else that goes wrong is a fault. */
  const tried = (each: Act): Promise<void> =>
    perform(each).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
    });

  it('every sum is that of its lines, allocations come to nothing, closed months stay, and the same again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (turns) => {
        for (const turn of turns) {
          const month = await firstOpen();
          open = placeOf(month);
          const before = await frozen(month);
          await Promise.all(turn.map(tried));
          expect(await frozen(month)).toEqual(before);
        }
        await world.api.get(Accruals).accrueDue(world.actor);
        await world.api.get(Rollups).rollUp(world.actor);
        expect(await world.api.get(Rollups).differences(world.actor)).toEqual([]);
        expect(
          await read(
            'SELECT month::text, version_id FROM allocations WHERE organization_id = $1 GROUP BY 1, 2 HAVING sum(amount_minor) <> 0',
          ),
        ).toEqual([]);
        const [lease] = await read<{ posted: string; known: string }>(
          `SELECT (SELECT sum(amount_minor)::text FROM ledger_entries WHERE organization_id = $1 AND kind = 'recurring') AS posted,
             (SELECT sum(posted_minor)::text FROM charge_periods WHERE organization_id = $1) AS known`,
        );
        expect(lease?.posted).toBe(lease?.known);

        const all = await frozen('2999-01-01');
        for (const input of posted) await post(input);
        expect(await world.api.get(Accruals).accrueDue(world.actor)).toBe(0);
        expect(await frozen('2999-01-01')).toEqual(all);
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
