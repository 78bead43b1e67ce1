import fc from 'fast-check';
import { Database, Money, newId } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Ledger } from '../ledger/ledger.service.js';
import { PeriodClose } from '../periods/period-close.service.js';
import { Rollups } from '../rollup/rollups.service.js';
import { AllocationRuns } from './allocation-runs.service.js';

interface Outcome {
  pending: number;
  rules: Array<{
    name: string;
    pool: { amountMinor: string };
    taken: { amountMinor: string };
    to: Array<{ businessUnit: string; costCenter: string | null; amount: { amountMinor: string }; figure: string | null }>;
  }>;
}

describe('An allocation rule', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  let finance: ApiClient;
  beforeAll(async () => {
    finance = await world.as('finance');
  });
  const month = '2026-02-01';

  const post = (minor: bigint, costCenterId: string, bookedOn = '2026-02-10', kind: 'fee' | 'repair' = 'fee') =>
    world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: [{ kind, amount: Money.of(minor, 'EUR'), bookedOn, costCenterId }],
    });
  const publish = (name: string, position: number, definition: object) =>
    finance.post<{ id: string; version: number }>('/allocation-rules', { name, position, validFrom: '2026-01-15', definition });
  const run = async (of = month): Promise<Outcome> => (await finance.post<Outcome>(`/allocation-months/${of}/run`)).body;
  const database = (): Database => world.api.get(Database);
  const balances = (): Promise<Array<{ month: string; sum: string }>> =>
    database().reading(world.actor, () =>
      database().query(
        'SELECT month::text, version_id, sum(amount_minor)::text AS sum FROM allocations WHERE organization_id = $1 GROUP BY 1, 2 HAVING sum(amount_minor) <> 0',
        [world.actor.organizationId],
      ),
    );
  const rows = async (): Promise<number> =>
    (
      await database().reading(world.actor, () =>
        database().one<{ count: number }>('SELECT count(*)::integer AS count FROM allocations WHERE organization_id = $1', [
          world.actor.organizationId,
        ]),
      )
    ).count;
  const sharesOf = ({ rules }: Outcome, at = 0) =>
    (rules[at]?.to ?? []).map(({ businessUnit, amount }) => `${businessUnit} ${amount.amountMinor}`);

  it('shows what it would do to a month, does it once, and adds what has changed when it runs again', async () => {
    const { network, field } = world.costCenters;
    await post(100_00n, network);
    await post(1n, network, '2026-02-11');
    const added = await publish('Network by figures', 10, {
      source: { costCenterIds: [network] },
      method: 'driver',
      targets: [],
      driver: { kind: 'usage', figure: 'Gigabytes' },
    });
    expect(added.status).toBe(201);
    const figures = [
      { businessUnitId: world.units.operations, quantity: '1.5' },
      { businessUnitId: world.units.sales, quantity: '3' },
    ];
    expect((await finance.put('/driver-figures', { figure: 'Gigabytes', month, figures })).status).toBe(204);
    const send = (text: string) => finance.post(`/driver-figures/file?month=${month}`, text, { 'content-type': 'text/csv' });
    expect((await send('Unit,Gigabytes,Calls\nOperations,9,1\nNowhere,1,x')).body).toMatchObject({
      code: 'validation_failed',
      problems: [{ pointer: '/rows/3/Unit' }, { pointer: '/rows/3/Calls' }],
    });
    const known = () => finance.get<{ data: object[] }>(`/driver-figures?month=${month}`);
    expect((await known()).body.data).toMatchObject([
      { businessUnit: 'Operations', quantity: '1.5' },
      { businessUnit: 'Sales', quantity: '3' },
    ]);
    expect((await send('Unit,Gigabytes\nSales,3\nOperations,1.5')).body).toEqual({ figures: 1, units: 2 });
    expect((await known()).body.data).toHaveLength(2);
    expect((await finance.post(`/driver-figures/file?month=${month}`, {})).status).toBe(415);
    const preview = await finance.get<Outcome>(`/allocation-months/${month}`);
    expect(preview.body).toMatchObject({
      pending: 3,
      rules: [{ pool: { amountMinor: '10001' }, taken: { amountMinor: '10001' } }],
    });
    expect(sharesOf(preview.body)).toEqual(['Operations 3334', 'Sales 6667']);
    expect(await rows()).toBe(0);

    expect((await run()).pending).toBe(0);
    expect(await rows()).toBe(3);
    await run();
    expect(await rows()).toBe(3);
    await post(2n, network);
    await post(50n, field);
    expect(sharesOf(await run())).toEqual(['Operations 3334', 'Sales 6669']);
    // What left and what arrived in Sales; nothing changed for Operations.
    expect(await rows()).toBe(5);
    expect(await balances()).toEqual([]);
  });

  it('says something else from a month on, and takes back what it did where it no longer holds', async () => {
    const [rule] = (await finance.get<{ data: Array<{ id: string }> }>('/allocation-rules')).body.data;
    const said = await finance.post<{ versions: Array<{ number: number }> }>(`/allocation-rules/${rule?.id}/versions`, {
      validFrom: month,
      definition: {
        source: { costCenterIds: [world.costCenters.network] },
        method: 'percent',
        targets: [{ businessUnitId: world.units.sales, costCenterId: world.costCenters.field, percent: '33.3' }],
      },
    });
    expect(said.body.versions.map(({ number }) => number)).toEqual([2, 1]);
    const shown = await run();
    expect(shown.rules).toMatchObject([{ pool: { amountMinor: '10003' }, taken: { amountMinor: '3331' } }]);
    expect(await balances()).toEqual([]);
  });

  it('is tried on a month before it is kept, in the place of what it says now, and nothing is left of that', async () => {
    const [rule] = (await finance.get<{ data: Array<{ id: string; name: string; position: number }> }>('/allocation-rules')).body
      .data;
    const before = await rows();
    const { network, field } = world.costCenters;
    const { sales, operations } = world.units;
    const tried = await finance.post<Outcome['rules'][number]>(`/allocation-months/${month}/preview`, {
      ruleId: rule?.id,
      name: 'Network in thirds',
      position: rule?.position,
      definition: {
        source: { costCenterIds: [network] },
        method: 'percent',
        targets: [
          { businessUnitId: sales, costCenterId: field, percent: '66.666667' },
          { businessUnitId: operations, percent: '33.333333' },
        ],
      },
    });
    expect(tried.body).toMatchObject({
      name: 'Network in thirds',
      taken: { amountMinor: '10003' },
      to: [{ amount: { amountMinor: '6669' } }, { amount: { amountMinor: '3334' } }],
    });
    expect(await rows()).toBe(before);
    const unsound = await finance.post<{ problems: object[] }>(`/allocation-months/${month}/preview`, {
      name: 'Too much',
      position: 91,
      definition: { source: {}, method: 'percent', targets: [{ businessUnitId: sales, percent: '101' }] },
    });
    expect(unsound.body.problems).toMatchObject([{ pointer: '/definition/targets' }]);
  });

  it('is refused where it goes in a circle, gives more than all, or names what does not exist', async () => {
    const { network, field } = world.costCenters;
    const { sales, operations } = world.units;
    const refusal = async (definition: object) =>
      (
        await finance.post<{ problems: object[] }>('/allocation-rules', {
          name: newId(),
          position: 90,
          validFrom: month,
          definition,
        })
      ).body;
    const itself = { source: { businessUnitIds: [sales] }, method: 'direct', targets: [{ businessUnitId: sales }] };
    expect((await refusal(itself)).problems).toMatchObject([{ pointer: '/definition/targets/0' }]);
    const percent = (value: string) => ({ source: {}, method: 'percent', targets: [{ businessUnitId: sales, percent: value }] });
    expect((await refusal(percent('100.01'))).problems).toMatchObject([{ pointer: '/definition/targets' }]);
    const foreign = { source: {}, method: 'direct', targets: [{ businessUnitId: operations, costCenterId: field }] };
    expect((await refusal(foreign)).problems).toMatchObject([{ pointer: '/definition/targets/0/costCenterId' }]);

    const down = await publish('Down', 20, {
      source: { businessUnitIds: [operations], withAllocated: true },
      method: 'direct',
      targets: [{ businessUnitId: sales }],
    });
    expect(down.status).toBe(201);
    const up = {
      source: { costCenterIds: [field] },
      method: 'direct',
      targets: [{ businessUnitId: operations, costCenterId: network }],
    };
    expect((await refusal(up)).problems).toMatchObject([{ pointer: '/definition/targets/0', code: 'validation_failed' }]);
    const rest = await finance.post(`/allocation-rules/${down.body.id}/versions`, { validFrom: '2026-01-01', definition: null });
    expect(rest.status).toBe(201);
    expect((await publish('Down', 30, up)).body).toMatchObject({ code: 'already_exists', problems: [{ pointer: '/name' }] });
  });

  it('is set by finance alone, and leaves a closed month as it is', async () => {
    expect((await (await world.as('procurement')).post('/allocation-rules', {})).status).toBe(403);
    expect((await (await world.as('auditor')).get('/allocation-rules')).status).toBe(200);
    await world.api.get(Rollups).rollUp(world.actor);
    await post(4n, world.costCenters.network);
    await world.api.get(Rollups).rollUp(world.actor);
    const early = await finance.post<{ problems: object[] }>('/fiscal-periods/2026-02-01/close', {});
    expect(early.body.problems).toMatchObject([{ code: 'allocations_due' }]);
    await run();
    await world.api.get(PeriodClose).close(world.actor, month);
    const before = await rows();
    expect((await finance.post(`/allocation-months/${month}/run`)).body).toMatchObject({ code: 'conflict' });
    await finance.put('/driver-figures', { figure: 'Gigabytes', month, figures: [] });
    expect(await rows()).toBe(before);
    const [rule] = (await finance.get<{ data: Array<{ id: string }> }>('/allocation-rules')).body.data;
    const late = await finance.post(`/allocation-rules/${rule?.id}/versions`, { validFrom: month, definition: null });
    expect(late.body).toMatchObject({ code: 'conflict', problems: [{ pointer: '/validFrom' }] });
  });

  it('gives away what it takes to the cent, whatever is posted and said in any order and beside it', async () => {
    const { network, field } = world.costCenters;
    const act = fc.oneof(
      fc.record({ does: fc.constant('post' as const), minor: fc.bigInt(1n, 99_999n), at: fc.constantFrom(network, field) }),
      fc.record({ does: fc.constant('figures' as const), figures: fc.tuple(fc.nat(9), fc.nat(9)) }),
      fc.record({ does: fc.constant('run' as const) }),
    );
    clock.set('2026-04-02T08:00:00Z');
    finance = await world.as('finance');
    await publish('Field by figures', 40, {
      source: { costCenterIds: [field] },
      method: 'driver',
      targets: [],
      driver: {
        kind: 'usage',
        figure: 'Calls',
        tiers: [
          { from: '0', weight: '1' },
          { from: '5', weight: '0.25' },
        ],
      },
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }), async (turns) => {
        for (const turn of turns) {
          await Promise.all(
            turn.map(async (each) => {
              if (each.does === 'post') await post(each.minor, each.at, '2026-03-09');
              else if (each.does === 'run') await world.api.get(AllocationRuns).run(world.actor, '2026-03-01');
              else {
                const [one, two] = each.figures;
                const figures = [
                  { businessUnitId: world.units.operations, quantity: String(one) },
                  { businessUnitId: world.units.sales, quantity: String(two) },
                ];
                await finance.put('/driver-figures', { figure: 'Calls', month: '2026-03-01', figures });
              }
            }),
          );
          expect(await balances()).toEqual([]);
        }
        expect((await run('2026-03-01')).pending).toBe(0);
      }),
      { numRuns: 12 },
    );
  });
});
