import { Items, type NewItem } from '#inventory';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Order, type Ordering, ordering } from '../../../test/procurement/ordering.js';

describe('Items that were engineered before they were ordered', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z') });
  let office: Ordering;
  beforeAll(async () => {
    office = await ordering(world);
  });

  const begun = async (orderNumber: string, facts: Pick<NewItem, 'kind' | 'name'> & Partial<NewItem>): Promise<string> => {
    const items = world.api.get(Items);
    const { id } = await items.create(world.actor, facts);
    const request = { costCenterId: world.costCenters.network, reason: 'As engineered' };
    const [first] = await items.moveMany(world.actor, [
      { itemId: id, verb: 'request', answers: request },
      { itemId: id, verb: 'order', answers: { orderReference: orderNumber } },
    ]);
    expect(first?.outcome).toBe('moved');
    return id;
  };
  const laptop = (order: Order, tag: string, serial?: string): Promise<string> =>
    begun(order.number, {
      ...{ kind: 'asset', name: tag, tag, productId: world.products.laptop },
      ...(serial ? { asset: { serial } } : {}),
    });
  const item = async (id: string): Promise<object> => (await office.stock.get<object>(`/items/${id}`)).body;

  it('come themselves, by serial, by tag or as the next of them, and nothing begins for which something stands', async () => {
    const order = await office.sent([office.line(world.products.laptop, 4, { unitPriceMinor: '100' })]);
    const known = await laptop(order, 'ENG-1', 'E-1');
    const tagged = await laptop(order, 'ENG-2', 'E-2');
    const blank = await laptop(order, 'ENG-3');
    const waiting = await office.stock.get<{ data: Array<{ tag: string; serial: string | null }> }>(
      `/purchase-orders/${order.id}/standing-items`,
    );
    expect(waiting.body.data).toMatchObject([{ tag: 'ENG-1', serial: 'E-1' }, { tag: 'ENG-2' }, { tag: 'ENG-3', serial: null }]);
    const lineId = order.lines[0]?.id;
    const wrong = await office.receive(order, [{ lineId, units: [{ serial: 'ENG-3' }] }]);
    expect(wrong.body).toMatchObject({
      problems: [{ pointer: '/lines/0/units/0', reason: expect.stringContaining('no serial') }],
    });

    const units = [{ serial: 'NEW-1' }, { serial: 'e-1' }, { serial: 'eng-2' }, { serial: 'E-3' }];
    const { status, body } = await office.receive(order, [{ lineId, units }]);
    expect(status).toBe(201);
    const [anew] = (body.lines[0]?.itemIds ?? []).filter((id) => ![known, tagged, blank].includes(id));
    expect(body.lines[0]?.itemIds).toHaveLength(4);
    expect(await item(tagged)).toMatchObject({ state: 'in_stock', asset: { serial: 'E-2' } });
    expect(await item(blank)).toMatchObject({ state: 'in_stock', asset: { serial: 'E-3' } });
    expect(await item(anew ?? '')).toMatchObject({ state: 'in_stock', asset: { serial: 'NEW-1' } });
    expect(await office.standing(order)).toMatchObject({ state: 'received', postedMinor: '400', committedMinor: '0' });

    expect((await office.stock.post(`/purchase-receipts/${body.id}/undoing`, { reason: 'Wrong pallet.' })).status).toBe(201);
    expect([await item(known), await item(anew ?? '')]).toMatchObject([{ state: 'ordered' }, { state: 'cancelled' }]);
  });

  it('are chosen where they are named, and none that another order bought', async () => {
    const [order, other] = [
      await office.sent([office.line(world.products.laptop, 2)]),
      await office.sent([office.line(world.products.laptop, 1)]),
    ];
    const [own, foreign] = [await laptop(order, 'ENG-8'), await laptop(other, 'ENG-9')];
    const lineId = order.lines[0]?.id;
    const refused = await office.receive(order, [{ lineId, units: [{ serial: 'N-9', itemId: foreign }] }]);
    expect(refused.body).toMatchObject({ problems: [{ pointer: '/lines/0/units/0' }] });
    const { body } = await office.receive(order, [{ lineId, units: [{ serial: 'N-7' }, { serial: 'N-8', itemId: own }] }]);
    expect(body.accepted).toBe(2);
    expect(await item(own)).toMatchObject({ state: 'in_stock', asset: { serial: 'N-8' } });
    expect(await item(foreign)).toMatchObject({ state: 'ordered' });
  });

  it('can be services and pools of licenses too', async () => {
    const plan = office.line(world.products.mobilePlan, 1, { recurringMinor: '900', termMonths: 12 });
    const [lines, seats] = [await office.sent([plan]), await office.sent([office.line(world.products.officeSuite, 3)])];
    const line = await begun(lines.number, { kind: 'service', name: 'Designed line', productId: world.products.mobilePlan });
    const license = { quantity: 10, metric: 'device' } as const;
    const pool = await begun(seats.number, { kind: 'license', name: 'Suite', productId: world.products.officeSuite, license });
    const services = [{ number: '+493020000001', provisionedOn: '2026-03-19' }];
    const confirmed = await office.receive(lines, [{ lineId: lines.lines[0]?.id, services }]);
    const came = await office.receive(seats, [{ lineId: seats.lines[0]?.id, accepted: 3 }]);
    expect([confirmed.body.lines[0]?.itemIds, came.body.lines[0]?.itemIds]).toEqual([[line], [pool]]);
    expect([await item(line), await item(pool)]).toMatchObject([
      { state: 'active' },
      { state: 'active', license: { quantity: 3, metric: 'device' } },
    ]);
  });
});
