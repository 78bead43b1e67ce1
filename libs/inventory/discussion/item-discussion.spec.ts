import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Documents } from '#lifecycle';
import { Users } from '#organization';
import type { ApiClient, ApiResponse } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

interface Entry {
  id: string;
  kind: string;
  at: string;
  actor: { name: string };
  edit?: { changes: Array<{ field: string; beforeName: string | null; afterName: string | null }> };
}

interface Related {
  relation: string;
  linkId: string | null;
  item: { id: string };
}

const filesDirectory = mkdtempSync(join(tmpdir(), 'qm-files-'));
/** The smallest PNG there is: one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const first = { 'if-match': '"1"' };

describe('What belongs to an item', () => {
  const world = useWorld({ settings: { filesDirectory, documentLimitBytes: 2_048 } });
  afterAll(() => rmSync(filesDirectory, { recursive: true, force: true }));

  let number = 0;
  async function laptop(client: ApiClient): Promise<string> {
    number += 1;
    const facts = { kind: 'asset', productId: world.products.laptop, name: `Pinebook ${number}`, tag: `QM-D${number}` };
    const { body } = await client.post<{ id: string }>('/items', { ...facts, asset: { serial: `S-${number}` } });
    return body.id;
  }

  function upload(
    client: ApiClient,
    id: string,
    name: string,
    content: Uint8Array | string,
  ): Promise<ApiResponse<{ id: string; code: string }>> {
    return client.send('POST', `/items/${id}/documents`, content, {
      'content-type': 'application/octet-stream',
      'x-file-name': encodeURIComponent(name),
    });
  }

  it('is what people say: changed by its author, removed by the author or an administrator, and never without trace', async () => {
    const [operator, finance, admin] = [
      await world.as('it_operations'),
      await world.as('finance'),
      await world.as('administrator'),
    ];
    const id = await laptop(operator);
    const { status, body } = await operator.post<{ id: string }>(`/items/${id}/comments`, { text: 'Hinge is loose' });
    expect(status).toBe(201);
    const path = `/comments/${body.id}`;
    expect((await finance.patch(path, { text: 'Mine' }, first)).status).toBe(403);
    expect((await operator.patch(path, { text: 'Left hinge is loose' }, first)).etag).toBe('"2"');
    expect((await operator.patch(path, { text: 'Stale' }, first)).status).toBe(412);
    expect((await finance.delete(path)).status).toBe(403);
    expect((await admin.delete(path)).status).toBe(204);
    const { body: left } = await finance.get<{ data: object[] }>(`/items/${id}/comments`);
    expect(left.data).toEqual([expect.objectContaining({ id: body.id, text: null, removed: true })]);
    expect((await operator.patch(path, { text: 'Again' }, { 'if-match': '"3"' })).status).toBe(410);
    expect((await (await world.as('auditor')).post(`/items/${id}/comments`, { text: 'x' })).status).toBe(403);
    expect((await (await world.neighbour.as('administrator')).delete(path)).status).toBe(404);
  });

  it('calls who is mentioned, once, and nobody who does not exist', async () => {
    const operator = await world.as('it_operations');
    const id = await laptop(operator);
    const email = 'called@harbour.example';
    const user = await world.api
      .get(Users)
      .add(world.actor, { email, name: 'Carla', password: 'a password for Carla', roles: ['finance'] });
    const colleagues = await operator.get<{ data: object[] }>('/colleagues?q=carla');
    expect(colleagues.body.data).toEqual([{ id: user.id, name: 'Carla' }]);
    // Whoever may do a task may hand it over, so they see to whom.
    expect((await (await world.as('requester')).get('/colleagues?q=carla')).body).toEqual(colleagues.body);
    const nobody = ['01934f7e-0000-7000-8000-000000000000'];
    const refused = await operator.post(`/items/${id}/comments`, { text: 'Hello', mentions: nobody });
    expect(refused).toMatchObject({ status: 422, body: { problems: [{ pointer: '/mentions/0' }] } });
    const said = await operator.post<{ id: string }>(`/items/${id}/comments`, { text: 'What did it cost?', mentions: [user.id] });
    await operator.patch(`/comments/${said.body.id}`, { text: 'What did it cost, Carla?', mentions: [user.id] }, first);
    const carla = await world.api.client().signIn(email, 'a password for Carla');
    expect((await carla.get('/notifications/count')).body).toEqual({ unread: 1 });
    const { body } = await carla.get<{ data: Array<{ id: string }> }>('/notifications?unread=true');
    expect(body.data).toEqual([
      expect.objectContaining({ kind: 'mention', link: `/items/${id}`, body: 'What did it cost?', readAt: null }),
    ]);
    expect((await operator.put(`/notifications/${body.data[0]?.id}/reading`)).status).toBe(404);
    expect((await carla.put(`/notifications/${body.data[0]?.id}/reading`)).status).toBe(204);
    expect((await carla.get('/notifications/count')).body).toEqual({ unread: 0 });
  });

  it('is papers and pictures, known by their content, served so that nothing in them runs', async () => {
    const operator = await world.as('it_operations');
    const id = await laptop(operator);
    const { status, body } = await upload(operator, id, '../Übergabe "1".png', picture);
    expect([status, body]).toEqual([
      201,
      expect.objectContaining({ name: 'Übergabe "1".png', mediaType: 'image/png', bytes: picture.length, picture: true }),
    ]);
    const path = `/documents/${body.id}/content`;
    const shown = await fetch(`${world.api.address}/api/v1${path}?inline=true`, { headers: await credentials('it_operations') });
    expect(Buffer.from(await shown.arrayBuffer()).equals(picture)).toBe(true);
    expect(Object.fromEntries(shown.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-disposition': "inline; filename*=UTF-8''%C3%9Cbergabe%20%221%22.png",
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
    const known = await operator.get(path, { 'if-none-match': shown.headers.get('etag') ?? '' });
    expect(known.status).toBe(304);
    const text = await upload(operator, id, 'notes.html', '<script>alert(1)</script>');
    const note = await operator.get(`/documents/${text.body.id}/content?inline=true`);
    expect([note.headers.get('content-type'), note.headers.get('content-disposition')]).toEqual([
      'text/plain; charset=utf-8',
      "attachment; filename*=UTF-8''notes.html",
    ]);
  });

  it('is no program, nothing too large, and nothing without a name', async () => {
    const operator = await world.as('it_operations');
    const id = await laptop(operator);
    const program = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(200)]);
    expect((await upload(operator, id, 'a.out', program)).body.code).toBe('unsupported_media_type');
    expect((await upload(operator, id, 'large.txt', 'x'.repeat(3_000))).body.code).toBe('body_too_large');
    expect((await upload(operator, id, '', 'text')).body.code).toBe('validation_failed');
    expect((await operator.post(`/items/${id}/documents`, {}, { 'x-file-name': 'a.txt' })).body).toMatchObject({
      code: 'unsupported_media_type',
    });
    expect((await operator.get<{ data: object[] }>(`/items/${id}/documents`)).body.data).toEqual([]);
    expect(readdirSync(join(filesDirectory, 'arriving'))).toEqual([]);
  });

  it('keeps the same content once, and erases it when the last document that has it is removed', async () => {
    const operator = await world.as('it_operations');
    const [one, other] = [await laptop(operator), await laptop(operator)];
    const documents = [await upload(operator, one, 'a.txt', 'the same'), await upload(operator, other, 'b.txt', 'the same')];
    const [a, b] = documents.map(({ body }) => `/documents/${body.id}`);
    expect((await operator.delete(a ?? '')).status).toBe(204);
    expect((await operator.get(`${a}/content`)).status).toBe(404);
    await world.api.get(Documents).erase(world.actor);
    expect((await operator.get(`${b}/content`)).body).toBe('the same');
    await operator.delete(b ?? '');
    await world.api.get(Documents).erase(world.actor);
    await upload(operator, one, 'c.txt', 'the same');
    const erased = await world.db.inspect(`SELECT name FROM documents WHERE erased_at IS NOT NULL ORDER BY name`);
    expect(erased).toEqual([{ name: 'a.txt' }, { name: 'b.txt' }]);
    const neighbour = await world.neighbour.as('administrator');
    expect((await neighbour.get(`${b}/content`)).status).toBe(404);
  });

  it('is other items: linked by people, or by custody and seats', async () => {
    const operator = await world.as('it_operations');
    const [dock, notebook] = [await laptop(operator), await laptop(operator)];
    const made = await operator.post<{ data: Related[] }>(`/items/${dock}/links`, { itemId: notebook, relation: 'part_of' });
    expect(made).toMatchObject({ status: 201, body: { data: [{ relation: 'part_of', item: { id: notebook } }] } });
    const back = await operator.post(`/items/${notebook}/links`, { itemId: dock, relation: 'part_of' });
    expect(back.status).toBe(409);
    expect((await operator.post(`/items/${dock}/links`, { itemId: dock, relation: 'uses' })).status).toBe(422);
    const seen = await operator.get<{ data: Related[] }>(`/items/${notebook}/related`);
    expect(seen.body.data).toMatchObject([{ relation: 'has_part', item: { id: dock } }]);
    expect((await operator.delete(`/items/${notebook}/links/${seen.body.data[0]?.linkId}`)).status).toBe(204);
    expect((await operator.get(`/items/${dock}/related`)).body).toEqual({ data: [], more: false });
  });

  it('makes one story with transitions, edits by name, and costs for those who may see them, page by page', async () => {
    const operator = await world.as('it_operations');
    const id = await laptop(operator);
    const edited = await operator.patch(`/items/${id}`, { costCenterId: world.costCenters.network }, first);
    expect(edited.status).toBe(200);
    await operator.post(`/items/${id}/comments`, { text: 'Looks fine' });
    await upload(operator, id, 'invoice.txt', 'EUR 1,200');
    const entry = { kind: 'purchase', itemId: id, amount: { amountMinor: '120000', currency: 'EUR' }, bookedOn: '2026-01-15' };
    const posted = await (await world.as('finance')).post(
      '/ledger/entries',
      { entries: [entry] },
      { 'idempotency-key': 'timeline' },
    );
    expect(posted.status).toBe(201);
    const whole = await operator.get<{ data: Entry[] }>(`/items/${id}/timeline`);
    const { data } = whole.body;
    expect((await (await world.as('auditor')).get(`/items/${id}/timeline?kinds=cost`)).body).toMatchObject({
      data: [{ kind: 'cost' }],
    });
    expect(data.map(({ kind }) => kind).sort()).toEqual(['comment', 'cost', 'document', 'edit', 'transition']);
    expect(data.map(({ at }) => at)).toEqual(
      data
        .map(({ at }) => at)
        .sort()
        .reverse(),
    );
    expect(data.find(({ kind }) => kind === 'edit')?.edit?.changes).toEqual([
      expect.objectContaining({ field: 'costCenterId', beforeName: null, afterName: '4100 Network' }),
    ]);
    const walked: string[] = [];
    for (let next = ''; ; ) {
      const { body } = await operator.get<{ data: Entry[]; next: string | null }>(`/items/${id}/timeline?limit=2${next}`);
      walked.push(...body.data.map((entry) => entry.id));
      if (body.next === null) break;
      next = `&after=${body.next}`;
    }
    expect(walked).toEqual(data.map((entry) => entry.id));
    const few = await operator.get<{ data: Entry[] }>(`/items/${id}/timeline?kinds=edit,comment`);
    expect(few.body.data).toHaveLength(2);
  });

  async function credentials(role: 'it_operations'): Promise<Record<string, string>> {
    const client = await world.as(role);
    const { body } = await client.post<{ secret: string }>('/tokens', { name: 'pictures' });
    return { authorization: `Bearer ${body.secret}` };
  }
});
