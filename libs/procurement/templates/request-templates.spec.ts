import { Users } from '#organization';
import type { ApiClient, ApiResponse } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

interface Line {
  description: string;
  unitPriceMinor: string;
  quantity: number;
  gone: string | null;
  before: object | null;
}
interface Kept {
  id: string;
  version: number;
  code?: string;
  lines: Line[];
}

const PASSWORD = 'quiet hands move the crates';

describe('What is asked for again', () => {
  const world = useWorld();
  let asker: ApiClient;
  let colleague: ApiClient;
  let buyer: ApiClient;

  beforeAll(async () => {
    buyer = await world.as('procurement');
    asker = await world.as('requester');
    const email = 'colleague@team.example';
    await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name: 'Colleague', roles: ['requester'] });
    colleague = await world.api.client().signIn(email, PASSWORD);
  });

  const facts = (title: string, unitPriceMinor: string): object => ({
    title,
    category: 'Workplaces',
    audience: 'everybody',
    parts: [{ productId: world.products.laptop, quantity: 1, currency: 'EUR', unitPriceMinor }],
  });
  const offered = async (title: string, price: string): Promise<string> => {
    const { id } = (await buyer.post<Kept>('/catalogue-offers', facts(title, price))).body;
    await buyer.post(`/catalogue-offers/${id}/transitions`, { verb: 'publish' }, { 'if-match': '"1"' });
    return id;
  };
  const asked = async (...offers: string[]): Promise<string> => {
    const costCenterId = world.costCenters.network;
    const words = { description: 'A shelf', domain: 'it', category: 'Furniture', currency: 'EUR', unitPriceMinor: '4000' };
    const lines = [...offers.map((offerId) => ({ offerId, quantity: 2, costCenterId })), { ...words, quantity: 1, costCenterId }];
    const { status, body } = await asker.post<Kept>('/purchase-requests', { title: 'A desk', forKind: 'self', lines });
    expect([status, body]).toEqual([201, expect.anything()]);
    return body.id;
  };
  const keep = (client: ApiClient, requestId: string, name: string, more: object = {}): Promise<ApiResponse<Kept>> =>
    client.post<Kept>('/request-templates', { requestId, name, ...more });
  const match = ({ version }: Kept): Record<string, string> => ({ 'if-match': `"${version}"` });

  it('costs what it costs today, and tells what is not offered any more', async () => {
    const [dearer, retired] = [await offered('Dearer', '100000'), await offered('Retired', '50000')];
    const id = await asked(dearer, retired);
    await buyer.put(`/catalogue-offers/${dearer}`, facts('Dearer', '110000'), { 'if-match': '"2"' });
    await buyer.post(`/catalogue-offers/${retired}/transitions`, { verb: 'retire' }, { 'if-match': '"2"' });
    const { data } = (await asker.get<{ data: Line[] }>(`/purchase-requests/${id}/lines-today`)).body;
    expect(data).toMatchObject([
      {
        quantity: 2,
        unitPriceMinor: '110000',
        gone: null,
        before: { unitPriceMinor: '100000' },
        costCenterId: world.costCenters.network,
      },
      { quantity: 2, offerTitle: 'Retired', gone: 'offer' },
      { description: 'A shelf', unitPriceMinor: '4000', gone: null, before: null },
    ]);
    expect((await colleague.get(`/purchase-requests/${id}/lines-today`)).status).toBe(404);
  });

  it('is not sent with what was retired since it was written: that is told at its line', async () => {
    const retired = await offered('Soon gone', '50000');
    const id = await asked(await offered('Stays', '60000'), retired);
    await buyer.post(`/catalogue-offers/${retired}/transitions`, { verb: 'retire' }, { 'if-match': '"2"' });
    const sent = await asker.post(`/purchase-requests/${id}/transitions`, { verb: 'submit' }, { 'if-match': '"1"' });
    expect(sent.body).toMatchObject({ code: 'guard_failed', problems: [{ pointer: '/lines/1/offerId' }] });
    const costCenterId = world.costCenters.network;
    const lines = [
      {
        description: 'A shelf',
        domain: 'it',
        category: 'Furniture',
        currency: 'EUR',
        unitPriceMinor: '4000',
        quantity: 1,
        costCenterId,
      },
      { offerId: retired, quantity: 1, costCenterId },
      { offerId: retired, quantity: 1, costCenterId },
    ];
    const saved = await asker.patch(`/purchase-requests/${id}`, { lines }, { 'if-match': '"1"' });
    expect(saved.body).toMatchObject({
      code: 'validation_failed',
      problems: [{ pointer: '/lines/1/offerId' }, { pointer: '/lines/2/offerId' }],
    });
  });

  it('is kept under a name for oneself, and for everybody by who keeps the catalogue', async () => {
    const request = await asked(await offered('Ours', '70000'));
    const own = (await keep(asker, request, 'My desk')).body;
    expect(own).toMatchObject({ shared: false, editable: true, lineCount: 2, lines: [{ costCenterId: null }, {}] });
    expect((await keep(asker, request, 'My desk')).body).toMatchObject({ code: 'already_exists' });
    expect((await keep(asker, request, 'For all', { shared: true })).status).toBe(403);
    expect((await keep(colleague, request, 'Not mine')).body).toMatchObject({ code: 'validation_failed' });
    expect((await colleague.get(`/request-templates/${own.id}`)).status).toBe(404);
    const shared = (await keep(buyer, request, 'For all', { shared: true })).body;
    const found = (await colleague.get<{ data: object[] }>('/request-templates')).body.data;
    expect(found).toMatchObject([{ id: shared.id, name: 'For all', editable: false }]);
    expect((await colleague.patch(`/request-templates/${shared.id}`, { name: 'Mine' }, match(shared))).status).toBe(403);
  });

  it('is changed, filled anew and removed by who keeps it', async () => {
    const [one, other] = [await asked(await offered('One', '1000')), await asked()];
    const kept = (await keep(asker, one, 'A shelf and more')).body;
    const renamed = await asker.patch<Kept>(
      `/request-templates/${kept.id}`,
      { name: 'A shelf', description: 'For the small room', requestId: other },
      match(kept),
    );
    expect(renamed.body).toMatchObject({ name: 'A shelf', lines: [{ description: 'A shelf' }] });
    expect(renamed.body.lines).toHaveLength(1);
    expect((await asker.delete(`/request-templates/${kept.id}`, match(kept))).status).toBe(412);
    expect((await colleague.delete(`/request-templates/${kept.id}`, match(renamed.body))).status).toBe(404);
    expect((await asker.delete(`/request-templates/${kept.id}`, match(renamed.body))).status).toBe(204);
    expect((await asker.get(`/request-templates/${kept.id}`)).status).toBe(404);
  });
});
