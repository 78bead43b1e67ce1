import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { approving } from '../../../test/procurement/approved.js';

interface Order {
  id: string;
  version: number;
  lines: Array<{ id: string }>;
}
interface Arrival {
  kind: string;
  state: string;
  undated: number;
  weeks: Array<{ weekOf: string; count: number }>;
}

describe('What will come into stock', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });

  it('is foreseen from what open orders still owe', async () => {
    const approved = await approving(world);
    const [buyer, stock] = [await world.as('procurement'), await world.as('it_operations')];
    const foreseen = async (who = stock): Promise<Arrival[]> =>
      (await who.get<{ data: Arrival[] }>('/stage-queues/arrivals')).body.data;
    const asked = { currency: 'EUR', unitPriceMinor: '100000', costCenterId: world.costCenters.network };
    const { lineIds } = await approved([
      { ...asked, productId: world.products.laptop, quantity: 3 },
      { ...asked, productId: world.products.officeSuite, quantity: 2 },
    ]);
    const drafted = await buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: lineIds });
    const { id, version, lines } = drafted.body.data[0] as Order;
    expect(await foreseen()).toEqual([]);

    const move = (verb: string, at: number, more: object = {}) =>
      buyer.post(`/purchase-orders/${id}/transitions`, { verb, ...more }, { 'if-match': `"${at}"` });
    await move('send', version);
    expect(await foreseen()).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'asset', state: 'in_stock', undated: 3 }),
        expect.objectContaining({ kind: 'license', undated: 2 }),
      ]),
    );

    await move('acknowledge', version + 1, { expectedOn: '2026-03-12' });
    const units = [{ serial: 'A-1' }];
    await stock.post(`/purchase-orders/${id}/receipts`, { deliveryNote: 'LS-1', lines: [{ lineId: lines[0]?.id, units }] });
    const [laptops] = (await foreseen()).filter(({ kind }) => kind === 'asset');
    expect(laptops).toMatchObject({ state: 'in_stock', undated: 0, weeks: [{ weekOf: '2026-03-09', count: 2 }] });
    expect(await foreseen(await world.neighbour.as('it_operations'))).toEqual([]);
  });
});
