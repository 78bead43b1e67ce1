import { CostCenters, Users } from '#organization';
import { RateBook } from '#spend';
import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

const PASSWORD = 'quiet hands move the crates';

interface Shown {
  id: string;
  state: string;
  version: number;
  policyNumber: number;
  steps: Array<{ stage: number; state: string; seats: Array<{ name: string; state: string }>; reasons: object[] }>;
}

describe('A request under fire', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T09:00:00Z') });
  let [ada, owner, admin]: ApiClient[] = [];
  let adaId = '';
  const ownerStep = { mode: 'all', approvers: [{ by: 'cost_center_owner' }] };
  const finance = { mode: 'any', approvers: [{ by: 'role', role: 'finance' }] };

  beforeAll(async () => {
    const client = async (key: string, name: string): Promise<[ApiClient, string]> => {
      const email = `${key}@team.example`;
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      const [row] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
      return [await world.api.client().signIn(email, PASSWORD), row?.id ?? ''];
    };
    let ownerId = '';
    [ada, adaId] = await client('ada', 'Asker Moe');
    [owner, ownerId] = await client('owner', 'Owner Lind');
    admin = await world.as('administrator');
    await world.api.get(CostCenters).amend(world.actor, world.costCenters.network, undefined, { ownerId });
    await publish([ownerStep]);
  });

  const publish = async (otherwise: object[], rules: object[] = []): Promise<ApiResponse<{ number: number }>> => {
    const known = await admin?.get<{ data: Array<{ number: number }> }>('/approval-policies');
    const basedOn = known?.body.data[0]?.number ?? 0;
    const answer = await admin?.post<{ number: number }>('/approval-policies', { book: { rules, otherwise }, basedOn });
    if (!answer) throw new Error('Nobody is signed in.');
    return answer;
  };
  const line = (currency = 'EUR', unitPriceMinor = '100000') => ({
    description: 'Rack',
    domain: 'it',
    category: 'Racks',
    quantity: 1,
    currency,
    unitPriceMinor,
    costCenterId: world.costCenters.network,
  });
  const tried = (client: ApiClient | undefined, { id, version }: Shown, verb: string) => {
    const decides = ['approve', 'reject'].includes(verb);
    const path = `/purchase-requests/${id}/${decides ? 'decisions' : 'transitions'}`;
    return client?.post<Shown>(path, decides ? { verdict: verb } : { verb }, { 'if-match': `"${version}"` });
  };
  const done = async (client: ApiClient | undefined, request: Shown, verb: string): Promise<Shown> => {
    const answer = await tried(client, request, verb);
    expect([answer?.status, answer?.body]).toEqual([201, expect.anything()]);
    return answer?.body as Shown;
  };
  const draft = async (...lines: object[]): Promise<Shown> =>
    (await ada?.post<Shown>('/purchase-requests', { title: 'Rack', forKind: 'self', lines }))?.body as Shown;
  const sent = async (...lines: object[]): Promise<Shown> => done(ada, await draft(...lines), 'submit');

  it('is either approved or taken back for changes, whoever is first, and what changed is not approved', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const request = await sent(line());
      const [approved, revised] = await Promise.all([tried(owner, request, 'approve'), tried(ada, request, 'revise')]);
      expect([approved?.status, revised?.status].sort()).toEqual([201, 412]);
      const [row] = await world.db.inspect<{ state: string }>('SELECT state FROM purchase_requests WHERE id = $1', [request.id]);
      expect(row?.state).toBe(approved?.status === 201 ? 'approved' : 'draft');
    }
  });

  it('is not decided by its requester as the stand-in of who is asked', async () => {
    const days = { delegateId: adaId, startsOn: '2026-03-01', endsOn: '2026-03-09' };
    const standIn = await owner?.post<{ id: string }>('/approval-delegations', days);
    expect(standIn?.status).toBe(201);
    const request = await sent(line());
    expect((await tried(ada, request, 'approve'))?.body).toMatchObject({ code: 'forbidden' });
    const inbox = await ada?.get<{ data: Array<{ requestId: string }> }>('/approvals');
    expect(inbox?.body.data.map(({ requestId }) => requestId)).not.toContain(request.id);
    await owner?.delete(`/approval-delegations/${standIn?.body.id}`);
    const [seat] = await world.db.inspect<{ step: string }>('SELECT step_id AS step FROM approval_seats WHERE request_id = $1', [
      request.id,
    ]);
    const forged = `INSERT INTO purchase_request_events (id, organization_id, request_id, round, kind, by_person_id, step_id, occurred_at)
      SELECT gen_random_uuid(), organization_id, id, round, 'approved', requested_by_id, $2, now() FROM purchase_requests WHERE id = $1`;
    await expect(world.db.inspect(forged, [request.id, seat?.step])).rejects.toThrow('Nobody approves what they requested');
  });

  it('keeps to the policy in force when it was sent, and says which; sent again it follows the one in force then', async () => {
    const before = await sent(line());
    const published = await publish([ownerStep, finance]);
    expect(published.status).toBe(201);
    const approved = await done(owner, before, 'approve');
    expect([approved.state, approved.policyNumber]).toEqual(['approved', published.body.number - 1]);
    const again = await done(ada, await done(ada, approved, 'revise'), 'submit');
    expect([again.state, again.policyNumber, again.steps.map(({ state }) => state)]).toEqual([
      'pending_approval',
      published.body.number,
      ['approved', 'open'],
    ]);
    await publish([ownerStep]);
  });

  it('in several currencies is judged by their sum where the policy says so, with the rates of its day written down', async () => {
    const together = (currency: string) => [
      { name: 'Together', when: { currency, converted: true, fromMinor: '250000' }, steps: [finance] },
    ];
    expect((await publish([ownerStep], together('USD'))).body).toMatchObject({
      problems: [{ pointer: '/rules/0/when/currency' }],
    });
    expect((await publish([ownerStep], together('EUR'))).status).toBe(201);
    const lines = [line(), line('USD', '180000')];
    const unknown = await draft(...lines);
    expect((await tried(ada, unknown, 'submit'))?.body).toMatchObject({ code: 'exchange_rate_missing' });
    const rates = [{ currency: 'USD', day: '2026-03-02', unitsPerEuro: '1.2' }];
    await world.api.get(RateBook).recordOwn(world.actor, rates, 'by hand');
    const converted = {
      amountMinor: '250000',
      currency: 'EUR',
      day: '2026-03-02',
      rates: [{ currency: 'USD', rate: expect.stringMatching(/^0\.83333/) }],
    };
    const request = await done(ada, unknown, 'submit');
    expect(request.steps.map(({ reasons }) => reasons)).toMatchObject([[{ rule: 'Together', converted }]]);
    const small = await sent(line(), line('USD', '179000'));
    expect(small.steps.map(({ seats }) => seats.map(({ name }) => name))).toEqual([['Owner Lind']]);
  });
});
