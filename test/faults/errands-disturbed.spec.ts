import { setTimeout as sleep } from 'node:timers/promises';
import { StepReconciler, Steps, type StepTemplate } from '#lifecycle';
import { type Actor, systemActor } from '#platform';
import { eventually, FakeClock, queueBackends, useDatabase } from '../harness/index.js';
import { Errands, runErrand, standing, startErrands } from '../lifecycle/errands.js';
import { inRole, settle } from '../lifecycle/parcels.js';
import type { MessagingProcess } from '../messaging/messaging-process.js';

const act = (name: string, more: object = {}): StepTemplate => ({
  kind: 'automation',
  name,
  title: name,
  automation: 'act',
  ...more,
});

describe.each(queueBackends)('Runs that two processes carry out, with the queues on $name', ({ redisUrl }) => {
  const db = useDatabase();
  const clock = new FakeClock('2026-10-20T08:00:00Z');
  let both: MessagingProcess[];
  let one: MessagingProcess;
  let organizationId: string;
  let actor: Actor;

  beforeAll(async () => {
    const start = () => startErrands({ db, redisUrl, clock, queuePrefix: db.name });
    both = [await start(), await start()];
    for (const each of both) db.beforeDrop(() => each.close());
    [one] = both as [MessagingProcess, MessagingProcess];
    organizationId = (await settle(db)).organizationId;
    await db.inspect(`UPDATE organizations SET time_zone = 'Europe/Vienna' WHERE id = $1`, [organizationId]);
    actor = systemActor(organizationId, 'faults');
  }, 60_000);
  beforeEach(() => clock.set('2026-10-20T08:00:00Z'));

  /** Two reconcilers at once. */
  const reconcile = () => Promise.all(both.map((each) => each.get(StepReconciler).putBack(actor)));
  const stands = (runId: string): Promise<string[]> => standing(one, actor, runId);
  const effects = async (subjectId: string): Promise<number> => {
    const [row] = await db.inspect<{ times: number }>(
      `SELECT count(*)::integer AS times FROM audit_entries WHERE action = 'errand.acted' AND subject_id = $1`,
      [subjectId],
    );
    return row?.times ?? 0;
  };

  it('have their task done by one of two people who both say so, and go on once', async () => {
    const task: StepTemplate = { kind: 'task', name: 'look', title: 'Look', assignee: 'it_operations', dueInDays: 1 };
    const begun = await Promise.all(
      Array.from({ length: 10 }, () => runErrand(one, actor, [task, act('then', { after: ['look'] })])),
    );
    const people = both.map((each) => ({ steps: each.get(Steps), by: inRole(organizationId, 'it_operations') }));
    for (const { runId, subjectId } of begun) {
      const [step] = await db.inspect<{ id: string }>(`SELECT id FROM workflow_steps WHERE run_id = $1 AND name = 'look'`, [
        runId,
      ]);
      const told = await Promise.allSettled(
        people.map(({ steps, by }) => steps.complete(by, step?.id ?? '', { ticked: [], evidence: null })),
      );
      expect(told.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      await reconcile();
      await eventually(async () => expect(await stands(runId)).toEqual(['succeeded', 'look: succeeded', 'then: succeeded']));
      expect(await effects(subjectId)).toBe(1);
    }
  });

  it('are taken over from a worker that hangs, whose late answer counts for nothing', async () => {
    let wake = (): void => undefined;
    let late = 0;
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    for (const each of both)
      each.get(Errands).before = async ({ attempt }) => {
        if (attempt > 1) return;
        await asleep;
        late += 1;
      };
    const { runId } = await runErrand(one, actor, [act('tell', { automation: 'tell' })]);
    await eventually(async () => expect(await stands(runId)).toEqual(['running', 'tell: running']));
    await eventually(async () => {
      clock.advance({ minutes: 5 });
      await reconcile();
      await sleep(200);
      expect(await stands(runId)).toEqual(['succeeded', 'tell: succeeded']);
    });
    const kept = () => db.inspect<object>('SELECT version, attempts, result FROM workflow_steps WHERE run_id = $1', [runId]);
    const before = await kept();
    wake();
    await eventually(() => expect(late).toBe(1));
    await sleep(300);
    expect(await kept()).toEqual(before);
    expect(before).toMatchObject([{ result: { attempt: expect.any(Number) } }]);
  });

  it('wait for their day though daylight saving ends in between, and whichever way the clock jumps', async () => {
    const wait: StepTemplate = { kind: 'wait', name: 'wait', title: 'Wait', until: { fact: 'endsOn' } };
    const { runId, subjectId } = await runErrand(one, actor, [wait, act('then', { after: ['wait'] })], {
      facts: { endsOn: '2026-10-26' },
    });
    for (const each of both)
      each.get(Errands).subjects.set(subjectId, { facts: { endsOn: '2026-10-26' }, holderPersonId: null, locationId: null });
    // It is midnight in Vienna an hour later by the clocks of the world than it was the day before.
    for (const early of ['2026-10-25T22:59:00Z', '2026-10-01T00:00:00Z', '2026-10-25T22:59:59Z']) {
      clock.set(early);
      await reconcile();
      await sleep(150);
      expect([early, ...(await stands(runId))]).toEqual([early, 'running', 'wait: waiting', 'then: blocked']);
    }
    clock.set('2026-10-25T23:00:00Z');
    await eventually(async () => {
      clock.advance({ minutes: 2 });
      await reconcile();
      await sleep(100);
      expect(await stands(runId)).toEqual(['succeeded', 'wait: succeeded', 'then: succeeded']);
    });
    clock.set('2026-10-01T00:00:00Z');
    await reconcile();
    expect(await effects(subjectId)).toBe(1);
  });
});
