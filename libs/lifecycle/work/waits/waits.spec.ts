import { type Actor, Database, systemActor } from '#platform';
import { FakeClock, useDatabase } from '../../../../test/harness/index.js';
import { Errands, runErrand, standing, startErrands } from '../../../../test/lifecycle/errands.js';
import { settle } from '../../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../../test/messaging/messaging-process.js';
import type { StepTemplate, WaitStep } from '../../definitions/step.js';
import { StepReconciler } from '../step-couriers.js';
import { StepAttempts } from '../steps/step-attempts.js';
import { Signals } from './signals.service.js';
import { Waits } from './waits.service.js';

const wait = (until: WaitStep['until'], more: Partial<WaitStep> = {}): StepTemplate => ({
  kind: 'wait',
  name: 'wait',
  title: 'Wait',
  until,
  ...more,
});

describe('A wait', () => {
  const db = useDatabase();
  const clock = new FakeClock('2026-10-20T08:00:00Z');
  let process: MessagingProcess;
  let organizationId: string;
  let actor: Actor;

  beforeAll(async () => {
    process = await startErrands({ db, clock, works: false });
    db.beforeDrop(() => process.close());
    organizationId = (await settle(db)).organizationId;
    await db.inspect(`UPDATE organizations SET time_zone = 'Europe/Vienna' WHERE id = $1`, [organizationId]);
    actor = systemActor(organizationId, 'test');
  });
  beforeEach(() => clock.set('2026-10-20T08:00:00Z'));

  const begin = (until: WaitStep['until'], more: Partial<WaitStep> = {}, given: Parameters<typeof runErrand>[3] = {}) =>
    runErrand(process, actor, [wait(until, more)], given);
  const stepOf = async (
    runId: string,
  ): Promise<{ id: string; state: string; until: Date | null; wake: Date | null; result: object | null }> => {
    const [step] = await db.inspect<{ id: string; state: string; until: Date | null; wake: Date | null; result: object | null }>(
      'SELECT id, state, until_at AS until, wake_at AS wake, result FROM workflow_steps WHERE run_id = $1',
      [runId],
    );
    if (!step) throw new Error('No step');
    return step;
  };
  /** As the reconciler and the queue do together. */
  const look = async (runId: string): Promise<string> => {
    await process.get(StepAttempts).attempt(organizationId, (await stepOf(runId)).id);
    return (await stepOf(runId)).state;
  };

  it('for some hours is over after them, however often it is looked at before, and whichever way the clock jumps', async () => {
    const { runId } = await begin({ hours: 48 });
    expect(await look(runId)).toBe('waiting');
    clock.set('2026-10-01T00:00:00Z');
    expect(await look(runId)).toBe('waiting');
    clock.set('2026-10-22T07:59:59Z');
    expect(await look(runId)).toBe('waiting');
    clock.set('2026-10-22T08:00:00Z');
    expect(await look(runId)).toBe('succeeded');
    expect((await standing(process, actor, runId))[0]).toBe('succeeded');
  });

  it('for a date ends as that day begins where the organisation is, though daylight saving ends in between', async () => {
    const { runId } = await begin({ fact: 'endsOn', offsetDays: 1 }, {}, { facts: { endsOn: '2026-10-25' } });
    expect((await stepOf(runId)).until).toEqual(new Date('2026-10-25T23:00:00Z'));
    clock.set('2026-10-25T22:59:00Z');
    expect(await look(runId)).toBe('waiting');
    clock.set('2026-10-25T23:00:00Z');
    expect(await look(runId)).toBe('succeeded');
  });

  it('for a date follows it when it changes, and waits for it to be known', async () => {
    const { runId, subjectId } = await begin({ fact: 'endsOn' }, {}, { facts: {} });
    const { subjects } = process.get(Errands);
    const change = async (endsOn: string): Promise<void> => {
      subjects.set(subjectId, { facts: { endsOn }, holderPersonId: null, locationId: null });
      await process.get(Database).transaction(actor, () => process.get(Waits).subjectsChanged(actor, [subjectId]));
      expect((await stepOf(runId)).wake).toEqual(clock.now());
      await look(runId);
    };
    expect((await stepOf(runId)).wake).toBeNull();
    await change('2026-12-24');
    expect((await stepOf(runId)).wake).toEqual(new Date('2026-12-23T23:00:00Z'));
    await change('2026-11-02');
    expect((await stepOf(runId)).wake).toEqual(new Date('2026-11-01T23:00:00Z'));
    clock.set('2026-11-02T00:00:00Z');
    expect(await look(runId)).toBe('succeeded');
  });

  it('for a date that was answered goes by the answer', async () => {
    const { runId } = await begin({ answer: 'wantedOn' }, {}, { answers: { wantedOn: '2026-10-21' } });
    expect((await stepOf(runId)).until).toEqual(new Date('2026-10-20T22:00:00Z'));
  });

  it('for a signal ends with what is told, be it before or after the wait begins', async () => {
    const tell = (subjectId: string, payload: Record<string, unknown>) =>
      process.get(Signals).tell(actor, { subject: { kind: 'errand', id: subjectId } }, 'arrived', payload);
    const early = await runErrand(process, actor, [
      { kind: 'wait', name: 'first', title: 'First', until: { hours: 1 } },
      { ...wait({ signal: 'arrived' }), after: ['first'] },
    ]);
    expect(await tell(early.subjectId, { by: 'post' })).toEqual({ runs: 1, ended: 0 });
    const late = await begin({ signal: 'arrived' });
    expect(await tell(late.subjectId, { by: 'van' })).toEqual({ runs: 1, ended: 1 });
    expect(await stepOf(late.runId)).toMatchObject({ state: 'succeeded', result: { by: 'van' } });
    clock.set('2026-10-20T09:00:00Z');
    const [first] = await db.inspect<{ id: string }>(`SELECT id FROM workflow_steps WHERE run_id = $1 AND name = 'first'`, [
      early.runId,
    ]);
    await process.get(StepAttempts).attempt(organizationId, first?.id ?? '');
    expect(await standing(process, actor, early.runId)).toEqual(['succeeded', 'first: succeeded', 'wait: succeeded']);
  });

  it('for what does not come in time has failed', async () => {
    const { runId } = await begin({ signal: 'arrived' }, { timeoutHours: 2 });
    clock.set('2026-10-20T10:00:00Z');
    expect(await look(runId)).toBe('failed');
    expect((await standing(process, actor, runId))[0]).toBe('failed');
  });

  it('costs nothing while it lasts: who looks for what is due reads none of ten thousand', async () => {
    await db.inspect('DELETE FROM workflow_signals');
    const { runId } = await begin({ hours: 900 });
    const [step] = await db.inspect<{ id: string }>('SELECT id FROM workflow_steps WHERE run_id = $1', [runId]);
    await db.inspect(
      `INSERT INTO workflow_steps (id, organization_id, run_id, place, name, title, kind, state, waits_for, mandatory, checklist, evidence_required,
         most_attempts, wake_at, until_at, awaits, template)
       SELECT gen_random_uuid(), organization_id, run_id, n, 'wait_' || n, title, kind, state, waits_for, mandatory, checklist, evidence_required,
         most_attempts, wake_at, until_at, awaits, template FROM workflow_steps, generate_series(1, 10000) AS n WHERE id = $1`,
      [step?.id],
    );
    await db.inspect('ANALYZE workflow_steps');
    const plan = await db.inspect<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, BUFFERS OFF, TIMING OFF, SUMMARY OFF) SELECT 1 FROM workflow_steps WHERE organization_id = '${organizationId}' AND wake_at <= '2026-10-20T08:00:00Z' LIMIT 1`,
    );
    const text = plan.map((line) => line['QUERY PLAN']).join('\n');
    expect(text).toContain('workflow_steps_wake_up');
    expect(text).not.toMatch(/Rows Removed|Seq Scan/);
    expect(await process.get(StepReconciler).putBack(actor)).toBeLessThan(10);
  });
});
