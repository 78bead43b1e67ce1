import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving } from '../../../test/procurement/approved.js';
import type { LineInput } from '../requests/request-line.rules.js';
import { amountsOf } from './order-amounts.rules.js';

interface Shown {
  id: string;
  number: string;
  version: number;
  state: string;
  currency: string;
  totalMinor: string;
  committedMinor: string;
  verbs: string[];
  lines: Array<{ id: string; description: string; netMinor: string; taxMinor: string; shippingMinor: string }>;
}

describe('A purchase order', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: ApiClient;
  beforeAll(async () => {
    approved = await approving(world);
    buyer = await world.as('procurement');
  });

  const laptops = (quantity: number, more: Partial<LineInput> = {}): LineInput => ({
    productId: world.products.laptop,
    quantity,
    currency: 'EUR',
    unitPriceMinor: '100000',
    costCenterId: world.costCenters.network,
    ...more,
  });
  const ordered = (requestLineIds: string[], more: object = {}): Promise<ApiResponse<{ data: Shown[] }>> =>
    buyer.post<{ data: Shown[] }>('/purchase-orders', { requestLineIds, ...more });
  const one = async (lines: LineInput[]): Promise<Shown> => {
    const { status, body } = await ordered((await approved(lines)).lineIds);
    expect([status, body.data.length]).toEqual([201, 1]);
    return body.data[0] as Shown;
  };
  const amend = ({ id, version }: Shown, changes: object): Promise<ApiResponse<Shown>> =>
    buyer.patch<Shown>(`/purchase-orders/${id}`, changes, { 'if-match': `"${version}"` });
  const move = (client: ApiClient, { id, version }: Shown, verb: string, more: object = {}): Promise<ApiResponse<Shown>> =>
    client.post<Shown>(`/purchase-orders/${id}/transitions`, { verb, ...more }, { 'if-match': `"${version}"` });
  const committed = async (): Promise<string> => {
    const [row] = await world.db.inspect<{ sum: string }>(
      `SELECT coalesce(sum(remaining_minor), 0)::text AS sum FROM commitments WHERE source_kind = 'purchase_order_line'`,
    );
    return row?.sum ?? '';
  };

  it('is made of approved lines, one for each vendor and currency, and numbered without gaps', async () => {
    const { lineIds, requestId } = await approved([
      laptops(2),
      laptops(1, { currency: 'USD' }),
      laptops(3),
      laptops(1, { vendorId: world.vendors.carrier }),
    ]);
    const waiting = await buyer.get<{ data: Array<{ id: string; requestNumber: string }> }>('/orderable-lines');
    expect(waiting.body.data.map(({ id }) => id).sort()).toEqual([...lineIds].sort());
    const failed = await ordered([...lineIds, world.people.ada]);
    expect(failed.body).toMatchObject({ code: 'validation_failed', problems: [{ pointer: '/requestLineIds/4' }] });
    const { body } = await ordered(lineIds);
    expect(body.data).toMatchObject([
      { number: 'P-2026-00001', currency: 'EUR', totalMinor: '500000', state: 'draft', lines: [{}, {}] },
      { number: 'P-2026-00002', currency: 'USD', totalMinor: '100000' },
      { number: 'P-2026-00003', vendorName: 'Northern Telecom', lines: [{ requestId }] },
    ]);
    expect((await ordered(lineIds.slice(0, 1))).body).toMatchObject({ code: 'conflict' });
    expect((await buyer.get('/orderable-lines')).body).toMatchObject({ data: [] });
    expect((await (await world.as('requester')).get('/purchase-orders')).status).toBe(403);
    const theirs = await (await world.neighbour.as('procurement')).get(`/purchase-orders/${body.data[0]?.id}`);
    expect(theirs.status).toBe(404);
  });

  it('is committed in the ledger with tax and shipping when it is sent, and let go when it is cancelled', async () => {
    const before = await committed();
    const draft = await one([laptops(3), laptops(1, { description: 'Dock', unitPriceMinor: '20000' })]);
    const [first, second] = draft.lines;
    const priced = await amend(draft, {
      shippingMinor: '1000',
      lines: [
        { id: first?.id, discountMinor: '1', taxBasisPoints: 1_900 },
        { id: second?.id, unitPriceMinor: '19999' },
      ],
    });
    expect(priced.body.lines).toMatchObject([
      { netMinor: '299999', taxMinor: '57000', shippingMinor: '937' },
      { netMinor: '19999', taxMinor: '0', shippingMinor: '63' },
    ]);
    expect(priced.body).toMatchObject({ totalMinor: '377998', committedMinor: '0' });
    const sent = await move(buyer, priced.body, 'send');
    expect([sent.status, sent.body]).toEqual([201, expect.objectContaining({ state: 'sent', committedMinor: '377998' })]);
    expect(sent.body).toMatchObject({
      placedByName: 'procurement of Harbour & Pine',
      policyNumber: 1,
      verbs: ['acknowledge', 'cancel'],
    });
    expect((await amend(sent.body, { terms: 'Net 30' })).body).toMatchObject({ code: 'guard_failed' });
    expect((await move(await world.as('finance'), sent.body, 'acknowledge')).status).toBe(403);
    const known = await move(buyer, sent.body, 'acknowledge', { vendorReference: 'SO-77', expectedOn: '2026-03-20' });
    expect(known.body).toMatchObject({ state: 'acknowledged', vendorReference: 'SO-77', expectedOn: '2026-03-20' });
    expect((await move(buyer, known.body, 'cancel')).body).toMatchObject({ status: 422 });
    expect((await move(buyer, sent.body, 'cancel', { reason: 'x' })).status).toBe(412);
    const gone = await move(buyer, known.body, 'cancel', { reason: 'The vendor cannot deliver.' });
    expect(gone.body).toMatchObject({
      state: 'cancelled',
      committedMinor: '0',
      verbs: [],
      closedBecause: 'The vendor cannot deliver.',
    });
    expect(await committed()).toBe(before);
    expect((await move(buyer, gone.body, 'send')).body).toMatchObject({ code: 'verb_not_allowed' });
  });

  it('never says more than what was approved, and what was ordered is not revised', async () => {
    const { lineIds } = await approved([laptops(1)]);
    const both = await Promise.all([ordered(lineIds), ordered(lineIds), ordered(lineIds)]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const draft = both.find(({ status }) => status === 201)?.body.data[0] as Shown;
    const lineId = draft.lines[0]?.id;
    expect((await amend(draft, { lines: [{ id: lineId, unitPriceMinor: '100001' }] })).body).toMatchObject({
      code: 'guard_failed',
      problems: [{ pointer: '/lines/0/unitPriceMinor' }],
    });
    expect((await amend(draft, { lines: [{ id: lineId, discountMinor: '100001' }] })).body).toMatchObject({
      problems: [{ pointer: '/lines/0/discountMinor' }],
    });
    const more = 'UPDATE purchase_order_lines SET quantity = 2, net_minor = 200000 WHERE id = $1';
    await expect(world.db.inspect(more, [lineId])).rejects.toThrow('What is ordered is what was approved');
    const unpaid = `UPDATE purchase_orders SET state = 'sent', policy_id = (SELECT id FROM approval_policies LIMIT 1), sent_at = now(),
      placed_by_id = (SELECT person_id FROM users WHERE person_id IS NOT NULL LIMIT 1) WHERE id = $1`;
    await expect(world.db.inspect(unpaid, [draft.id])).rejects.toThrow('all that it costs committed');
    const asker = await world.api.client().signIn('asker@harbour.example', 'quiet hands move the crates');
    const [request] = await world.db.inspect<{ id: string; version: number }>(
      'SELECT r.id, r.version FROM purchase_requests r JOIN purchase_request_lines l ON l.request_id = r.id WHERE l.id = $1',
      lineIds,
    );
    const path = `/purchase-requests/${request?.id}/transitions`;
    const revised = await asker.post(path, { verb: 'revise' }, { 'if-match': `"${request?.version}"` });
    expect(revised.body).toMatchObject({ code: 'guard_failed' });
    const sent = (await move(buyer, draft, 'send')).body;
    const cheaper = 'UPDATE purchase_order_lines SET discount_minor = 1, net_minor = net_minor - 1 WHERE order_id = $1';
    await expect(world.db.inspect(cheaper, [sent.id])).rejects.toThrow('do not change');
    await expect(world.db.inspect(`UPDATE purchase_orders SET state = 'draft' WHERE id = $1`, [sent.id])).rejects.toThrow(
      'does not go from sent to draft',
    );
  });

  it('spreads its shipping to the last cent, also over lines that are free', () => {
    const line = { quantity: 1, unitPriceMinor: '0', discountMinor: '0', taxBasisPoints: 0 };
    expect(amountsOf([line, line, line], '100').map(({ shippingMinor }) => shippingMinor)).toEqual(['33', '33', '34']);
  });
});
