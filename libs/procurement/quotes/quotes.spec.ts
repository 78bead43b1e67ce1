import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { type Approved, approving } from '../../../test/procurement/approved.js';
import type { LineInput } from '../requests/request-line.rules.js';

interface Quote {
  id: string;
  version: number;
  vendorName: string;
  state: string;
  totalMinor: string;
  expired: boolean;
  chosenBecause: string | null;
}

describe('Quotes for approved lines', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let approved: (lines: LineInput[]) => Promise<Approved>;
  let buyer: ApiClient;
  let other: string;
  beforeAll(async () => {
    approved = await approving(world);
    buyer = await world.as('procurement');
    const added = await (await world.as('administrator')).post<{ id: string }>('/vendors', { name: 'Cheaper Cables' });
    other = added.body.id;
  });

  const cables: LineInput = {
    description: 'Cable',
    domain: 'it',
    category: 'Cables',
    quantity: 10,
    currency: 'EUR',
    unitPriceMinor: '1000',
  };
  const wanted = (): Promise<Approved> => approved([{ ...cables, costCenterId: world.costCenters.network }]);
  const quoted = (
    vendorId: string,
    requestLineId: string | undefined,
    more: object = {},
    line: object = {},
  ): Promise<ApiResponse<Quote>> =>
    buyer.post<Quote>('/purchase-quotes', {
      vendorId,
      currency: 'EUR',
      lines: [{ requestLineId, unitPriceMinor: '900', ...line }],
      ...more,
    });
  const choose = (
    client: ApiClient,
    { id, version }: Quote,
    reason?: string,
  ): Promise<ApiResponse<{ id?: string; code?: string }>> =>
    client.post(`/purchase-quotes/${id}/choice`, { reason }, { 'if-match': `"${version}"` });

  it('are compared, and the order is drafted from the one that is chosen with a reason', async () => {
    const { lineIds } = await wanted();
    const [lineId] = lineIds;
    const dear = await quoted(
      world.vendors.carrier,
      lineId,
      { reference: 'Q-77', shippingMinor: '500', terms: 'Net 30' },
      { leadDays: 2 },
    );
    expect([dear.status, dear.body.totalMinor]).toEqual([201, '9500']);
    await quoted(other, lineId, { validUntil: '2026-03-31' }, { unitPriceMinor: '910', discountMinor: '100', leadDays: 40 });
    await quoted(other, (await wanted()).lineIds[0]);
    const compared = await buyer.get<{ baseCurrency: string; data: Quote[] }>(`/purchase-quotes/${dear.body.id}/comparison`);
    expect(compared.body.baseCurrency).toBe('EUR');
    expect(compared.body.data).toMatchObject([
      { vendorName: 'Cheaper Cables', totalMinor: '9000', leadDays: 40, expired: false, totalBaseMinor: '9000' },
      { vendorName: 'Northern Telecom', totalMinor: '9500', lines: [{ quantity: 10, approvedUnitPriceMinor: '1000' }] },
    ]);
    expect((await choose(buyer, dear.body)).status).toBe(422);
    expect((await choose(await world.as('auditor'), dear.body, 'x')).status).toBe(403);
    const order = await choose(buyer, dear.body, 'It comes in two days.');
    expect(order).toMatchObject({
      status: 201,
      body: {
        state: 'draft',
        quoteId: dear.body.id,
        vendorName: 'Northern Telecom',
        totalMinor: '9500',
        terms: 'Net 30',
        lines: [{ requestLineId: lineId, unitPriceMinor: '900' }],
      },
    });
    const after = await buyer.get<{ data: Quote[] }>(`/purchase-quotes?requestLineId=${lineId}`);
    expect(after.body.data.map(({ state, chosenBecause }) => [state, chosenBecause])).toEqual([
      ['declined', null],
      ['chosen', 'It comes in two days.'],
    ]);
    const shown = await buyer.get<{ orderId: string }>(`/purchase-quotes/${dear.body.id}`);
    expect(shown.body.orderId).toBe(order.body.id);
  });

  it('are listed page by page, the newest first, those of a request by themselves', async () => {
    const { requestId, lineIds } = await wanted();
    const entered: string[] = [];
    for (const reference of ['A-1', 'A-2', 'A-3']) entered.unshift((await quoted(other, lineIds[0], { reference })).body.id);
    const read = (after = ''): Promise<ApiResponse<{ data: Quote[]; next: string | null }>> =>
      buyer.get(`/purchase-quotes?requestId=${requestId}&limit=2${after}`);
    const first = (await read()).body;
    const second = (await read(`&after=${first.next}`)).body;
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(entered);
    expect(second.next).toBeNull();
    expect((await buyer.get<{ data: Quote[] }>('/purchase-quotes?q=A-2')).body.data.map(({ id }) => id)).toEqual([entered[1]]);
  });

  it('are not chosen above what was approved, twice, nor once they have expired', async () => {
    const { lineIds } = await wanted();
    const [lineId] = lineIds;
    const above = (await quoted(other, lineId, {}, { unitPriceMinor: '1001' })).body;
    expect((await choose(buyer, above, 'Why not.')).body).toMatchObject({ code: 'guard_failed' });
    const old = (await quoted(other, lineId, { validUntil: '2026-03-01' })).body;
    expect(old.expired).toBe(true);
    expect((await choose(buyer, old, 'Why not.')).body).toMatchObject({ code: 'verb_not_allowed' });
    const right = (await quoted(other, lineId)).body;
    const both = await Promise.all([choose(buyer, right, 'One.'), choose(buyer, right, 'Two.')]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 412]);
    expect((await choose(buyer, (await quoted(other, lineId)).body, 'Again.')).body).toMatchObject({ code: 'conflict' });
    expect((await quoted(other, world.people.ada)).body).toMatchObject({ problems: [{ pointer: '/lines/0/requestLineId' }] });
  });

  it('keep their papers, which only those see who see the quote', async () => {
    const { lineIds } = await wanted();
    const { id } = (await quoted(other, lineIds[0])).body;
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': 'Angebot.txt' };
    const added = await buyer.send<{ id: string }>(
      'POST',
      `/purchase-quotes/${id}/documents`,
      'Ten cables for 9 EUR each',
      headers,
    );
    expect([added.status, added.body]).toEqual([201, expect.objectContaining({ name: 'Angebot.txt' })]);
    expect((await buyer.get(`/purchase-quotes/${id}/documents`)).body).toMatchObject({ data: [{ id: added.body.id }] });
    expect((await buyer.get<string>(`/documents/${added.body.id}/content`)).body).toBe('Ten cables for 9 EUR each');
    expect((await (await world.as('requester')).get(`/documents/${added.body.id}/content`)).status).toBe(403);
    expect((await (await world.neighbour.as('procurement')).get(`/purchase-quotes/${id}`)).status).toBe(404);
  });
});
