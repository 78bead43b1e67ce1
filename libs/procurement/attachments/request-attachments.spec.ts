import { Users } from '#organization';
import { type ApiClient, type ApiResponse } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

interface Asked {
  id: string;
  version: number;
  state: string;
}
interface Attached {
  id: string;
  mediaType: string;
}

const PASSWORD = 'quiet hands move the crates';
const mail = 'From: sales@cables.example\r\nSubject: Your quote\r\n\r\nTen cables for 90.\r\n';

describe('The attachments of a request', () => {
  const world = useWorld();
  let asker: ApiClient;
  let boss: ApiClient;
  let stranger: ApiClient;

  beforeAll(async () => {
    const admin = await world.as('administrator');
    const signedUp = async (name: string): Promise<ApiClient> => {
      const email = `${name}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      return world.api.client().signIn(email, PASSWORD);
    };
    [asker, boss, stranger] = [await signedUp('asker'), await signedUp('boss'), await signedUp('stranger')];
    const [row] = await world.db.inspect<{ id: string }>(`SELECT person_id AS id FROM users WHERE email = 'boss@team.example'`);
    await admin.patch(`/cost-centers/${world.costCenters.network}`, { ownerId: row?.id }, { 'if-match': '"1"' });
    const book = { rules: [], otherwise: [{ mode: 'all', approvers: [{ by: 'cost_center_owner' }] }] };
    expect((await admin.post('/approval-policies', { book, basedOn: 0 })).status).toBe(201);
  });

  const drafted = async (): Promise<Asked> => {
    const cables = { description: 'Cables', domain: 'it', category: 'Cables', currency: 'EUR', unitPriceMinor: '9000' };
    const lines = [{ ...cables, quantity: 1, costCenterId: world.costCenters.network }];
    return (await asker.post<Asked>('/purchase-requests', { title: 'Cables', forKind: 'self', lines })).body;
  };
  const attach = (client: ApiClient, id: string, name = 'quote.eml', content: string = mail): Promise<ApiResponse<Attached>> =>
    client.post<Attached>(`/purchase-requests/${id}/documents`, content, {
      'content-type': 'application/octet-stream',
      'x-file-name': name,
    });
  const move = async (
    client: ApiClient,
    { id, version }: Asked,
    how: 'transitions' | 'decisions',
    what: object,
  ): Promise<Asked> => (await client.post<Asked>(`/purchase-requests/${id}/${how}`, what, { 'if-match': `"${version}"` })).body;
  const attached = async (client: ApiClient, id: string): Promise<Attached[]> =>
    (await client.get<{ data: Attached[] }>(`/purchase-requests/${id}/documents`)).body.data;

  it('are read by whoever may read the request, and by nobody else', async () => {
    const draft = await drafted();
    const { status, body } = await attach(asker, draft.id);
    expect([status, body]).toEqual([201, expect.objectContaining({ name: 'quote.eml', mediaType: 'message/rfc822' })]);
    expect((await boss.get(`/purchase-requests/${draft.id}/documents`)).status).toBe(404);
    await move(asker, draft, 'transitions', { verb: 'submit' });
    expect(await attached(boss, draft.id)).toMatchObject([{ id: body.id }]);
    expect((await boss.get(`/documents/${body.id}/content`)).status).toBe(200);
    expect((await stranger.get(`/purchase-requests/${draft.id}/documents`)).status).toBe(404);
    expect((await stranger.get(`/documents/${body.id}/content`)).status).toBe(404);
    expect((await attach(boss, draft.id)).status).toBe(403);
  });

  it('come and go with a draft, only come while it waits, and stay once it was decided', async () => {
    const draft = await drafted();
    const [gone, kept] = [(await attach(asker, draft.id)).body, (await attach(asker, draft.id, 'sketch.txt')).body];
    const take = (id: string): Promise<ApiResponse<{ code: string }>> =>
      asker.delete<{ code: string }>(`/purchase-requests/${draft.id}/documents/${id}`);
    expect((await take(gone.id)).status).toBe(204);
    expect((await take(gone.id)).status).toBe(404);
    const sent = await move(asker, draft, 'transitions', { verb: 'submit' });
    expect((await take(kept.id)).body.code).toBe('guard_failed');
    const late = await attach(asker, draft.id, 'later.csv');
    expect([late.status, late.body.mediaType]).toEqual([201, 'text/csv']);
    const back = await move(boss, sent, 'decisions', { verdict: 'send_back', reason: 'Which quote holds?' });
    expect((await take(late.body.id)).status).toBe(204);
    const again = await move(asker, back, 'transitions', { verb: 'submit' });
    expect(await move(boss, again, 'decisions', { verdict: 'approve' })).toMatchObject({ state: 'approved' });
    expect((await attach(asker, draft.id)).body).toMatchObject({ code: 'guard_failed' });
    expect((await take(kept.id)).body.code).toBe('guard_failed');
    const behind = `UPDATE documents SET removed_at = now(), removed_by = 'x' WHERE id = $1`;
    await expect(world.db.inspect(behind, [kept.id])).rejects.toThrow('stay as the approvers saw them');
    expect(await attached(boss, draft.id)).toMatchObject([{ id: kept.id }]);
  });

  it('are a bounded number, also where they come at the same time', async () => {
    const { id } = await drafted();
    const answers = await Promise.all(Array.from({ length: 23 }, (_, at) => attach(asker, id, `page ${at}.txt`)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    expect(answers.filter(({ body }) => 'code' in body && body.code === 'guard_failed')).toHaveLength(3);
    expect((await attach(asker, id, 'tool.exe', 'MZ\u0000\u0001')).status).toBe(415);
  });

  it('are not taken away by way of another request', async () => {
    const [one, other] = [await drafted(), await drafted()];
    const { id } = (await attach(asker, one.id)).body;
    expect((await asker.delete(`/purchase-requests/${other.id}/documents/${id}`)).status).toBe(404);
  });
});
