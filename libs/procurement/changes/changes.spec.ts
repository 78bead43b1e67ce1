import { Products } from '#catalog';
import { Items } from '#inventory';
import { Users } from '#organization';
import { ApprovalPolicies } from '#procurement';
import { type ApiClient, eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Order, type Ordering, ordering } from '../../../test/procurement/ordering.js';
import type { LineChangeDto } from './change.dto.js';

interface Asked {
  id: string;
  version: number;
  lines: Array<{ id: string; change: LineChangeDto | null; description: string; quantity: number }>;
}

describe('What is asked of something in use', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z'), withWorker: true });
  let office: Ordering;
  let asker: ApiClient;
  beforeAll(async () => {
    office = await ordering(world);
    asker = await world.api.client().signIn('asker@harbour.example', 'quiet hands move the crates');
  });

  const wish = (itemId: string, action: string, more: object = {}) =>
    ({ itemId, action, quantity: 1, costCenterId: world.costCenters.network, ...more }) as never;
  const read = async (id: string): Promise<Asked> => (await asker.get<Asked>(`/purchase-requests/${id}`)).body;
  const stateOf = async (id: string): Promise<object> => (await office.stock.get<object>(`/items/${id}`)).body;
  const draft = (...lines: object[]) => asker.post('/purchase-requests', { title: 'Otherwise', forKind: 'self', lines });
  const service = async (number: string): Promise<string> => {
    const plan = { unitPriceMinor: '0', recurringMinor: '3100', termMonths: 24 };
    const order = await office.sent([office.line(world.products.mobilePlan, 1, plan)]);
    const services = [{ number, provisionedOn: '2026-03-01' }];
    const { body } = await office.receive(order, [{ lineId: order.lines[0]?.id, services }]);
    await give(body.lines[0]?.itemIds[0] ?? '');
    return body.lines[0]?.itemIds[0] ?? '';
  };
  /** Whoever asks may read no items, but knows what they have. */
  const give = async (itemId: string): Promise<void> => {
    const people = `SELECT person_id FROM users WHERE email = 'asker@harbour.example'`;
    await world.db.inspect(`UPDATE items SET holder_person_id = (${people}) WHERE id = $1`, [itemId]);
  };

  it('is ordered for that thing alone, and done where the request says', async () => {
    const itemId = await service('+493010000021');
    const { requestId, lineIds } = await office.approved([wish(itemId, 'move', { toLocationId: world.locations.lisbon })]);
    const [line] = (await read(requestId)).lines;
    expect(line?.change).toMatchObject({ action: 'move', itemId, to: 'Lisbon', act: null });
    const waiting = await office.buyer.get<{ data: object[] }>('/orderable-lines');
    expect(waiting.body.data).toContainEqual(
      expect.objectContaining({ requestId, change: expect.objectContaining({ to: 'Lisbon' }) }),
    );

    const drafted = await office.buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: lineIds });
    const order = drafted.body.data[0] as Order & { lines: Array<{ work: object }> };
    expect(order.lines[0]?.work).toMatchObject({ action: 'move', itemId });
    const other = await service('+493010000022');
    const elsewhere = await office.buyer.send(
      'PUT',
      `/purchase-orders/${order.id}/lines/${order.lines[0]?.id}/work`,
      { action: 'move', itemId: other },
      { 'if-match': `"${order.version}"` },
    );
    expect([elsewhere.status, elsewhere.body]).toEqual([expect.any(Number), expect.objectContaining({ code: 'guard_failed' })]);
    const sent = (await office.move(order, 'send')).body;
    const receipt = { locationId: world.locations.berlin, deliveryNote: 'CF-1' };
    const done = await office.stock.post(`/purchase-orders/${order.id}/receipts`, {
      ...receipt,
      lines: [{ lineId: sent.lines[0]?.id, work: { doneOn: '2026-03-19' } }],
    });
    expect(done.status).toBe(201);
    expect(await stateOf(itemId)).toMatchObject({ location: { id: world.locations.lisbon } });
  });

  it('becomes another plan, more seats of the same pool, or a longer term', async () => {
    const itemId = await service('+493010000023');
    const same = wish(itemId, 'change', { productId: world.products.mobilePlan, unitPriceMinor: '0' });
    expect((await draft(same)).body).toMatchObject({ problems: [{ pointer: '/lines/0/productId' }] });

    const facts = { kind: 'service', domain: 'mobility', category: 'Mobile plans', vendorId: world.vendors.carrier } as const;
    const larger = await world.api.get(Products).add(world.actor, { ...facts, name: 'Larger plan' });
    const plan = { productId: larger.id, unitPriceMinor: '0', recurringMinor: '4100', termMonths: 24 };
    const asked = await office.approved([wish(itemId, 'change', plan)]);
    expect((await read(asked.requestId)).lines[0]?.change).toMatchObject({ action: 'change', to: 'Larger plan' });
    const drafts = await office.buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: asked.lineIds });
    const ordered = (await office.move(drafts.body.data[0] as Order, 'send')).body;
    const work = { doneOn: '2026-03-18', carrierReference: 'CH-7' };
    const changed = await office.receive(ordered, [{ lineId: ordered.lines[0]?.id, work }]);
    expect([changed.status, changed.body.lines[0]?.itemIds]).toEqual([201, [itemId]]);
    expect(await stateOf(itemId)).toMatchObject({ product: { id: larger.id } });

    const pool = await office.sent([office.line(world.products.officeSuite, 5)]);
    const { body } = await office.receive(pool, [{ lineId: pool.lines[0]?.id, accepted: 5 }]);
    const license = body.lines[0]?.itemIds[0] ?? '';
    await give(license);
    const more = wish(license, 'add_seats', { quantity: 3, unitPriceMinor: '9900' });
    const { lineIds } = await office.approved([more]);
    const drafted = await office.buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: lineIds });
    const sent = (await office.move(drafted.body.data[0] as Order, 'send')).body;
    const came = await office.receive(sent, [{ lineId: sent.lines[0]?.id, accepted: 3 }]);
    expect([came.status, came.body.lines[0]?.itemIds]).toEqual([201, [license]]);
    expect(await stateOf(license)).toMatchObject({ license: { quantity: 8 } });

    const longer = await office.approved([wish(license, 'renew', { unitPriceMinor: '12000' })]);
    const renewal = await office.buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: longer.lineIds });
    const placed = (await office.move(renewal.body.data[0] as Order, 'send')).body;
    const done = { doneOn: '2026-03-19', endsOn: '2027-03-31' };
    expect((await office.receive(placed, [{ lineId: placed.lines[0]?.id, work: done }])).status).toBe(201);
    expect(await stateOf(license)).toMatchObject({ license: { quantity: 8, endsOn: '2027-03-31' } });
    expect(await office.standing(placed)).toMatchObject({ state: 'received', postedMinor: '12000', committedMinor: '0' });
  });

  it('is done in the house once it was approved, by the verb of its lifecycle, and never ordered', async () => {
    const asset = { kind: 'asset', name: 'Laptop', productId: world.products.laptop, state: 'in_service' } as const;
    const [made, second] = await world.api.get(Items).createMany(world.actor, [asset, asset]);
    const [itemId, lost] = [made, second].map((each) => (each?.outcome === 'created' ? each.id : ''));
    for (const id of [itemId, lost]) await give(id ?? '');
    expect((await draft(wish(itemId ?? '', 'repair'))).body).toMatchObject({ problems: [{ pointer: '/lines/0/description' }] });
    const { requestId, lineIds } = await office.approved([
      wish(itemId ?? '', 'repair', { description: 'The hinge is broken.' }),
      wish(lost ?? '', 'return', { answers: { condition: 'nonsense' } }),
    ]);
    await eventually(async () => {
      const acts = (await read(requestId)).lines.map(({ change }) => change?.act);
      expect(acts).toMatchObject([{ state: 'done' }, { state: 'refused', reason: expect.any(String) }]);
    });
    expect(await stateOf(itemId ?? '')).toMatchObject({ state: 'in_repair' });
    expect(await stateOf(lost ?? '')).toMatchObject({ state: 'in_service' });
    expect((await office.buyer.post('/purchase-orders', { requestLineIds: lineIds.slice(0, 1) })).body).toMatchObject({
      problems: [{ pointer: '/requestLineIds/0' }],
    });
    const waiting = await office.buyer.get<{ data: Array<{ requestId: string }> }>('/orderable-lines');
    expect(waiting.body.data.some((each) => each.requestId === requestId)).toBe(false);
    const request = await read(requestId);
    const revised = await asker.post(
      `/purchase-requests/${requestId}/transitions`,
      { verb: 'revise' },
      { 'if-match': `"${request.version}"` },
    );
    expect(revised.body).toMatchObject({ code: 'guard_failed' });
  });

  it('is asked only of what one has or may read, is in use, and can be that', async () => {
    const asset = { kind: 'asset', name: 'Spare', productId: world.products.laptop } as const;
    const [shelf, used] = await world.api.get(Items).createMany(world.actor, [
      { ...asset, state: 'in_stock' },
      { ...asset, state: 'in_service' },
    ]);
    const [spare = '', inUse = ''] = [shelf, used].map((each) => (each?.outcome === 'created' ? each.id : ''));
    const repair = { description: 'It is slow.' };
    expect((await draft(wish(inUse, 'repair', repair))).body).toMatchObject({ problems: [{ pointer: '/lines/0/itemId' }] });
    for (const id of [spare, inUse]) await give(id);
    expect((await draft(wish(spare, 'repair', repair))).body).toMatchObject({ problems: [{ pointer: '/lines/0/itemId' }] });
    expect((await draft(wish(inUse, 'disconnect'))).body).toMatchObject({ problems: [{ pointer: '/lines/0/action' }] });
    expect((await draft(wish(inUse, 'repair', { ...repair, quantity: 2 }))).body).toMatchObject({
      problems: [{ pointer: '/lines/0/quantity' }],
    });
    expect((await draft(wish(inUse, 'repair', repair))).status).toBe(201);
    const line = await service('+493010000024');
    for (const [action, productId] of [
      ['change', world.products.laptop],
      ['disconnect', world.products.laptop],
    ] as const)
      expect((await draft(wish(line, action, { productId }))).body).toMatchObject({
        problems: [{ pointer: '/lines/0/productId' }],
      });
  });

  it('is done whoever approved it, though they may read no items themselves', async () => {
    const email = 'chief@harbour.example';
    await world.api
      .get(Users)
      .add(world.actor, { email, password: 'quiet hands move the crates', name: 'Chief', roles: ['requester'] });
    const [chief] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
    const approvers = [{ by: 'person' as const, personId: chief?.id ?? '' }];
    const book = { rules: [], otherwise: [{ mode: 'any' as const, approvers }] };
    await world.api.get(ApprovalPolicies).publish(world.actor, { book, basedOn: 1 });
    const asset = { kind: 'asset', name: 'Laptop', productId: world.products.laptop, state: 'in_service' } as const;
    const itemId = (await world.api.get(Items).create(world.actor, asset)).id;
    await give(itemId);
    const { body } = await draft(wish(itemId, 'return', { answers: { condition: 'good' } }));
    const { id } = body as Asked;
    const sent = await asker.post<Asked>(`/purchase-requests/${id}/transitions`, { verb: 'submit' }, { 'if-match': '"1"' });
    const decider = await world.api.client().signIn(email, 'quiet hands move the crates');
    const seen = { 'if-match': `"${sent.body.version}"` };
    expect((await decider.post(`/purchase-requests/${id}/decisions`, { verdict: 'approve' }, seen)).status).toBe(201);
    await eventually(async () => expect((await read(id)).lines[0]?.change?.act).toEqual({ state: 'done', reason: null }));
    expect(await stateOf(itemId)).toMatchObject({ state: 'in_stock' });
  });
});
