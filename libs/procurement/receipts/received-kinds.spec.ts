import { eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Ordering, ordering } from '../../../test/procurement/ordering.js';

interface ItemView {
  state: string;
  version: number;
  license?: { quantity: number; seatsUsed: number };
  service?: { serviceNumber: string | null; billingState: string; vendorReference: string | null };
}

describe('What was ordered and is no hardware', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z'), withWorker: true });
  let office: Ordering;
  beforeAll(async () => {
    office = await ordering(world);
  });
  const item = async (id: string | undefined): Promise<ItemView> => (await office.stock.get<ItemView>(`/items/${id}`)).body;

  it('brings seats that can be assigned at once, and the seats of the next order go to the same pool', async () => {
    const order = await office.sent([office.line(world.products.officeSuite, 2)]);
    const key = 'QM77A-QLIC9-KEY55-00042';
    const suites = { lineId: order.lines[0]?.id, accepted: 2, license: { keys: [key], endsOn: '2027-03-19' } };
    const first = await office.receive(order, [suites]);
    expect([first.status, first.body.lines[0]?.itemIds.length]).toEqual([201, 1]);
    const poolId = first.body.lines[0]?.itemIds[0];
    expect(await item(poolId)).toMatchObject({ state: 'active', license: { quantity: 2 } });
    const seat = { holder: { kind: 'person', id: world.people.ada } };
    expect((await office.stock.post(`/items/${poolId}/seats`, seat)).status).toBe(201);

    const more = await office.sent([office.line(world.products.officeSuite, 3, { recurringMinor: '700', termMonths: 12 })]);
    const second = await office.receive(more, [{ lineId: more.lines[0]?.id, accepted: 3 }]);
    expect(second.body.lines[0]?.itemIds).toEqual([poolId]);
    expect(await item(poolId)).toMatchObject({ license: { quantity: 5 } });
    const charges = await world.db.inspect('SELECT amount_minor::text AS minor FROM recurring_charges WHERE item_id = $1', [
      poolId,
    ]);
    expect(charges).toEqual([{ minor: '2100' }]);

    const apart = await office.sent([office.line(world.products.officeSuite, 1)]);
    const own = await office.receive(apart, [{ lineId: apart.lines[0]?.id, accepted: 1, license: { apart: true } }]);
    expect(own.body.lines[0]?.itemIds).not.toContain(poolId);
    const unclear = await office.sent([office.line(world.products.officeSuite, 1)]);
    expect((await office.receive(unclear, [{ lineId: unclear.lines[0]?.id, accepted: 1 }])).body).toMatchObject({
      problems: [{ pointer: '/lines/0/license/itemId' }],
    });
  });

  it('keeps the keys of licenses sealed, shows one to who may, and says so in the audit trail', async () => {
    const order = await office.sent([office.line(world.products.officeSuite, 1)]);
    const key = 'QM77B-SEALED-KEY-90817';
    const license = { apart: true, keys: [key] };
    const { body } = await office.receive(order, [{ lineId: order.lines[0]?.id, accepted: 1, license }]);
    const path = `/items/${body.lines[0]?.itemIds[0]}/license-keys`;
    const listed = await office.stock.get<{ data: Array<{ id: string; ending: string }> }>(path);
    expect(listed.body.data).toMatchObject([{ ending: '0817' }]);
    expect(JSON.stringify(listed.body)).not.toContain(key);
    const read = await office.stock.post<{ secret: string }>(`${path}/${listed.body.data[0]?.id}/reading`, {});
    expect(read.body.secret).toBe(key);
    expect((await (await world.as('finance')).get(path)).status).toBe(403);
    const traces = await world.db.inspect<{ action: string }>(
      `SELECT action FROM audit_entries WHERE subject_id = $1 AND action LIKE 'license.key%' ORDER BY id`,
      [body.lines[0]?.itemIds[0]],
    );
    expect(traces.map(({ action }) => action)).toEqual(['license.keys_added', 'license.key_read']);
    const told = await world.db.inspect(
      `SELECT FROM audit_entries WHERE after::text LIKE '%SEALED-KEY%' UNION ALL SELECT FROM license_keys WHERE sealed LIKE '%SEALED-KEY%'`,
    );
    expect(told).toEqual([]);
  });

  it('runs from the day on which a service was provisioned, and is charged from then on', async () => {
    const plan = { unitPriceMinor: '2500', recurringMinor: '3100', termMonths: 24 };
    const order = await office.sent([office.line(world.products.mobilePlan, 2, plan)]);
    const lineId = order.lines[0]?.id;
    expect((await office.receive(order, [{ lineId, accepted: 2 }])).body).toMatchObject({
      problems: [{ pointer: '/lines/0/services' }],
    });
    const services = [{ number: '+493012345678', provisionedOn: '2026-03-01', vendorReference: 'CO-4711' }];
    const { status, body } = await office.receive(order, [{ lineId, services }], 'Mail of the carrier');
    expect([status, body.accepted]).toEqual([201, 1]);
    const itemId = body.lines[0]?.itemIds[0];
    expect(await item(itemId)).toMatchObject({
      state: 'active',
      service: { serviceNumber: '+493012345678', billingState: 'billing', vendorReference: 'CO-4711' },
    });
    await eventually(async () => {
      const posted = await world.db.inspect(
        `SELECT month::text, amount_minor::text AS minor FROM ledger_entries WHERE item_id = $1 AND kind = 'recurring' ORDER BY month`,
        [itemId],
      );
      expect(posted).toEqual([{ month: '2026-03-01', minor: '3100' }]);
    });
    expect(await office.standing(order)).toMatchObject({ state: 'partly_received', postedMinor: '2500', committedMinor: '2500' });
  });
});
