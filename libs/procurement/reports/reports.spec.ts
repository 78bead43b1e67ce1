import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving } from '../../../test/procurement/approved.js';
import type { LineInput } from '../requests/request-line.rules.js';
import type {
  ApprovalAgeRowDto,
  DeliveriesDto,
  OpenOrdersRowDto,
  ProductPriceDto,
  UnderApprovalRowDto,
  VendorPriceDto,
} from './report.dto.js';

interface Order {
  id: string;
  number: string;
  version: number;
  lines: Array<{ id: string }>;
}

describe('The reports of procurement', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: ApiClient;
  let stock: ApiClient;
  let orders: Order[];

  const line = (quantity: number, unitPriceMinor: string): LineInput => ({
    ...{ productId: world.products.laptop, quantity, currency: 'EUR', unitPriceMinor, costCenterId: world.costCenters.network },
  });
  const move = async ({ id, version }: Order, verb: string, more: object = {}): Promise<Order> =>
    (await buyer.post<Order>(`/purchase-orders/${id}/transitions`, { verb, ...more }, { 'if-match': `"${version}"` })).body;
  const ordered = async (lines: LineInput[], expectedOn: string): Promise<Order> => {
    const { lineIds } = await approved(lines);
    const { body } = await buyer.post<{ data: Order[] }>('/purchase-orders', { requestLineIds: lineIds });
    return move(await move(body.data[0] as Order, 'send'), 'acknowledge', { expectedOn });
  };
  const receive = ({ id, lines }: Order, serials: string[], damaged = 0) =>
    stock.post(`/purchase-orders/${id}/receipts`, {
      deliveryNote: 'LS',
      lines: [
        { lineId: lines[0]?.id, units: serials.map((serial) => ({ serial })), damaged, note: damaged ? 'Dented' : undefined },
      ],
    });
  const report = async <Row>(path: string, who = buyer): Promise<Row[]> =>
    (await who.get<{ data: Row[] }>(`/procurement-reports/${path}`)).body.data;

  beforeAll(async () => {
    approved = await approving(world);
    [buyer, stock] = [await world.as('procurement'), await world.as('it_operations')];
    const first = await ordered([line(3, '100000')], '2026-03-05');
    const second = await ordered([line(2, '90000')], '2026-03-20');
    orders = [first, second];
    clock.advance({ days: 2 });
    [buyer, stock] = [await world.as('procurement'), await world.as('it_operations')];
    await receive(first, ['A-1', 'A-2'], 1);
    clock.advance({ days: 8 });
    [buyer, stock] = [await world.as('procurement'), await world.as('it_operations')];
    await receive(first, ['A-3']);
  });

  it('tell what vendors owe, what of it is late, and what is committed for it', async () => {
    const [open] = await report<OpenOrdersRowDto>('open-orders');
    expect(await report(`open-orders?vendorId=${world.vendors.carrier}`)).toEqual([]);
    expect(await report(`open-orders?vendorId=${world.vendors.hardware}`)).toEqual([open]);
    expect(open).toMatchObject({ orders: 1, quantity: 2, late: 0, undated: 0, open: { amountMinor: '180000', currency: 'EUR' } });
    clock.advance({ days: 10 });
    buyer = await world.as('procurement');
    expect(await report<OpenOrdersRowDto>('open-orders')).toMatchObject([{ late: 1 }]);
  });

  it('tell how long vendors and products take, and what came by the day that was promised', async () => {
    const both = await Promise.all(
      ['vendor', 'product'].map((by) => report<DeliveriesDto['data'][number]>(`deliveries?by=${by}`)),
    );
    const figures = { deliveries: 2, quantity: 3, medianDays: 2, ninetiethDays: 10, dated: 3, onTime: 2, faulty: 1 };
    expect(both).toEqual([[expect.objectContaining(figures)], [expect.objectContaining(figures)]]);
    expect(await report('deliveries?from=2026-03-10&until=2026-03-12')).toMatchObject([{ deliveries: 1, onTime: 0 }]);
    expect((await buyer.get('/procurement-reports/deliveries?from=2026-03-10&until=2026-03-01')).status).toBe(422);
  });

  it('tell what a product cost from order to order, page by page', async () => {
    const path = `/procurement-reports/prices?productId=${world.products.laptop}&limit=1`;
    const { body: first } = await buyer.get<{ data: ProductPriceDto[]; next: string }>(path);
    const { body: second } = await buyer.get<{ data: ProductPriceDto[]; next: null }>(`${path}&after=${first.next}`);
    expect([...first.data, ...second.data].map(({ number, unitPriceMinor }) => [number, unitPriceMinor]).sort()).toEqual([
      [orders[0]?.number, '100000'],
      [orders[1]?.number, '90000'],
    ]);
  });

  it('tell for whom approvals wait and what would be spent, and nobody else is told', async () => {
    const asked = { title: 'More', forKind: 'location', forLocationId: world.locations.berlin };
    const lines = [{ ...line(1, '5000'), recurringMinor: '100', termMonths: 12 }];
    const asker = await world.as('it_operations');
    const draft = await asker.post<Order>('/purchase-requests', { ...asked, lines });
    await asker.post(`/purchase-requests/${draft.body.id}/transitions`, { verb: 'submit' }, { 'if-match': '"1"' });
    clock.advance({ days: 3 });
    buyer = await world.as('procurement');
    expect(await report<ApprovalAgeRowDto>('approval-ages')).toMatchObject([
      { waiting: 1, overTwoDays: 1, overAWeek: 0, medianHours: 72 },
    ]);
    expect(await report<UnderApprovalRowDto>('under-approval')).toMatchObject([
      { requests: 1, once: { amountMinor: '5000' }, recurring: { amountMinor: '1200' } },
    ]);
    const foreign = await world.neighbour.as('procurement');
    for (const path of ['open-orders', 'deliveries', 'approval-ages', 'under-approval'])
      expect(await report(path, foreign)).toEqual([]);
    expect((await (await world.as('requester')).get('/procurement-reports/approval-ages')).status).toBe(403);
  });

  it('tell what a vendor was last paid for each product, by the order that says so', async () => {
    const last = await report<VendorPriceDto>(`vendor-prices?vendorId=${world.vendors.hardware}`);
    expect(last).toMatchObject([{ productId: world.products.laptop, unitPriceMinor: '90000', orderId: orders[1]?.id }]);
    expect(await report(`vendor-prices?vendorId=${world.vendors.carrier}`)).toEqual([]);
    const [came] = await report<DeliveriesDto['data'][number]>(`deliveries?vendorId=${world.vendors.hardware}`);
    expect(came).toMatchObject({ id: world.vendors.hardware });
    expect(await report(`deliveries?vendorId=${world.vendors.carrier}`)).toEqual([]);
  });
});
