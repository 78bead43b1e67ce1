import { APP_ROLE, newId, systemActor } from '#platform';
import { FakeClock, queueBackends, useDatabase } from './index.js';

describe('the test database', () => {
  const db = useDatabase();

  it('is migrated and empty', async () => {
    const [row] = await db.inspect<{ count: string }>('SELECT count(*) FROM audit_entries');
    expect(row?.count).toBe('0');
  });

  it('is reached as the role that owns nothing', async () => {
    const actor = systemActor(newId(), 'test');
    const row = await db.database.reading(actor, () =>
      db.database.one<{ role: string; owned: string }>(
        'SELECT current_user AS role, (SELECT count(*) FROM pg_class WHERE relowner = current_user::regrole) AS owned',
      ),
    );
    expect(row).toEqual({ role: APP_ROLE, owned: '0' });
  });
});

it('tests the queues on PostgreSQL at least', () => {
  expect(queueBackends.map(({ name }) => name)).toContain('PostgreSQL');
});

it('has a clock that stands still until it is moved', () => {
  const clock = new FakeClock('2026-01-31T23:30:00Z');
  clock.advance({ hours: 1 });
  expect(clock.now().toISOString()).toBe('2026-02-01T00:30:00.000Z');
  expect(clock.today('America/New_York')).toBe('2026-01-31');
});
