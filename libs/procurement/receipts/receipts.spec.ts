import { type Actor, Database, type Page, rolePermissions } from '#platform';
import { type ApiClient, type ApiResponse, eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving, personNamed } from '../../../test/procurement/approved.js';
import { PurchaseOrdersQueries } from '../orders/purchase-orders.queries.js';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import type { LineInput } from '../requests/request-line.rules.js';
import { Receipts } from './receipts.service.js';
import { portionsOf } from './received-amounts.rules.js';

interface Order {
  id: string;
  number: string;
  version: number;
  state: string;
  totalMinor: string;
  committedMinor: string;
  postedMinor: string;
  verbs: string[];
  lines: Array<{ id: string; requestId: string; received: number; over: number }>;
}
interface Receipt {
  id: string;
  jobId: string | null;
  accepted: number;
  damaged: number;
  refused: number;
  lines: Array<{ accepted: number; itemIds: string[] }>;
  refusals: Array<{ place: number; serial: string; code: string }>;
}

describe('What was ordered', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z'), withWorker: true });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: ApiClient;
  let stock: ApiClient;
  beforeAll(async () => {
    approved = await approving(world, { receiving: { apart: true, overPercent: 10 } });
    buyer = await world.as('procurement');
    stock = await world.as('it_operations');
  });

  const line = (quantity: number, more: Partial<LineInput> = {}): LineInput => ({
    productId: world.products.laptop,
    quantity,
    currency: 'EUR',
    unitPriceMinor: '100000',
    costCenterId: world.costCenters.network,
    ...more,
  });
  const move = (order: Order, verb: string, reason?: string): Promise<ApiResponse<Order>> =>
    buyer.post<Order>(`/purchase-orders/${order.id}/transitions`, { verb, reason }, { 'if-match': `"${order.version}"` });
  const sent = async (lines: LineInput[], changes: object = {}): Promise<Order> => {
    const { lineIds } = await approved(lines);
    const drafted = await buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: lineIds });
    const draft = drafted.body.data[0] as Order;
    const priced = await buyer.patch<Order>(`/purchase-orders/${draft.id}`, changes, { 'if-match': `"${draft.version}"` });
    const { status, body } = await move(priced.body, 'send');
    expect([status, body.state]).toEqual([201, 'sent']);
    return body;
  };
  const standing = async ({ id }: Order): Promise<Order> => (await buyer.get<Order>(`/purchase-orders/${id}`)).body;
  const receive = (client: ApiClient, { id }: Order, lines: object[], deliveryNote = 'LS-1'): Promise<ApiResponse<Receipt>> =>
    client.post<Receipt>(`/purchase-orders/${id}/receipts`, { deliveryNote, lines });
  const serials = (prefix: string, count: number): Array<{ serial: string }> =>
    Array.from({ length: count }, (_, at) => ({ serial: `${prefix}-${at + 1}` }));

  it('comes in portions, begins items with the verb receive, and is posted to the last cent', async () => {
    const order = await sent([line(3, { unitPriceMinor: '33333' }), line(2, { productId: world.products.officeSuite })], {
      shippingMinor: '1001',
    });
    expect(order).toMatchObject({ totalMinor: '301000', committedMinor: '301000', postedMinor: '0' });
    const [laptops, suites] = order.lines.map(({ id }) => id);
    expect((await receive(buyer, order, [{ lineId: laptops, units: serials('A', 1) }])).body).toMatchObject({
      code: 'forbidden',
      title: 'Who placed an order does not confirm its receipt.',
    });
    const first = await receive(stock, order, [{ lineId: laptops, units: serials('A', 2), damaged: 1, note: 'A dented box' }]);
    expect([first.status, first.body]).toEqual([201, expect.objectContaining({ accepted: 2, damaged: 1 })]);
    const partly = await standing(order);
    const asked = await buyer.get<{ lines: object[] }>(`/purchase-requests/${order.lines[0]?.requestId}`);
    expect(asked.body.lines).toMatchObject([
      { standing: { ordered: 3, received: 2, reserved: 0 } },
      { standing: { ordered: 2 } },
    ]);
    expect(partly).toMatchObject({ state: 'partly_received', totalMinor: '301000', verbs: ['close_short'] });
    expect(BigInt(partly.committedMinor) + BigInt(partly.postedMinor)).toBe(301_000n);
    const itemId = first.body.lines[0]?.itemIds[0];
    const item = await stock.get(`/items/${itemId}`);
    expect(item.body).toMatchObject({
      state: 'in_stock',
      orderNumber: order.number,
      asset: { serial: 'A-1' },
      purchasePrice: { amountMinor: '33333', currency: 'EUR' },
    });
    const history = await world.db.inspect<{ verb: string; reference: string | null }>(
      `SELECT verb, answers->>'receiptReference' AS reference FROM transitions WHERE subject_id = $1 ORDER BY subject_version DESC LIMIT 1`,
      [itemId],
    );
    expect(history).toEqual([{ verb: 'receive', reference: 'LS-1/1' }]);
    expect((await move(partly, 'cancel', 'Late')).body).toMatchObject({ code: 'verb_not_allowed' });
    const taken = await receive(stock, order, [{ lineId: laptops, units: [{ serial: 'A-3' }, { serial: 'a-1' }] }]);
    expect(taken.body).toMatchObject({ code: 'capacity_exceeded' });
    expect((await receive(stock, order, [{ lineId: suites, accepted: 3 }])).body).toMatchObject({ code: 'capacity_exceeded' });
    const double = await receive(stock, order, [{ lineId: laptops, units: [{ serial: 'a-1' }] }]);
    expect(double.body).toMatchObject({ problems: [{ pointer: '/lines/0/units/0', code: 'already_exists' }] });
    const rest = [
      { lineId: laptops, units: [{ serial: 'A-3' }] },
      { lineId: suites, accepted: 2 },
    ];
    expect((await receive(stock, order, rest, 'LS-2')).status).toBe(201);
    expect(await standing(order)).toMatchObject({ state: 'received', committedMinor: '0', postedMinor: '301000', verbs: [] });
    const [spent] = await world.db.inspect<{ sum: string }>(
      'SELECT sum(amount_minor)::text AS sum FROM ledger_entries WHERE item_id = $1',
      [itemId],
    );
    expect(spent?.sum).toBe('33444');
    type Entries = { data: Array<{ itemId: string | null; amount: { amountMinor: string } }> };
    const { data } = (await buyer.get<Entries>(`/purchase-orders/${order.id}/ledger-entries`)).body;
    expect(data.reduce((sum, { amount }) => sum + BigInt(amount.amountMinor), 0n)).toBe(301_000n);
    expect(data.some((entry) => entry.itemId === itemId)).toBe(true);
    expect((await (await world.as('requester')).get(`/purchase-orders/${order.id}/ledger-entries`)).status).toBe(403);
  });

  it('is closed short where not all of it comes, and what did not come can be ordered anew', async () => {
    const order = await sent([line(2, { productId: world.products.officeSuite }), line(4)]);
    const [suites] = order.lines.map(({ id }) => id);
    await receive(stock, order, [{ lineId: suites, accepted: 1 }]);
    const partly = await standing(order);
    expect((await move(partly, 'close_short')).body).toMatchObject({ status: 422 });
    const closed = await move(partly, 'close_short', 'No longer made.');
    expect(closed.body).toMatchObject({ state: 'closed_short', committedMinor: '0', postedMinor: '100000' });
    expect((await receive(stock, order, [{ lineId: suites, accepted: 1 }])).body).toMatchObject({ code: 'verb_not_allowed' });
    const waiting = await buyer.get<{ data: Array<{ quantity: number }> }>('/orderable-lines');
    expect(waiting.body.data.map(({ quantity }) => quantity)).toEqual([1, 4]);
    const forged = `INSERT INTO purchase_receipt_lines (id, organization_id, receipt_id, order_line_id, accepted, damaged, wrong)
      SELECT gen_random_uuid(), organization_id, id, $2, 1, 0, 0 FROM purchase_receipts WHERE order_id = $1`;
    await expect(world.db.inspect(forged, [order.id, suites])).rejects.toThrow('not open');
    const inflated = 'UPDATE purchase_order_lines SET received = 2 WHERE id = $1';
    await expect(world.db.inspect(inflated, [suites])).rejects.toThrow('what the receipts say');
  });

  it('never comes in beyond what the policy lets pass, however many take it in at once', async () => {
    const order = await sent([line(10, { productId: world.products.officeSuite })]);
    const [suites] = order.lines;
    expect(suites).toMatchObject({ over: 1 });
    const tries = await Promise.all([4, 4, 4, 4].map((accepted) => receive(stock, order, [{ lineId: suites?.id, accepted }])));
    expect(tries.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409]);
    await receive(stock, order, [{ lineId: suites?.id, accepted: 3 }]);
    // One more than ordered came, and is paid for.
    expect(await standing(order)).toMatchObject({
      state: 'received',
      committedMinor: '0',
      postedMinor: '1100000',
      lines: [{ received: 11 }],
    });
    const forged = `INSERT INTO purchase_receipt_lines (id, organization_id, receipt_id, order_line_id, accepted, damaged, wrong)
      SELECT gen_random_uuid(), organization_id, id, $2, 1, 0, 0 FROM purchase_receipts WHERE order_id = $1 LIMIT 1`;
    await expect(world.db.inspect(forged, [order.id, suites?.id])).rejects.toThrow('never_beyond');
  });

  it('is taken in by the list: of 500 serials with 20 bad ones 480 are in, and 20 are told with their places', async () => {
    const order = await sent([line(480)]);
    const lineId = order.lines[0]?.id;
    await receive(stock, order, [{ lineId, damaged: 1 }]);
    const units = serials('L', 500).map((unit, at) => (at % 25 === 24 ? { serial: 'L-1' } : unit));
    const begun = await stock.post<Receipt>(`/purchase-orders/${order.id}/serials`, { deliveryNote: 'LS-9', lineId, units });
    expect([begun.status, begun.body]).toEqual([202, expect.objectContaining({ jobId: expect.any(String), accepted: 0 })]);
    await eventually(
      async () => {
        const job = await stock.get<{ state: string; counts: object }>(`/jobs/${begun.body.jobId}`);
        expect(job.body).toMatchObject({ state: 'succeeded', counts: { received: 480, refused: 20 } });
      },
      { withinMs: 60_000 },
    );
    const { body } = await stock.get<Receipt>(`/purchase-receipts/${begun.body.id}`);
    expect([body.accepted, body.refusals.length]).toEqual([480, 20]);
    expect(body.refusals.slice(0, 2)).toMatchObject([
      { place: 25, serial: 'L-1', code: 'already_exists' },
      { place: 50, serial: 'L-1' },
    ]);
    expect(new Set(body.lines.flatMap(({ itemIds }) => itemIds)).size).toBe(480);
    expect(await standing(order)).toMatchObject({ state: 'received', committedMinor: '0', postedMinor: '48000000' });
  });

  it('is taken in as the policy in force at its sending says', async () => {
    const before = await sent([line(1, { productId: world.products.officeSuite })]);
    const [policy] = await world.db.inspect<{ number: number; book: { otherwise: [] } }>(
      'SELECT number, book FROM approval_policies ORDER BY number DESC LIMIT 1',
    );
    const book = { rules: [], otherwise: policy?.book.otherwise ?? [] };
    await world.api.get(ApprovalPolicies).publish(world.actor, { book, basedOn: policy?.number ?? 0 });
    const after = await sent([line(1, { productId: world.products.officeSuite })]);
    const all = (order: Order): object[] => [{ lineId: order.lines[0]?.id, accepted: 1 }];
    expect((await receive(buyer, before, all(before))).status).toBe(403);
    expect((await receive(buyer, after, all(after))).status).toBe(201);
  });

  it('is seen and taken in by a role that is narrowed to the place where it goes, and by none elsewhere', async () => {
    const order = await sent([line(1)]);
    const person = await personNamed(world, 'it_operations@harbour.example');
    const at = (locationId: string): Actor => {
      const permissions = new Set(rolePermissions.it_operations);
      return { ...person, kind: 'user', grants: [{ permissions, scope: { businessUnitIds: [], locationIds: [locationId] } }] };
    };
    const delivery = { deliveryNote: 'LS-5', lines: [{ lineId: order.lines[0]?.id ?? '', units: serials('N', 1) }] };
    const seen = async (actor: Actor): Promise<string[]> => {
      const read = (): Promise<Page<{ id: string }>> => world.api.get(PurchaseOrdersQueries).list(actor, {});
      return (await world.api.get(Database).reading(actor, read)).data.map(({ id }) => id);
    };
    const { berlin, lisbon } = world.locations;
    expect(await seen(at(lisbon))).toEqual([]);
    await expect(world.api.get(Receipts).receive(at(lisbon), order.id, delivery)).rejects.toMatchObject({ code: 'forbidden' });
    expect(await seen(at(berlin))).toContain(order.id);
    await world.api.get(Receipts).receive(at(berlin), order.id, delivery);
    expect(await standing(order)).toMatchObject({ state: 'received' });
  });

  it('adds up to its line in whatever portions it comes', () => {
    const ordered = { quantity: 7, netMinor: '100', taxMinor: '19', shippingMinor: '3' };
    const parts = [0, 2, 3, 6].flatMap((from, at) =>
      portionsOf(ordered, from, [{ itemId: null, quantity: ([2, 3, 6, 7][at] ?? 0) - from }]).flatMap(({ shares }) => shares),
    );
    expect(parts.reduce((sum, { minor }) => sum + minor, 0n)).toBe(122n);
  });
});
