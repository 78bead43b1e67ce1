import { Client } from 'pg';
import { Organizations, Users } from '#organization';
import { type Actor, Money, newId, systemActor } from '#platform';
import { DepreciationBooks, DepreciationRuns, Enrolment, Ledger, Rollups } from '#spend';
import { openApi, type TestApi } from '../harness/api.js';
import { ApiClient } from '../harness/api-client.js';
import { eventually, useDatabase } from '../harness/index.js';
import { Deployment } from './fleet.js';

const CHARGES = 3_000;
const MONTHS = 3;
const EMAIL = 'treasurer@fleet.example';
const PASSWORD = 'nine barges under the bridge';

/** The schedules live in the database whatever carries the queues, so one backend tells it all. */
describe('Spend, when the process that works on it is killed', () => {
  const db = useDatabase();
  let api: TestApi;
  let actor: Actor;
  let deployment: Deployment;

  beforeAll(async () => {
    api = await openApi({ at: db });
    const { id } = await api.get(Organizations).create({ name: 'Fleet', baseCurrency: 'EUR' });
    actor = systemActor(id, 'faults');
    await api.get(Users).add(actor, { email: EMAIL, password: PASSWORD, name: 'Tess', roles: ['administrator'] });
    const settings = { DATABASE_URL: db.appUrl, SECRET_KEY: 'a key for tests that is long enough', QUEUE_PREFIX: db.name };
    deployment = new Deployment(settings);
  }, 120_000);
  afterAll(async () => {
    await deployment.stop();
    await api.close();
  });

  const count = async (sql: string, parameters: readonly unknown[] = []): Promise<number> =>
    (await db.inspect<{ count: number }>(`SELECT count(*)::integer AS count FROM ${sql}`, parameters))[0]?.count ?? 0;
  const entries = (): Promise<number> => count(`ledger_entries WHERE kind = 'recurring'`);

  /** As somebody does who does not want to wait for its time; a run that was killed holds it until its lease is over. */
  const request = async (schedule: string): Promise<void> => {
    await eventually(async () => expect(await count('schedules WHERE name = $1', [schedule])).toBe(1), { withinMs: 60_000 });
    await db.inspect(`UPDATE schedules SET requested_at = now(), lease_owner = NULL, leased_until = NULL WHERE name = $1`, [
      schedule,
    ]);
  };

  /** Work that needs this table stands still in its middle until the lock is let go. */
  async function blocking(table: string, mode: string, work: () => Promise<void>): Promise<void> {
    const address = new URL(db.superuserUrl);
    address.pathname = `/${db.name}`;
    const client = new Client({ connectionString: address.href });
    await client.connect();
    try {
      await client.query(`BEGIN; LOCK TABLE ${table} IN ${mode} MODE`);
      await work();
      await client.query('ROLLBACK');
    } finally {
      await client.end();
    }
  }
  const isBlocked = (): Promise<void> =>
    eventually(
      async () =>
        expect(
          await count(`pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND state = 'active'`),
        ).toBeGreaterThan(0),
      { withinMs: 60_000, everyMs: 10 },
    );

  /** Monthly, in advance, of items that are in use: due for three months on the first of this one. */
  const oweCharges = async (): Promise<void> => {
    await db.inspect('BEGIN; SET LOCAL session_replication_role = replica');
    await db.inspect(
      `WITH made AS (
         INSERT INTO items (id, organization_id, kind, domain, tag, tag_key, name, name_key, definition, definition_version, state, phase,
           state_since, version, created_at, updated_at)
         SELECT gen_random_uuid(), $1, 'asset', 'it', n::text, n::text, 'thing', 'thing', 'asset', 1, 'in_service', 'operate', now(), 1, now(), now()
         FROM generate_series(1, $2) AS n RETURNING id
       )
       INSERT INTO recurring_charges (id, organization_id, item_id, kind, description, amount_minor, currency, cadence, every, cycle_day,
         anchor_on, billed, prorated, follows_item, starts_on, accrue_from, version, created_at, updated_at)
       SELECT gen_random_uuid(), $1, id, 'recurring', 'Lease', 1000, 'EUR', 'month', 1, 1, month, 'advance', true, false, month, month, 1, now(), now()
       FROM made CROSS JOIN (SELECT (date_trunc('month', now()) - make_interval(months => $3 - 1))::date AS month) AS first`,
      [actor.organizationId, CHARGES, MONTHS],
    );
    await db.inspect('COMMIT');
  };

  it('goes on with the accrual where both lanes of it stood: each period of each charge is posted once', async () => {
    await oweCharges();
    await deployment.start('worker');
    await request('spend.accrue-charges');
    await eventually(async () => expect(await entries()).toBeGreaterThan(0), { withinMs: 60_000, everyMs: 2 });
    await deployment.kill('worker');
    expect(await entries()).toBeLessThan(CHARGES * MONTHS);
    await deployment.start('worker');
    await request('spend.accrue-charges');
    await eventually(async () => expect(await entries()).toBe(CHARGES * MONTHS), { withinMs: 60_000 });
    const once = await db.inspect<{ charges: number; most: number; minor: string }>(
      `SELECT count(*)::integer AS charges, max(entries)::integer AS most, sum(minor)::text AS minor FROM (
         SELECT item_id, month, count(*) AS entries, sum(amount_minor) AS minor FROM ledger_entries WHERE kind = 'recurring' GROUP BY 1, 2) AS e`,
    );
    expect(once).toEqual([{ charges: CHARGES * MONTHS, most: 1, minor: String(CHARGES * MONTHS * 1_000) }]);
    expect(await count('recurring_charges WHERE accrue_from <= now() OR blocked_by IS NOT NULL')).toBe(0);
  }, 180_000);

  /** Each thing was bought for 36.00 and came into use on the first of the first month. */
  const buyThings = async (): Promise<void> => {
    const first = `(date_trunc('month', now()) - make_interval(months => ${MONTHS}))::date`;
    await db.inspect(
      `INSERT INTO charge_signals (id, organization_id, item_id, signal, effective_on, occurred_at)
       SELECT gen_random_uuid(), organization_id, id, 'start', ${first}, now() FROM items`,
    );
    const things = await db.inspect<{ id: string; on: string }>(`SELECT id, ${first}::text AS "on" FROM items`);
    await api.get(Ledger).post(actor, {
      idempotencyKey: newId(),
      entries: things.map(({ id, on }) => ({ kind: 'purchase', itemId: id, amount: Money.of(3_600n, 'EUR'), bookedOn: on })),
    });
  };

  it('goes on with a run of depreciation from its last turn: each month of each asset is posted once', async () => {
    await buyThings();
    const [{ on = '' } = {}] = await db.inspect<{ on: string }>(`SELECT min(month)::text AS "on" FROM ledger_entries`);
    const rules = [{ method: 'straight_line', convention: 'full_month', lifeMonths: 36 }] as const;
    const { id: bookId } = await api
      .get(DepreciationBooks)
      .add(actor, { name: 'Financial', postsToLedger: true, startsOn: on, rules });
    await api.get(Enrolment).follow(actor);
    const { id: jobId } = await api.get(DepreciationRuns).start(actor, bookId, {});
    const posted = (): Promise<number> => count(`ledger_entries WHERE kind = 'depreciation'`);
    await eventually(async () => expect(await posted()).toBeGreaterThan(0), { withinMs: 60_000, everyMs: 2 });
    await deployment.kill('worker');
    expect(await posted()).toBeLessThan(CHARGES * MONTHS);
    // Whoever sees that nobody answers for the job takes it up once its lease is over.
    await db.inspect('UPDATE background_jobs SET leased_until = now(), due_at = now() WHERE id = $1', [jobId]);
    await deployment.start('worker');
    const ended = () => count(`background_jobs WHERE id = $1 AND state = 'succeeded'`, [jobId]);
    await eventually(async () => expect(await ended()).toBe(1), { withinMs: 120_000 });
    const months = await db.inspect<{ times: number; minor: string }>(
      `SELECT DISTINCT count(*)::integer AS times, sum(amount_minor)::text AS minor FROM ledger_entries WHERE kind = 'depreciation' GROUP BY item_id`,
    );
    expect([await posted(), months]).toEqual([CHARGES * MONTHS, [{ times: MONTHS, minor: String(MONTHS * 100) }]]);
  }, 240_000);

  it('rolls up again what the roll-up had taken and not written', async () => {
    await eventually(async () => expect(await count('spend_dirty_keys')).toBe(0), { withinMs: 60_000 });
    await blocking('spend_cube_years', 'SHARE', async () => {
      await api.get(Ledger).post(actor, {
        idempotencyKey: newId(),
        entries: [
          { kind: 'fee', domain: 'it', amount: Money.of(700n, 'EUR'), bookedOn: new Date(Date.now()).toISOString().slice(0, 10) },
        ],
      });
      await isBlocked();
      await deployment.kill('worker');
    });
    await eventually(async () => expect(await count('spend_dirty_keys')).toBe(1), { withinMs: 60_000 });
    await deployment.start('worker');
    await request('spend.roll-up');
    await eventually(async () => expect(await count('spend_dirty_keys')).toBe(0), { withinMs: 60_000 });
    expect(await api.get(Rollups).differences(actor)).toEqual([]);
  }, 180_000);

  it('leaves a month that was being closed as it was, and closes it when it is asked again', async () => {
    await deployment.start('api');
    const month = `${new Date(new Date(Date.now()).setUTCDate(0)).toISOString().slice(0, 7)}-01`;
    const path = `/fiscal-periods/${month}/close`;
    const accepted = { accepted: [{ check: 'without_cost_center', reason: 'All of it, by design' }] };
    const closed = (): Promise<number> => count(`fiscal_periods WHERE state = 'closed'`);
    const signedIn = (): Promise<ApiClient> => new ApiClient(deployment.address).signIn(EMAIL, PASSWORD);
    const treasurer = await signedIn();
    await blocking('statement_lines', 'ACCESS EXCLUSIVE', async () => {
      const broken = treasurer.post(path, accepted).then(
        () => 'answered',
        () => 'broken off',
      );
      await isBlocked();
      await deployment.kill('api');
      expect(await broken).toBe('broken off');
    });
    expect([await closed(), await count('statement_lines')]).toEqual([0, 0]);
    await deployment.start('api');
    const answer = await (await signedIn()).post<{ state: string }>(path, accepted);
    expect([answer.status, answer.body.state, await closed()]).toEqual([200, 'closed', 1]);
    // What comes for it later counts in the first month that is open.
    const entry = { kind: 'fee', amount: { amountMinor: '100', currency: 'EUR' }, bookedOn: month, domain: 'it' };
    await (await signedIn()).post('/ledger/entries', { entries: [entry] }, { 'idempotency-key': newId() });
    expect(await count(`ledger_entries WHERE kind = 'fee' AND month <= $1`, [month])).toBe(0);
  }, 180_000);
});
