import { Money } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Commitments } from '../commitments/commitments.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Rollups } from '../rollup/rollups.service.js';

interface Shown {
  id: string;
  version: number;
  amount: { amountMinor: string };
  posted: { amountMinor: string };
  committed: { amountMinor: string };
  available: { amountMinor: string };
  uncounted: string[];
}

describe('A budget', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let finance: ApiClient;
  beforeAll(async () => {
    finance = await world.as('finance');
  });

  it('tells what is left of it: what may be spent, less what is posted and what is committed this year', async () => {
    const costCenterId = world.costCenters.network;
    const set = await finance.post<Shown>('/budgets', { costCenterId, fiscalYear: 2026, amountMinor: '100000' });
    expect([set.status, set.body.available.amountMinor]).toEqual([201, '100000']);
    const again = await finance.post('/budgets', { costCenterId, fiscalYear: 2026, amountMinor: '1' });
    expect(again.body).toMatchObject({ code: 'already_exists', problems: [{ pointer: '/fiscalYear' }] });

    const posted = (bookedOn: string, minor: bigint) =>
      world.api.get(Ledger).post(world.actor, {
        idempotencyKey: `budget ${bookedOn}`,
        entries: [{ kind: 'fee', costCenterId, amount: Money.of(minor, 'EUR'), bookedOn }],
      });
    await posted('2026-01-15', 30_000n);
    await posted('2025-12-15', 77_000n);
    await world.api.get(Rollups).rollUp(world.actor);
    const commit = (sourceId: string, amount: Money) =>
      world.api
        .get(Commitments)
        .commit(world.actor, { sourceKind: 'budget_test', sourceId, amount, costCenterId, description: 'Laptops' });
    await commit('1', Money.of(90_000n, 'EUR'));
    await commit('2', Money.of(500n, 'KPW'));

    const { body } = await finance.get<Shown>(`/budgets/${set.body.id}`);
    expect(body).toMatchObject({
      posted: { amountMinor: '30000' },
      committed: { amountMinor: '90000' },
      available: { amountMinor: '-20000' },
      uncounted: ['KPW'],
    });
    const last = await finance.post<Shown>('/budgets', { costCenterId, fiscalYear: 2025, amountMinor: '80000' });
    expect(last.body).toMatchObject({
      posted: { amountMinor: '77000' },
      committed: { amountMinor: '0' },
      available: { amountMinor: '3000' },
    });
    const raised = await finance.patch<Shown>(`/budgets/${set.body.id}`, { amountMinor: '150000' }, { 'if-match': '"1"' });
    expect(raised.body).toMatchObject({ version: 2, available: { amountMinor: '30000' } });
    const listed = await finance.get<{ data: Shown[] }>('/budgets?fiscalYear=2026');
    expect(listed.body.data).toEqual([raised.body]);
  });

  it('is set by finance, for cost centres that there are, and seen by nobody else', async () => {
    const procurement = await world.as('procurement');
    const wanted = { costCenterId: world.costCenters.network, fiscalYear: 2027, amountMinor: '1' };
    expect((await procurement.post('/budgets', wanted)).status).toBe(403);
    expect((await (await world.as('requester')).get('/budgets')).status).toBe(403);
    expect((await finance.post('/budgets', { ...wanted, amountMinor: '-1' })).status).toBe(422);
    const foreign = await (await world.neighbour.as('finance')).post('/budgets', wanted);
    expect(foreign.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/costCenterId' }] });
    expect((await (await world.neighbour.as('finance')).get<{ data: Shown[] }>('/budgets')).body.data).toEqual([]);
  });
});
