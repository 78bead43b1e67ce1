import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Order, type Ordering, ordering } from '../../../test/procurement/ordering.js';

interface Returned {
  id: string;
  expectedMinor: string;
  creditedMinor: string;
  lines: Array<{ id: string; quantity: number; itemIds: string[] }>;
}

describe('What goes back to its vendor', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z') });
  let office: Ordering;
  let finance: ApiClient;
  beforeAll(async () => {
    office = await ordering(world);
    finance = await world.as('finance');
  });

  const sendBack = ({ id }: Order, lines: object[]): Promise<ApiResponse<Returned>> => {
    const facts = { rmaReference: 'RMA-77', reason: 'Dead pixels', returnedOn: '2026-03-20' };
    return office.stock.post<Returned>(`/purchase-orders/${id}/returns`, { ...facts, lines });
  };

  it('leaves stock for good, and its credit comes back to the items to the last cent', async () => {
    const order = await office.sent([office.line(world.products.laptop, 3, { unitPriceMinor: '50000' })]);
    const lineId = order.lines[0]?.id;
    const units = [{ serial: 'R-1' }, { serial: 'R-2' }, { serial: 'R-3' }];
    const { body: receipt } = await office.receive(order, [{ lineId, units, damaged: 2 }]);
    const [first = '', second = '', third = ''] = receipt.lines[0]?.itemIds ?? [];
    const two = { lineId, came: 'accepted', itemIds: [first, second], expectedCreditMinor: '100000' };
    const { status, body } = await sendBack(order, [two, { lineId, came: 'damaged', quantity: 2, expectedCreditMinor: '0' }]);
    expect([status, body]).toEqual([201, expect.objectContaining({ expectedMinor: '100000', creditedMinor: '0' })]);
    expect((await office.stock.get(`/items/${first}`)).body).toMatchObject({ state: 'returned' });
    expect((await sendBack(order, [two])).status).toBe(409);
    const more = { lineId, came: 'damaged', quantity: 1, expectedCreditMinor: '0' };
    expect((await sendBack(order, [more])).body).toMatchObject({ code: 'capacity_exceeded' });
    const undone = await office.stock.post(`/purchase-receipts/${receipt.id}/undoing`, { reason: 'No' });
    expect(undone.body).toMatchObject({ code: 'in_use' });

    const credit = { lineId: body.lines[0]?.id, amountMinor: '99999', creditedOn: '2026-03-20', reference: 'CN-1' };
    expect((await office.stock.post(`/vendor-returns/${body.id}/credits`, credit)).status).toBe(403);
    const credited = await finance.post<Returned>(`/vendor-returns/${body.id}/credits`, credit);
    expect([credited.status, credited.body.creditedMinor]).toEqual([201, '99999']);
    expect((await finance.post(`/vendor-returns/${body.id}/credits`, credit)).body).toMatchObject({ code: 'already_exists' });
    const posted = await world.db.inspect(
      `SELECT item_id = $1 AS first, kind, amount_minor::text AS minor FROM ledger_entries WHERE kind = 'credit' ORDER BY amount_minor DESC`,
      [first],
    );
    expect(posted.map((row) => Object.values(row))).toEqual([
      [true, 'credit', '-49999'],
      [false, 'credit', '-50000'],
    ]);
    const behind = await finance.get<{ data: Array<{ document: object }> }>(`/ledger/entries?itemId=${first}&kind=credit`);
    expect(behind.body.data).toMatchObject([{ document: { kind: 'vendor_return', id: body.id, label: 'RMA-77 · CN-1' } }]);
    const open = await office.buyer.get<{ data: Returned[] }>('/vendor-returns?open=true');
    expect(open.body.data.map(({ id }) => id)).toEqual([body.id]);
    expect((await office.stock.get(`/items/${third}`)).body).toMatchObject({ state: 'in_stock' });
  });

  it('is only what came, and nothing that somebody has had', async () => {
    const order = await office.sent([office.line(world.products.laptop, 2)]);
    const lineId = order.lines[0]?.id;
    const { body: receipt } = await office.receive(order, [{ lineId, units: [{ serial: 'S-1' }], wrong: 1 }]);
    const [itemId = ''] = receipt.lines[0]?.itemIds ?? [];
    const other = await office.sent([office.line(world.products.laptop, 1)]);
    const strange = { lineId: other.lines[0]?.id, came: 'accepted', itemIds: [itemId], expectedCreditMinor: '1' };
    expect((await sendBack(other, [strange])).status).toBe(409);
    const both = await Promise.all(
      [1, 2].map(() => sendBack(order, [{ lineId, came: 'wrong', quantity: 1, expectedCreditMinor: '0' }])),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409]);
    await world.db.inspect(
      `INSERT INTO custody_records (id, organization_id, item_id, holder_person_id, held_from, handed_over_by, held_until)
       SELECT gen_random_uuid(), organization_id, id, $2, created_at, 'Ingrid', created_at FROM items WHERE id = $1`,
      [itemId, world.people.ada],
    );
    const had = await sendBack(order, [{ lineId, came: 'accepted', itemIds: [itemId], expectedCreditMinor: '1' }]);
    expect(had.body).toMatchObject({ code: 'guard_failed' });
  });
});
