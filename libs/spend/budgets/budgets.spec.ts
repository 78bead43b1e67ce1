import { Items } from '#inventory';
import { Money } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Commitments } from '../commitments/commitments.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryKind } from '../ledger/ledger-kinds.js';
import { Outlook } from '../outlook/outlook.service.js';
import { PeriodClose } from '../periods/period-close.service.js';
import { Rollups } from '../rollup/rollups.service.js';
import { CarryOvers } from './carry-over.service.js';

interface Amount {
  amountMinor: string;
}

interface Shown {
  id: string;
  version: number;
  label: string;
  original: Amount;
  amount: Amount;
  posted: Amount;
  committed: Amount;
  available: Amount;
  forecast: Amount;
  uncounted: string[];
}

interface Foreseen {
  asOf: string | null;
  months: Array<{ month: string; charges: string; ordered: string; refresh: string; runRate: string; total: string }>;
  total: string;
  expected: string;
  exhaustedIn: string | null;
}

describe('A budget', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  let finance: ApiClient;
  beforeAll(async () => {
    finance = await world.as('finance');
  });
  beforeEach(() => clock.set('2026-03-02T08:00:00Z'));

  const post = async (bookedOn: string, minor: bigint, about: object, kind: EntryKind = 'fee'): Promise<void> => {
    await world.api.get(Ledger).post(world.actor, {
      idempotencyKey: `budget ${bookedOn} ${JSON.stringify(about)}`,
      entries: [{ kind, amount: Money.of(minor, 'EUR'), bookedOn, ...about }],
    });
    await world.api.get(Rollups).rollUp(world.actor);
  };
  const set = (budget: object) => finance.post<Shown>('/budgets', budget);
  const commit = (sourceId: string, amount: Money, about: object) =>
    world.api
      .get(Commitments)
      .commit(world.actor, { sourceKind: 'budget_test', sourceId, amount, description: 'Laptops', ...about });

  it('tells what is left of it: what may be spent, less what is posted and what is committed this year', async () => {
    const costCenterId = world.costCenters.network;
    const network = { dimension: 'cost_center', value: costCenterId };
    const added = await set({ ...network, fiscalYear: 2026, amountMinor: '100000' });
    expect([added.status, added.body.available.amountMinor]).toEqual([201, '100000']);
    const again = await set({ ...network, fiscalYear: 2026, amountMinor: '1' });
    expect(again.body).toMatchObject({ code: 'already_exists', problems: [{ pointer: '/fiscalYear' }] });

    await post('2026-01-15', 30_000n, { costCenterId });
    await post('2025-12-15', 77_000n, { costCenterId });
    await commit('1', Money.of(90_000n, 'EUR'), { costCenterId });
    await commit('2', Money.of(500n, 'KPW'), { costCenterId });
    await commit('3', Money.of(4_000n, 'EUR'), { costCenterId, expectedOn: '2027-02-03' });

    const { body } = await finance.get<Shown>(`/budgets/${added.body.id}`);
    expect(body).toMatchObject({
      posted: { amountMinor: '30000' },
      committed: { amountMinor: '90000' },
      available: { amountMinor: '-20000' },
      uncounted: ['KPW'],
    });
    const last = await set({ ...network, fiscalYear: 2025, amountMinor: '80000' });
    expect(last.body).toMatchObject({
      posted: { amountMinor: '77000' },
      committed: { amountMinor: '0' },
      available: { amountMinor: '3000' },
    });
    const next = await set({ ...network, fiscalYear: 2027, amountMinor: '5000' });
    expect(next.body).toMatchObject({ committed: { amountMinor: '4000' }, available: { amountMinor: '1000' } });
    const listed = await finance.get<{ data: Shown[] }>('/budgets?fiscalYear=2026');
    expect(listed.body.data).toEqual([body]);
  });

  it('is for anything that spend is told along, for a year, a quarter or a month, units with what lies below them', async () => {
    await post('2026-02-10', 7_000n, { vendorId: world.vendors.hardware, businessUnitId: world.units.sales }, 'repair');
    await post('2026-01-10', 500n, { productId: world.products.laptop, vendorId: world.vendors.hardware }, 'usage');
    const cases: Array<[object, string]> = [
      [{ dimension: 'vendor', value: world.vendors.hardware, span: 'quarter', place: 1 }, '7500'],
      [{ dimension: 'vendor', value: world.vendors.hardware, span: 'month', place: 1 }, '500'],
      [{ dimension: 'product', value: world.products.laptop }, '500'],
      [{ dimension: 'kind', value: 'repair' }, '7000'],
      [{ dimension: 'business_unit', value: world.units.sales }, '7000'],
      [{ dimension: 'organization' }, '37500'],
    ];
    for (const [about, posted] of cases) {
      const { body, status } = await set({ ...about, fiscalYear: 2026, amountMinor: '100000' });
      expect([status, about, body.posted?.amountMinor]).toEqual([201, about, posted]);
    }
    for (const [about, pointer] of [
      [{ dimension: 'vendor', value: world.units.sales }, '/value'],
      [{ dimension: 'vendor', value: 'Acme' }, '/value'],
      [{ dimension: 'kind', value: 'depreciation' }, '/value'],
      [{ dimension: 'organization', span: 'quarter', place: 5 }, '/place'],
    ] as const) {
      const { body } = await set({ ...about, fiscalYear: 2026, amountMinor: '1' });
      expect(body).toMatchObject({ code: 'validation_failed', problems: [{ pointer }] });
    }
  });

  it('keeps what it was set to at first, and who revised it why', async () => {
    const added = await set({ dimension: 'category', value: 'laptop', fiscalYear: 2026, amountMinor: '1000' });
    const changes = { amountMinor: '1500', reason: 'Two more starters', thresholds: [{ percent: 90 }, { percent: 50 }] };
    const revised = await finance.patch<Shown>(`/budgets/${added.body.id}`, changes, { 'if-match': '"1"' });
    expect(revised.body).toMatchObject({
      ...{ version: 2, original: { amountMinor: '1000' }, amount: { amountMinor: '1500' } },
      thresholds: [{ percent: 50 }, { percent: 90 }],
    });
    const stale = await finance.patch(`/budgets/${added.body.id}`, changes, { 'if-match': '"1"' });
    expect(stale.body).toMatchObject({ code: 'version_stale' });
    const { body } = await finance.get<{ data: object[] }>(`/budgets/${added.body.id}/revisions`);
    expect(body.data).toMatchObject([
      { number: 2, kind: 'revised', change: { amountMinor: '500' }, reason: 'Two more starters' },
      { number: 1, kind: 'original', change: { amountMinor: '1000' } },
    ]);
  });

  it('foresees what contracts, orders and the plan to replace bring, and answers what if', async () => {
    const costCenterId = world.costCenters.field;
    const itemId = (
      await world.api.get(Items).create(world.actor, {
        ...{ kind: 'asset', name: 'Pinebook 14', state: 'in_service', productId: world.products.laptop, costCenterId },
        ...{ holder: { kind: 'person', id: world.people.ada }, effectiveAt: new Date('2025-01-10T09:00:00Z') },
        ...{ purchasedOn: '2022-08-01', endOfLifeOn: '2026-08-01', purchasePriceMinor: '120000', currency: 'EUR' },
      })
    ).id;
    const charge = { kind: 'recurring', description: 'Lease', amount: { amountMinor: '1000', currency: 'EUR' } };
    const terms = {
      cadence: 'month',
      cycleDay: 1,
      billed: 'advance',
      prorated: true,
      followsItem: false,
      startsOn: '2026-04-01',
    };
    expect((await finance.post(`/items/${itemId}/charges`, { ...charge, ...terms })).body).toMatchObject({
      id: expect.any(String),
    });
    for (const month of ['2025-12-05', '2026-01-05', '2026-02-05']) await post(month, 300n, { costCenterId }, 'usage');
    await commit('4', Money.of(2_000n, 'EUR'), { costCenterId, expectedOn: '2026-05-20' });
    const added = await set({ dimension: 'cost_center', value: costCenterId, fiscalYear: 2026, amountMinor: '120000' });
    const address = `/budgets/${added.body.id}/forecast`;
    expect((await finance.get<Foreseen>(address)).body.asOf).toBeNull();

    await world.api.get(Outlook).make(world.actor);
    const { body } = await finance.get<Foreseen>(address);
    const in2026 = (place: number) => body.months[place];
    expect(body.asOf).toBe('2026-03-02T08:00:00.000Z');
    expect(in2026(1)).toMatchObject({ total: '300', charges: '0' });
    expect(in2026(3)).toMatchObject({ charges: '1000', runRate: '300', total: '1300' });
    expect(in2026(4)).toMatchObject({ ordered: '2000', total: '3300' });
    expect(in2026(7)).toMatchObject({ refresh: '120000' });
    // Two months spent, ten at the rate; nine of the lease; the order; the laptop.
    expect(body).toMatchObject({ total: String(600 + 3_000 + 9_000 + 2_000 + 120_000), exhaustedIn: '2026-08-01' });
    expect((await finance.get<Shown>(`/budgets/${added.body.id}`)).body.forecast.amountMinor).toBe(body.total);

    const later = await finance.get<Foreseen>(`${address}?refreshDelayMonths=6&chargesPercent=50&extraMinor=700`);
    expect(later.body).toMatchObject({
      ...{ total: String(600 + 3_000 + 4_500 + 2_000 + 700), expected: body.total, exhaustedIn: null },
    });
    expect((await finance.get(`${address}?chargesPercent=-1`)).status).toBe(422);
    const foreseen = await finance.get<Foreseen>(`/spend/foreseen?costCenterId=${costCenterId}&months=2`);
    expect(foreseen.body.months).toMatchObject([
      { month: '2026-03-01', actual: '0', runRate: '300', total: '300' },
      { month: '2026-04-01', charges: '1000', runRate: '300', total: '1300' },
      { month: '2026-05-01', charges: '1000', ordered: '2000', runRate: '300', total: '3300' },
    ]);
    const accrued = await finance.get<Foreseen>(`/spend/foreseen?costCenterId=${costCenterId}&months=2&measure=accrued`);
    expect(accrued.body.months.map(({ total }) => total)).toEqual(['0', '1000', '1000']);
    const actual = await finance.get<Foreseen>(`/spend/foreseen?underUnitId=${world.units.sales}&months=2&measure=actual`);
    expect(actual.body.months[2]).toMatchObject({ charges: '0', ordered: '2000' });
    expect((await finance.get<Foreseen>(`/spend/foreseen?personId=${world.people.ada}`)).body.months[1]).toMatchObject({
      charges: '1000',
    });
    expect((await finance.get<Foreseen>(`/spend/foreseen?itemId=${itemId}`)).body.months).toEqual([]);
    // Nothing changed, so it is not made again.
    expect(await world.api.get(Outlook).follow(world.actor)).toBe(false);

    await post('2026-02-06', 250n, { itemId }, 'repair');
    await commit('5', Money.of(400n, 'EUR'), { itemId, expectedOn: '2026-05-20' });
    const ofItem = await set({ dimension: 'item', value: itemId, fiscalYear: 2026, amountMinor: '150000' });
    expect(ofItem.body).toMatchObject({ label: expect.stringContaining('Pinebook 14'), posted: { amountMinor: '250' } });
    clock.advance({ minutes: 10 });
    expect(await world.api.get(Outlook).follow(world.actor)).toBe(true);
    const alone = await finance.get<Foreseen>(`/budgets/${ofItem.body.id}/forecast`);
    expect(alone.body.months[7]).toMatchObject({ charges: '1000', refresh: '120000' });
    expect(alone.body.months[4]).toMatchObject({ charges: '1000', ordered: '400' });
  });

  it('carries its rest into the next period once all its months are closed, once, by however many it is asked', async () => {
    const about = { dimension: 'domain', value: 'mobility', fiscalYear: 2025, span: 'month', place: 12 };
    const added = await set({ ...about, amountMinor: '1000', carryOver: 'balance' });
    await post('2025-12-20', 400n, { domain: 'mobility' });
    const early = await finance.post(`/budgets/${added.body.id}/carry-over`);
    expect(early.body).toMatchObject({ code: 'guard_failed' });
    await world.api.get(PeriodClose).close(world.actor, '2025-12-01', [{ check: 'without_cost_center', reason: 'known' }]);
    const carried = await Promise.all([
      finance.post<Shown>(`/budgets/${added.body.id}/carry-over`),
      finance.post<Shown>(`/budgets/${added.body.id}/carry-over`),
    ]);
    expect(await world.api.get(CarryOvers).carryAll(world.actor)).toBe(0);
    const listed = await finance.get<{ data: Shown[] }>('/budgets?dimension=domain&fiscalYear=2026&span=month');
    expect(carried.map(({ body }) => body)).toEqual([listed.body.data[0], listed.body.data[0]]);
    expect(listed.body.data).toMatchObject([{ place: 1, original: { amountMinor: '0' }, amount: { amountMinor: '600' } }]);
    const { body } = await finance.get<{ data: object[] }>(`/budgets/${listed.body.data[0]?.id}/revisions`);
    expect(body.data).toMatchObject([{ kind: 'carried', carriedFromId: added.body.id }, { kind: 'original' }]);
  });

  it('is set again for the next year by percent, where there is none yet', async () => {
    const copied = await finance.post<object>('/budgets/copies', { fromYear: 2025, toYear: 2028, percent: 110 });
    expect(copied.body).toEqual({ added: 2, there: 0 });
    const again = await finance.post<object>('/budgets/copies', { fromYear: 2025, toYear: 2028, percent: 120 });
    expect(again.body).toEqual({ added: 0, there: 2 });
    const { body } = await finance.get<{ data: Shown[] }>('/budgets?fiscalYear=2028&dimension=domain');
    expect(body.data).toMatchObject([{ original: { amountMinor: '1100' }, amount: { amountMinor: '1100' } }]);
  });

  it('is set by finance, for what there is, and seen by nobody else', async () => {
    const procurement = await world.as('procurement');
    const wanted = { dimension: 'cost_center', value: world.costCenters.network, fiscalYear: 2030, amountMinor: '1' };
    expect((await procurement.post('/budgets', wanted)).status).toBe(403);
    expect((await (await world.as('requester')).get('/budgets')).status).toBe(403);
    expect((await finance.post('/budgets', { ...wanted, amountMinor: '-1' })).status).toBe(422);
    const foreign = await (await world.neighbour.as('finance')).post('/budgets', wanted);
    expect(foreign.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/value' }] });
    expect((await (await world.neighbour.as('finance')).get<{ data: Shown[] }>('/budgets')).body.data).toEqual([]);
  });
});
