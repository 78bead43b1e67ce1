import { Users } from '#organization';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

const PASSWORD = 'quiet hands move the crates';

interface Shown {
  id: string;
  number: string;
  state: string;
  version: number;
}

interface Person {
  id: string;
  userId: string;
  client: ApiClient;
}

interface Notice {
  title: string;
  body: string | null;
  link: string;
  kind: string;
}

describe('Those whom a request concerns', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  const people: Record<'owner' | 'ada' | 'stand', Person> = Object.create(null);

  beforeAll(async () => {
    const admin = await world.as('administrator');
    const names = { owner: 'Owner Lind', ada: 'Asker Moe', stand: 'Stand Inn' } as const;
    for (const [key, name] of Object.entries(names) as Array<[keyof typeof names, string]>) {
      const email = `${key}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      const client = await world.api.client().signIn(email, PASSWORD);
      const [row] = await world.db.inspect<{ id: string; userId: string }>(
        'SELECT person_id AS id, id AS "userId" FROM users WHERE email = $1',
        [email],
      );
      people[key] = { id: row?.id ?? '', userId: row?.userId ?? '', client };
    }
    await world.db.inspect('UPDATE users SET locale = $1 WHERE id = $2', ['de-DE', people.stand.userId]);
    await admin.patch(`/cost-centers/${world.costCenters.network}`, { ownerId: people.owner.id }, { 'if-match': '"1"' });
    const step = { mode: 'all', approvers: [{ by: 'cost_center_owner' }] };
    expect((await admin.post('/approval-policies', { book: { rules: [], otherwise: [step] }, basedOn: 0 })).status).toBe(201);
    const days = { delegateId: people.stand.id, startsOn: '2026-03-01', endsOn: '2026-03-09' };
    expect((await people.owner.client.post('/approval-delegations', days)).status).toBe(201);
  });

  const sent = async (client: ApiClient, title: string): Promise<Shown> => {
    const line = { productId: world.products.laptop, quantity: 1, currency: 'EUR', unitPriceMinor: '100000' };
    const lines = [{ ...line, costCenterId: world.costCenters.network }];
    const draft = (await client.post<Shown>('/purchase-requests', { title, forKind: 'self', lines })).body;
    return move(client, draft, 'submit');
  };
  const move = async (client: ApiClient, { id, version }: Shown, verb: string, comment?: string): Promise<Shown> => {
    const answer = await client.post<Shown>(
      `/purchase-requests/${id}/transitions`,
      { verb, comment },
      { 'if-match': `"${version}"` },
    );
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const decide = async (client: ApiClient, { id, version }: Shown, verdict: string, reason?: string): Promise<Shown> => {
    const answer = await client.post<Shown>(
      `/purchase-requests/${id}/decisions`,
      { verdict, reason },
      { 'if-match': `"${version}"` },
    );
    expect(answer.status).toBe(201);
    return answer.body;
  };
  const told = async ({ client }: Person, { id }: Shown): Promise<Notice[]> => {
    const { data } = (await client.get<{ data: Notice[] }>('/notifications')).body;
    return data.filter(({ link }) => link === `/requests/${id}`).reverse();
  };

  it('are told that it waits for them, and the requester each answer; by a mail in their language at once', async () => {
    const { ada, owner, stand } = people;
    const first = await sent(ada.client, 'Laptop');
    const asked = await decide(owner.client, first, 'ask', 'Which one?');
    const answered = await move(ada.client, asked, 'answer', 'The small one.');
    const back = await decide(stand.client, answered, 'send_back', 'Name it.');
    await decide(owner.client, await move(ada.client, back, 'submit'), 'approve');

    expect((await told(owner, first)).map(({ title }) => title)).toEqual([
      `Waits for your approval: ${first.number} Laptop`,
      `Answered, and waits for your approval again: ${first.number} Laptop`,
      `Waits for your approval: ${first.number} Laptop`,
    ]);
    expect((await told(stand, first)).map(({ kind }) => kind)).toEqual(['approval_asked', 'approval_answered', 'approval_asked']);
    expect((await told(ada, first)).map(({ title, body }) => [title, body])).toEqual([
      [`There is a question for you: ${first.number} Laptop`, 'Which one?'],
      [`Sent back for changes: ${first.number} Laptop`, 'Name it.'],
      [`Approved: ${first.number} Laptop`, null],
    ]);
    const mailed = `SELECT subject FROM mails WHERE recipient = 'stand@team.example' AND subject LIKE '%' || $1 || '%' ORDER BY id`;
    expect(await world.db.inspect(mailed, [first.number])).toEqual([
      { subject: `Wartet auf Ihre Genehmigung: ${first.number} Laptop` },
      { subject: `Beantwortet, und wartet wieder auf Ihre Genehmigung: ${first.number} Laptop` },
      { subject: `Wartet auf Ihre Genehmigung: ${first.number} Laptop` },
    ]);
    const refused = await sent(ada.client, 'Second laptop');
    await decide(owner.client, refused, 'reject', 'One is enough.');
    expect(await told(ada, refused)).toMatchObject([
      { title: `Rejected: ${refused.number} Second laptop`, body: 'One is enough.' },
    ]);
  });

  it('are chosen by who asks for things without the right to read about people and cost centres, by their names alone', async () => {
    const { ada } = people;
    const found = async (query: string) =>
      (await ada.client.get<{ data: Array<{ id: string; label: string }> }>(`/request-choices?${query}`)).body.data;
    expect((await ada.client.get('/people')).status).toBe(403);
    expect(await found('kind=person&q=stand')).toEqual([{ id: people.stand.id, label: 'Stand Inn' }]);
    expect(await found('kind=person')).toEqual([]);
    expect(await found(`kind=person&id=${people.owner.id}`)).toEqual([{ id: people.owner.id, label: 'Owner Lind' }]);
    expect((await found('kind=cost_center&q=network')).map(({ id }) => id)).toEqual([world.costCenters.network]);
  });

  it('hear nothing of what they asked for themselves as a stand-in', async () => {
    const { owner, stand } = people;
    const own = await sent(stand.client, 'Of the stand-in');
    expect(await told(stand, own)).toEqual([]);
    expect(await told(owner, own)).toHaveLength(1);
  });

  it('decide on many at once: what changed meanwhile, or is not theirs, is refused, and the others stand', async () => {
    const { ada, owner, stand } = people;
    const [one, two, three, strange] = [
      await sent(ada.client, 'One'),
      await sent(ada.client, 'Two'),
      await sent(ada.client, 'Three'),
      await sent(stand.client, 'Of the stand-in'),
    ];
    await move(ada.client, two, 'withdraw');
    const seen = ({ id, version }: Shown, verdict: string, reason?: string) => ({ requestId: id, version, verdict, reason });
    const decisions = [
      seen(one, 'approve'),
      seen(two, 'approve'),
      seen(three, 'reject'),
      seen(three, 'reject', 'Enough.'),
      seen(one, 'approve'),
      seen(strange, 'approve'),
    ];
    const { status, body } = await stand.client.post('/approvals/decisions', { decisions });
    expect([status, body]).toMatchObject([
      200,
      {
        outcomes: [
          { requestId: one.id, decided: true, code: null, reason: null },
          { requestId: two.id, decided: false, code: 'version_stale' },
          { requestId: three.id, decided: false, code: 'validation_failed' },
          { requestId: three.id, decided: true },
          { requestId: one.id, decided: false, code: 'version_stale' },
          { requestId: strange.id, decided: false, code: 'forbidden' },
        ],
      },
    ]);
    const states = 'SELECT state FROM purchase_requests WHERE id = ANY($1::uuid[]) ORDER BY number';
    expect(await world.db.inspect(states, [[one, two, three, strange].map(({ id }) => id)])).toEqual([
      { state: 'approved' },
      { state: 'withdrawn' },
      { state: 'rejected' },
      { state: 'pending_approval' },
    ]);
    const many = Array.from({ length: 101 }, () => seen(one, 'approve'));
    expect((await owner.client.post('/approvals/decisions', { decisions: many })).status).toBe(422);
  });
});
