import { ContractRates, Contracts } from '#catalog';
import { newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import { Accruals } from './accruals.service.js';
import type { ForeseenChangeDto } from './charge.dto.js';
import { Charges } from './charges.service.js';

describe('What was agreed on for a charge', () => {
  const clock = new FakeClock('2026-03-10T08:00:00Z');
  const world = useWorld({ clock });
  const plan = { description: 'Mobile plan M', amountMinor: '3100', currency: 'EUR', startsOn: '2026-01-01' };
  const own = { ...plan, followsItem: false };

  beforeEach(() => clock.set('2026-03-10T08:00:00Z'));

  const accrue = (): Promise<number> => world.api.get(Accruals).accrueDue(world.actor);
  const sums = (itemId: string): Promise<object[]> =>
    world.db.inspect(
      `SELECT month::text, kind, sum(amount_minor)::text AS minor FROM ledger_entries WHERE item_id = $1 GROUP BY month, kind ORDER BY month, kind`,
      [itemId],
    );
  const owed = (month: string, minor: string, kind = 'recurring'): object => ({ month: `2026-${month}-01`, kind, minor });

  it('is posted in arrears when the period is over', async () => {
    const itemId = await itemRow(world.db, world.actor);
    await world.api.get(Charges).add(world.actor, itemId, { ...own, billed: 'arrears' });
    await accrue();
    expect(await sums(itemId)).toEqual([owed('01', '3100'), owed('02', '3100')]);
    clock.set('2026-04-01T08:00:00Z');
    await accrue();
    expect(await sums(itemId)).toHaveLength(3);
  });

  it('costs a fee when it ends before its term, and gives it back when it runs on after all', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const { id } = await world.api
      .get(Charges)
      .add(world.actor, itemId, { ...own, minimumMonths: 6, feePercent: '100', endsOn: '2026-05-01' });
    await accrue();
    expect(await sums(itemId)).toEqual(['01', '02', '03'].map((month) => owed(month, '3100')));
    clock.set('2026-05-01T08:00:00Z');
    await accrue();
    expect(await accrue()).toBe(0);
    expect((await sums(itemId)).slice(3)).toEqual([owed('04', '3100'), owed('05', '6200', 'fee')]);
    await world.api.get(Charges).amend(world.actor, id, undefined, { endsOn: null });
    await accrue();
    expect((await sums(itemId)).slice(4)).toEqual([owed('05', '0', 'fee'), owed('05', '3100')]);
  });

  it('follows the rates of its contract, also those that are told late', async () => {
    const itemId = await itemRow(world.db, world.actor, { kind: 'service' });
    const productId = world.products.mobilePlan;
    await world.db.inspect('UPDATE items SET product_id = $2 WHERE id = $1', [itemId, productId]);
    const { id: contractId } = await world.api.get(Contracts).add(world.actor, {
      ...{ vendorId: world.vendors.carrier, number: 'C-1', name: 'Frame', currency: 'EUR', startsOn: '2025-01-01' },
    });
    await world.api.get(Charges).add(world.actor, itemId, { ...own, contractId, ratedByContract: true });
    await accrue();
    const rate = { productId, chargeKind: 'recurring', unit: 'month' } as const;
    await world.api.get(ContractRates).add(world.actor, contractId, { ...rate, validFrom: '2026-02-15', rate: '28.00' });
    await accrue();
    // Fourteen days of February at each price.
    const settled = [owed('01', '3100'), owed('02', '2950'), owed('03', '2800')];
    expect(await sums(itemId)).toEqual(settled);
    expect(await accrue()).toBe(0);
    expect(await sums(itemId)).toEqual(settled);
  });

  it('is owed for each seat that is taken, day by day, and looked at daily', async () => {
    const itemId = await itemRow(world.db, world.actor, { kind: 'license' });
    const seat = (assignedAt: string): Promise<object[]> =>
      world.db.inspect(
        `INSERT INTO license_seats (id, organization_id, license_id, holder_item_id, assigned_at, assigned_by) VALUES ($1, $2, $3, $4, $5, 'test')`,
        [newId(), world.actor.organizationId, itemId, laptop, assignedAt],
      );
    const laptop = await itemRow(world.db, world.actor);
    await world.db.inspect('SET session_replication_role = replica');
    await seat('2026-03-01T09:00:00Z');
    await world.db.inspect('RESET session_replication_role');
    await world.api.get(Charges).add(world.actor, itemId, { ...own, startsOn: '2026-03-01', perSeat: true });
    await accrue();
    expect(await sums(itemId)).toEqual([owed('03', '3100')]);
    clock.set('2026-03-17T08:00:00Z');
    await world.db.inspect(
      `UPDATE license_seats SET released_at = '2026-03-16T09:00:00Z', released_by = 'test' WHERE license_id = $1`,
      [itemId],
    );
    await accrue();
    expect(await sums(itemId)).toEqual([owed('03', '1500')]);
  });

  it('is shown by its next periods before it is added', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const finance = await world.as('finance');
    const terms = {
      ...{ description: 'Line', amount: { amountMinor: '3000', currency: 'EUR' }, startsOn: '2026-03-16', followsItem: false },
      ...{ freeMonths: 1, minimumMonths: 12, feeMinor: '9900', indexPercent: '10', indexOn: '2026-06-01' },
    };
    const told = await finance.post<{ periods: object[] }>(`/items/${itemId}/charges/preview`, terms);
    expect(told.status).toBe(200);
    expect(told.body.periods.slice(0, 3)).toEqual([
      {
        state: 'ahead',
        from: '2026-04-01',
        until: '2026-05-01',
        dueOn: '2026-04-16',
        days: 15,
        of: 30,
        amount: { amountMinor: '1500', currency: 'EUR' },
      },
      {
        state: 'ahead',
        from: '2026-05-01',
        until: '2026-06-01',
        dueOn: '2026-05-01',
        days: 31,
        of: 31,
        amount: { amountMinor: '3000', currency: 'EUR' },
      },
      {
        state: 'ahead',
        from: '2026-06-01',
        until: '2026-07-01',
        dueOn: '2026-06-01',
        days: 30,
        of: 30,
        amount: { amountMinor: '3300', currency: 'EUR' },
      },
    ]);
    expect(told.body).toMatchObject({ feeAfterFirst: { amountMinor: '9900' } });
    expect((await finance.get<{ data: object[] }>(`/items/${itemId}/charges`)).body.data).toEqual([]);
  });

  it('is told what a change or an end would bring, before it is made', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const { id } = await world.api.get(Charges).add(world.actor, itemId, { ...own, minimumMonths: 6, feePercent: '100' });
    const finance = await world.as('finance');
    const first = await finance.post<ForeseenChangeDto>(`/charges/${id}/preview`, {});
    const states = ({ body }: { body: ForeseenChangeDto }): string[] =>
      body.periods.slice(0, 4).map(({ from, state }) => `${from} ${state}`);
    expect(states(first)).toEqual(['2026-01-01 due', '2026-02-01 due', '2026-03-01 due', '2026-04-01 ahead']);
    expect(first.body).toMatchObject({ notPosted: { amountMinor: '9300' }, corrected: { amountMinor: '0' } });
    await accrue();
    const kept = await finance.post<ForeseenChangeDto>(`/charges/${id}/preview`, { minimumMonths: 12 });
    expect(states(kept).slice(0, 2)).toEqual(['2026-03-01 posted', '2026-04-01 ahead']);
    expect(kept.body).toMatchObject({ notPosted: { amountMinor: '0' }, corrected: { amountMinor: '0' } });
    const freed = await finance.post<ForeseenChangeDto>(`/charges/${id}/preview`, { freeMonths: 3, description: 'Plan M' });
    expect([states(freed)[0], freed.body.corrected.amountMinor]).toEqual(['2026-04-01 ahead', '-9300']);
    const eur = (amountMinor: string): object => ({ amountMinor, currency: 'EUR' });
    const ended = await finance.post(`/charges/${id}/preview`, { endsOn: '2026-03-11' });
    expect({ status: ended.status, body: ended.body }).toMatchObject({
      status: 200,
      body: {
        corrected: eur('-2100'),
        fee: eur('11400'),
        periods: [{ from: '2026-03-01', state: 'corrected', days: 10, amount: eur('1000') }],
      },
    });
    const dearer = await finance.post(`/charges/${id}/preview`, { amount: eur('6200'), amountFrom: '2026-03-01' });
    expect(dearer.body).toMatchObject({ corrected: eur('3100'), fee: null });
    const pounds = await finance.post(`/charges/${id}/preview`, { amount: { amountMinor: '1', currency: 'GBP' } });
    expect(pounds.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/amount/currency' }] });
    expect(await sums(itemId)).toHaveLength(3);
    expect(await accrue()).toBe(0);
  });

  it.each([
    ['a fee without a term', { feePercent: '50' }, '/feePercent'],
    ['two fees', { minimumMonths: 12, feePercent: '50', feeMinor: '100' }, '/feePercent'],
    ['a rise without a day', { indexPercent: '2' }, '/indexPercent'],
    ['seats of something that has none', { perSeat: true }, '/perSeat'],
    ['rates of no contract', { ratedByContract: true }, '/contractId'],
  ])('refuses %s', async (_what, terms, pointer) => {
    const itemId = await itemRow(world.db, world.actor);
    await expect(world.api.get(Charges).add(world.actor, itemId, { ...own, ...terms })).rejects.toMatchObject({
      code: 'validation_failed',
      problems: [{ pointer }],
    });
  });

  it('keeps how it comes round, its start and its seats: another of these is another charge, and is refused by name', async () => {
    const itemId = await itemRow(world.db, world.actor);
    const { id } = await world.api.get(Charges).add(world.actor, itemId, own);
    const finance = await world.as('finance');
    const others = {
      cadence: 'year',
      every: 2,
      billed: 'arrears',
      cycleDay: 5,
      startsOn: '2026-02-01',
      perSeat: true,
      kind: 'fee',
    };
    const refused = await finance.patch<{ problems: Array<{ pointer: string }> }>(`/charges/${id}`, others, {
      'if-match': '"1"',
    });
    expect(refused.status).toBe(422);
    expect(refused.body.problems.map(({ pointer }) => pointer).sort()).toEqual(
      Object.keys(others)
        .map((name) => `/${name}`)
        .sort(),
    );
    const wrong = await finance.patch(`/charges/${id}`, { feePercent: '50' }, { 'if-match': '"1"' });
    expect(wrong.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/feePercent' }] });
    const right = await finance.patch(
      `/charges/${id}`,
      { feePercent: '50', minimumMonths: 12, description: 'Plan L' },
      { 'if-match': '"1"' },
    );
    expect(right.body).toMatchObject({ version: 2, feePercent: '50', minimumMonths: 12, description: 'Plan L' });
  });
});
