import fc from 'fast-check';
import { Database, Money, newId, Refusal } from '#platform';
import { type ApiClient, FakeClock } from '../../../test/harness/index.js';
import { useWorld } from '../../../test/harness/world.js';
import { LedgerEntries } from '../ledger/ledger.queries.js';
import { Ledger } from '../ledger/ledger.service.js';
import { Rollups } from '../rollup/rollups.service.js';
import { PeriodClose } from './period-close.service.js';
import { Periods } from './periods.queries.js';

interface Shown {
  state: string;
  closedBy: string | null;
  findings: Array<{ check: string; count: number; reason: string | null; lines: string | null }>;
}

describe('A fiscal period', () => {
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  const world = useWorld({ clock });
  let finance: ApiClient;
  beforeAll(async () => {
    finance = await world.as('finance');
  });
  beforeEach(() => clock.set('2026-03-02T08:00:00Z'));

  const post = (month: string, minor = 100n, key = newId(), costCenterId: string | null = world.costCenters.network) =>
    world.api.get(Ledger).post(world.actor, {
      idempotencyKey: key,
      entries: [
        {
          kind: 'repair',
          amount: Money.of(minor, 'EUR'),
          bookedOn: month,
          ...(costCenterId ? { costCenterId } : {}),
        },
      ],
    });
  const monthsOf = async (ids: readonly string[]): Promise<string[]> =>
    (await world.api.get(LedgerEntries).entries(world.actor, ids)).map(({ month }) => month);
  const close = (month: string) =>
    world.api.get(PeriodClose).close(world.actor, month, [{ check: 'without_cost_center', reason: 'known' }]);
  const database = (): Database => world.api.get(Database);
  const read = <Row extends object>(sql: string, parameters: readonly unknown[]): Promise<Row[]> =>
    database().reading(world.actor, () => database().query<Row>(sql, parameters));
  const write = (sql: string, parameters: readonly unknown[] = []): Promise<object[]> =>
    database().transaction(world.actor, () => database().query(sql, parameters));
  const linesBefore = (month: string): Promise<object[]> =>
    read(`SELECT id, month, amount_minor FROM ledger_entries WHERE organization_id = $1 AND month < $2 ORDER BY id`, [
      world.actor.organizationId,
      month,
    ]);
  const firstOpen = async (): Promise<string> =>
    (await database().reading(world.actor, () => world.api.get(Periods).firstOpen(world.actor))) ?? '1990-01-01';

  it('is closed by its checklist: what blocks is cleared, what is a warning is accepted with a reason', async () => {
    await post('2025-06-15', 500n, newId(), null);
    const early = await finance.post('/fiscal-periods/2026-03-01/close', {});
    expect(early.body).toMatchObject({ code: 'guard_failed' });
    const begun = await finance.post<Shown>('/fiscal-periods/2025-06-01/closing');
    expect([begun.status, begun.body.state]).toEqual([200, 'closing']);
    expect(begun.body.findings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ check: 'not_over', count: 0 }),
        expect.objectContaining({ check: 'rollups_behind', count: 1 }),
        expect.objectContaining({
          check: 'without_cost_center',
          count: 1,
          lines: '/ledger/entries?month=2025-06-01&without=cost_center',
        }),
      ]),
    );
    const behind = await finance.post<{ problems: object[] }>('/fiscal-periods/2025-06-01/close', {});
    expect(behind.body.problems).toMatchObject([{ code: 'rollups_behind' }, { code: 'without_cost_center' }]);
    await world.api.get(Rollups).rollUp(world.actor);
    const warned = await finance.post<{ problems: object[] }>('/fiscal-periods/2025-06-01/close', {});
    expect(warned.body.problems).toMatchObject([{ code: 'without_cost_center' }]);
    const accepted = [{ check: 'without_cost_center', reason: 'A repair of the house' }];
    const closed = await finance.post<Shown>('/fiscal-periods/2025-06-01/close', { accepted });
    expect(closed.body).toMatchObject({ state: 'closed', closedBy: 'finance of Harbour & Pine' });
    expect(closed.body.findings.find(({ count }) => count > 0)).toMatchObject({ reason: 'A repair of the house' });

    expect((await finance.post<Shown>('/fiscal-periods/2025-06-01/close', {})).body).toEqual(closed.body);
    expect((await finance.delete('/fiscal-periods/2025-06-01/closing')).body).toMatchObject({ code: 'conflict' });
    const year = await finance.get<{ firstOpen: string; periods: Array<{ state: string }> }>('/fiscal-periods?fiscalYear=2025');
    expect(year.body.firstOpen).toBe('2025-07-01');
    expect(year.body.periods.map(({ state }) => state)).toEqual([...Array(6).fill('closed'), ...Array(6).fill('open')]);
  });

  it('takes nothing more once it is closed: what would count in it counts in the first open one, booked on its own day', async () => {
    const { entryIds } = await post('2025-06-10');
    expect(await world.api.get(LedgerEntries).entries(world.actor, entryIds)).toMatchObject([
      { month: '2025-07-01', bookedOn: '2025-06-10' },
    ]);
    const early = await read<{ id: string }>(
      `SELECT id FROM ledger_entries WHERE organization_id = $1 AND month = '2025-06-01'`,
      [world.actor.organizationId],
    );
    const reversal = await world.api.get(Ledger).reverse(world.actor, early[0]?.id ?? '', 'Twice');
    expect(await monthsOf(reversal.entryIds)).toEqual(['2025-07-01']);
  });

  it('is kept closed by the database itself, also against those who go around the ledger’s writer', async () => {
    const put = write(
      `INSERT INTO ledger_entries (id, month, organization_id, posting_id, kind, amount_minor, currency, base_amount_minor, base_currency,
           exchange_rate, booked_on, description)
         VALUES ($1, '2025-06-01', $2, $1, 'fee', 1, 'EUR', 1, 'EUR', 1, '2025-06-01', '')`,
      [newId(), world.actor.organizationId],
    );
    await expect(put).rejects.toMatchObject({
      code: 'conflict',
      details: { facts: { constraint: 'ledger_entries_period_open' } },
    });
    for (const statement of [
      `DELETE FROM fiscal_periods WHERE state = 'closed'`,
      `UPDATE fiscal_periods SET state = 'closing', closed_at = NULL, closed_by = NULL`,
    ]) {
      await expect(write(statement)).rejects.toBeInstanceOf(Refusal);
    }
  });

  it('is closed one after the other', async () => {
    await world.api.get(Rollups).rollUp(world.actor);
    const refused = await finance.post<{ problems: object[] }>('/fiscal-periods/2025-09-01/close', {});
    expect(refused.body.problems).toMatchObject([{ code: 'earlier_open' }]);
    await finance.post('/fiscal-periods/2025-07-01/closing');
    expect((await finance.delete('/fiscal-periods/2025-07-01/closing')).status).toBe(204);
    expect((await finance.delete('/fiscal-periods/2025-07-01/closing')).status).toBe(204);
  });

  it('is closed by finance alone', async () => {
    expect((await (await world.as('procurement')).post('/fiscal-periods/2025-07-01/close', {})).status).toBe(403);
    expect((await (await world.as('requester')).get('/fiscal-periods')).status).toBe(403);
    expect((await finance.get('/fiscal-periods/2025-13-01')).status).toBe(404);
  });

  it('waits for those who are posting, and those who come then post into the next one', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    let began = (): void => undefined;
    const hasBegun = new Promise<void>((resolve) => {
      began = resolve;
    });
    await world.api.get(Rollups).rollUp(world.actor);
    const slow = database().transaction(world.actor, async () => {
      const { entryIds } = await post('2025-07-20');
      began();
      await held;
      return entryIds;
    });
    await hasBegun;
    const closing = close('2025-07-01');
    const waits = await Promise.race([closing.then(() => false), new Promise((resolve) => setTimeout(() => resolve(true), 300))]);
    expect(waits).toBe(true);
    const later = post('2025-07-21');
    letGo();
    await closing;
    expect(await monthsOf(await slow)).toEqual(['2025-07-01']);
    expect(await monthsOf((await later).entryIds)).toEqual(['2025-08-01']);
  });

  it('never changes once it is closed, whatever is posted, taken back and closed after and beside it', async () => {
    const act = fc.oneof(
      fc.record({ does: fc.constant('post' as const), at: fc.integer({ min: 1, max: 12 }), minor: fc.bigInt(1n, 1_000n) }),
      fc.record({ does: fc.constant('reverse' as const) }),
      fc.record({ does: fc.constant('close' as const) }),
    );
    const posted: string[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), async (turns) => {
        for (const turn of turns) {
          const month = await firstOpen();
          const before = await linesBefore(month);
          await world.api.get(Rollups).rollUp(world.actor);
          await Promise.all(
            turn.map(async (each) => {
              if (each.does === 'post') {
                posted.push(...(await post(`2025-${String(each.at).padStart(2, '0')}-09`, each.minor)).entryIds);
              } else if (each.does === 'reverse') {
                const id = posted.shift();
                if (id) await world.api.get(Ledger).reverse(world.actor, id, 'Property');
              } else if (month < '2026-03-01') {
                await close(month).catch((error: unknown) => {
                  if (!(error instanceof Refusal)) throw error;
                });
              }
            }),
          );
          expect(await linesBefore(month)).toEqual(before);
        }
        await world.api.get(Rollups).rollUp(world.actor);
        expect(await world.api.get(Rollups).differences(world.actor)).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});
