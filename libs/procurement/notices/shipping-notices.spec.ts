import { type ApiResponse, eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Order, type Ordering, ordering, type Receipt } from '../../../test/procurement/ordering.js';

interface Notice {
  id: string;
  units: number;
  receiptId: string | null;
}

describe('What a vendor says is on its way', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z'), withWorker: true });
  let office: Ordering;
  beforeAll(async () => {
    office = await ordering(world);
  });
  const upload = ({ id }: Order, csv: string, reference = 'ASN-1'): Promise<ApiResponse<Notice>> =>
    office.stock.post<Notice>(`/purchase-orders/${id}/shipping-notices`, {
      ...{ reference, csv, tracking: 'JD0146', expectedOn: '2026-03-25' },
    });

  it('is told row by row and column by column where it cannot be, and is kept only as a whole', async () => {
    const order = await office.sent([
      office.line(world.products.laptop, 3),
      office.line(world.products.officeSuite, 5, { vendorId: world.vendors.hardware }),
    ]);
    await office.receive(order, [{ lineId: order.lines[0]?.id, units: [{ serial: 'N-0' }] }]);
    const rows = [
      'Position;Serial number;IMEI',
      '1;N-1;',
      '9;N-2;',
      '2;N-3;',
      '1;n-1;',
      '1;;',
      '1;N-0;',
      '1;N-4;123',
      '1;N-5;',
      '1;N-6;',
    ];
    const { status, body } = await upload(order, rows.join('\r\n'));
    expect(status).toBe(422);
    expect(body).toMatchObject({
      problems: [
        { pointer: '/rows/3/line', code: 'not_found' },
        { pointer: '/rows/4/line', code: 'not_valid' },
        { pointer: '/rows/5/serial', code: 'already_exists' },
        { pointer: '/rows/6/serial', code: 'required' },
        { pointer: '/rows/7/serial', code: 'already_exists' },
        { pointer: '/rows/8/imei', code: 'not_valid' },
        { pointer: '/rows/9/line', code: 'capacity_exceeded' },
        { pointer: '/rows/10/line', code: 'capacity_exceeded' },
      ],
    });
    expect((await upload(order, 'name,price\nx,1')).body).toMatchObject({ code: 'file_unreadable' });
    const kept = await office.stock.get<{ data: Notice[] }>(`/shipping-notices?orderId=${order.id}`);
    expect(kept.body.data).toEqual([]);
  });

  it('is taken in with one act, over several lines, and only once', async () => {
    const order = await office.sent([office.line(world.products.laptop, 2), office.line(world.products.laptop, 1)]);
    const { status, body } = await upload(order, 'line,serial\n1,T-1\n2,T-3\n1,T-2\n');
    expect([status, body.units]).toEqual([201, 3]);
    expect((await upload(order, 'line,serial\n1,T-9\n')).body).toMatchObject({ code: 'already_exists' });
    const begun = await office.stock.post<Receipt>(`/shipping-notices/${body.id}/receipts`, {});
    expect(begun.status).toBe(202);
    await eventually(async () => {
      const job = await office.stock.get<{ state: string; counts: object }>(`/jobs/${begun.body.jobId}`);
      expect(job.body).toMatchObject({ state: 'succeeded', counts: { received: 3, refused: 0 } });
    });
    expect(await office.standing(order)).toMatchObject({ state: 'received', lines: [{ received: 2 }, { received: 1 }] });
    expect((await office.stock.get<Notice>(`/shipping-notices/${body.id}`)).body.receiptId).toBe(begun.body.id);
    expect((await office.stock.post(`/shipping-notices/${body.id}/receipts`, {})).body).toMatchObject({
      code: 'conflict',
    });
  });
});
