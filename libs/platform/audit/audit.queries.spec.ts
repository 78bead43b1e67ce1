import { AuditTrail, systemActor } from '#platform';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';
import { newId } from '../ids.js';
import { AuditQueries } from './audit.queries.js';

describe('Words in the audit trail', () => {
  const db = useDatabase();
  const actor = systemActor(newId(), 'test');

  it('are looked for in one stretch after the other, so that no page reads the whole trail', async () => {
    const trail = new AuditTrail(db.database, new FakeClock('2026-03-02T08:00:00Z'));
    const record = (name: string) => ({ action: `thing.${name}`, subjectKind: 'thing', subjectId: name });
    await db.database.transaction(actor, () =>
      trail.record(actor, ['rare', ...Array.from({ length: 24 }, () => 'usual'), 'rare'].map(record)),
    );
    const queries = new AuditQueries(db.database);
    const found: number[] = [];
    let after: string | null = null;
    do {
      const query: { q: string; after?: string } = { q: 'RARE', ...(after !== null && { after }) };
      const page = await db.database.reading(actor, () => queries.list(query, 10));
      found.push(page.data.length);
      after = page.next;
    } while (after !== null);
    expect(found).toEqual([1, 0, 1]);
    const all = await db.database.reading(actor, () => queries.list({ q: 'rare' }));
    expect(all).toMatchObject({ data: [{ action: 'thing.rare' }, { action: 'thing.rare' }], next: null });
    const usual = await db.database.reading(actor, () => queries.list({ q: 'usual', limit: 5 }, 10));
    expect(usual.data).toHaveLength(5);
    expect(usual.next).not.toBeNull();
  });
});
