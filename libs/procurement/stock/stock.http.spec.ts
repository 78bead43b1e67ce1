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
  let approvedOf: (productId: string) => Promise<Approved>;
  let [asker, buyer, keeper]: ApiClient[] = [];
  let itemIds: string[] = [];

  beforeAll(async () => {
    const ask = await approving(world);
    const line = { productId: world.products.laptop, currency: 'EUR', unitPriceMinor: '100000' };
    approved = (quantity) => ask([{ ...line, quantity, costCenterId: world.costCenters.network }]);
    approvedOf = (productId) => ask([{ ...line, productId, quantity: 1, costCenterId: world.costCenters.network }]);
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
  const keptFor = async (id: string | undefined): Promise<{ reservation: object | null } | undefined> =>
    (await keeper?.get<{ reservation: object | null }>(`/items/${id}/reservation`))?.body;

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

    const release = async (client: ApiClient | undefined, said: object): Promise<ApiResponse<object> | undefined> =>
      client?.post<object>(`/purchase-requests/${requestId}/reservations/releases`, said, await tag(requestId));
    expect(await release(buyer, {})).toMatchObject({ status: 422, body: { problems: [{ pointer: '/reason' }] } });
    expect((await release(buyer, { reason: 'The other site needs them today.' }))?.status).toBe(201);
    const told = { state: 'released', letGo: 'by_hand', reason: 'The other site needs them today.' };
    expect(await stock(asker, requestId)).toMatchObject({ mayRelease: false, data: [{ open: 2, reservations: [told, told] }] });
    expect(await keptFor(itemIds[0])).toEqual({ reservation: null });
  });

  it('keeps it from everybody else, whatever else is moved with it', async () => {
    const items = world.api.get(Items);
    const spare = { kind: 'asset', name: 'Set up', productId: world.products.phone, state: 'ready' } as const;
    const made = await items.createMany(world.actor, [spare, spare]);
    const ids = made.flatMap((each) => (each.outcome === 'refused' ? [] : [each.id]));
    const { requestId } = await approvedOf(world.products.phone);
    expect((await reserve(asker, requestId))?.status).toBe(201);
    const [kept = '', free = ''] = (await keptFor(ids[0]))?.reservation ? ids : ids.toReversed();
    const deliver = (id: string, kind: 'person' | 'location', holder: string) =>
      ({ itemId: id, verb: 'deliver', answers: { holder: { kind, id: holder } } }) as const;
    const others = [kept, free].map((id) => deliver(id, 'person', world.people.bruno));
    const [refused, delivered] = await items.moveMany(world.actor, others);
    const refusal = { code: 'guard_failed', message: expect.stringContaining('R-2026-') };
    expect([refused, delivered]).toMatchObject([{ outcome: 'refused', refusal }, { outcome: 'moved' }]);
    await expect(items.move(world.actor, kept, { verb: 'decommission', answers: { reason: 'Old' } })).rejects.toMatchObject(
      refusal,
    );
    await items.moveMany(world.actor, [deliver(kept, 'location', world.locations.berlin)]);
    expect(await stock(asker, requestId)).toMatchObject({ data: [{ open: 0, reservations: [{ state: 'fulfilled' }] }] });
  });

  it('asks for another where what was kept gets lost, which is kept for nobody', async () => {
    const { requestId } = await approved(1);
    await reserve(asker, requestId);
    const [kept] = await world.db.inspect<{ id: string }>(`SELECT item_id AS id FROM stock_reservations WHERE state = 'live'`);
    const lost = { verb: 'report_missing', answers: { circumstances: 'The box is empty.' } };
    await world.api.get(Items).move(world.actor, kept?.id ?? '', lost);
    expect(await stock(asker, requestId)).toMatchObject({ data: [{ open: 1, reservations: [{ letGo: 'missing' }] }] });
    const again = world.db.inspect(
      `INSERT INTO stock_reservations (id, organization_id, request_line_id, item_id, reserved_at, until)
       SELECT gen_random_uuid(), organization_id, request_line_id, item_id, now(), now() + interval '1 day' FROM stock_reservations
       WHERE let_go = 'missing'`,
    );
    await expect(again).rejects.toMatchObject({ constraint: 'stock_reservations_wanted' });
    await world.api
      .get(Items)
      .move(world.actor, kept?.id ?? '', { verb: 'find', answers: { locationId: world.locations.berlin } });
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
