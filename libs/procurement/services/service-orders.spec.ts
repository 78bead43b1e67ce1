import { eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Ordering, ordering } from '../../../test/procurement/ordering.js';

interface ServiceView {
  state: string;
  location: { id: string } | null;
  holder: object | null;
  service: { serviceNumber: string | null; billingState: string; vendorReference: string | null; finalBillOn: string | null };
}

describe('A service that is ordered to be otherwise', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z'), withWorker: true });
  let office: Ordering;
  beforeAll(async () => {
    office = await ordering(world);
  });

  const plan = { unitPriceMinor: '0', recurringMinor: '3100', termMonths: 24 };
  const item = async (id: string): Promise<ServiceView> => (await office.stock.get<ServiceView>(`/items/${id}`)).body;
  /** A line in use since the first of March, for 31.00 a month. */
  const inUse = async (number: string): Promise<string> => {
    const order = await office.sent([office.line(world.products.mobilePlan, 1, plan)]);
    const services = [{ number, provisionedOn: '2026-03-01' }];
    const { status, body } = await office.receive(order, [{ lineId: order.lines[0]?.id, services }]);
    expect(status).toBe(201);
    return body.lines[0]?.itemIds[0] ?? '';
  };
  const recurring = (itemId: string): Promise<Array<{ minor: string }>> =>
    world.db.inspect(
      `SELECT sum(amount_minor)::text AS minor FROM ledger_entries WHERE item_id = $1 AND kind = 'recurring' AND month = '2026-03-01'`,
      [itemId],
    );

  it('moves to its new place on the day of its confirmation, and back when the receipt is taken back', async () => {
    const itemId = await inUse('+493010000001');
    const before = await item(itemId);
    const order = await office.sent(
      [office.line(world.products.mobilePlan, 1, { unitPriceMinor: '9900' })],
      { locationId: world.locations.lisbon },
      { action: 'move', itemId, wantedOn: '2026-03-18', carrierReference: 'MV-1' },
    );
    const lineId = order.lines[0]?.id;
    const services = [{ number: '+493010000009', provisionedOn: '2026-03-18' }];
    expect((await office.receive(order, [{ lineId, services }])).body).toMatchObject({
      problems: [{ pointer: '/lines/0/work' }],
    });
    const early = await office.receive(order, [{ lineId, work: { doneOn: '2026-03-21' } }]);
    expect(early.body).toMatchObject({ problems: [{ pointer: '/lines/0/work/doneOn' }] });

    const { status, body } = await office.receive(order, [{ lineId, work: { doneOn: '2026-03-19' } }]);
    expect([status, body.lines[0]]).toMatchObject([
      201,
      { itemIds: [itemId], work: { action: 'move', wantedOn: '2026-03-18', doneOn: '2026-03-19', carrierReference: 'MV-1' } },
    ]);
    expect(await item(itemId)).toMatchObject({ location: { id: world.locations.lisbon }, service: { vendorReference: 'MV-1' } });
    expect(await office.standing(order)).toMatchObject({ state: 'received', postedMinor: '9900', committedMinor: '0' });
    const again = await office.receive(order, [{ lineId, work: { doneOn: '2026-03-19' } }]);
    expect(again.body).toMatchObject({ code: 'capacity_exceeded' });

    const undone = await office.stock.post(`/purchase-receipts/${body.id}/undoing`, { reason: 'The carrier never came.' });
    expect(undone.status).toBe(201);
    expect(await item(itemId)).toMatchObject({ state: 'active', location: before.location, service: { vendorReference: null } });
    expect(await office.standing(order)).toMatchObject({ state: 'sent', postedMinor: '0', committedMinor: '9900' });
  });

  it('costs what its new plan says from the day of the change on, to the cent, and what it cost before when that is taken back', async () => {
    const itemId = await inUse('+493010000002');
    await eventually(async () => expect(await recurring(itemId)).toEqual([{ minor: '3100' }]));
    const order = await office.sent(
      [office.line(world.products.mobilePlan, 1, { ...plan, recurringMinor: '6200' })],
      {},
      { action: 'change', itemId },
    );
    const work = { doneOn: '2026-03-16', number: '+493010000003', carrierReference: 'CH-1' };
    const { status, body } = await office.receive(order, [{ lineId: order.lines[0]?.id, work }]);
    expect(status).toBe(201);
    expect(await item(itemId)).toMatchObject({ service: { serviceNumber: '+493010000003', vendorReference: 'CH-1' } });
    // Fifteen days at one a day, sixteen at two.
    await eventually(async () => expect(await recurring(itemId)).toEqual([{ minor: '4700' }]));
    expect((await office.stock.post(`/purchase-receipts/${body.id}/undoing`, { reason: 'Not done.' })).status).toBe(201);
    expect(await recurring(itemId)).toEqual([{ minor: '3100' }]);
    expect(await item(itemId)).toMatchObject({ service: { serviceNumber: '+493010000002' } });
  });

  it('is disconnected for good: it costs nothing from that day on, and is neither changed nor taken back afterwards', async () => {
    const itemId = await inUse('+493010000004');
    await eventually(async () => expect(await recurring(itemId)).toEqual([{ minor: '3100' }]));
    const free = office.line(world.products.mobilePlan, 1, { unitPriceMinor: '0' });
    const order = await office.sent([free], {}, { action: 'disconnect', itemId, wantedOn: '2026-03-20' });
    const lineId = order.lines[0]?.id;
    const unconfirmed = await office.receive(order, [{ lineId, work: { doneOn: '2026-03-20' } }]);
    expect(unconfirmed.body).toMatchObject({ problems: [{ pointer: '/lines/0/work/carrierReference' }] });
    const work = { doneOn: '2026-03-20', carrierReference: 'DC-1', finalBillOn: '2026-04-05' };
    const { status, body } = await office.receive(order, [{ lineId, work }]);
    expect(status).toBe(201);
    expect(await item(itemId)).toMatchObject({
      state: 'disconnected',
      holder: null,
      service: { vendorReference: 'DC-1', finalBillOn: '2026-04-05', billingState: 'final_bill_expected' },
    });
    await eventually(async () => expect(await recurring(itemId)).toEqual([{ minor: '1900' }]));
    const undone = await office.stock.post(`/purchase-receipts/${body.id}/undoing`, { reason: 'Oh no.' });
    expect(undone.body).toMatchObject({ code: 'in_use' });
    const late = await office.sent([office.line(world.products.mobilePlan, 1, plan)], {}, { action: 'change', itemId });
    const refused = await office.receive(late, [{ lineId: late.lines[0]?.id, work: { doneOn: '2026-03-20' } }]);
    expect(refused.body).toMatchObject({ code: 'verb_not_allowed', problems: [{ pointer: '/lines/0/work' }] });
  });
});
