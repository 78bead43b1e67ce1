import fc from 'fast-check';
import { People, Users } from '#organization';
import { Database, Money, newId } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryKind } from '../ledger/ledger-kinds.js';
import { Rollups } from '../rollup/rollups.service.js';
import { journalOf } from './journal.rules.js';

interface Shown {
  frozen: boolean;
  mode: string;
  disputed: boolean;
  total: { amountMinor: string };
  lines: Array<{ side: string; label: string; lines: string; amount: { amountMinor: string } }>;
  remarks: Array<{ kind: string; body: string }>;
}

describe('The statement of a business unit', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-02T08:00:00Z') });
  let finance: ApiClient;
  let head: ApiClient;
  const month = '2026-02-01';

  const post = (minor: bigint, costCenterId: string, kind: EntryKind = 'fee') =>
    world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: [{ kind, amount: Money.of(minor, 'EUR'), bookedOn: '2026-02-10', costCenterId }],
    });
  const of = async (unit: string, who = finance): Promise<Shown> => (await who.get<Shown>(`/statements/${month}/${unit}`)).body;

  beforeAll(async () => {
    finance = await world.as('finance');
    const { actor, api, units, costCenters } = world;
    const person = await api.get(People).add(actor, { name: 'Hanne Krog', email: 'hanne@harbour.example' });
    const password = 'eleven swans under the bridge';
    await api
      .get(Users)
      .add(actor, { email: 'hanne@harbour.example', password, name: 'Hanne Krog', roles: ['requester'], personId: person.id });
    head = await api.client().signIn('hanne@harbour.example', password);
    const database = api.get(Database);
    await database.transaction(actor, () =>
      database.query('UPDATE business_units SET head_id = $2 WHERE id = $1', [units.sales, person.id]),
    );
    await post(100_01n, costCenters.network);
    await post(50_00n, costCenters.field);
    // It was spent when it was paid, so what it loses in value is borne by nobody once more.
    await post(77_00n, costCenters.field, 'depreciation');
    await post(33_00n, costCenters.network, 'depreciation');
    const definition = {
      source: { costCenterIds: [costCenters.network] },
      method: 'percent',
      targets: [{ businessUnitId: units.sales, costCenterId: costCenters.field, percent: '50' }],
    };
    await finance.post('/allocation-rules', { name: 'Half the network', position: 1, validFrom: month, definition });
    await finance.post(`/allocation-months/${month}/run`);
  });

  it('adds up what was spent for it, what rules took from it and what they put to it; over all units it is what was spent', async () => {
    const { sales, operations } = world.units;
    expect(await of(sales)).toMatchObject({
      mode: 'showback',
      frozen: false,
      total: { amountMinor: '10001' },
      lines: [
        { side: 'spend', label: 'fee', amount: { amountMinor: '5000' } },
        { side: 'to', label: 'Half the network', amount: { amountMinor: '5001' } },
      ],
    });
    expect((await of(operations)).total).toEqual({ amountMinor: '5000', currency: 'EUR' });
    const [first] = (await of(sales)).lines;
    const behind = await finance.get<{ data: Array<{ amount: object }> }>(first?.lines ?? '');
    expect(behind.body.data).toMatchObject([{ amount: { amountMinor: '5000' } }]);
    const all = await finance.get<{ data: object[] }>(`/statements?month=${month}`);
    expect(all.body.data).toHaveLength(2);
  });

  it('opens each line to its entries, or to its rule and by what it divided, also for the head of the unit, who sees no other', async () => {
    const { sales, operations } = world.units;
    const [spent, put] = (await of(sales, head)).lines;
    expect((await head.get(spent?.lines ?? '')).body).toMatchObject({
      data: [{ kind: 'fee', baseAmount: { amountMinor: '5000' } }],
      next: null,
    });
    expect((await head.get(put?.lines ?? '')).body).toMatchObject({
      ...{ name: 'Half the network', method: 'percent', driver: null, taken: { amountMinor: '5001' }, otherShares: 1 },
      shares: [{ side: 'to', businessUnit: 'Sales', amount: { amountMinor: '5001' } }],
    });
    const [, taken] = (await of(operations)).lines;
    const whole = (await finance.get<{ shares: object[]; otherShares: number }>(taken?.lines ?? '')).body;
    expect([whole.shares.length, whole.otherShares]).toEqual([2, 0]);
    expect((await head.get(taken?.lines ?? '')).status).toBe(404);
    expect((await head.get(`/statements/${month}/${operations}/entries?kind=fee`)).status).toBe(404);
    expect((await head.get((put?.lines ?? '').replace(month, '2026-01-01'))).status).toBe(404);
  });

  it('is seen and disputed by the head of the unit, and answered by finance', async () => {
    const { sales, operations } = world.units;
    expect((await head.get<{ data: object[] }>(`/statements?month=${month}`)).body.data).toHaveLength(1);
    expect((await head.get(`/statements/${month}/${operations}`)).status).toBe(404);
    const say = (who: ApiClient, kind: string, body: string) =>
      who.post<Shown>(`/statements/${month}/${sales}/remarks`, { kind, body });
    expect((await say(finance, 'dispute', 'Not ours')).status).toBe(403);
    expect((await say(finance, 'answer', 'It is')).status).toBe(409);
    expect((await say(head, 'dispute', 'We left the building')).body.disputed).toBe(true);
    expect((await say(head, 'dispute', 'Once more')).status).toBe(409);
    expect((await say(head, 'answer', 'Granted')).status).toBe(403);
    await world.api.get(Rollups).rollUp(world.actor);
    const early = await finance.post<{ problems: object[] }>(`/fiscal-periods/${month}/close`, {});
    expect(early.body.problems).toMatchObject([{ code: 'statements_disputed' }]);
    expect((await say(finance, 'answer', 'In June only')).body).toMatchObject({
      disputed: false,
      remarks: [{ kind: 'dispute' }, { kind: 'answer', body: 'In June only' }],
    });
  });

  it('is a paper, a table, and debits and credits for the general ledger where the unit is charged', async () => {
    const { sales } = world.units;
    const journal = async (): Promise<string[]> =>
      (await finance.get<string>(`/statements/${month}/journal.csv`)).body.trim().split('\n').slice(1);
    expect(await journal()).toEqual([]);
    const charged = { chargedFrom: '2026-02-15' };
    expect((await finance.put(`/statement-terms/${sales}`, charged)).body).toMatchObject({ code: 'version_required' });
    const [agreed, late] = await Promise.all(
      [1, 2].map(() => finance.put(`/statement-terms/${sales}`, charged, { 'if-match': '"0"' })),
    );
    expect([agreed?.status, late?.status].sort()).toEqual([200, 412]);
    expect(await journal()).toEqual([
      '2026-02-01,1,4200 Field sales,Half the network,50.01,,EUR',
      '2026-02-01,2,4100 Network,Half the network,,50.01,EUR',
    ]);
    expect((await head.get('/statements/2026-02-01/journal.csv')).status).toBe(403);
    const table = await head.get<string>(`/statements/${month}/${sales}/statement.csv`);
    expect(table.body).toContain('2026-02-01,Sales,chargeback,to,Half the network,4200 Field sales,50.01,EUR,0,');
    const paper = await head.get<string>(`/statements/${month}/${sales}/statement.pdf?language=de`);
    expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  });

  it('stays as it was once the period is closed', async () => {
    const { sales } = world.units;
    await world.api.get(Rollups).rollUp(world.actor);
    const close = await finance.post<{ problems?: object[] }>(`/fiscal-periods/${month}/close`, {});
    expect(close.body.problems).toBeUndefined();
    const frozen = await of(sales);
    expect(frozen).toMatchObject({ frozen: true, mode: 'chargeback', total: { amountMinor: '10001' } });
    await post(7_00n, world.costCenters.field);
    await finance.put(`/statement-terms/${sales}`, { chargedFrom: null }, { 'if-match': '"1"' });
    expect(await of(sales)).toEqual(frozen);
    const next = await finance.get<Shown>(`/statements/2026-03-01/${sales}`);
    expect(next.body).toMatchObject({ frozen: false, mode: 'showback', total: { amountMinor: '700' } });
  });
});

describe('The journal', () => {
  it('is balanced for each rule, whatever was moved', () => {
    const amount = fc.bigInt(1n, 1_000_000n);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, fc.boolean()), { minLength: 1, maxLength: 6 }),
        fc.array(amount, { maxLength: 5 }),
        (to, more) => {
          const taken = to.reduce((sum, [each]) => sum + each, 0n);
          const from = [...more, taken - more.reduce((sum, each) => sum + each, 0n)];
          const rows = [
            ...to.map(([each, charged], at) => ({ side: 'to' as const, charged, place: `to ${at}`, amount: each })),
            ...from.map((each, at) => ({ side: 'from' as const, charged: false, place: `from ${at}`, amount: -each })),
          ].map((row) => ({ ...row, versionId: 'v', label: 'rule' }));
          const lines = journalOf(rows);
          const sum = (side: 'debit' | 'credit') => lines.reduce((all, line) => all + line[side], 0n);
          expect(sum('debit')).toBe(sum('credit'));
        },
      ),
    );
  });
});
