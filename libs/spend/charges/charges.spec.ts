import { EventEmitter } from 'node:events';
import type { TransitionedItem } from '#inventory';
import { type Actor, newId, Refusal } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { RateBook } from '../rates/rate-book.service.js';
import { Accruals } from './accruals.service.js';
import { ChargeList } from './charges.queries.js';
import { Charges } from './charges.service.js';
import { ItemLife } from './item-life.service.js';

describe('What an item costs again and again', () => {
  const clock = new FakeClock('2026-03-10T08:00:00Z');
  const world = useWorld({ clock });
  const plan = { description: 'Mobile plan M', amountMinor: '3100', currency: 'EUR' };

  beforeEach(() => clock.set('2026-03-10T08:00:00Z'));

  /** Tells of a moment in an item's life as the inventory does. */
  async function tell(
    itemId: string,
    signal: string,
    effectiveAt: string,
    more: Partial<TransitionedItem> = {},
    id = newId(),
  ): Promise<void> {
    const moved: TransitionedItem = {
      itemId,
      itemKind: 'service',
      transitionId: newId(),
      version: 2,
      verb: 'activate',
      from: 'provisioning',
      to: 'active',
      phase: 'operate',
      effectiveAt,
      answers: {},
      comment: null,
      signals: [signal],
      sets: {},
      ...more,
    };
    await world.db.database.transaction(world.actor, () => world.api.get(ItemLife).follow(world.actor, id, clock.now(), moved));
  }

  const accrue = (actor: Actor = world.actor): Promise<number> => world.api.get(Accruals).accrueDue(actor);
  const posted = (itemId: string): Promise<object[]> =>
    world.db.inspect(
      `SELECT month::text, booked_on::text AS day, amount_minor::text AS minor FROM ledger_entries WHERE item_id = $1 ORDER BY month, id`,
      [itemId],
    );
  const sums = (itemId: string): Promise<object[]> =>
    world.db.inspect(
      `SELECT month::text, sum(amount_minor)::text AS minor FROM ledger_entries WHERE item_id = $1 GROUP BY month ORDER BY month`,
      [itemId],
    );

  it('runs from the day that the item is in use until the day that it is not', async () => {
    const itemId = await itemRow(world.db, world.actor, { kind: 'service', vendorId: world.vendors.carrier });
    await world.api.get(Charges).add(world.actor, itemId, plan);
    expect(await accrue()).toBe(0);

    // Recorded today, in force since January 20th where the organisation is at home.
    await tell(itemId, 'charges.start', '2026-01-19T23:30:00Z');
    expect(await posted(itemId)).toEqual([
      { month: '2026-01-01', day: '2026-01-20', minor: '1200' },
      { month: '2026-02-01', day: '2026-02-01', minor: '3100' },
      { month: '2026-03-01', day: '2026-03-01', minor: '3100' },
    ]);
    clock.set('2026-04-01T00:30:00Z');
    expect(await accrue()).toBe(1);
    expect(await accrue()).toBe(0);

    clock.set('2026-04-12T08:00:00Z');
    await tell(itemId, 'charges.stop', '2026-03-16T12:00:00Z', { verb: 'disconnect' });
    expect(await sums(itemId)).toEqual([
      { month: '2026-01-01', minor: '1200' },
      { month: '2026-02-01', minor: '3100' },
      { month: '2026-03-01', minor: '1500' },
      { month: '2026-04-01', minor: '0' },
    ]);
    clock.set('2026-06-01T08:00:00Z');
    expect(await accrue()).toBe(0);
  });

  it('begins on the day that was told as the start of the billing', async () => {
    const itemId = await itemRow(world.db, world.actor, { kind: 'service' });
    await world.api.get(Charges).add(world.actor, itemId, plan);
    await tell(itemId, 'charges.start', '2026-03-01T12:00:00Z', { answers: { billingStartsOn: '2026-03-09' } });
    expect(await posted(itemId)).toEqual([{ month: '2026-03-01', day: '2026-03-09', minor: '2300' }]);
  });

  it('comes out the same when stop and start are told in the wrong order, or twice', async () => {
    const itemId = await itemRow(world.db, world.actor);
    await world.api.get(Charges).add(world.actor, itemId, plan);
    const start = newId();
    await tell(itemId, 'charges.stop', '2026-02-15T12:00:00Z');
    await tell(itemId, 'charges.start', '2026-01-20T12:00:00Z', {}, start);
    await tell(itemId, 'charges.start', '2026-01-20T12:00:00Z', {}, start);
    expect(await sums(itemId)).toEqual([
      { month: '2026-01-01', minor: '1200' },
      { month: '2026-02-01', minor: '1550' },
    ]);
  });

  it('is posted once, however many workers accrue at once', async () => {
    const ids = await Promise.resolve().then(async () => {
      const all: string[] = [];
      for (let n = 0; n < 30; n += 1) all.push(await itemRow(world.db, world.actor));
      return all;
    });
    for (const itemId of ids) await world.api.get(Charges).add(world.actor, itemId, { ...plan, startsOn: '2026-03-01' });
    await Promise.all(Array.from({ length: 5 }, () => accrue()));
    await accrue();
    const [{ entries, items } = { entries: 0, items: 0 }] = await world.db.inspect<{ entries: number; items: number }>(
      `SELECT count(*)::integer AS entries, count(DISTINCT item_id)::integer AS items FROM ledger_entries WHERE item_id = ANY($1)`,
      [ids],
    );
    expect({ entries, items }).toEqual({ entries: 30, items: 30 });
  });

  it('runs for items that were in use before they were recorded', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const taken = {
      itemId,
      itemKind: 'asset',
      state: 'in_service',
      phase: 'operate',
      version: 1,
      effectiveAt: '2026-03-05T09:00:00Z',
    } as const;
    const planned = { ...taken, itemId: await itemRow(world.db, world.actor), phase: 'engineer' } as const;
    await world.db.database.transaction(world.actor, () =>
      world.api.get(ItemLife).followTakenOn(world.actor, clock.now(), [taken, planned]),
    );
    for (const { itemId: id } of [taken, planned]) await world.api.get(Charges).add(world.actor, id, plan);
    await accrue();
    expect(await posted(itemId)).toEqual([{ month: '2026-03-01', day: '2026-03-05', minor: '2700' }]);
    expect(await posted(planned.itemId)).toEqual([]);
  });

  it('is owed when an item is taken over in use, also while the run that posts what is due passes by', async () => {
    const itemId = await itemRow(world.db, world.actor);
    await world.api.get(Charges).add(world.actor, itemId, { ...plan, startsOn: '2026-03-05' });
    const taken = {
      itemId,
      itemKind: 'asset',
      state: 'in_service',
      phase: 'operate',
      version: 1,
      effectiveAt: '2026-03-05T09:00:00Z',
    } as const;
    const passing = new EventEmitter();
    let telling: Promise<void> | undefined;
    await new Promise<void>((heard) => {
      telling = world.db.database.transaction(world.actor, async () => {
        await world.api.get(ItemLife).followTakenOn(world.actor, clock.now(), [taken]);
        heard();
        await new Promise((resolve) => passing.once('passed', resolve));
      });
    });
    expect(await accrue()).toBe(0);
    passing.emit('passed');
    await telling;
    expect(await posted(itemId)).toEqual([{ month: '2026-03-01', day: '2026-03-05', minor: '2700' }]);
  });

  it('waits for an exchange rate without keeping other charges waiting, and says so', async () => {
    const [pounds, euros] = [await itemRow(world.db, world.actor), await itemRow(world.db, world.actor)];
    const { id } = await world.api.get(Charges).add(world.actor, pounds, { ...plan, currency: 'GBP', startsOn: '2026-03-01' });
    await world.api.get(Charges).add(world.actor, euros, { ...plan, startsOn: '2026-03-01' });
    expect(await accrue()).toBe(1);
    expect((await world.api.get(ChargeList).read(world.actor, id)).blockedBy).toBe('exchange_rate_missing');
    await world.api.get(RateBook).recordOwn(world.actor, [{ day: '2026-02-27', currency: 'GBP', unitsPerEuro: '0.5' }], 'test');
    expect(await accrue()).toBe(1);
    expect(
      await world.db.inspect('SELECT base_amount_minor::text AS minor FROM ledger_entries WHERE item_id = $1', [pounds]),
    ).toEqual([{ minor: '6200' }]);
    expect((await world.api.get(ChargeList).read(world.actor, id)).blockedBy).toBeNull();
  });

  it('gives back what was posted beyond an end that is set later, at the price of then', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const { id } = await world.api.get(Charges).add(world.actor, itemId, { ...plan, startsOn: '2026-01-01', followsItem: false });
    await accrue();
    await world.api.get(Charges).amend(world.actor, id, 1, { amount: { amountMinor: '6200', currency: 'EUR' } });
    await world.api.get(Charges).amend(world.actor, id, 2, { endsOn: '2026-03-02' });
    await accrue();
    expect(await sums(itemId)).toEqual([
      { month: '2026-01-01', minor: '3100' },
      { month: '2026-02-01', minor: '3100' },
      { month: '2026-03-01', minor: '100' },
    ]);
    await world.api.get(Charges).amend(world.actor, id, undefined, { endsOn: null });
    clock.set('2026-04-02T08:00:00Z');
    await accrue();
    expect((await sums(itemId)).slice(2)).toEqual([
      { month: '2026-03-01', minor: '3100' },
      { month: '2026-04-01', minor: '6200' },
    ]);
    await expect(world.api.get(Charges).remove(world.actor, id)).rejects.toMatchObject({ code: 'in_use' });
  });

  it('leaves proceeds in the ledger when an item is disposed of, once', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const sold = { answers: { proceeds: { amountMinor: '5000', currency: 'EUR' } }, transitionId: newId(), verb: 'dispose' };
    await tell(itemId, 'proceeds.post', '2026-03-09T12:00:00Z', sold);
    await tell(itemId, 'proceeds.post', '2026-03-09T12:00:00Z', sold);
    expect(await posted(itemId)).toEqual([{ month: '2026-03-01', day: '2026-03-09', minor: '-5000' }]);
  });

  it.each([
    ['nothing', { ...plan, amountMinor: '0' }, '/amount/amountMinor'],
    ['negative money', { ...plan, amountMinor: '-5' }, '/amount/amountMinor'],
    ['an end before its start', { ...plan, startsOn: '2026-02-01', endsOn: '2026-01-01' }, '/endsOn'],
    ['no start of any kind', { ...plan, followsItem: false }, '/startsOn'],
    ['the beginning of our era', { ...plan, startsOn: '0001-01-01' }, '/startsOn'],
    ['a vendor that does not exist', { ...plan, vendorId: newId() }, '/vendorId'],
  ])('refuses a charge of %s', async (_what, terms, pointer) => {
    const itemId = await itemRow(world.db, world.actor);
    const refusal = await world.api
      .get(Charges)
      .add(world.actor, itemId, terms)
      .catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: 'validation_failed', problems: [{ pointer }] });
  });
});
