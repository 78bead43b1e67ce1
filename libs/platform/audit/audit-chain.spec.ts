import { AuditChain, AuditTrail, newId, systemActor } from '#platform';
import { FakeClock, useDatabase } from '../../../test/harness/index.js';

describe('The audit trail shows when somebody tampered with it', () => {
  const test = useDatabase();
  const clock = new FakeClock();
  const chainOf = (): AuditChain => new AuditChain(test.database, clock);
  const trailOf = (): AuditTrail => new AuditTrail(test.database, clock);

  async function sealedOrganization(): Promise<ReturnType<typeof systemActor>> {
    const actor = systemActor(newId(), 'test');
    for (const batch of [3, 2]) {
      const records = Array.from({ length: batch }, (_unused, at) => ({
        action: 'vendor.renamed',
        subjectKind: 'vendor',
        subjectId: newId(),
        before: { name: `Old ${at}` },
        after: { name: `New ${at}` },
      }));
      await test.database.transaction(actor, () => trailOf().record(actor, records));
      await chainOf().seal(actor);
    }
    return actor;
  }

  it('holds while nobody touches it, and counts what waits for its seal', async () => {
    const actor = await sealedOrganization();
    await test.database.transaction(actor, () =>
      trailOf().record(actor, { action: 'vendor.added', subjectKind: 'vendor', subjectId: newId() }),
    );
    expect(await chainOf().verify(actor)).toEqual({ intact: true, seals: 2, sealedEntries: 5, unsealedEntries: 1 });
  });

  it.each([
    ['an entry is changed', `UPDATE audit_entries SET after = '{"name":"Other"}' WHERE id = $1`, 1],
    ['an entry is removed', 'DELETE FROM audit_entries WHERE id = $1', 1],
    ['an actor is swapped', `UPDATE audit_entries SET actor_name = 'somebody else' WHERE id = $1`, 1],
    [
      'a seal is removed',
      'DELETE FROM audit_seals WHERE sequence = 1 AND organization_id = (SELECT organization_id FROM audit_entries WHERE id = $1)',
      1,
    ],
    [
      'a seal is recomputed without its successors',
      `UPDATE audit_seals SET hash = repeat('a', 64) WHERE sequence = 1 AND organization_id = (SELECT organization_id FROM audit_entries WHERE id = $1)`,
      1,
    ],
  ])('tells the seal that no longer holds when %s', async (_what, damage, sequence) => {
    const actor = await sealedOrganization();
    const [first] = await test.inspect<{ id: string }>(
      'SELECT id FROM audit_entries WHERE organization_id = $1 ORDER BY id LIMIT 1',
      [actor.organizationId],
    );
    await test.inspect('SET session_replication_role = replica');
    await test.inspect(damage, [first?.id]);
    expect(await chainOf().verify(actor)).toMatchObject({ intact: false, sequence });
  });

  it('cannot be changed through the application at all', async () => {
    const actor = await sealedOrganization();
    for (const attempt of [
      'UPDATE audit_entries SET action = $1',
      'DELETE FROM audit_entries WHERE action <> $1',
      'DELETE FROM audit_seals WHERE hash <> $1',
    ]) {
      await expect(test.database.transaction(actor, () => test.database.query(attempt, ['x']))).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  it('seals every entry once when two sealers run, and one that was committed late too', async () => {
    const actor = await sealedOrganization();
    let commitLate = (): void => undefined;
    const late = test.database.transaction(actor, async () => {
      await trailOf().record(actor, { action: 'late', subjectKind: 'vendor', subjectId: newId() });
      await new Promise<void>((resolve) => (commitLate = resolve));
    });
    await test.database.transaction(actor, () =>
      trailOf().record(actor, { action: 'early', subjectKind: 'vendor', subjectId: newId() }),
    );
    await Promise.all([chainOf().seal(actor), chainOf().seal(actor)]);
    commitLate();
    await late;
    await Promise.all([chainOf().seal(actor), chainOf().seal(actor)]);
    expect(await chainOf().verify(actor)).toMatchObject({ intact: true, sealedEntries: 7, unsealedEntries: 0 });
  });
});
