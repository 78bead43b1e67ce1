import { readFileSync } from 'node:fs';
import { type ApiClient, eventually } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Users } from '../users/users.service.js';
import { Notifications } from './notifications.service.js';

interface Notice {
  id: string;
  kind: string;
  title: string;
  body: string | null;
  link: string;
}

const password = 'a password of no one else';

describe('Users are told', () => {
  const world = useWorld({ withWorker: true });

  async function user(email: string, personId: string): Promise<{ id: string; client: ApiClient }> {
    const { id } = await world.api.get(Users).add(world.actor, { email, personId, password, roles: ['requester'] });
    return { id, client: await world.api.client().signIn(email, password) };
  }

  const notices = async (client: ApiClient): Promise<Notice[]> =>
    (await client.get<{ data: Notice[] }>('/notifications')).body.data;

  it('what was handed over to them, and which tasks wait for them alone', async () => {
    const { client: ada } = await user('ada@harbour.example', world.people.ada);
    const operator = await world.as('it_operations');
    const facts = { kind: 'asset', productId: world.products.laptop, name: 'Pinebook', tag: 'QM-N1', state: 'ready' };
    const { body: item } = await operator.post<{ id: string }>('/items', { ...facts, asset: { serial: 'N-1' } });
    const answers = { holder: { kind: 'person', id: world.people.ada } };
    expect((await operator.post(`/items/${item.id}/transitions`, { verb: 'deliver', answers })).status).toBe(201);
    const { body: runs } = await operator.get<{ data: [{ steps: Array<{ id: string; name: string; checklist: string[] }> }] }>(
      `/items/${item.id}/steps`,
    );
    for (const name of ['pick', 'ship']) {
      const step = runs.data[0].steps.find((each) => each.name === name);
      const done = await operator.post(`/steps/${step?.id}/completion`, { ticked: step?.checklist, evidence: 'DHL 1' });
      expect(done.status).toBeLessThan(300);
    }
    const told = await notices(ada);
    expect(told.map(({ kind }) => kind).sort()).toEqual(['item_handed_over', 'task_assigned']);
    expect(told).toContainEqual(
      expect.objectContaining({
        title: 'it_operations of Harbour & Pine handed QM-N1 Pinebook over to you',
        link: `/items/${item.id}`,
      }),
    );
    expect(told).toContainEqual(
      expect.objectContaining({ title: 'Accept it as complete and working: QM-N1 Pinebook', link: `/items/${item.id}` }),
    );
    expect(await notices(operator)).toEqual([]);
  });

  it('how a job of theirs ended, with a link to what it was about', async () => {
    const admin = await world.as('administrator');
    const file = readFileSync(new URL('../../../test/files/people.csv', import.meta.url));
    const { body: upload } = await admin.send<{ id: string }>('POST', '/imports?fileName=people.csv', file, {
      'content-type': 'text/csv',
    });
    await admin.post(`/imports/${upload.id}/run`);
    await eventually(async () => {
      expect(await notices(admin)).toContainEqual(
        expect.objectContaining({ kind: 'job_succeeded', link: `/imports/${upload.id}`, body: expect.stringMatching(/created/) }),
      );
    });
  });

  it('each thing once, however often, page by page, until they have read it', async () => {
    const { id, client: bruno } = await user('bruno@harbour.example', world.people.bruno);
    const about = (key: string) => ({ userId: id, kind: 'mention' as const, title: `About ${key}`, key });
    const told = ['a', 'b', 'a', 'c'].map((key) => world.api.get(Notifications).tell(world.actor, [about(key), about('d')]));
    await Promise.all(told);
    const first = await bruno.get<{ data: Notice[]; next: string }>('/notifications?limit=3');
    const second = await bruno.get<{ data: Notice[]; next: null }>(`/notifications?limit=3&after=${first.body.next}`);
    const titles = [...first.body.data, ...second.body.data].map(({ title }) => title);
    expect(titles.sort()).toEqual(['About a', 'About b', 'About c', 'About d']);
    expect((await bruno.put('/notifications/reading')).status).toBe(204);
    expect((await bruno.get('/notifications/count')).body).toEqual({ unread: 0 });
    expect((await bruno.get<{ data: Notice[] }>('/notifications?unread=true')).body.data).toEqual([]);
  });
});
