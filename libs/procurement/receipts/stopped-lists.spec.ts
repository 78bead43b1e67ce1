import { Jobs } from '#messaging';
import { eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { ordering, type Receipt } from '../../../test/procurement/ordering.js';

interface Listed extends Receipt {
  listState: string | null;
  listed: number | null;
}

describe('A list of serials whose job stopped', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z'), withWorker: true });

  it('says so, and goes on when somebody asks for it, taking nothing in twice', async () => {
    const office = await ordering(world);
    const order = await office.sent([office.line(world.products.laptop, 3)]);
    const units = ['L-1', 'L-2', 'L-3'].map((serial) => ({ serial }));
    const list = { deliveryNote: 'LS-1', lineId: order.lines[0]?.id, units };
    const { body } = await office.stock.post<Listed>(`/purchase-orders/${order.id}/serials`, list);
    const receipt = async (): Promise<Listed> => (await office.stock.get<Listed>(`/purchase-receipts/${body.id}`)).body;
    await eventually(async () => expect(await receipt()).toMatchObject({ listState: 'succeeded', accepted: 3, listed: 3 }));

    // As it stands where the worker died after its last chunk, before it could say that it is done.
    await world.db.inspect(`UPDATE background_jobs SET state = 'failed', error_message = 'Out of memory' WHERE id = $1`, [
      body.jobId,
    ]);
    expect(await receipt()).toMatchObject({ listState: 'failed', accepted: 3 });
    expect((await (await world.as('finance')).post(`/purchase-receipts/${body.id}/resumption`, {})).status).toBe(403);
    const resumed = await office.stock.post<Listed>(`/purchase-receipts/${body.id}/resumption`, {});
    expect(resumed.status).toBe(202);
    await eventually(async () => expect(await receipt()).toMatchObject({ listState: 'succeeded', accepted: 3, refused: 0 }));
    expect(await world.api.get(Jobs).find(world.actor, body.jobId ?? '')).toMatchObject({ state: 'succeeded' });
    const again = await office.stock.post(`/purchase-receipts/${body.id}/resumption`, {});
    expect(again.body).toMatchObject({ code: 'conflict' });
  });
});
