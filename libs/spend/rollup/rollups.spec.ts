import fc from 'fast-check';
import { Client } from 'pg';
import { Money, newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { Ledger } from '../ledger/ledger.service.js';
import { entryKinds } from '../ledger/ledger-kinds.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { RateBook } from '../rates/rate-book.service.js';
import { Rollups } from './rollups.service.js';
import type { ReconciliationDto } from './spend.dto.js';
import { Spend } from './spend.queries.js';

describe('What was spent', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const rollups = (): Rollups => world.api.get(Rollups);

  let items: string[] = [];
  beforeAll(async () => {
    const { costCenters, units, vendors } = world;
    items = [
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
    const days = ['2025-11-03', '2025-12-01', '2026-01-05', '2026-02-02', '2026-03-02'];
    await world.api.get(RateBook).recordReference(
      days.flatMap((day) => [
        { day, currency: 'USD', unitsPerEuro: '1.1683' },
        { day, currency: 'KWD', unitsPerEuro: '0.3577' },
      ]),
      'test',
    );
  });

  /** Every figure, added up by plain SQL past the rollups: all dimensions by month and kind. */
  async function ledgerSums(): Promise<object[]> {
    return world.db.inspect(
      `SELECT dimension, month::text, coalesce(value, '') AS value, kind, sum(base_amount_minor)::text AS minor, count(*)::text AS entries
     FROM ledger_entries CROSS JOIN LATERAL (VALUES ('cost_center', cost_center_id::text), ('business_unit', business_unit_id::text),
       ('vendor', vendor_id::text), ('domain', domain), ('item_kind', item_kind), ('item', item_id::text)) AS d (dimension, value)
     WHERE organization_id = $1 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      [world.actor.organizationId],
    );
  }

  async function shownSums(): Promise<object[]> {
    return world.db.inspect(
      `SELECT dimension, month::text, value, kind, sum(amount_minor)::text AS minor, sum(entry_count)::text AS entries FROM (
       SELECT dimension, month, value, kind, amount_minor, entry_count FROM spend_dimension_months WHERE organization_id = $1
       UNION ALL
       SELECT 'item', month, CASE WHEN item_id = '00000000-0000-0000-0000-000000000000' THEN '' ELSE item_id::text END, kind, amount_minor, entry_count
       FROM spend_item_months WHERE organization_id = $1) AS shown
     GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4`,
      [world.actor.organizationId],
    );
  }

  async function expectEqual(): Promise<void> {
    expect(await shownSums()).toEqual(await ledgerSums());
    expect(await rollups().differences(world.actor)).toEqual([]);
  }

  describe('Rollups', () => {
    it('equal the ledger in every dimension after any postings and reversals, rolled up whenever', async () => {
      const entry = fc.record({
        kind: fc.constantFrom(...entryKinds),
        minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
        currency: fc.constantFrom('EUR', 'USD', 'KWD'),
        bookedOn: fc.constantFrom('2025-11-03', '2025-12-01', '2026-01-05', '2026-02-02', '2026-03-02'),
        item: fc.option(fc.nat(2), { nil: undefined }),
        elsewhere: fc.boolean(),
      });
      const act = fc.oneof(
        { weight: 4, arbitrary: fc.array(entry, { minLength: 1, maxLength: 5 }).map((entries) => ({ post: entries })) },
        { weight: 2, arbitrary: fc.nat(100).map((nth) => ({ reverse: nth })) },
        { weight: 2, arbitrary: fc.constant({ rollUp: true }) },
        { weight: 1, arbitrary: fc.constant({ rebuild: true }) },
      );
      const ledger = world.api.get(Ledger);
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 8 }), async (acts) => {
          const open: string[] = [];
          for (const step of acts) {
            if ('rollUp' in step) await rollups().rollUp(world.actor);
            else if ('rebuild' in step) await rollups().rebuild(world.actor);
            else if ('post' in step) {
              const entries = step.post.map(({ minor, currency, item, elsewhere, ...rest }): EntryInput => {
                const comesBack = rest.kind === 'credit' || rest.kind === 'disposal_proceeds';
                const itemId = item === undefined ? undefined : items[item];
                return {
                  ...rest,
                  itemId,
                  amount: Money.of(comesBack ? -minor : minor, currency),
                  ...(elsewhere ? { costCenterId: world.costCenters.field } : {}),
                };
              });
              open.push(...(await ledger.post(world.actor, { idempotencyKey: newId(), entries })).entryIds);
            } else if (open.length > 0) {
              const [entryId = ''] = open.splice(step.reverse % open.length, 1);
              await ledger.reverse(world.actor, entryId, 'Wrong');
            }
          }
          await rollups().rollUp(world.actor);
          await expectEqual();
        }),
        { numRuns: 25 },
      );
    });

    it('lose nothing of what four connections post at once and commit late', async () => {
      const connections = await Promise.all(
        Array.from({ length: 4 }, async () => {
          const client = new Client({ connectionString: world.db.appUrl });
          await client.connect();
          return client;
        }),
      );
      let posting = true;
      const writers = connections.map(async (client, writer) => {
        for (let round = 0; round < 15; round += 1) {
          await client.query(`BEGIN READ WRITE; SET LOCAL app.organization_id = '${world.actor.organizationId}'`);
          await client.query(
            `INSERT INTO ledger_entries (id, month, organization_id, posting_id, item_id, kind, amount_minor, currency, base_amount_minor,
             base_currency, exchange_rate, booked_on, cost_center_id, description)
           SELECT gen_random_uuid(), ('2026-0' || 1 + n % 3 || '-01')::date, $1, gen_random_uuid(), $2, 'usage', n + $3, 'EUR', n + $3, 'EUR', 1,
             '2026-03-02', $4, '' FROM generate_series(1, 10) AS n`,
            [world.actor.organizationId, items[(writer + round) % 4] ?? null, round, writer % 2 ? world.costCenters.field : null],
          );
          // Others begin, commit and are rolled up in between; some never commit at all.
          await new Promise((resolve) => setTimeout(resolve, (writer * 7 + round * 3) % 40));
          await client.query(round % 7 === 6 ? 'ROLLBACK' : 'COMMIT');
        }
      });
      const rollers = [1, 2].map(async () => {
        while (posting) await rollups().rollUp(world.actor);
      });
      const rebuilder = (async () => {
        while (posting) {
          await new Promise((resolve) => setTimeout(resolve, 60));
          await rollups().rebuild(world.actor);
        }
      })();
      await Promise.all(writers);
      posting = false;
      await Promise.all([...rollers, rebuilder]);
      await Promise.all(connections.map((client) => client.end()));
      await rollups().rollUp(world.actor);
      expect(await rollups().lag(world.actor)).toEqual({ marks: 0, seconds: 0 });
      await expectEqual();
    });

    it('do not count what waits as a difference, but do find damage', async () => {
      const amount = Money.of(500n, 'EUR');
      await world.api.get(Ledger).post(world.actor, {
        idempotencyKey: newId(),
        entries: [{ kind: 'fee', amount, bookedOn: '2026-03-02', itemId: items[0] }],
      });
      expect((await rollups().lag(world.actor)).marks).toBe(1);
      expect(await rollups().differences(world.actor)).toEqual([]);
      await rollups().rollUp(world.actor);
      await world.db.inspect(
        `UPDATE spend_dimension_months SET amount_minor = amount_minor + 1 WHERE dimension = 'vendor' AND month = '2026-03-01' AND kind = 'fee'`,
      );
      await world.db.inspect(
        `UPDATE spend_item_months SET entry_count = entry_count + 1 WHERE month = '2026-03-01' AND kind = 'fee' AND item_id = $1`,
        [items[0]],
      );
      await rollups().reconcile(world.actor);
      const finance = await world.as('finance');
      const told = await finance.get<ReconciliationDto>('/spend/reconciliation');
      const found = await rollups().differences(world.actor);
      expect(new Set(found.map(({ dimension }) => dimension))).toEqual(new Set(['item', 'vendor']));
      expect(told.body).toMatchObject({ differences: found.length, figures: found });
      const { entries } = await rollups().rebuild(world.actor);
      expect(entries).toBeGreaterThan(0);
      await expectEqual();
    });
  });

  describe('Spend', () => {
    it('of an item sums up to its entries, by month and kind', async () => {
      const itemId = await itemRow(world.db, world.actor, { costCenterId: world.costCenters.network });
      const entry = (kind: 'purchase' | 'repair', minor: bigint, bookedOn: string): EntryInput => ({
        kind,
        amount: Money.of(minor, 'EUR'),
        bookedOn,
        itemId,
      });
      await world.api.get(Ledger).post(world.actor, {
        idempotencyKey: newId(),
        entries: [
          entry('purchase', 1_200_00n, '2026-01-05'),
          entry('repair', 80_00n, '2026-02-02'),
          entry('repair', 20_00n, '2026-02-10'),
        ],
      });
      const spend = world.api.get(Spend);
      expect(await spend.ofItem(world.actor, itemId, {})).toMatchObject({
        behind: true,
        months: [],
        total: { amountMinor: '0', currency: 'EUR' },
      });
      await rollups().rollUp(world.actor);
      expect(await spend.ofItem(world.actor, itemId, {})).toMatchObject({
        behind: false,
        total: { amountMinor: '130000' },
        months: [
          { month: '2026-01-01', amount: { amountMinor: '120000' }, kinds: [{ kind: 'purchase', entries: 1 }] },
          { month: '2026-02-01', amount: { amountMinor: '10000' }, kinds: [{ kind: 'repair', entries: 2 }] },
        ],
      });
      expect((await spend.ofItem(world.actor, itemId, { from: '2026-02-14' })).total.amountMinor).toBe('10000');
    });

    it('has the same total along every dimension, and names its values', async () => {
      const spend = world.api.get(Spend);
      const told = await Promise.all(
        (['total', 'kind', 'cost_center', 'business_unit', 'vendor', 'domain', 'item_kind'] as const).map((dimension) =>
          spend.months(world.actor, { dimension }),
        ),
      );
      expect(new Set(told.map(({ total }) => total.amountMinor)).size).toBe(1);
      for (const { data, total } of told)
        expect(data.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n).toString()).toBe(total.amountMinor);
      expect(told[2]?.data.map(({ label }) => label)).toContain('4100 Network');
    });

    it('is what was charged to their units for those who may see no more', async () => {
      const { actor, units } = world;
      const grants = [
        { permissions: new Set(['spend.read'] as const), scope: { businessUnitIds: [units.operations], locationIds: [] } },
      ];
      const narrow = { ...actor, kind: 'user' as const, grants };
      const all = await world.api.get(Spend).months(actor, { dimension: 'business_unit', value: units.operations });
      const theirs = await world.api.get(Spend).months(narrow, { dimension: 'vendor' });
      expect(theirs.total).toEqual(all.total);
      expect(
        (await world.api.get(Spend).months(narrow, { dimension: 'business_unit' })).data.every(
          ({ value }) => value === units.operations,
        ),
      ).toBe(true);
    });
  });
});
