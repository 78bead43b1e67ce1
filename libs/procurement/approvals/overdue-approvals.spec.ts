import { CostCenters, Users } from '#organization';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { OverdueApprovals } from './overdue-approvals.js';

const PASSWORD = 'quiet hands move the crates';

interface Shown {
  id: string;
  state: string;
  version: number;
  verbs: string[];
  steps: Array<{ state: string; seats: Array<{ name: string; state: string; escalated: boolean }> }>;
  history: Array<{ kind: string; byName: string | null }>;
}

describe('An approval that nobody gives', () => {
  // Monday, nine o'clock: the usual calendar works until five, Monday to Friday.
  const clock = new FakeClock('2026-03-02T09:00:00Z');
  const world = useWorld({ clock });
  let [ada, owner, boss]: ApiClient[] = [];

  beforeAll(async () => {
    await world.db.inspect(`UPDATE organizations SET time_zone = 'UTC' WHERE id = $1`, [world.actor.organizationId]);
    const person = async (key: string, name: string): Promise<string> => {
      const email = `${key}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      const [row] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
      return row?.id ?? '';
    };
    await person('ada', 'Asker Moe');
    const [ownerId, bossId] = [await person('owner', 'Owner Lind'), await person('boss', 'Boss Grey')];
    await world.db.inspect('UPDATE people SET manager_id = $1 WHERE id = $2', [bossId, ownerId]);
    await world.api.get(CostCenters).amend(world.actor, world.costCenters.network, undefined, { ownerId });
    const book = {
      rules: [],
      otherwise: [{ mode: 'all', approvers: [{ by: 'cost_center_owner' }] }],
      waiting: { remindAfterHours: 8, escalation: { afterHours: 16, to: { by: 'manager' } }, expireAfterHours: 24 },
    };
    const admin = await world.as('administrator');
    const soon = { ...book, waiting: { ...book.waiting, expireAfterHours: 16 } };
    expect((await admin.post('/approval-policies', { book: soon, basedOn: 0 })).body).toMatchObject({
      problems: [{ pointer: '/waiting/expireAfterHours' }],
    });
    expect((await admin.post('/approval-policies', { book, basedOn: 0 })).status).toBe(201);
  });

  const move = async (client: ApiClient | undefined, { id, version }: Shown, verb: string, said?: string): Promise<Shown> => {
    const decides = ['approve', 'ask'].includes(verb);
    const body = decides ? { verdict: verb, reason: said } : { verb, comment: said };
    const path = `/purchase-requests/${id}/${decides ? 'decisions' : 'transitions'}`;
    const answer = await client?.post<Shown>(path, body, { 'if-match': `"${version}"` });
    expect([answer?.status, answer?.body]).toEqual([201, expect.anything()]);
    return answer?.body as Shown;
  };
  const sent = async (title: string): Promise<Shown> => {
    const line = { productId: world.products.laptop, quantity: 1, currency: 'EUR', unitPriceMinor: '100000' };
    const facts = { title, forKind: 'self', lines: [{ ...line, costCenterId: world.costCenters.network }] };
    return move(ada, (await ada?.post<Shown>('/purchase-requests', facts))?.body as Shown, 'submit');
  };
  /** Sessions end while days go by. */
  const at = async (time: string): Promise<void> => {
    clock.set(time);
    const signIn = (key: string) => world.api.client().signIn(`${key}@team.example`, PASSWORD);
    [ada, owner, boss] = await Promise.all(['ada', 'owner', 'boss'].map(signIn));
  };
  /** Two schedulers at once, and one more. */
  const settleAt = async (time: string): Promise<void> => {
    await at(time);
    const settle = () => world.api.get(OverdueApprovals).settle({ ...world.actor, kind: 'system', id: 'procurement' });
    await Promise.all([settle(), settle()]);
    await settle();
  };
  const now = async ({ id }: Shown): Promise<Shown> => (await ada?.get<Shown>(`/purchase-requests/${id}`))?.body as Shown;
  const kinds = async (request: Shown): Promise<string[]> => (await now(request)).history.map(({ kind }) => kind);
  const told = async (client: ApiClient | undefined, { id }: Shown): Promise<string[]> => {
    const answer = await client?.get<{ data: Array<{ kind: string; link: string }> }>('/notifications');
    return (answer?.body.data ?? []).filter(({ link }) => link === `/requests/${id}`).map(({ kind }) => kind);
  };

  it('is reminded of, then asked of the manager besides, then expires, each once and in working hours alone', async () => {
    await at('2026-03-02T09:00:00Z');
    const request = await sent('Laptop');
    await settleAt('2026-03-02T16:59:00Z');
    expect(await kinds(request)).toEqual(['submitted']);
    await settleAt('2026-03-02T17:00:00Z');
    expect(await kinds(request)).toEqual(['submitted', 'reminded']);
    expect(await told(owner, request)).toEqual(['approval_reminded', 'approval_asked']);
    await settleAt('2026-03-03T17:00:00Z');
    const escalated = await now(request);
    expect(escalated.steps[0]?.seats.map(({ name, escalated: late }) => [name, late]).sort()).toEqual([
      ['Boss Grey', true],
      ['Owner Lind', false],
    ]);
    expect(await told(boss, request)).toEqual(['approval_escalated']);
    expect(escalated.version).toBe(request.version);
    await settleAt('2026-03-04T17:00:00Z');
    const expired = await now(request);
    expect([expired.state, expired.verbs]).toEqual(['expired', ['revise']]);
    expect(await kinds(request)).toEqual(['submitted', 'reminded', 'escalated', 'expired']);
    expect(await told(ada, request)).toEqual(['request_expired']);
    const again = await move(ada, await move(ada, expired, 'revise'), 'submit');
    expect([again.state, again.steps[0]?.seats.length]).toEqual(['pending_approval', 1]);
  });

  it('is decided by the manager in the place of who let it wait', async () => {
    await at('2026-03-09T09:00:00Z');
    const request = await sent('Second laptop');
    await settleAt('2026-03-10T17:00:00Z');
    const approved = await move(boss, await now(request), 'approve');
    expect(approved.state).toBe('approved');
    expect(approved.steps[0]?.seats.map(({ name, state }) => [name, state]).sort()).toEqual([
      ['Boss Grey', 'approved'],
      ['Owner Lind', 'closed'],
    ]);
  });

  it('does not wait while a question is open', async () => {
    await at('2026-03-16T09:00:00Z');
    const request = await sent('Third laptop');
    await at('2026-03-16T16:00:00Z');
    const asked = await move(owner, request, 'ask', 'Which one?');
    await settleAt('2026-03-20T12:00:00Z');
    await move(ada, await now(asked), 'answer', 'The small one.');
    await settleAt('2026-03-20T12:59:00Z');
    expect(await kinds(request)).toEqual(['submitted', 'questioned', 'answered']);
    await settleAt('2026-03-20T13:00:00Z');
    expect(await kinds(request)).toEqual(['submitted', 'questioned', 'answered', 'reminded']);
  });

  it('goes on waiting where nobody is above those who were asked and reminded, until it expires', async () => {
    await at('2026-03-23T09:00:00Z');
    await world.db.inspect(`UPDATE people SET manager_id = NULL WHERE name = 'Owner Lind'`);
    const request = await sent('Lonely laptop');
    for (const day of ['2026-03-23', '2026-03-24']) await settleAt(`${day}T17:00:00Z`);
    const waiting = await now(request);
    expect([waiting.state, waiting.steps[0]?.seats.length]).toEqual(['pending_approval', 1]);
    await settleAt('2026-03-25T17:00:00Z');
    expect(await kinds(request)).toEqual(['submitted', 'reminded', 'expired']);
  });

  it('is given by one of those of a role who are asked besides, in the place of one of those who all have to, and no more', async () => {
    await at('2026-04-06T09:00:00Z');
    const person = async (key: string, name: string): Promise<string> => {
      const email = `${key}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['procurement'] });
      const [row] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
      return row?.id ?? '';
    };
    await person('first', 'First Buyer');
    const secondId = await person('second', 'Second Buyer');
    const [boss] = await world.db.inspect<{ id: string }>(`SELECT id FROM people WHERE name = 'Boss Grey'`);
    const admin = await world.as('administrator');
    const approvers = [{ by: 'cost_center_owner' }, { by: 'person', personId: boss?.id }];
    const book = {
      rules: [],
      otherwise: [{ mode: 'all', approvers }],
      waiting: { escalation: { afterHours: 8, to: { by: 'role', role: 'procurement' } } },
    };
    expect((await admin.post('/approval-policies', { book, basedOn: 1 })).status).toBe(201);
    const request = await sent('Laptop for two');
    await settleAt('2026-04-06T17:00:00Z');
    const first = await world.api.client().signIn('first@team.example', PASSWORD);
    const halfway = await move(first, await now(request), 'approve');
    expect([halfway.state, halfway.steps[0]?.seats.map(({ name, state }) => [name, state]).sort()]).toEqual([
      'pending_approval',
      expect.arrayContaining([
        ['Boss Grey', 'open'],
        ['First Buyer', 'approved'],
        ['Owner Lind', 'open'],
        ['Second Buyer', 'closed'],
      ]),
    ]);
    const stranger = world.db.inspect(`UPDATE approval_seats SET state = 'approved' WHERE request_id = $1 AND person_id = $2`, [
      request.id,
      secondId,
    ]);
    await expect(stranger).rejects.toMatchObject({ constraint: 'approval_seats_besides' });
    expect((await move(owner, await now(request), 'approve')).state).toBe('approved');
  });
});
