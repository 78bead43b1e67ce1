import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving } from '../../../test/procurement/approved.js';
import type { LineInput } from '../requests/request-line.rules.js';

interface Line {
  id: string;
  quantity: number;
  received: number;
  netMinor: string;
  shippingMinor: string;
}
interface Shown {
  id: string;
  version: number;
  state: string;
  revision: number;
  totalMinor: string;
  committedMinor: string;
  postedMinor: string;
  verbs: string[];
  lines: Line[];
}

describe('An order that was sent', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: ApiClient;
  let stock: ApiClient;
  beforeAll(async () => {
    approved = await approving(world);
    [buyer, stock] = [await world.as('procurement'), await world.as('it_operations')];
  });

  const cables = (quantity: number, more: Partial<LineInput> = {}): LineInput => ({
    productId: world.products.laptop,
    quantity,
    currency: 'EUR',
    unitPriceMinor: '1000',
    costCenterId: world.costCenters.network,
    ...more,
  });
  const drafted = async (requestLineIds: string[]): Promise<Shown> => {
    const { status, body } = await buyer.post<{ data: Shown[] }>('/purchase-orders', { requestLineIds });
    expect([status, body.data?.length]).toEqual([201, 1]);
    return body.data[0] as Shown;
  };
  const move = async ({ id, version }: Shown, verb: string, more: object = {}): Promise<Shown> => {
    const path = `/purchase-orders/${id}/transitions`;
    const { status, body } = await buyer.post<Shown>(path, { verb, ...more }, { 'if-match': `"${version}"` });
    expect([status, body]).toEqual([201, expect.objectContaining({ id })]);
    return body;
  };
  const sent = async (lines: LineInput[]): Promise<Shown & { lineIds: string[] }> => {
    const { lineIds } = await approved(lines);
    return { ...(await move(await drafted(lineIds), 'send')), lineIds };
  };
  const amend = ({ id, version }: Shown, changes: object): Promise<ApiResponse<Shown>> => {
    const path = `/purchase-orders/${id}/amendments`;
    return buyer.post<Shown>(path, { reason: 'The vendor asked.', ...changes }, { 'if-match': `"${version}"` });
  };
  const read = async ({ id }: Shown): Promise<Shown> => (await buyer.get<Shown>(`/purchase-orders/${id}`)).body;
  let serial = 0;
  const receive = async (order: Shown, at: number, count: number): Promise<ApiResponse<unknown>> => {
    serial += count;
    const units = Array.from({ length: count }, (_, place) => ({ serial: `AM-${serial - place}` }));
    const lines = [{ lineId: order.lines[at]?.id, units }];
    return stock.post(`/purchase-orders/${order.id}/receipts`, { deliveryNote: 'LS 1', lines });
  };
  const owes = ({ totalMinor, committedMinor, postedMinor }: Shown): void =>
    expect(BigInt(committedMinor) + BigInt(postedMinor)).toBe(BigInt(totalMinor));

  it('is amended within what was approved, as a version that tells each difference, and acknowledged anew', async () => {
    const order = await move(await sent([cables(10), cables(2)]), 'acknowledge', { vendorReference: 'SO-1' });
    const [first, second] = order.lines;
    expect((await amend(order, { lines: [{ id: first?.id, quantity: 11 }] })).body).toMatchObject({ code: 'guard_failed' });
    expect((await amend(order, { lines: [{ id: first?.id, unitPriceMinor: '1001' }] })).body).toMatchObject({
      code: 'guard_failed',
    });
    expect((await amend(order, { lines: [] })).body).toMatchObject({ code: 'validation_failed' });
    const changes = {
      wantedOn: '2026-04-01',
      shippingMinor: '300',
      lines: [{ id: first?.id, quantity: 6, unitPriceMinor: '900' }],
    };
    const looked = await buyer.post(
      `/purchase-orders/${order.id}/amendment-preview`,
      { reason: 'To see it.', ...changes, locationId: world.locations.lisbon },
      { 'if-match': `"${order.version}"` },
    );
    expect(looked).toMatchObject({ status: 200, body: { beforeMinor: '12000', afterMinor: '7700' } });
    expect(looked.body).toMatchObject({ changes: [{ field: 'locationId', afterName: 'Lisbon' }, {}, {}, {}, {}] });
    const next = (await amend(order, { ...changes, lines: [...changes.lines, { id: second?.id, quantity: 0 }] })).body;
    expect(next).toMatchObject({
      state: 'sent',
      revision: 1,
      acknowledgedRevision: 0,
      totalMinor: '5700',
      committedMinor: '5700',
    });
    expect(next).toMatchObject({
      wantedOn: '2026-04-01',
      vendorReference: 'SO-1',
      acknowledgedAt: null,
      verbs: ['acknowledge', 'cancel'],
    });
    expect((await amend(order, changes)).status).toBe(412);
    const raised = (await amend(next, { lines: [{ id: first?.id, quantity: 10 }] })).body;
    expect(raised).toMatchObject({ revision: 2, totalMinor: '9300', committedMinor: '9300' });
    expect((await amend(raised, { lines: [{ id: second?.id, quantity: 1 }] })).body).toMatchObject({ code: 'guard_failed' });
    expect(await move(raised, 'acknowledge')).toMatchObject({ state: 'acknowledged', acknowledgedRevision: 2 });
    const told = await buyer.get(`/purchase-orders/${order.id}/versions`);
    expect(told.body).toMatchObject({
      data: [
        { revision: 2, changes: [{ lineId: first?.id, field: 'quantity', before: '6', after: '10' }] },
        {
          revision: 1,
          reason: 'The vendor asked.',
          changedByName: 'procurement of Harbour & Pine',
          changes: [
            { lineId: null, field: 'wantedOn', before: null, after: '2026-04-01' },
            { field: 'shippingMinor', before: '0', after: '300' },
            { lineId: first?.id, position: 1, field: 'quantity', before: '10', after: '6' },
            { field: 'unitPriceMinor', before: '1000', after: '900' },
            { lineId: second?.id, field: 'quantity', before: '2', after: '0' },
          ],
        },
      ],
    });
  });

  it('keeps the price of what came, and owes neither more nor less for what is still to come', async () => {
    const order = await sent([cables(5), cables(3)]);
    expect((await receive(order, 0, 2)).status).toBe(201);
    const partly = await read(order);
    const [first, second] = partly.lines;
    for (const [change, pointer] of [
      [{ quantity: 1 }, 'quantity'],
      [{ unitPriceMinor: '1' }, 'unitPriceMinor'],
    ] as const) {
      expect((await amend(partly, { lines: [{ id: first?.id, ...change }] })).body).toMatchObject({
        code: 'guard_failed',
        problems: [{ pointer: `/lines/0/${pointer}` }],
      });
    }
    const fewer = (await amend(partly, { lines: [{ id: first?.id, quantity: 4, discountMinor: '100' }] })).body;
    expect(fewer).toMatchObject({ state: 'partly_received', totalMinor: '6900', postedMinor: '2000' });
    owes(fewer);
    expect(fewer.verbs).toContain('acknowledge');
    expect((await receive(fewer, 0, 3)).status).toBe(409);
    const done = (
      await amend(fewer, {
        lines: [
          { id: first?.id, quantity: 2 },
          { id: second?.id, quantity: 0 },
        ],
      })
    ).body;
    expect(done).toMatchObject({ state: 'received', totalMinor: '2000', committedMinor: '0', postedMinor: '2000' });
    const more = (await amend(done, { lines: [{ id: first?.id, quantity: 3 }] })).body;
    expect(more).toMatchObject({ state: 'partly_received', totalMinor: '3000', committedMinor: '1000' });
    expect((await receive(more, 0, 1)).status).toBe(201);
    expect(await read(more)).toMatchObject({ state: 'received', committedMinor: '0', postedMinor: '3000' });
  });

  it('lets what it does not take be ordered anew: of a cancelled line, of fewer, and of what was closed short', async () => {
    const order = await sent([cables(5), cables(3)]);
    const [first, second] = order.lines;
    await amend(order, {
      lines: [
        { id: first?.id, quantity: 4 },
        { id: second?.id, quantity: 0 },
      ],
    });
    expect((await receive(order, 0, 1)).status).toBe(201);
    await move(await read(order), 'close_short', { reason: 'They cannot deliver.' });
    const waiting = await buyer.get<{ data: Array<{ id: string; quantity: number }> }>('/orderable-lines');
    const left = waiting.body.data.filter(({ id }) => order.lineIds.includes(id));
    expect(left.map(({ quantity }) => quantity).sort()).toEqual([3, 4]);
    const again = await drafted(order.lineIds);
    expect(again.lines.map(({ quantity }) => quantity)).toEqual([4, 3]);
    expect((await buyer.post('/purchase-orders', { requestLineIds: order.lineIds })).body).toMatchObject({ code: 'conflict' });
  });

  it('says what is to be done with a running service, and afterwards only what the carrier confirms', async () => {
    const { lineIds } = await approved([
      { ...cables(1), productId: world.products.mobilePlan, description: 'Larger plan', recurringMinor: '100', termMonths: 12 },
    ]);
    const draft = await drafted(lineIds);
    const say = ({ id, version, lines }: Shown, work: object): Promise<ApiResponse<Shown>> =>
      buyer.put<Shown>(`/purchase-orders/${id}/lines/${lines[0]?.id}/work`, work, { 'if-match': `"${version}"` });
    expect((await say(draft, { action: 'move' })).body).toMatchObject({ code: 'validation_failed' });
    expect((await say(draft, { action: 'add_seats', itemId: world.people.ada })).status).toBe(422);
    const said = await say(draft, { action: 'install', wantedOn: '2026-04-01' });
    expect([said.status, said.body]).toEqual([200, expect.objectContaining({ state: 'draft' })]);
    const order = await move(said.body, 'send');
    expect((await say(order, { action: 'install', wantedOn: '2026-05-01' })).body).toMatchObject({ code: 'guard_failed' });
    const confirmed = { action: 'install', wantedOn: '2026-04-01', confirmedOn: '2026-04-03', carrierReference: 'NT-9' };
    expect((await say(order, confirmed)).body).toMatchObject({ lines: [{ work: { ...confirmed, itemId: null } }] });
  });

  it('is told to others with all that becomes of it', async () => {
    const order = await sent([cables(3)]);
    await amend(order, { lines: [{ id: order.lines[0]?.id, quantity: 2 }] });
    await move(await read(order), 'acknowledge', { expectedOn: '2026-03-20' });
    expect((await receive(order, 0, 1)).status).toBe(201);
    await move(await read(order), 'close_short', { reason: 'They cannot deliver.' });
    const told = await world.db.inspect<{ type: string; revision: number; state: string }>(
      `SELECT type, (payload ->> 'revision')::integer AS revision, payload ->> 'state' AS state FROM outbox
       WHERE payload ->> 'orderId' = $1 ORDER BY id`,
      [order.id],
    );
    expect(told.map(({ type, revision, state }) => [type, revision, state])).toEqual([
      ['procurement.order.sent', 0, 'sent'],
      ['procurement.order.amended', 1, 'sent'],
      ['procurement.order.acknowledged', 1, 'acknowledged'],
      ['procurement.order.received', 1, 'partly_received'],
      ['procurement.order.closed', 1, 'closed_short'],
    ]);
    const [{ count } = { count: 0 }] = await world.db.inspect<{ count: number }>(
      `SELECT count(*)::integer AS count FROM outbox WHERE type = 'procurement.request.approved'`,
    );
    expect(count).toBeGreaterThan(0);
  });

  it('is never changed past its versions, whoever tries', async () => {
    const order = await sent([cables(2)]);
    const fewer = 'UPDATE purchase_order_lines SET quantity = 1, net_minor = 1000 WHERE order_id = $1';
    await expect(world.db.inspect(fewer, [order.id])).rejects.toThrow('do not change but by an amendment');
    await expect(world.db.inspect('UPDATE purchase_orders SET revision = 1 WHERE id = $1', [order.id])).rejects.toThrow(
      'amended by its next version',
    );
    const forged = `INSERT INTO purchase_order_versions (id, organization_id, order_id, revision, reason, changes, changed_by_id, changed_at)
      SELECT gen_random_uuid(), organization_id, id, 1, 'x', '[{}]', placed_by_id, now() FROM purchase_orders WHERE id = $1`;
    await expect(world.db.inspect(forged, [order.id])).rejects.toThrow('is what the order became');
    await amend(order, { terms: 'Net 30' });
    await expect(world.db.inspect('UPDATE purchase_order_versions SET reason = $1', ['x'])).rejects.toThrow();
  });
});
