import { type ApiClient, eventually, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { approving } from '../../../test/procurement/approved.js';

interface Shown {
  id: string;
  number: string;
  version: number;
  mailedTo: string | null;
  mailState: string | null;
  lines: Array<{ id: string }>;
}

describe('The papers of an order', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z'), withWorker: true });
  let buyer: ApiClient;
  let draft: (quantity: number, vendorId?: string) => Promise<Shown>;
  beforeAll(async () => {
    const approved = await approving(world);
    buyer = await world.as('procurement');
    draft = async (quantity, vendorId) => {
      const { lineIds } = await approved([
        {
          productId: world.products.laptop,
          quantity,
          currency: 'EUR',
          unitPriceMinor: '100000',
          costCenterId: world.costCenters.network,
          ...(vendorId === undefined ? {} : { vendorId }),
        },
      ]);
      const { body } = await buyer.post<{ data: Shown[] }>('/purchase-orders', { requestLineIds: lineIds });
      return body.data[0] as Shown;
    };
  });

  const read = async (id: string): Promise<Shown> => (await buyer.get<Shown>(`/purchase-orders/${id}`)).body;
  const move = async ({ id, version }: Shown, verb: string, more: object = {}): Promise<Shown> => {
    const { status, body } = await buyer.post<Shown>(
      `/purchase-orders/${id}/transitions`,
      { verb, ...more },
      { 'if-match': `"${version}"` },
    );
    expect([status, body]).toEqual([201, expect.objectContaining({ id })]);
    return body;
  };
  const mailsTo = (recipient: string): Promise<Array<{ subject: string; text: string; name: string; content: Buffer }>> =>
    world.db.inspect(
      `SELECT m.subject, m.text, p.name, p.content FROM mails m JOIN mail_attachments p ON p.mail_id = m.id WHERE recipient = $1 ORDER BY m.id`,
      [recipient],
    );

  it('name both sides as they are registered, and nobody overwrites what somebody else has said', async () => {
    const facts = { legalName: 'Harbour & Pine GmbH', addressLine1: 'Kai 1', city: 'Hamburg', country: 'DE', taxNumber: 'DE123' };
    expect((await buyer.get('/order-parties/own')).body).toMatchObject({ name: 'Harbour & Pine', version: 0 });
    expect((await buyer.put('/order-parties/own', { ...facts, basedOn: 0 })).body).toMatchObject({ ...facts, version: 1 });
    expect((await buyer.put('/order-parties/own', { basedOn: 0 })).body).toMatchObject({ code: 'version_stale' });
    expect((await buyer.put('/order-parties/own', { ...facts, city: 'Kiel', basedOn: 1 })).body).toMatchObject({ version: 2 });
    const half = await buyer.put(`/order-parties/${world.vendors.carrier}`, { endpointId: '1', basedOn: 0 });
    expect(half.body).toMatchObject({ problems: [{ pointer: '/endpointId' }] });
    expect((await (await world.as('auditor')).put('/order-parties/own', { basedOn: 2 })).status).toBe(403);
    const theirs = await world.neighbour.as('procurement');
    expect((await theirs.get(`/order-parties/${world.vendors.carrier}`)).status).toBe(404);
  });

  it('can be fetched as a PDF, however many lines there are', async () => {
    const { id } = await draft(2);
    const { status, headers, body } = await buyer.get<string>(`/purchase-orders/${id}/document.pdf`);
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect(body.slice(0, 5)).toBe('%PDF-');
    expect((await (await world.as('requester')).get(`/purchase-orders/${id}/document.pdf`)).status).toBe(403);
  });

  it('go to the vendor by mail when it is sent and when it is cancelled, where we know where to', async () => {
    const vendorId = world.vendors.carrier;
    const orderEmail = 'orders@northern.example';
    await buyer.put(`/order-parties/${vendorId}`, { orderEmail, locale: 'de', basedOn: 0 });
    const sent = await move(await draft(3, vendorId), 'send');
    await eventually(async () => expect(await read(sent.id)).toMatchObject({ mailedTo: orderEmail, mailState: 'sent' }));
    const [mail] = await mailsTo(orderEmail);
    expect(mail).toMatchObject({
      subject: `Bestellung ${sent.number} von Harbour & Pine GmbH`,
      text: expect.stringContaining('Bitte bestätigen Sie'),
      name: `${sent.number}.pdf`,
    });
    expect(mail?.content.subarray(0, 5).toString()).toBe('%PDF-');
    await move(await read(sent.id), 'cancel', { reason: 'Not needed.' });
    await eventually(async () => expect(await mailsTo(orderEmail)).toHaveLength(2));
    const unknown = await move(await draft(1), 'send');
    await move(await draft(1, vendorId), 'cancel', { reason: 'A mistake.' });
    const known = await move(await draft(1, vendorId), 'send');
    await eventually(async () => expect(await mailsTo(orderEmail)).toHaveLength(3));
    expect((await mailsTo(orderEmail))[2]?.subject).toContain(known.number);
    expect((await read(unknown.id)).mailedTo).toBeNull();
  });
});
