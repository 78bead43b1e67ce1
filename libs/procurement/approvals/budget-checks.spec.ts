import { Users } from '#organization';
import { Budgets } from '#spend';
import { type ApiClient, type ApiResponse, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { ApprovalPolicies } from '../policies/approval-policies.service.js';
import type { BudgetRule } from '../policies/policy-book.rules.js';

const PASSWORD = 'quiet hands move the crates';

interface Request {
  id: string;
  version: number;
  state: string;
}
interface Preview {
  budgetRule: BudgetRule | null;
  budgets: Array<{ exceeded: boolean; budget: object | null; available: object | null }>;
}

describe('A budget that does not reach', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let asker: ApiClient;
  let finance: ApiClient;
  let number = 0;

  beforeAll(async () => {
    const email = 'asker@harbour.example';
    await world.api.get(Users).add(world.actor, { email, password: PASSWORD, name: 'Asker Moe', roles: ['requester'] });
    asker = await world.api.client().signIn(email, PASSWORD);
    finance = await world.as('finance');
    await world.api.get(Budgets).add(world.actor, {
      dimension: 'cost_center',
      value: world.costCenters.network,
      fiscalYear: 2026,
      amountMinor: '250000',
    });
  });

  const policy = async (budgets?: BudgetRule): Promise<void> => {
    await world.api.get(ApprovalPolicies).publish(world.actor, {
      book: {
        rules: [],
        otherwise: [{ mode: 'any', approvers: [{ by: 'role', role: 'finance' }] }],
        ...(budgets && { budgets }),
      },
      basedOn: number,
    });
    number += 1;
  };
  const drafted = async (quantity: number): Promise<Request> => {
    const lines = [
      {
        productId: world.products.laptop,
        quantity,
        currency: 'EUR',
        unitPriceMinor: '100000',
        costCenterId: world.costCenters.network,
      },
    ];
    const facts = { title: 'Laptops', forKind: 'location', forLocationId: world.locations.berlin, lines };
    return (await asker.post<Request>('/purchase-requests', facts)).body;
  };
  const send = ({ id, version }: Request): Promise<ApiResponse<Request>> =>
    asker.post<Request>(`/purchase-requests/${id}/transitions`, { verb: 'submit' }, { 'if-match': `"${version}"` });
  const approve = ({ id, version }: Request): Promise<ApiResponse<Request>> =>
    finance.post<Request>(`/purchase-requests/${id}/decisions`, { verdict: 'approve' }, { 'if-match': `"${version}"` });
  const preview = async ({ id }: Request): Promise<Preview> =>
    (await asker.get<Preview>(`/purchase-requests/${id}/approval-preview`)).body;

  it('is shown to who asks before it is sent, and only warned of where the policy says so', async () => {
    await policy('warn');
    const dear = await drafted(3);
    expect(await preview(dear)).toMatchObject({
      budgetRule: 'warn',
      budgets: [
        {
          exceeded: true,
          budget: { amountMinor: '250000' },
          available: { amountMinor: '250000' },
          asked: { amountMinor: '300000' },
        },
      ],
    });
    expect((await send(dear)).body).toMatchObject({ state: 'pending_approval' });
  });

  it('stops what is sent and what is approved where the policy says so, with what was approved before', async () => {
    await policy('stop');
    expect((await send(await drafted(3))).body).toMatchObject({
      code: 'guard_failed',
      title: expect.stringContaining('budget does not reach'),
    });
    const [one, other] = [await drafted(2), await drafted(1)];
    const sent = [(await send(one)).body, (await send(other)).body];
    const decided = await Promise.all(sent.map(approve));
    expect(decided.map(({ status }) => status).sort()).toEqual([201, 409]);
    const late = await drafted(1);
    expect((await preview(late)).budgets[0]).toMatchObject({
      available: { amountMinor: expect.stringMatching(/^(50000|150000)$/) },
    });
  });

  it('says nothing where no budget was set', async () => {
    const lines = [
      {
        productId: world.products.laptop,
        quantity: 9,
        currency: 'EUR',
        unitPriceMinor: '100000',
        costCenterId: world.costCenters.field,
      },
    ];
    const facts = { title: 'Laptops', forKind: 'location', forLocationId: world.locations.berlin, lines };
    const { body } = await asker.post<Request>('/purchase-requests', facts);
    expect((await preview(body)).budgets).toMatchObject([{ exceeded: false, budget: null, available: null }]);
    expect((await send(body)).body).toMatchObject({ state: 'pending_approval' });
  });
});
