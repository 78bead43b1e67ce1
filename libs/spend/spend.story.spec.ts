import { eventually, queueBackends } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';
import { daysAfter } from './days.js';
import { Rollups } from './rollup/rollups.service.js';

interface Spend {
  total: { amountMinor: string };
  behind: boolean;
}

describe.each(queueBackends)('The spend of a rented laptop, with the queues on $name', ({ redisUrl }) => {
  const world = useWorld({ withWorker: true, ...(redisUrl ? { redisUrl } : {}) });

  it('follows its life by itself: taken over in use, charged, recovered, no longer charged, and summed up', async () => {
    const admin = await world.as('administrator');
    const today = new Date().toISOString().slice(0, 10);
    const since = daysAfter(today, -70);
    const item = await admin.post<{ id: string; tag: string }>('/items', {
      kind: 'asset',
      name: 'Rented laptop',
      productId: world.products.laptop,
      costCenterId: world.costCenters.network,
      state: 'in_service',
      effectiveAt: `${since}T10:00:00Z`,
      holder: { kind: 'person', id: world.people.ada },
      asset: { serial: 'PB-1' },
    });
    expect([item.status, item.body]).toEqual([201, expect.objectContaining({ id: expect.any(String) })]);
    const { id } = item.body;
    const rent = { amountMinor: '100', currency: 'EUR' };
    const charge = await admin.post(`/items/${id}/charges`, {
      description: 'Rent by the day',
      amount: rent,
      startsOn: since,
      cadence: 'month',
    });
    expect(charge.status).toBe(201);

    const spend = async (): Promise<Spend> => (await admin.get<Spend>(`/items/${id}/spend`)).body;
    const accrual = await admin.post('/schedules/spend.accrue-charges/runs');
    expect(accrual.status).toBeLessThan(300);
    await eventually(async () => expect(BigInt((await spend()).total.amountMinor)).toBeGreaterThan(200n), { withinMs: 30_000 });

    const before = await admin.get<{ version: number }>(`/items/${id}`);
    const recovery = await admin.post(
      `/items/${id}/transitions`,
      { verb: 'recover', answers: { condition: 'good' }, effectiveAt: `${since}T12:00:00Z` },
      { 'if-match': before.etag ?? '' },
    );
    expect([recovery.status, recovery.body]).toEqual([
      expect.any(Number),
      expect.not.objectContaining({ code: expect.any(String) }),
    ]);
    await eventually(async () => expect(await spend()).toMatchObject({ total: { amountMinor: '0' }, behind: false }), {
      withinMs: 30_000,
    });
    expect(await world.api.get(Rollups).differences(world.actor)).toEqual([]);
  });
});
