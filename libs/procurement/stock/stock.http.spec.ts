import { Items } from '#inventory';
import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving } from '../../../test/procurement/approved.js';
import type { RequestStockDto } from './stock.dto.js';
import { StockReservations } from './stock-reservations.service.js';

describe('A request that stock can meet', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  let approved: (quantity: number) => Promise<Approved>;
  let [asker, buyer, keeper]: ApiClient[] = [];
  let itemIds: string[] = [];

  beforeAll(async () => {
    const ask = await approving(world);
    const line = { productId: world.products.laptop, currency: 'EUR', unitPriceMinor: '100000' };
    approved = (quantity) => ask([{ ...line, quantity, costCenterId: world.costCenters.network }]);
    asker = await world.api.client().signIn('asker@harbour.example', 'quiet hands move the crates');
    [buyer, keeper] = [await world.as('procurement'), await world.as('it_operations')];
    const spare = { kind: 'asset', name: 'Spare', productId: world.products.laptop, state: 'in_stock' } as const;
    const made = await world.api.get(Items).createMany(world.actor, [spare, spare]);
    itemIds = made.flatMap((each) => (each.outcome === 'refused' ? [] : [each.id]));
  });

  const stock = async (client: ApiClient | undefined, id: string): Promise<RequestStockDto | undefined> =>
    (await client?.get<RequestStockDto>(`/purchase-requests/${id}/stock`))?.body;
  const tag = async (id: string): Promise<{ 'if-match': string }> => {
    const read = await asker?.get<{ version: number }>(`/purchase-requests/${id}`);
    return { 'if-match': `"${read?.body.version}"` };
  };
  const reserve = async (client: ApiClient | undefined, id: string): Promise<ApiResponse<{ data: object[] }> | undefined> =>
    client?.post<{ data: object[] }>(`/purchase-requests/${id}/reservations`, undefined, await tag(id));
  const keptFor = async (id: string | undefined): Promise<unknown> => (await keeper?.get(`/items/${id}/reservation`))?.body;

  it('says what is in stock, keeps it, says so on the item, and orders only the rest', async () => {
    const { requestId, lineIds } = await approved(3);
    expect(await stock(buyer, requestId)).toMatchObject({ mayReserve: true, mayRelease: false, data: [{ open: 3, free: 2 }] });
    expect(await stock(asker, requestId)).toMatchObject({ mayReserve: true, data: [{ open: 3, free: null }] });
    expect((await keeper?.get(`/purchase-requests/${requestId}/stock`))?.status).toBe(404);
    expect((await reserve(await world.as('finance'), requestId))?.status).toBe(403);
    expect(await reserve(buyer, requestId)).toMatchObject({
      status: 201,
      body: { data: [{ state: 'live' }, { state: 'live' }] },
    });
    expect(await stock(buyer, requestId)).toMatchObject({ mayReserve: false, mayRelease: true, data: [{ open: 1, free: 0 }] });
    expect(await keptFor(itemIds[0])).toMatchObject({ reservation: { requestId, forName: 'Berlin' } });
    const ordered = await buyer?.post('/purchase-orders', { requestLineIds: lineIds });
    expect(ordered?.body).toMatchObject({ data: [{ lines: [{ quantity: 1 }] }] });
    expect(await stock(buyer, requestId)).toMatchObject({ data: [{ ordered: 1, open: 0 }] });
    expect((await (await world.neighbour.as('it_operations')).get(`/items/${itemIds[0]}/reservation`)).status).toBe(404);

    const path = `/purchase-requests/${requestId}/reservations`;
    expect((await asker?.delete(path, await tag(requestId)))?.status).toBe(204);
    expect(await stock(asker, requestId)).toMatchObject({ mayRelease: false, data: [{ open: 2, reservations: [] }] });
    expect(await keptFor(itemIds[0])).toEqual({ reservation: null });
  });

  it('stays as it was approved once some of it was handed over', async () => {
    const { requestId } = await approved(1);
    await reserve(buyer, requestId);
    const [kept] = await world.db.inspect<{ id: string }>(`SELECT item_id AS id FROM stock_reservations WHERE state = 'live'`);
    await world.db.inspect('UPDATE items SET holder_location_id = $2 WHERE id = $1', [kept?.id, world.locations.berlin]);
    expect(await stock(asker, requestId)).toMatchObject({ data: [{ open: 0, reservations: [{ state: 'fulfilled' }] }] });
    const revised = await asker?.post(`/purchase-requests/${requestId}/transitions`, { verb: 'revise' }, await tag(requestId));
    expect(revised?.body).toMatchObject({ code: 'guard_failed' });
  });

  it('has what was given to nobody in thirty days let go, once', async () => {
    const { requestId } = await approved(1);
    expect((await reserve(asker, requestId))?.status).toBe(201);
    const service = world.api.get(StockReservations);
    clock.advance({ days: 29 });
    expect(await service.expire(world.actor)).toBe(0);
    clock.advance({ days: 2 });
    expect([await service.expire(world.actor), await service.expire(world.actor)]).toEqual([1, 0]);
    const left = await world.db.inspect(`SELECT id FROM stock_reservations WHERE state = 'live'`);
    expect(left).toEqual([]);
  });
});
