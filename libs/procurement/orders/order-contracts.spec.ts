import type { ApiResponse } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Order, type Ordering, ordering } from '../../../test/procurement/ordering.js';

interface Shown extends Order {
  contractId: string | null;
  contractNumber: string | null;
  lines: Array<Order['lines'][number] & { contractRate: { rate: string; unit: string; chargeKind: string } | null }>;
}

describe('An order under a contract', () => {
  const world = useWorld();
  let desk: Ordering;
  beforeAll(async () => {
    desk = await ordering(world);
  });

  /** A contract of the vendor of laptops, in force since the year began. */
  async function contract(number: string, vendorId = world.vendors.hardware): Promise<string> {
    const admin = await world.as('administrator');
    const added = await admin.post<{ id: string; version: number }>('/contracts', {
      vendorId,
      number,
      name: 'Framework agreement',
      currency: 'EUR',
      startsOn: '2026-01-01',
    });
    expect(added.status).toBe(201);
    const { id } = added.body;
    const { laptop } = world.products;
    for (const rate of [
      { chargeKind: 'one_time', rate: '899.5', unit: 'each' },
      { chargeKind: 'recurring', rate: '12', unit: 'month' },
    ])
      await admin.post(`/contracts/${id}/rates`, { productId: laptop, validFrom: '2026-01-01', ...rate });
    await world.db.inspect(`UPDATE contracts SET state = 'active' WHERE id = $1`, [id]);
    return id;
  }

  async function draft(more: object = {}): Promise<Shown> {
    const { lineIds } = await desk.approved([desk.line(world.products.laptop, 2, more)]);
    const { body } = await desk.buyer.post<{ data: Shown[] }>('/purchase-orders', { requestLineIds: lineIds });
    return body.data[0] as Shown;
  }
  const amend = (order: Shown, changes: object): Promise<ApiResponse<Shown>> =>
    desk.buyer.patch<Shown>(`/purchase-orders/${order.id}`, changes, { 'if-match': `"${order.version}"` });

  it('shows beside each line what the contract says of its product, and says so to the vendor', async () => {
    const contractId = await contract('RV-2026');
    const once = await amend(await draft(), { contractId });
    expect(once.body).toMatchObject({
      contractNumber: 'RV-2026',
      lines: [{ contractRate: { rate: '899.5', unit: 'each', chargeKind: 'one_time' } }],
    });
    const recurring = await amend(await draft({ recurringMinor: '1200', termMonths: 24 }), { contractId });
    expect(recurring.body.lines).toMatchObject([{ contractRate: { rate: '12', unit: 'month', chargeKind: 'recurring' } }]);
    const sent = await desk.move(once.body, 'send');
    expect(sent.status).toBe(201);
    const paper = await desk.buyer.get<string>(`/purchase-orders/${sent.body.id}/ubl.xml`);
    expect(String(paper.body)).toContain('<cac:Contract><cbc:ID>RV-2026</cbc:ID></cac:Contract>');
    const [laptop] = (await desk.receive(sent.body, [{ lineId: sent.body.lines[0]?.id, units: [{ serial: 'RV-1' }] }])).body
      .lines;
    const [item] = await world.db.inspect('SELECT contract_id FROM items WHERE id = $1', [laptop?.itemIds[0]]);
    expect(item).toEqual({ contract_id: contractId });
  });

  it('is under none of another vendor, none that is over, and no other once it was sent', async () => {
    const order = await draft();
    const strange = await amend(order, { contractId: await contract('FREMD-1', world.vendors.carrier) });
    expect([strange.status, strange.body]).toMatchObject([
      422,
      { code: 'validation_failed', problems: [{ pointer: '/contractId' }] },
    ]);
    const over = await contract('ALT-1');
    await world.db.inspect(`UPDATE contracts SET state = 'expired' WHERE id = $1`, [over]);
    expect((await amend(order, { contractId: over })).status).toBe(422);
    const own = await amend(order, { contractId: await contract('RV-2027') });
    const none = await amend(own.body, { contractId: null });
    expect(none.body).toMatchObject({ contractId: null, lines: [{ contractRate: null }] });
    const sent = await desk.move(none.body, 'send');
    const sneaked = world.db.inspect(`UPDATE purchase_orders SET contract_id = $2 WHERE id = $1`, [
      sent.body.id,
      await contract('RV-2028'),
    ]);
    await expect(sneaked).rejects.toThrow('An order stays as it was sent');
  });
});
