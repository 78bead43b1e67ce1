import type { ApiClient } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

interface Offer {
  id: string;
  version: number;
  state: string;
}
interface Written {
  id: string;
  version: number;
  lines: Array<{
    productId: string;
    quantity: number;
    unitPriceMinor: string;
    vendorName: string;
    offerTitle: string;
    answers: object;
  }>;
}

const sentAs = { 'content-type': 'application/octet-stream', 'x-file-name': 'desk.png' };
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('The catalogue of offers', () => {
  const world = useWorld();
  let buyer: ApiClient;
  let asker: ApiClient;
  const colour = {
    name: 'colour',
    label: 'Colour',
    type: 'choice',
    required: true,
    choices: [
      { value: 'grey', label: 'Grey' },
      { value: 'blue', label: 'Blue' },
    ],
  };
  const starter = (more: object = {}): object => ({
    title: 'New starter',
    category: 'Workplaces',
    leadDays: 5,
    audience: 'everybody',
    asks: [colour],
    parts: [
      {
        productId: world.products.laptop,
        quantity: 1,
        currency: 'EUR',
        unitPriceMinor: '120000',
        vendorId: world.vendors.hardware,
      },
      {
        productId: world.products.mobilePlan,
        quantity: 2,
        currency: 'EUR',
        unitPriceMinor: '0',
        recurringMinor: '1500',
        termMonths: 24,
      },
    ],
    ...more,
  });
  const published = async (more: object = {}): Promise<Offer> => {
    const { status, body } = await buyer.post<Offer>('/catalogue-offers', starter(more));
    expect([status, body]).toEqual([201, expect.objectContaining({ state: 'draft' })]);
    const moved = await buyer.post<Offer>(`/catalogue-offers/${body.id}/transitions`, { verb: 'publish' }, { 'if-match': '"1"' });
    expect(moved.body).toMatchObject({ state: 'published', version: 2 });
    return moved.body;
  };
  const ask = (line: object) =>
    asker.post<Written>('/purchase-requests', {
      title: 'For Monday',
      forKind: 'self',
      lines: [{ quantity: 1, costCenterId: world.costCenters.network, ...line }],
    });

  beforeAll(async () => {
    buyer = await world.as('procurement');
    asker = await world.as('requester');
  });

  it('is seen once it is published, and no more when it is retired', async () => {
    const draft = (await buyer.post<Offer>('/catalogue-offers', starter({ title: 'Secret' }))).body;
    expect((await asker.get(`/catalogue-offers/${draft.id}`)).status).toBe(404);
    expect((await asker.post('/catalogue-offers', starter())).status).toBe(403);
    const offer = await published({ title: 'Seen' });
    const listed = await asker.get('/catalogue-offers?q=Seen');
    expect(listed.body).toMatchObject({
      data: [{ id: offer.id, leadDays: 5, parts: [{ productName: 'Pinebook 14' }, { quantity: 2 }] }],
    });
    await buyer.post(`/catalogue-offers/${offer.id}/transitions`, { verb: 'retire' }, { 'if-match': '"2"' });
    expect((await asker.get('/catalogue-offers?q=Seen')).body).toMatchObject({ data: [] });
    expect((await ask({ offerId: offer.id, answers: { colour: 'grey' } })).body).toMatchObject({ code: 'validation_failed' });
  });

  it('opens a bundle into its lines at its own prices and vendors, whatever the asker says', async () => {
    const { id } = await published();
    const line = { offerId: id, quantity: 3, answers: { colour: 'blue' }, unitPriceMinor: '1', vendorId: world.vendors.carrier };
    const { status, body } = await ask(line);
    expect([status, body.lines]).toEqual([
      201,
      [
        expect.objectContaining({
          quantity: 3,
          unitPriceMinor: '120000',
          vendorName: 'Pine Computers',
          offerTitle: 'New starter',
        }),
        expect.objectContaining({ quantity: 6, recurringMinor: '1500', termMonths: 24, answers: { colour: 'blue' } }),
      ],
    ]);
    const again = {
      costCenterId: world.costCenters.network,
      offerId: id,
      productId: world.products.laptop,
      quantity: 1,
      answers: { colour: 'grey' },
    };
    const changed = await asker.patch<Written>(
      `/purchase-requests/${body.id}`,
      { lines: [again] },
      { 'if-match': `"${body.version}"` },
    );
    expect(changed.body.lines).toEqual([
      expect.objectContaining({ quantity: 1, unitPriceMinor: '120000', answers: { colour: 'grey' } }),
    ]);
  });

  it('takes no answers but those that it asks for', async () => {
    const { id } = await published();
    for (const answers of [{}, { colour: 'red' }, { colour: 'grey', size: 'L' }]) {
      const { status, body } = await ask({ offerId: id, answers });
      expect([status, body]).toMatchObject([422, { problems: [{ pointer: expect.stringMatching('^/lines/0/answers/') }] }]);
    }
    const odd = await buyer.post('/catalogue-offers', starter({ asks: [{ ...colour, choices: [] }] }));
    expect(odd.body).toMatchObject({ code: 'validation_failed' });
  });

  it('shows an offer with one picture, which those see who may ask for it', async () => {
    const offer = await published({ title: 'Pictured', category: 'Shown' });
    const put = (bytes: Buffer) =>
      buyer.put<{ pictureId: string | null }>(`/catalogue-offers/${offer.id}/picture`, bytes, sentAs);
    expect((await put(Buffer.from('no picture at all'))).body).toMatchObject({ code: 'unsupported_media_type' });
    const first = await put(png);
    const second = await put(Buffer.concat([png, Buffer.from('another')]));
    expect(second.status).toBe(200);
    const { body } = await asker.get<{ pictureId: string | null }>(`/catalogue-offers/${offer.id}`);
    expect(body.pictureId).toBe(second.body.pictureId);
    expect((await asker.get(`/documents/${body.pictureId}/content?inline=true`)).status).toBe(200);
    expect((await asker.get(`/documents/${first.body.pictureId}/content`)).status).toBe(404);
    expect((await asker.put(`/catalogue-offers/${offer.id}/picture`, png, sentAs)).status).toBe(403);
    expect((await buyer.delete(`/catalogue-offers/${offer.id}/picture`)).status).toBe(204);
    expect((await asker.get(`/catalogue-offers/${offer.id}`)).body).toMatchObject({ pictureId: null });
    const headings = await asker.get<{ data: object[] }>('/catalogue-offers/categories');
    expect(headings.body.data).toContainEqual({ category: 'Shown', count: 1 });
  });

  it('tells whoever writes an offer at which part it contradicts itself', async () => {
    const part = { productId: world.products.laptop, quantity: 1, currency: 'EUR', unitPriceMinor: '1' };
    const twice = await buyer.post('/catalogue-offers', starter({ parts: [part, part] }));
    expect(twice.body).toMatchObject({ problems: [{ pointer: '/parts/1/productId' }] });
    const endless = await buyer.post('/catalogue-offers', starter({ parts: [{ ...part, recurringMinor: '5' }] }));
    expect(endless.body).toMatchObject({ problems: [{ pointer: '/parts/0/termMonths' }] });
  });

  it('offers to the roles and units that it names, and to nobody else', async () => {
    const offers = {
      finance: await published({ audience: 'roles', roles: ['finance'] }),
      unit: await published({ audience: 'units', businessUnitIds: [world.units.operations] }),
    };
    for (const offer of Object.values(offers)) {
      expect((await ask({ offerId: offer.id, answers: { colour: 'grey' } })).status).toBe(422);
    }
    const money = await world.as('finance');
    expect((await money.get(`/catalogue-offers/${offers.finance.id}`)).status).toBe(200);
    expect((await money.get(`/catalogue-offers/${offers.unit.id}`)).status).toBe(404);
    await world.db.inspect(
      `UPDATE people SET business_unit_id = $1 WHERE id = (SELECT person_id FROM users WHERE email = 'requester@harbour.example')`,
      [world.units.operations],
    );
    expect((await ask({ offerId: offers.unit.id, answers: { colour: 'grey' } })).status).toBe(201);
    expect((await buyer.post('/catalogue-offers', starter({ audience: 'roles' }))).body).toMatchObject({
      code: 'validation_failed',
    });
  });
});
