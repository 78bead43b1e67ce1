import { CostCenters, Users } from '#organization';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';

const PASSWORD = 'quiet hands move the crates';

interface Shown {
  id: string;
  state: string;
  version: number;
  lines: Array<{ id: string }>;
  steps: Array<{ state: string; seats: Array<{ name: string; state: string; carriedFromRound: number | null }> }>;
  history: Array<{ kind: string; round: number; byName: string; carriedFromRound: number | null }>;
}

describe('A request that is changed after it was approved', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let [ada, net, lab, buyer]: ApiClient[] = [];
  let labId = '';

  beforeAll(async () => {
    const client = async (email: string, name: string): Promise<[ApiClient, string]> => {
      await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name, roles: ['requester'] });
      const [row] = await world.db.inspect<{ id: string }>('SELECT person_id AS id FROM users WHERE email = $1', [email]);
      return [await world.api.client().signIn(email, PASSWORD), row?.id ?? ''];
    };
    const centers = world.api.get(CostCenters);
    let ownerId: string;
    [ada] = await client('ada@team.example', 'Asker Moe');
    [net, ownerId] = await client('net@team.example', 'Net Owner');
    await centers.amend(world.actor, world.costCenters.network, undefined, { ownerId });
    [lab, ownerId] = await client('lab@team.example', 'Lab Owner');
    labId = (await centers.add(world.actor, { code: '4711', name: 'Lab', ownerId })).id;
    buyer = await world.as('procurement');
    const owner = { mode: 'all', approvers: [{ by: 'cost_center_owner' }] };
    const book = { rules: [], otherwise: [owner], changes: { pricePercent: 5 } };
    expect((await (await world.as('administrator')).post('/approval-policies', { book, basedOn: 0 })).status).toBe(201);
  });

  const lines = (ofNet: string, ofLab: string) =>
    [world.costCenters.network, labId].map((costCenterId, at) => ({
      productId: world.products.laptop,
      quantity: 1,
      currency: 'EUR',
      unitPriceMinor: at === 0 ? ofNet : ofLab,
      costCenterId,
      vendorId: world.vendors.carrier,
    }));
  const move = async (client: ApiClient | undefined, { id, version }: Shown, verb: string): Promise<Shown> => {
    const path = `/purchase-requests/${id}/${verb === 'approve' ? 'decisions' : 'transitions'}`;
    const told = verb === 'approve' ? { verdict: verb } : { verb };
    const answer = await client?.post<Shown>(path, told, { 'if-match': `"${version}"` });
    expect([answer?.status, answer?.body]).toEqual([201, expect.anything()]);
    return answer?.body as Shown;
  };
  const sent = async (): Promise<Shown> => {
    const facts = { title: 'Laptops', forKind: 'self', lines: lines('100000', '100000') };
    return move(ada, (await ada?.post<Shown>('/purchase-requests', facts))?.body as Shown, 'submit');
  };
  const revised = async (request: Shown, ofNet: string, ofLab: string): Promise<Shown> => {
    const { id, version } = await move(ada, request, 'revise');
    const changes = { lines: lines(ofNet, ofLab) };
    const draft = await ada?.patch<Shown>(`/purchase-requests/${id}`, changes, { 'if-match': `"${version}"` });
    expect(draft?.status).toBe(200);
    return move(ada, draft?.body as Shown, 'submit');
  };
  const asked = ({ steps }: Shown) =>
    steps
      .flatMap(({ seats }) => seats)
      .map(({ name, state, carriedFromRound }) => `${name} ${state} ${carriedFromRound ?? '-'}`)
      .sort();

  it('asks only those whom the change concerns; the approvals of the others hold on, and it says from when', async () => {
    const approved = await move(lab, await move(net, await sent(), 'approve'), 'approve');
    expect(approved.state).toBe('approved');
    const again = await revised(approved, '100000', '110000');
    expect([again.state, asked(again)]).toEqual(['pending_approval', ['Lab Owner open -', 'Net Owner approved 1']]);
    const third = await revised(again, '100000', '120000');
    expect([third.state, asked(third)]).toEqual(['pending_approval', ['Lab Owner open -', 'Net Owner approved 1']]);
    const done = await move(lab, third, 'approve');
    expect(done.state).toBe('approved');
    expect(done.history.filter(({ kind }) => kind === 'carried_over')).toEqual([
      expect.objectContaining({ round: 2, byName: 'Net Owner', carriedFromRound: 1 }),
      expect.objectContaining({ round: 3, byName: 'Net Owner', carriedFromRound: 1 }),
    ]);
  });

  it('asks nobody anew within the tolerance of the policy, which small rises together do not pass unseen', async () => {
    const approved = await move(lab, await move(net, await sent(), 'approve'), 'approve');
    const dearer = await revised(approved, '104000', '100000');
    expect([dearer.state, asked(dearer)]).toEqual(['approved', ['Lab Owner approved 1', 'Net Owner approved 1']]);
    const toDear = await revised(dearer, '108000', '100000');
    expect([toDear.state, asked(toDear)]).toEqual(['pending_approval', ['Lab Owner approved 1', 'Net Owner open -']]);
  });

  it('asks who rejected it or sent it back again, whatever they had approved before', async () => {
    const one = await move(net, await sent(), 'approve');
    const path = `/purchase-requests/${one.id}/decisions`;
    const refused = { verdict: 'reject', reason: 'Too many.' };
    const rejected = await lab?.post<Shown>(path, refused, { 'if-match': `"${one.version}"` });
    expect(rejected?.body.state).toBe('rejected');
    const again = await revised(rejected?.body as Shown, '100000', '100000');
    expect(asked(again)).toEqual(['Lab Owner open -', 'Net Owner approved 1']);
  });

  it('is ordered as dear as is tolerated and no dearer, and revised once its order was cancelled', async () => {
    const approved = await move(lab, await move(net, await sent(), 'approve'), 'approve');
    const requestLineIds = approved.lines.map(({ id }) => id);
    const drafted = await buyer?.post<{ data: Shown[] }>('/purchase-orders', { requestLineIds });
    const [order] = drafted?.body.data ?? [];
    const price = (unitPriceMinor: string) =>
      buyer?.patch<Shown>(
        `/purchase-orders/${order?.id}`,
        { lines: [{ id: order?.lines[0]?.id, unitPriceMinor }] },
        { 'if-match': `"${order?.version}"` },
      );
    expect((await price('105001'))?.body).toMatchObject({ code: 'guard_failed' });
    const priced = await price('105000');
    expect(priced?.status).toBe(200);
    const revise = { verb: 'revise' };
    const ifMatch = { 'if-match': `"${approved.version}"` };
    const held = await ada?.post(`/purchase-requests/${approved.id}/transitions`, revise, ifMatch);
    expect(held?.body).toMatchObject({ code: 'guard_failed' });
    const cancelled = await buyer?.post(
      `/purchase-orders/${order?.id}/transitions`,
      { verb: 'cancel', reason: 'Not from them.' },
      { 'if-match': `"${priced?.body.version}"` },
    );
    expect(cancelled?.status).toBe(201);
    expect((await revised(approved, '90000', '100000')).state).toBe('approved');
    const kept = await buyer?.get<{ lines: Array<{ requestId: string }> }>(`/purchase-orders/${order?.id}`);
    expect(kept?.body.lines).toMatchObject([{ requestId: approved.id }, { requestId: approved.id }]);
  });
});
