import { Users } from '#organization';
import { type ApiClient, type ApiResponse, FakeClock } from '../../test/harness/index.js';
import { useWorld } from '../../test/harness/world.js';

const PASSWORD = 'quiet hands move the crates';

interface Shown {
  id: string;
  number: string;
  state: string;
  version: number;
  policyNumber: number | null;
  verbs: string[];
  verdicts: string[];
  totals: object[];
  steps: Array<{ state: string; stage: number; seats: Array<{ name: string; state: string }> }>;
  history: Array<{ kind: string; byName: string; onBehalfOfName: string | null }>;
}
type Answer = ApiResponse<Shown>;

describe('A purchase request', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  const people: Record<'ada' | 'owner' | 'chief' | 'stand', { id: string; client: ApiClient }> = Object.create(null);
  const owner = { mode: 'all', approvers: [{ by: 'cost_center_owner' }] };
  const finance = { mode: 'any', approvers: [{ by: 'role', role: 'finance' }] };

  beforeAll(async () => {
    const admin = await world.as('administrator');
    const names = { chief: 'Chief Olsen', owner: 'Owner Lind', ada: 'Asker Moe', stand: 'Stand Inn' } as const;
    for (const [key, name] of Object.entries(names) as Array<[keyof typeof names, string]>) {
      const email = `${key}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      const client = await world.api.client().signIn(email, PASSWORD);
      const [row] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
      people[key] = { id: row?.id ?? '', client };
    }
    await world.db.inspect('UPDATE people SET manager_id = $1 WHERE id = $2', [people.chief.id, people.owner.id]);
    await admin.patch(`/cost-centers/${world.costCenters.network}`, { ownerId: people.owner.id }, { 'if-match': '"1"' });
    const published = await admin.post('/approval-policies', { book: book('500000'), basedOn: 0 });
    expect(published).toMatchObject({ status: 201, body: { number: 1 } });
  });

  const book = (largeFrom: string): object => ({
    rules: [
      { name: 'Up to large', when: { currency: 'EUR', belowMinor: largeFrom }, steps: [owner] },
      { name: 'Large', when: { currency: 'EUR', fromMinor: largeFrom }, steps: [owner, finance] },
    ],
    otherwise: [finance],
  });
  const laptops = (quantity: number): object => ({
    productId: world.products.laptop,
    quantity,
    currency: 'EUR',
    unitPriceMinor: '100000',
    costCenterId: world.costCenters.network,
  });
  const draft = async (client: ApiClient, more: object = {}): Promise<Shown> => {
    const facts = { title: 'Laptops', forKind: 'self', lines: [laptops(2)], ...more };
    const { status, body } = await client.post<Shown>('/purchase-requests', facts);
    expect([status, body]).toEqual([201, expect.objectContaining({ state: 'draft' })]);
    return body;
  };
  const move = (client: ApiClient, { id, version }: Shown, verb: string, comment?: string): Promise<Answer> =>
    client.post<Shown>(`/purchase-requests/${id}/transitions`, { verb, comment }, { 'if-match': `"${version}"` });
  const decide = (client: ApiClient, { id, version }: Shown, verdict: string, reason?: string): Promise<Answer> =>
    client.post<Shown>(`/purchase-requests/${id}/decisions`, { verdict, reason }, { 'if-match': `"${version}"` });
  const sent = async (client: ApiClient, more: object = {}): Promise<Shown> => {
    const { status, body } = await move(client, await draft(client, more), 'submit');
    expect([status, body]).toEqual([201, expect.objectContaining({ state: 'pending_approval' })]);
    return body;
  };
  const waiting = async (client: ApiClient): Promise<Array<{ requestId: string; personName: string }>> =>
    (await client.get<{ data: Array<{ requestId: string; personName: string }> }>('/approvals')).body.data;

  it('tells beforehand who would have to approve it and why, and goes through both stages', async () => {
    const { ada, owner: boss } = people;
    const written = await draft(ada.client, { lines: [laptops(6)] });
    expect(written).toMatchObject({ number: expect.stringMatching(/^R-2026-\d{5}$/), totals: [{ amountMinor: '600000' }] });
    const preview = await ada.client.get(`/purchase-requests/${written.id}/approval-preview`);
    expect(preview.body).toMatchObject({
      policyNumber: 1,
      steps: [
        { stage: 0, candidates: [{ name: 'Owner Lind', source: 'cost_center_owner' }], reasons: [{ rule: 'Large' }] },
        { stage: 1, candidates: [{ source: 'role' }], reasons: [{ rule: 'Large', sums: [{ amountMinor: '600000' }] }] },
      ],
    });
    const pending = (await move(ada.client, written, 'submit')).body;
    expect(pending).toMatchObject({ state: 'pending_approval', policyNumber: 1, verdicts: [] });
    const money = await world.as('finance');
    expect(await waiting(money)).toEqual([]);
    expect(await waiting(boss.client)).toMatchObject([{ requestId: written.id }]);
    expect((await decide(money, pending, 'approve')).body).toMatchObject({ code: 'verb_not_allowed' });
    expect((await decide(boss.client, pending, 'approve')).body.state).toBe('pending_approval');
    expect(await waiting(money)).toMatchObject([{ requestId: written.id }]);
    expect((await decide(money, pending, 'approve')).body).toMatchObject({
      state: 'approved',
      history: [{ kind: 'submitted' }, { kind: 'approved', byName: 'Owner Lind' }, { kind: 'approved' }],
    });
  });

  it('keeps to the policy that was in force when it was sent', async () => {
    const [admin, { ada, owner: boss }] = [await world.as('administrator'), people];
    const before = await sent(ada.client);
    expect((await admin.post('/approval-policies', { book: book('1'), basedOn: 0 })).body).toMatchObject({
      code: 'version_stale',
    });
    expect((await admin.post('/approval-policies', { book: book('1'), basedOn: 1 })).status).toBe(201);
    const after = await sent(ada.client);
    expect((await decide(boss.client, before, 'approve')).body).toMatchObject({ state: 'approved', policyNumber: 1 });
    expect((await decide(boss.client, after, 'approve')).body).toMatchObject({ state: 'pending_approval', policyNumber: 2 });
    expect((await admin.post('/approval-policies', { book: book('500000'), basedOn: 2 })).status).toBe(201);
  });

  it('is never approved by who asked for it or benefits from it: their manager is asked instead', async () => {
    const { ada, owner: boss, chief, stand } = people;
    for (const request of [await sent(boss.client), await sent(ada.client, { forKind: 'person', forPersonId: boss.id })]) {
      expect(request.steps[0]?.seats.map(({ name }) => name)).toEqual(['Chief Olsen']);
      expect((await decide(boss.client, request, 'approve')).status).toBe(403);
      expect((await decide(stand.client, request, 'approve')).status).toBe(404);
      expect((await decide(chief.client, request, 'approve')).body.state).toBe('approved');
    }
  });

  it('is refused by the database whoever tries: a seat or an approval of one’s own, an approval that is missing', async () => {
    const { ada, owner: boss } = people;
    const { id } = await sent(ada.client);
    const steal = `UPDATE approval_seats SET person_id = $2 WHERE request_id = $1`;
    await expect(world.db.inspect(steal, [id, ada.id])).rejects.toThrow('Nobody approves what they requested');
    const approve = `UPDATE purchase_requests SET state = 'approved', decided_at = now() WHERE id = $1`;
    await expect(world.db.inspect(approve, [id])).rejects.toThrow('all the approvals that it needs');
    const forge = `INSERT INTO purchase_request_events (id, organization_id, request_id, round, kind, by_person_id, step_id, occurred_at)
      SELECT gen_random_uuid(), organization_id, request_id, 1, 'approved', $2, id, now() FROM approval_steps WHERE request_id = $1`;
    await expect(world.db.inspect(forge, [id, ada.id])).rejects.toThrow('Nobody approves what they requested');
    await expect(world.db.inspect(forge, [id, people.stand.id])).rejects.toThrow('Only who was asked');
    const cheaper = `UPDATE purchase_request_lines SET unit_price_minor = 1 WHERE request_id = $1`;
    await expect(world.db.inspect(cheaper, [id])).rejects.toThrow('do not change');
    const other = `UPDATE purchase_requests SET for_kind = 'person', for_person_id = $2 WHERE id = $1`;
    await expect(world.db.inspect(other, [id, boss.id])).rejects.toThrow('stays as it was sent');
  });

  it('stops the clock for a question, goes on with the answer, and can be sent back and sent again', async () => {
    const { ada, owner: boss } = people;
    const pending = await sent(ada.client);
    expect((await decide(boss.client, pending, 'ask')).body).toMatchObject({ status: 422 });
    const asked = (await decide(boss.client, pending, 'ask', 'Why two?')).body;
    expect(asked.state).toBe('questioned');
    expect((await waiting(boss.client)).map(({ requestId }) => requestId)).not.toContain(pending.id);
    clock.advance({ hours: 2 });
    expect((await move(ada.client, asked, 'answer')).status).toBe(422);
    const answered = (await move(ada.client, asked, 'answer', 'One is for the lab.')).body;
    expect(await waiting(boss.client)).toContainEqual(expect.objectContaining({ requestId: pending.id, pausedSeconds: 7_200 }));
    expect((await decide(boss.client, pending, 'approve')).status).toBe(412);
    const back = (await decide(boss.client, answered, 'send_back', 'Take the smaller ones.')).body;
    expect(back.state).toBe('draft');
    const path = `/purchase-requests/${back.id}`;
    const changed = await ada.client.patch<Shown>(path, { lines: [laptops(1)] }, { 'if-match': `"${back.version}"` });
    expect(changed.body.totals).toEqual([{ currency: 'EUR', amountMinor: '100000', monthlyMinor: '0' }]);
    const again = (await move(ada.client, changed.body, 'submit')).body;
    expect((await ada.client.patch(path, { title: 'x' }, { 'if-match': `"${again.version}"` })).body).toMatchObject({
      code: 'guard_failed',
    });
    const refused = (await decide(boss.client, again, 'reject', 'Not this year.')).body;
    expect([refused.state, refused.history.map(({ kind }) => kind)]).toEqual([
      'rejected',
      ['submitted', 'questioned', 'answered', 'sent_back', 'submitted', 'rejected'],
    ]);
  });

  it('cannot be sent where nobody may approve it, nor hide what it is or for whom', async () => {
    const { ada, chief } = people;
    const nobodys = await draft(ada.client, { lines: [{ ...laptops(1), costCenterId: world.costCenters.field }] });
    expect((await move(ada.client, nobodys, 'submit')).body).toMatchObject({ code: 'guard_failed' });
    const wrong = { title: 'x', forKind: 'person', lines: [] };
    expect((await ada.client.post('/purchase-requests', wrong)).body).toMatchObject({ problems: [{ pointer: '/forKind' }] });
    const disguised = await draft(ada.client, { lines: [{ ...laptops(1), domain: 'telecom', category: 'Pens' }] });
    expect(disguised).toMatchObject({ lines: [{ domain: 'it', category: 'Laptops' }] });
    expect((await chief.client.get(`/purchase-requests/${disguised.id}`)).status).toBe(404);
    expect((await (await world.as('auditor')).get(`/purchase-requests/${disguised.id}`)).status).toBe(200);
    expect((await (await world.neighbour.as('administrator')).get(`/purchase-requests/${disguised.id}`)).status).toBe(404);
  });

  it('is decided by a stand-in on the days agreed upon, but not on what the stand-in asked for', async () => {
    const { ada, owner: boss, stand } = people;
    const at = async (instant: string): Promise<ApiClient> => {
      clock.set(instant);
      return world.api.client().signIn('stand@team.example', PASSWORD);
    };
    const days = { delegateId: stand.id, startsOn: '2026-03-03', endsOn: '2026-03-04' };
    expect((await boss.client.post('/approval-delegations', days)).status).toBe(201);
    expect((await boss.client.post('/approval-delegations', days)).body).toMatchObject({ code: 'conflict' });
    const [theirs, own] = [await sent(ada.client), await sent(stand.client)];
    expect((await decide(stand.client, theirs, 'approve')).status).toBe(404);
    // Half an hour into the day in Berlin.
    const there = await at('2026-03-02T23:30:00Z');
    const mine = await waiting(there);
    expect(mine).toContainEqual(expect.objectContaining({ requestId: theirs.id, personName: 'Owner Lind' }));
    expect(mine.map(({ requestId }) => requestId)).not.toContain(own.id);
    const page = '/approvals?limit=1&q=lap%20R-2026';
    const first = await there.get<{ data: object[]; next: string }>(page);
    const rest = await there.get<{ data: object[] }>(`/approvals?limit=200&q=lap%20R-2026&after=${first.body.next}`);
    expect([...first.body.data, ...rest.body.data]).toEqual(mine);
    expect((await there.get('/approvals?q=lap%20nothing')).body).toEqual({ data: [], next: null });
    expect((await decide(there, own, 'approve')).status).toBe(403);
    expect((await decide(there, theirs, 'approve')).body).toMatchObject({
      state: 'approved',
      history: [{ kind: 'submitted' }, { byName: 'Stand Inn', onBehalfOfName: 'Owner Lind' }],
    });
    expect(await waiting(await at('2026-03-03T23:30:00Z'))).toEqual([]);
  });
});
