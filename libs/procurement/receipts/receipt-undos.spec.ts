import { randomUUID } from 'node:crypto';
import { Accruals, type LedgerEntryDto } from '#spend';
import { type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Order, type Ordering, ordering, type Receipt } from '../../../test/procurement/ordering.js';

describe('A receipt that was a mistake', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z') });
  let office: Ordering;
  beforeAll(async () => {
    office = await ordering(world);
  });

  const undo = (receipt: Pick<Receipt, 'id'>, reason = 'Scanned the wrong pallet.'): Promise<ApiResponse<Receipt>> =>
    office.stock.post<Receipt>(`/purchase-receipts/${receipt.id}/undoing`, { reason });
  const units = (...serials: string[]): object[] => serials.map((serial) => ({ serial }));
  const worthOf = async (order: Order): Promise<bigint> => {
    const { committedMinor, postedMinor } = await office.standing(order);
    return BigInt(committedMinor) + BigInt(postedMinor);
  };
  const documentsOf = async (itemId: string | undefined): Promise<unknown[]> => {
    const finance = await world.as('finance');
    const { body } = await finance.get<{ data: LedgerEntryDto[] }>(`/ledger/entries?itemId=${itemId}`);
    return body.data.map(({ document }) => document);
  };
  const spentOn = async (itemId: string | undefined): Promise<string | undefined> => {
    const [row] = await world.db.inspect<{ sum: string }>(
      'SELECT coalesce(sum(amount_minor), 0)::text AS sum FROM ledger_entries WHERE item_id = $1',
      [itemId],
    );
    return row?.sum;
  };

  it('is taken back as a whole: the things leave, the money is committed again, and the same can come once more', async () => {
    const laptops = office.line(world.products.laptop, 3, { unitPriceMinor: '33333' });
    const order = await office.sent([laptops], { shippingMinor: '1000' });
    const lineId = order.lines[0]?.id;
    const wrong = await office.receive(order, [{ lineId, units: units('U-1', 'U-2') }]);
    const right = await office.receive(order, [{ lineId, units: units('U-3') }], 'LS-2');
    expect(await office.standing(order)).toMatchObject({ state: 'received', committedMinor: '0' });
    const [first] = wrong.body.lines[0]?.itemIds ?? [];

    const undone = await undo(wrong.body);
    expect([undone.status, undone.body]).toEqual([
      201,
      expect.objectContaining({ undoneBecause: 'Scanned the wrong pallet.', undoneByName: expect.any(String) }),
    ]);
    expect(await office.standing(order)).toMatchObject({ state: 'partly_received', lines: [{ received: 1 }] });
    expect(await worthOf(order)).toBe(100_999n);
    expect((await office.stock.get(`/items/${first}`)).body).toMatchObject({ state: 'cancelled', asset: { serial: null } });
    expect(await spentOn(first)).toBe('0');
    const receipt = { kind: 'purchase_receipt', id: wrong.body.id, label: 'LS-1' };
    expect(await documentsOf(first)).toEqual([receipt, receipt, receipt, receipt]);
    expect((await undo(wrong.body)).body).toMatchObject({ code: 'conflict', title: 'This receipt was taken back before.' });
    const inflated = 'UPDATE purchase_order_lines SET received = 3 WHERE id = $1';
    await expect(world.db.inspect(inflated, [lineId])).rejects.toThrow('less those that were taken back');

    const again = await office.receive(order, [{ lineId, units: units('U-2', 'U-1') }], 'LS-1');
    expect(again.status).toBe(201);
    const whole = await office.standing(order);
    expect(whole).toMatchObject({ state: 'received', committedMinor: '0', postedMinor: '100999' });
    await undo(again.body);
    await undo(right.body);
    const asSent = await office.standing(order);
    expect(asSent).toMatchObject({ state: 'sent', committedMinor: '100999', postedMinor: '0', lines: [{ received: 0 }] });
    expect((await office.move(asSent, 'cancel', 'Not needed.')).body).toMatchObject({ state: 'cancelled', committedMinor: '0' });
  });

  it('stays once something happened to what came, and is nothing that just anybody takes back', async () => {
    const order = await office.sent([office.line(world.products.laptop, 2)]);
    const { body } = await office.receive(order, [{ lineId: order.lines[0]?.id, units: units('V-1', 'V-2') }]);
    const itemId = body.lines[0]?.itemIds[1];
    const bare = await office.stock.post(`/items/${itemId}/transitions`, { verb: 'unreceive', answers: { reason: 'So.' } });
    expect(bare.body).toMatchObject({ code: 'forbidden' });
    expect((await (await world.as('finance')).post(`/purchase-receipts/${body.id}/undoing`, { reason: 'No.' })).status).toBe(403);
    const outlook = (): Promise<ApiResponse<object>> =>
      office.stock.post(`/purchase-receipts/${body.id}/undoing-trial`, {}, { 'idempotency-key': randomUUID() });
    expect((await outlook()).body).toEqual({ possible: true, because: null });
    expect(await office.standing(order)).toMatchObject({ state: 'received', committedMinor: '0' });
    await office.stock.post(`/items/${itemId}/transitions`, { verb: 'configure' });
    expect((await outlook()).body).toEqual({ possible: false, because: expect.stringContaining('was moved or changed') });
    const refused = await undo(body);
    expect(refused.body).toMatchObject({ code: 'in_use', facts: { items: [{ itemId }] } });
    expect(await office.standing(order)).toMatchObject({ state: 'received', committedMinor: '0' });
  });

  it('lets a pool shrink to what it was, as long as its seats are free, and ends what recurred for it', async () => {
    const suites = (quantity: number): Promise<Order> =>
      office.sent([office.line(world.products.officeSuite, quantity, { recurringMinor: '500', termMonths: 12 })]);
    const [first, second] = [await suites(1), await suites(2)];
    const license = { keys: ['QM-KEY-TO-BE-UNDONE'] };
    const began = await office.receive(first, [{ lineId: first.lines[0]?.id, accepted: 1, license }]);
    const grew = await office.receive(second, [{ lineId: second.lines[0]?.id, accepted: 2 }]);
    const poolId = began.body.lines[0]?.itemIds[0];
    const seat = (person: 'ada' | 'bruno'): Promise<ApiResponse<{ id: string }>> =>
      office.stock.post<{ id: string }>(`/items/${poolId}/seats`, { holder: { kind: 'person', id: world.people[person] } });
    const [, taken] = [await seat('ada'), await seat('bruno')];
    expect((await undo(grew.body)).body).toMatchObject({ code: 'in_use' });
    expect((await office.stock.send('DELETE', `/items/${poolId}/seats/${taken.body.id}`, undefined)).status).toBe(204);
    expect((await undo(grew.body)).status).toBe(201);
    expect((await office.stock.get(`/items/${poolId}`)).body).toMatchObject({ state: 'active', license: { quantity: 1 } });
    const charges = await world.db.inspect('SELECT amount_minor::text AS minor FROM recurring_charges WHERE item_id = $1', [
      poolId,
    ]);
    expect(charges).toEqual([{ minor: '500' }]);
    expect(await office.standing(second)).toMatchObject({ state: 'sent', postedMinor: '0' });
  });

  it('ends a service whose provisioning was confirmed by mistake, and what it was charged comes back with that', async () => {
    const order = await office.sent([office.line(world.products.mobilePlan, 1, { recurringMinor: '900', termMonths: 12 })]);
    const services = [{ number: '+493055500001', provisionedOn: '2026-03-01' }];
    const { body } = await office.receive(order, [{ lineId: order.lines[0]?.id, services }]);
    const [itemId] = body.lines[0]?.itemIds ?? [];
    await world.api.get(Accruals).accrueDue(world.actor);
    expect(await spentOn(itemId)).toBe('100900');
    expect((await undo(body)).status).toBe(201);
    expect(await spentOn(itemId)).toBe('0');
    const { body: service } = await office.stock.get(`/items/${body.lines[0]?.itemIds[0]}`);
    expect(service).toMatchObject({ state: 'cancelled', service: { billingState: 'not_billing' } });
    expect(await office.standing(order)).toMatchObject({ state: 'sent', postedMinor: '0' });
  });
});
