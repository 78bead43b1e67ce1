import fc from 'fast-check';
import { newId, runMigrations } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { Ledger } from '../ledger/ledger.service.js';
import { RateBook } from '../rates/rate-book.service.js';
import { SpendClaims1764105730000 } from '../spend.claims.migration.js';
import { Accruals } from './accruals.service.js';
import { Charges } from './charges.service.js';

describe('What a charge was posted as, and is owed otherwise', () => {
  const clock = new FakeClock('2026-03-10T08:00:00Z');
  const world = useWorld({ clock });
  const plan = { description: 'Line', amountMinor: '3100', currency: 'EUR', startsOn: '2026-01-01', followsItem: false };

  beforeEach(() => clock.set('2026-03-10T08:00:00Z'));

  const accrue = (): Promise<number> => world.api.get(Accruals).accrueDue(world.actor);
  const add = async (terms: object = {}): Promise<{ itemId: string; id: string }> => {
    const itemId = await itemRow(world.db, world.actor);
    const { id } = await world.api.get(Charges).add(world.actor, itemId, { ...plan, ...terms });
    return { itemId, id };
  };
  const reprice = (id: string, amountMinor: string, amountFrom: string, currency = 'EUR'): Promise<object> =>
    world.api.get(Charges).amend(world.actor, id, undefined, { amount: { amountMinor, currency }, amountFrom });
  /** In order of the months; what was reversed names its counterpart by its place. */
  const entries = (itemId: string): Promise<Array<{ id: string; center: string | null; shown: string }>> =>
    world.db.inspect(
      `SELECT e.id, e.cost_center_id AS center,
         concat_ws(' ', to_char(e.month, 'MM'), e.booked_on, e.amount_minor, CASE WHEN r.reversed_id = e.reverses_id THEN 'reversal' END,
           CASE WHEN EXISTS (SELECT FROM ledger_reversals b WHERE b.reversed_id = e.id) THEN 'reversed' END) AS shown
       FROM ledger_entries e LEFT JOIN ledger_reversals r ON r.reversal_id = e.id WHERE e.item_id = $1 ORDER BY e.month, e.id`,
      [itemId],
    );
  const sums = (itemId: string): Promise<object[]> =>
    world.db.inspect(
      `SELECT * FROM (SELECT month::text, sum(amount_minor)::text AS minor, sum(base_amount_minor)::text AS base FROM ledger_entries
       WHERE item_id = $1 GROUP BY month) s WHERE minor <> '0' OR base <> '0' ORDER BY month`,
      [itemId],
    );
  /** Periods whose standing entries do not come to what is written down as posted. */
  const loose = (): Promise<object[]> =>
    world.db.inspect(
      `SELECT p.charge_id, p.period_from FROM charge_periods p LEFT JOIN LATERAL (
         SELECT coalesce(sum(e.amount_minor), 0) AS minor FROM ledger_entries e
         WHERE e.id = ANY(p.entry_ids) AND NOT EXISTS (SELECT FROM ledger_reversals r WHERE r.reversed_id = e.id)
       ) AS standing ON true WHERE p.posted_minor <> p.untied_minor + standing.minor`,
    );

  it('is taken back whole and posted anew, to whom it was charged then', async () => {
    const { itemId, id } = await add();
    await world.db.inspect('UPDATE items SET cost_center_id = $2 WHERE id = $1', [itemId, world.costCenters.network]);
    await accrue();
    await world.db.inspect('UPDATE items SET cost_center_id = $2 WHERE id = $1', [itemId, world.costCenters.field]);
    await reprice(id, '6200', '2026-02-15');
    expect(await accrue()).toBe(4);
    const now = await entries(itemId);
    expect(now.map(({ shown }) => shown)).toEqual([
      '01 2026-01-01 3100',
      '02 2026-02-01 3100 reversed',
      '02 2026-03-10 -3100 reversal',
      '02 2026-02-01 4650',
      '03 2026-03-01 3100 reversed',
      '03 2026-03-10 -3100 reversal',
      '03 2026-03-01 6200',
    ]);
    expect(now.map(({ center }) => center)).toEqual(now.map(() => world.costCenters.network));
    expect(await accrue()).toBe(0);
    expect(await loose()).toEqual([]);
  });

  it('is not taken back twice where somebody did so by hand', async () => {
    const { itemId, id } = await add({ startsOn: '2026-03-01' });
    await accrue();
    const [posted] = await entries(itemId);
    await world.api.get(Ledger).reverse(world.actor, posted?.id ?? '', 'Not ours');
    expect(await accrue()).toBe(0);
    await reprice(id, '6200', '2026-03-01');
    expect(await accrue()).toBe(1);
    expect(await sums(itemId)).toEqual([{ month: '2026-03-01', minor: '6200', base: '6200' }]);
  });

  it('comes out the same whatever was known when it was posted, in each currency and whoever posts at once', async () => {
    const rates = ['01-01', '02-01', '03-01', '04-01'].map((day, place) => ({
      day: `2026-${day}`,
      unitsPerEuro: `0.${place + 5}`,
    }));
    await world.api.get(RateBook).recordOwn(
      world.actor,
      rates.map((rate) => ({ ...rate, currency: 'GBP' })),
      'test',
    );
    const day = fc.integer({ min: 2, max: 100 }).map((n) => new Date(Date.UTC(2026, 0, n)).toISOString().slice(0, 10));
    const change = fc.oneof(
      fc.record({ amountFrom: day, amountMinor: fc.integer({ min: 1, max: 9_999 }).map(String) }),
      fc.record({ endsOn: fc.option(day, { nil: null }) }),
    );
    const terms = fc.record({ billed: fc.constantFrom('advance', 'arrears'), cycleDay: fc.integer({ min: 1, max: 31 }) });
    await fc.assert(
      fc.asyncProperty(terms, fc.array(fc.tuple(day, change), { minLength: 1, maxLength: 4 }), async (agreed, told) => {
        const [stepwise, atOnce] = [await add({ ...agreed, currency: 'GBP' }), await add({ ...agreed, currency: 'GBP' })];
        const amend = (id: string, { amountMinor, ...changes }: { amountMinor?: string; endsOn?: string | null }) =>
          world.api.get(Charges).amend(world.actor, id, undefined, {
            ...changes,
            ...(amountMinor ? { amount: { amountMinor, currency: 'GBP' } } : {}),
          });
        await world.db.inspect('UPDATE recurring_charges SET accrue_from = NULL WHERE id = $1', [atOnce.id]);
        for (const [today, changes] of [...told].sort(([a], [b]) => (a < b ? -1 : 1))) {
          clock.set(`${today}T08:00:00Z`);
          await accrue();
          await amend(stepwise.id, changes);
          await Promise.all([accrue(), accrue()]);
          await accrue();
        }
        for (const [, changes] of [...told].sort(([a], [b]) => (a < b ? -1 : 1))) await amend(atOnce.id, changes);
        clock.set('2026-04-15T08:00:00Z');
        await world.db.inspect(`UPDATE recurring_charges SET accrue_from = '2026-01-01' WHERE id = $1`, [atOnce.id]);
        await accrue();
        expect(await sums(stepwise.itemId)).toEqual(await sums(atOnce.itemId));
        expect(await loose()).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });

  it('is known of what was posted before entries were written down, where they tell it', async () => {
    const known = await add();
    const renamed = await add();
    await accrue();
    const before = await world.db.inspect(
      'SELECT charge_id, period_from, entry_ids FROM charge_periods WHERE charge_id = $1 ORDER BY 2',
      [known.id],
    );
    await world.db.inspect(`UPDATE recurring_charges SET description = 'Called otherwise' WHERE id = $1`, [renamed.id]);
    await world.db.inspect('ALTER TABLE charge_periods DROP COLUMN untied_minor, DROP COLUMN entry_ids');
    await world.db.inspect('ALTER TABLE recurring_charges DROP COLUMN fee_untied_minor, DROP COLUMN fee_entry_ids');
    await world.db.inspect('DELETE FROM migrations WHERE name = $1', [new SpendClaims1764105730000().name]);
    await runMigrations(world.db.ownerUrl, [SpendClaims1764105730000]);
    expect(
      await world.db.inspect('SELECT charge_id, period_from, entry_ids FROM charge_periods WHERE charge_id = $1 ORDER BY 2', [
        known.id,
      ]),
    ).toEqual(before);
    for (const { id } of [known, renamed]) await reprice(id, '6200', '2026-03-01');
    await accrue();
    expect((await entries(known.itemId)).at(-1)?.shown).toBe('03 2026-03-01 6200');
    // What none of the known entries stands for is not taken back, and the rest is posted beside it.
    expect((await entries(renamed.itemId)).at(-1)?.shown).toBe('03 2026-03-01 3100');
    expect(await sums(renamed.itemId)).toEqual(await sums(known.itemId));
    expect(await loose()).toEqual([]);
  });

  it('is corrected in the first open month where its own is closed', async () => {
    const { itemId, id } = await add();
    await accrue();
    await world.db.inspect(
      `INSERT INTO fiscal_periods (id, organization_id, month, state, begun_at, begun_by, closed_at, closed_by, findings, created_at, updated_at)
       VALUES ($1, $2, '2026-01-01', 'closed', now(), 'test', now(), 'test', '[]', now(), now())`,
      [newId(), world.actor.organizationId],
    );
    await reprice(id, '6200', '2026-01-01');
    expect(await accrue()).toBe(6);
    expect((await entries(itemId)).slice(0, 4).map(({ shown }) => shown)).toEqual([
      '01 2026-01-01 3100 reversed',
      '02 2026-02-01 3100 reversed',
      '02 2026-03-10 -3100 reversal',
      '02 2026-03-10 -3100 reversal',
    ]);
    expect(await sums(itemId)).toEqual([
      { month: '2026-01-01', minor: '3100', base: '3100' },
      { month: '2026-02-01', minor: '9300', base: '9300' },
      { month: '2026-03-01', minor: '6200', base: '6200' },
    ]);
    expect(await loose()).toEqual([]);
  });
});
