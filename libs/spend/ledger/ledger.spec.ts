import { Money, newId, Refusal, systemActor } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { RateBook } from '../rates/rate-book.service.js';
import { LedgerEntries } from './ledger.queries.js';
import { Ledger } from './ledger.service.js';
import type { EntryInput } from './posting.rules.js';

describe('In the ledger', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const eur = (minor: bigint): Money => Money.of(minor, 'EUR');
  const repair = (more: Partial<EntryInput> = {}): EntryInput => ({
    kind: 'repair',
    amount: eur(120_00n),
    bookedOn: '2026-03-02',
    ...more,
  });
  const post = (entries: EntryInput[], key: string = newId()): Promise<{ id: string; entryIds: string[]; repeated: boolean }> =>
    world.api.get(Ledger).post(world.actor, { idempotencyKey: key, entries });

  async function refusalOf(act: Promise<unknown>): Promise<Refusal> {
    const outcome = await act.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (outcome instanceof Refusal) return outcome;
    throw new Error(`Expected a refusal, got ${String(outcome)}`);
  }

  describe('A posting', () => {
    it('charges an entry to whom its item belongs, unless the entry says otherwise', async () => {
      const { costCenters, units, vendors } = world;
      const itemId = await itemRow(world.db, world.actor, {
        kind: 'service',
        domain: 'telecom',
        costCenterId: costCenters.network,
        businessUnitId: units.operations,
        vendorId: vendors.carrier,
      });
      const { entryIds } = await post([
        repair({ itemId }),
        repair({ itemId, costCenterId: costCenters.field, vendorId: vendors.hardware }),
        repair({ costCenterId: costCenters.field, domain: 'it' }),
      ]);
      const entries = await world.api.get(LedgerEntries).entries(world.actor, entryIds);
      expect(entries).toMatchObject([
        {
          itemId,
          itemKind: 'service',
          domain: 'telecom',
          costCenterId: costCenters.network,
          businessUnitId: units.operations,
          vendorId: vendors.carrier,
        },
        { itemId, costCenterId: costCenters.field, businessUnitId: units.sales, vendorId: vendors.hardware },
        {
          itemId: null,
          itemKind: null,
          domain: 'it',
          costCenterId: costCenters.field,
          businessUnitId: units.sales,
          month: '2026-03-01',
        },
      ]);
    });

    it('fixes the amount in the organisation’s currency at the rate of the day, the last known one before a weekend', async () => {
      await world.api.get(RateBook).recordReference(
        [
          { day: '2026-02-27', currency: 'USD', unitsPerEuro: '1.25' },
          { day: '2026-02-27', currency: 'JPY', unitsPerEuro: '160' },
        ],
        'test',
      );
      const { entryIds } = await post([
        repair({ amount: Money.of(100_00n, 'USD'), bookedOn: '2026-03-01' }),
        repair({ amount: Money.of(1_000n, 'JPY') }),
      ]);
      await world.api.get(RateBook).recordReference([{ day: '2026-02-27', currency: 'USD', unitsPerEuro: '2' }], 'test');
      expect(await world.api.get(LedgerEntries).entries(world.actor, entryIds)).toMatchObject([
        {
          amount: { amountMinor: '10000', currency: 'USD' },
          baseAmount: { amountMinor: '8000', currency: 'EUR' },
          exchangeRate: '0.8',
        },
        {
          amount: { amountMinor: '1000', currency: 'JPY' },
          baseAmount: { amountMinor: '625', currency: 'EUR' },
          exchangeRate: '0.00625',
        },
      ]);
    });

    it('takes the organisation’s own rate before the reference rate of the same day', async () => {
      const rates = [{ day: '2026-03-02', currency: 'GBP', unitsPerEuro: '0.8' }];
      await world.api.get(RateBook).recordReference(rates, 'test');
      await world.api.get(RateBook).recordOwn(world.actor, [{ day: '2026-03-02', currency: 'GBP', unitsPerEuro: '0.5' }], 'ours');
      const { entryIds } = await post([repair({ amount: Money.of(100n, 'GBP') })]);
      expect(await world.api.get(LedgerEntries).entries(world.actor, entryIds)).toMatchObject([
        { baseAmount: { amountMinor: '200' } },
      ]);
    });

    it('is refused as a whole where one entry has no rate, and says which', async () => {
      const refusal = await refusalOf(
        post([
          repair(),
          repair({ amount: Money.of(1n, 'CHF') }),
          repair({ amount: Money.of(1n, 'USD'), bookedOn: '2020-01-01' }),
        ]),
      );
      expect(refusal.code).toBe('exchange_rate_missing');
      expect(refusal.problems.map(({ pointer }) => pointer)).toEqual([
        '/entries/1/amount/currency',
        '/entries/2/amount/currency',
      ]);
    });

    it.each<[string, Partial<EntryInput>, string]>([
      ['negative spend', { amount: eur(-1n) }, '/entries/0/amount/amountMinor'],
      ['nothing at all', { amount: eur(0n) }, '/entries/0/amount/amountMinor'],
      ['a credit that costs', { kind: 'credit' }, '/entries/0/amount/amountMinor'],
      ['a day that does not exist', { bookedOn: '2026-02-30' }, '/entries/0/bookedOn'],
      ['a day far ahead', { bookedOn: '2029-01-01' }, '/entries/0/bookedOn'],
      ['an item that does not exist', { itemId: newId() }, '/entries/0/itemId'],
      ['a cost centre that does not exist', { costCenterId: newId() }, '/entries/0/costCenterId'],
    ])('refuses %s', async (_what, wrong, pointer) => {
      const refusal = await refusalOf(post([repair(wrong)]));
      expect(refusal.code).toBe('validation_failed');
      expect(refusal.problems.map((problem) => problem.pointer)).toEqual([pointer]);
    });

    it('refuses the items and cost centres of another organisation', async () => {
      const theirs = await itemRow(world.db, world.neighbour.actor);
      expect((await refusalOf(post([repair({ itemId: theirs })]))).problems).toMatchObject([
        { pointer: '/entries/0/itemId', code: 'not_found' },
      ]);
    });

    it('happens once for a key and its input, also when sent ten times at once', async () => {
      const key = newId();
      const outcomes = await Promise.all(Array.from({ length: 10 }, () => post([repair({ amount: eur(7n) }), repair()], key)));
      expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
      expect(new Set(outcomes.map(({ entryIds }) => entryIds.join())).size).toBe(1);
      expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect((await refusalOf(post([repair({ amount: eur(8n) }), repair()], key))).code).toBe('idempotency_key_reused');
    });
  });

  describe('The ledger', () => {
    it('lets nobody change, remove or empty it, not even its owner', async () => {
      const { entryIds } = await post([repair()]);
      const partition = 'ledger_entries_2026_03';
      for (const damage of [
        `UPDATE ledger_entries SET amount_minor = 1 WHERE id = '${entryIds[0]}'`,
        `DELETE FROM ledger_entries WHERE id = '${entryIds[0]}'`,
        'TRUNCATE ledger_entries',
        `UPDATE ${partition} SET amount_minor = 1`,
        `TRUNCATE ${partition}`,
        `UPDATE ledger_postings SET entry_count = 9`,
      ]) {
        const outcome = await world.db.inspect(damage).then(
          () => 'done',
          (error: Error) => error.message,
        );
        expect(`${damage}: ${outcome}`).toMatch(/never changed or removed/);
      }
    });

    it('keeps months apart, and what lies outside them in a place of its own', async () => {
      const { entryIds } = await post([repair(), repair({ bookedOn: '1998-05-05', month: '1998-05-31' })]);
      const places = await world.db.inspect(
        'SELECT tableoid::regclass::text AS place FROM ledger_entries WHERE id = ANY($1) ORDER BY id',
        [entryIds],
      );
      expect(places).toEqual([{ place: 'ledger_entries_2026_03' }, { place: 'ledger_entries_rest' }]);
      const made = (from: string, to: string): Promise<object[]> =>
        world.db.database.systemTransaction(() =>
          world.db.database.query('SELECT spend_ensure_partitions($1, $2) AS made', [from, to]),
        );
      expect(await made('2030-01-15', '2030-03-01')).toEqual([{ made: 3 }]);
      expect(await made('2030-01-15', '2030-03-01')).toEqual([{ made: 0 }]);
      // May 1998 stays where its entry lies.
      expect(await made('1998-04-01', '1998-06-01')).toEqual([{ made: 2 }]);
    });
  });

  describe('A reversal', () => {
    it('takes an entry back exactly, in its month and at its rate, and only once', async () => {
      await world.api.get(RateBook).recordReference([{ day: '2026-01-15', currency: 'USD', unitsPerEuro: '1.3' }], 'test');
      const [entryId = ''] = (await post([repair({ amount: Money.of(99_99n, 'USD'), bookedOn: '2026-01-15' })])).entryIds;
      const outcomes = await Promise.allSettled(
        [1, 2, 3].map(() => world.api.get(Ledger).reverse(world.actor, entryId, 'Invoiced twice')),
      );
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const entry = await world.api.get(LedgerEntries).entry(world.actor, entryId);
      const reversal = await world.api.get(LedgerEntries).entry(world.actor, entry.reversedById ?? '');
      expect(reversal).toMatchObject({
        reversesId: entryId,
        month: '2026-01-01',
        bookedOn: '2026-03-02',
        reason: 'Invoiced twice',
        exchangeRate: entry.exchangeRate,
      });
      expect(BigInt(reversal.baseAmount.amountMinor)).toBe(-BigInt(entry.baseAmount.amountMinor));
      expect((await refusalOf(world.api.get(Ledger).reverse(world.actor, reversal.id, 'No'))).code).toBe('conflict');
      expect((await refusalOf(world.api.get(Ledger).reverse(world.actor, entryId, 'Again'))).code).toBe('conflict');
    });

    it('leaves no half behind when it is refused', async () => {
      const before = await world.db.inspect('SELECT count(*) FROM ledger_postings');
      expect(
        (await refusalOf(world.api.get(Ledger).reverse(systemActor(world.neighbour.actor.organizationId, 'x'), newId(), 'No')))
          .code,
      ).toBe('not_found');
      expect(await world.db.inspect('SELECT count(*) FROM ledger_postings')).toEqual(before);
    });
  });
});
