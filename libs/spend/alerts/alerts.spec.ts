import { Contracts } from '#catalog';
import { Money, newId } from '#platform';
import { FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { itemRow } from '../../../test/spend/items.js';
import type { BudgetDto } from '../budgets/budget.dto.js';
import { Commitments } from '../commitments/commitments.service.js';
import { Ledger } from '../ledger/ledger.service.js';
import type { EntryInput } from '../ledger/posting.rules.js';
import { RateBook } from '../rates/rate-book.service.js';
import { Rollups } from '../rollup/rollups.service.js';
import type { AlertHistoryDto, AlertRuleDto, SpendAlertDto } from './alert.dto.js';
import { AlertWatch } from './alert-watch.service.js';

describe('Alerts of spend', () => {
  const world = useWorld({ clock: new FakeClock('2026-03-20T08:00:00Z') });
  const watch = () => world.api.get(AlertWatch).watch(world.actor);
  const post = async (...entries: Array<Omit<EntryInput, 'kind' | 'amount'> & { minor: bigint }>) => {
    const posted = await world.api.get(Ledger).post(world.actor, {
      idempotencyKey: newId(),
      entries: entries.map(
        ({ minor, ...rest }): EntryInput => ({
          ...{ ...rest, kind: minor < 0n ? 'credit' : 'usage', amount: Money.of(minor, 'EUR') },
        }),
      ),
    });
    await world.api.get(Rollups).rollUp(world.actor);
    return posted.entryIds;
  };
  const listed = async (query = ''): Promise<SpendAlertDto[]> => {
    const finance = await world.as('finance');
    return (await finance.get<{ data: SpendAlertDto[] }>(`/spend-alerts?limit=200${query}`)).body.data;
  };
  const happened = async (id: string | undefined): Promise<string[]> => {
    const finance = await world.as('finance');
    const { body } = await finance.get<AlertHistoryDto>(`/spend-alerts/${id}/history`);
    return body.events.map(({ event, by }) => (by === null ? `${event} by itself` : event));
  };
  const told = (rule: string, alerts: readonly SpendAlertDto[]) =>
    alerts
      .filter((alert) => alert.rule === rule)
      .map(({ subject, month, amount, against, state }) => [subject, month, amount.amountMinor, against?.amountMinor, state]);

  it('tell once of a cost centre that costs far more than the month before, and no more when it does not', async () => {
    const { field, network } = world.costCenters;
    await post(
      { costCenterId: field, bookedOn: '2026-02-03', minor: 1_000_00n },
      { costCenterId: field, bookedOn: '2026-03-03', minor: 1_600_00n },
      { costCenterId: network, bookedOn: '2026-02-03', minor: 1_000_00n },
      { costCenterId: network, bookedOn: '2026-03-03', minor: 1_100_00n },
    );
    const both = await Promise.all([watch(), watch()]);
    // The cost centre, and the unit that it is of.
    const jumps = (state: string) =>
      [field, world.units.sales].map((subject) => [subject, '2026-03-01', '160000', '100000', state]);
    expect(both.sort()).toEqual([0, 2]);
    expect(told('jump', await listed()).sort()).toEqual(jumps('open').sort());
    await post({ costCenterId: field, bookedOn: '2026-02-04', minor: 400_00n });
    expect(await watch()).toBe(0);
    expect(told('jump', await listed()).sort()).toEqual(jumps('closed').sort());
  });

  it('tell of what an item costs after its end, and of what belongs to no cost centre', async () => {
    const gone = await itemRow(world.db, world.actor, { costCenterId: world.costCenters.network });
    const nobodys = await itemRow(world.db, world.actor, {});
    await world.db.inspect('BEGIN; SET LOCAL session_replication_role = replica');
    await world.db.inspect(`UPDATE items SET phase = 'decommission', state_since = '2026-01-15' WHERE id = $1`, [gone]);
    await world.db.inspect('COMMIT');
    await post(
      { itemId: gone, bookedOn: '2026-01-20', minor: 10_00n },
      { itemId: gone, bookedOn: '2026-02-20', minor: 20_00n },
      { itemId: nobodys, bookedOn: '2026-03-02', minor: 30_00n },
    );
    await watch();
    const alerts = await listed('&state=open');
    expect(told('decommissioned', alerts)).toEqual([[gone, '2026-02-01', '2000', undefined, 'open']]);
    expect(told('without_cost_center', alerts)).toEqual([[nobodys, '2026-03-01', '3000', undefined, 'open']]);
    expect(alerts.find(({ subject }) => subject === gone)?.subjectName).toBeTruthy();
  });

  it('tell of a contract over its minimum, and of one that will stay under it', async () => {
    const contract = async (minimumMinor: string, startsOn: string) => {
      const contracts = world.api.get(Contracts);
      const made = await contracts.add(world.actor, {
        ...{ vendorId: world.vendors.carrier, number: newId(), name: 'Mobile', currency: 'EUR', startsOn },
        ...{ minimumMinor, minimumMonths: 3 },
      });
      for (const verb of ['submit', 'approve'] as const) await contracts.move(world.actor, made.id, undefined, verb);
      return made.id;
    };
    const over = await contract('10000', '2026-02-01');
    const under = await contract('10000', '2026-01-01');
    const early = await contract('10000', '2026-03-01');
    await post(
      ...[over, under, early].flatMap((contractId) => [
        { contractId, bookedOn: '2026-02-02', minor: contractId === over ? 60_00n : 20_00n },
        { contractId, bookedOn: '2026-03-02', minor: contractId === over ? 50_00n : 20_00n },
      ]),
    );
    await watch();
    const alerts = await listed();
    expect(told('over_minimum', alerts)).toEqual([[over, '2026-02-01', '11000', '10000', 'open']]);
    expect(told('under_minimum', alerts)).toEqual([[under, '2026-01-01', '4000', '10000', 'open']]);
    await post({ contractId: under, bookedOn: '2026-02-10', minor: 60_00n });
    await watch();
    const settled = await listed('&rule=under_minimum');
    expect(told('under_minimum', settled)).toEqual([[under, '2026-01-01', '4000', '10000', 'closed']]);
    await post({ contractId: under, bookedOn: '2026-02-11', minor: -50_00n });
    await watch();
    expect(await happened(settled[0]?.id)).toEqual(['found_again by itself', 'closed by itself']);
  });

  it('tell of a currency in which we owe and that has moved', async () => {
    await world.api.get(RateBook).recordOwn(
      world.actor,
      [
        { currency: 'USD', day: '2026-02-18', unitsPerEuro: '1.10' },
        { currency: 'USD', day: '2026-03-19', unitsPerEuro: '1.00' },
      ],
      'test',
    );
    await world.api.get(Commitments).commit(world.actor, {
      ...{ sourceKind: 'order_line', sourceId: newId(), description: 'Licences', amount: Money.of(11_000_00n, 'USD') },
      costCenterId: world.costCenters.network,
    });
    await watch();
    expect(told('currency_moved', await listed())).toEqual([['USD', '2026-03-01', '1100000', '1000000', 'open']]);
  });

  it('are acknowledged, muted with a reason and opened again, each by its version', async () => {
    const finance = await world.as('finance');
    const [alert] = (await listed('&state=open')).filter(({ rule }) => rule === 'without_cost_center');
    const at = (path: string) => `/spend-alerts/${alert?.id}/${path}`;
    const seen = await finance.post<SpendAlertDto>(
      at('acknowledgement'),
      { note: 'Asked Ada' },
      { 'if-match': `"${alert?.version}"` },
    );
    expect(seen).toMatchObject({ status: 200, body: { state: 'acknowledged', note: 'Asked Ada' } });
    const stale = await finance.post(
      at('muting'),
      { until: '2026-06-01', reason: 'Known' },
      { 'if-match': `"${alert?.version}"` },
    );
    expect(stale.status).toBe(412);
    const version = { 'if-match': `"${seen.body.version}"` };
    expect((await finance.post(at('muting'), { until: '2026-01-01', reason: 'Known' }, version)).status).toBe(422);
    const muted = await finance.post<SpendAlertDto>(at('muting'), { until: '2026-06-15', reason: 'Known' }, version);
    expect(muted.body).toMatchObject({ state: 'muted', mutedUntil: '2026-06-01' });
    await post({ itemId: alert?.subject, bookedOn: '2026-02-02', minor: 5_00n });
    await watch();
    const again = (await listed('&state=muted')).filter(({ subject }) => subject === alert?.subject);
    expect(again.map(({ month }) => month).sort()).toEqual(['2026-02-01', '2026-03-01']);
    const opened = await finance.delete<SpendAlertDto>(at('decision'), { 'if-match': `"${muted.body.version}"` });
    expect(opened.body).toMatchObject({ state: 'open', mutedUntil: null });
    expect(await happened(alert?.id)).toEqual(['reopened', 'muted', 'acknowledged']);
    const requester = await world.as('requester');
    expect((await requester.get('/spend-alerts')).status).toBe(403);
    expect((await (await world.as('procurement')).post(at('acknowledgement'), {}, version)).status).toBe(403);
  });

  it('are set by finance, and told to finance at once for all that is new', async () => {
    const finance = await world.as('finance');
    const { rules } = (await finance.get<{ rules: AlertRuleDto[] }>('/spend-alert-rules')).body;
    expect(rules.map(({ rule, enabled, version }) => [rule, enabled, version])).toHaveLength(8);
    const set = (rule: string, body: object, version: number) =>
      finance.put<{ rules: AlertRuleDto[] }>(`/spend-alert-rules/${rule}`, body, { 'if-match': `"${version}"` });
    expect((await set('jump', { enabled: true, percent: null, leastMinor: '0' }, 1)).status).toBe(422);
    expect((await set('jump', { enabled: true, percent: 1_001, leastMinor: '0' }, 1)).status).toBe(422);
    expect((await set('jump', { enabled: true, percent: 5, leastMinor: '0', itemLeastMinor: '-1' }, 1)).status).toBe(422);
    expect((await set('over_minimum', { enabled: true, percent: null, leastMinor: '0', itemLeastMinor: '1' }, 1)).status).toBe(
      422,
    );
    expect((await set('nothing', { enabled: true, percent: 5, leastMinor: '0' }, 1)).status).toBe(404);
    const changed = await set('jump', { enabled: true, percent: 5, leastMinor: '0' }, 1);
    expect(changed.body.rules[0]).toMatchObject({ rule: 'jump', percent: 5, itemLeastMinor: '20000', version: 2 });
    expect((await set('jump', { enabled: false, percent: 5, leastMinor: '0' }, 1)).status).toBe(412);
    expect(await watch()).toBe(2);
    const notices = await finance.get<{ data: Array<{ kind: string; title: string }> }>('/notifications');
    expect(notices.body.data[0]).toMatchObject({
      kind: 'spend_alert',
      title: expect.stringMatching(/(Network|Operations) and 1 more$/),
    });
  });

  it('are not seen by another organisation', async () => {
    const stranger = await world.neighbour.as('finance');
    expect((await stranger.get<{ data: unknown[] }>('/spend-alerts')).body.data).toEqual([]);
    expect(await world.api.get(AlertWatch).watch(world.neighbour.actor)).toBe(0);
  });

  it('tell of a budget at each of its thresholds, and when it will probably not reach, until it does again', async () => {
    const costCenterId = world.costCenters.field;
    const finance = await world.as('finance');
    const spent = await finance.post<BudgetDto>('/budgets', {
      ...{ dimension: 'cost_center', value: costCenterId, fiscalYear: 2026, amountMinor: '100000000' },
    });
    const { id, posted } = spent.body;
    const used = BigInt(posted.amountMinor);
    const setTo = async (minor: bigint): Promise<string[]> => {
      const { body } = await finance.get<BudgetDto>(`/budgets/${id}`);
      const amountMinor = minor.toString();
      await finance.patch(`/budgets/${id}`, { amountMinor }, { 'if-match': `"${body.version}"` });
      await watch();
      const open = (await listed('&state=open')).filter(({ subjectKind }) => subjectKind === 'budget');
      return open.map(({ rule, subject, subjectName }) => `${rule} ${subject.replace(id, '')} ${subjectName}`).sort();
    };
    const label = `${spent.body.label} 2026`;
    expect(used > 0n).toBe(true);
    expect(await setTo(used * 1_000n)).toEqual([]);
    expect(await setTo((used * 10n) / 9n)).toEqual([`budget_overrun  ${label}`, `budget_reached :80 ${label}`]);
    expect(await setTo(used)).toEqual([`budget_overrun  ${label}`, `budget_reached :100 ${label}`]);
    expect(await setTo(used * 1_000n)).toEqual([]);
  });
});
