import { Database, systemActor } from '#platform';
import { eventually, FakeClock, queueBackends, useDatabase } from '../../../../test/harness/index.js';
import { Announcer, inRole, settle, startParcels, use } from '../../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../../test/messaging/messaging-process.js';
import { Runs } from '../runs.service.js';
import { StepReconciler } from '../step-couriers.js';
import { Work } from '../steps.queries.js';
import { Steps } from '../steps.service.js';
import { StepAttempts } from './step-attempts.js';

interface StepState {
  id: string;
  state: string;
  attempts: number;
  error: string | null;
  run: string;
  effects: number;
}

function sleep(): { asleep: Promise<void>; wake: () => void } {
  let wake = (): void => undefined;
  const asleep = new Promise<void>((resolve) => {
    wake = resolve;
  });
  return { asleep, wake };
}

describe('An automation', () => {
  const db = useDatabase();
  const clock = new FakeClock();
  let process: MessagingProcess;
  let organizationId: string;

  beforeAll(async () => {
    process = await startParcels({ db, clock, works: false, settings: { leaseMilliseconds: 30_000 } });
    db.beforeDrop(() => process.close());
    organizationId = (await settle(db)).organizationId;
  });
  afterEach(() => {
    process.get(Announcer).before = async () => undefined;
  });

  const ring = async (): Promise<string> => {
    const [sent] = await use(process, systemActor(organizationId, 'test'), 'ring');
    if (!sent) throw new Error('Nobody rang');
    return sent.subjectId;
  };
  const look = async (subjectId: string): Promise<StepState> => {
    const [step] = await db.inspect<StepState>(
      `SELECT s.id, s.state, s.attempts, s.error, r.state AS run,
              (SELECT count(*)::integer FROM audit_entries a WHERE a.action = 'parcel.announced' AND a.subject_id = $1) AS effects
       FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id WHERE r.subject_id = $1::uuid`,
      [subjectId],
    );
    if (!step) throw new Error('No step');
    return step;
  };
  const attempt = async (subjectId: string): Promise<void> =>
    process.get(StepAttempts).attempt(organizationId, (await look(subjectId)).id);
  const fail = async (): Promise<void> => {
    throw new Error('The bell is broken');
  };

  it('has its effect once, however often and at once it is asked for', async () => {
    const subjectId = await ring();
    await Promise.all(Array.from({ length: 12 }, () => attempt(subjectId)));
    await attempt(subjectId);
    expect(await look(subjectId)).toMatchObject({ state: 'succeeded', run: 'succeeded', effects: 1, attempts: 1 });
  });

  it('that fails leaves nothing behind, and is tried again after a pause', async () => {
    const subjectId = await ring();
    process.get(Announcer).before = fail;
    await attempt(subjectId);
    expect(await look(subjectId)).toMatchObject({ state: 'waiting', run: 'running', effects: 0, error: 'The bell is broken' });
    process.get(Announcer).before = async () => undefined;
    await attempt(subjectId);
    expect(await look(subjectId)).toMatchObject({ state: 'succeeded', run: 'succeeded', effects: 1, error: null });
  });

  it('that fails for good waits for a person, is told of, and can be tried again', async () => {
    const subjectId = await ring();
    process.get(Announcer).before = fail;
    for (let tries = 0; tries < 3; tries += 1) await attempt(subjectId);
    const failed = await look(subjectId);
    expect(failed).toMatchObject({ state: 'failed', run: 'failed', attempts: 3, effects: 0 });
    const told = await db.inspect(
      `SELECT payload->>'error' AS error FROM outbox WHERE type = 'lifecycle.step.failed' AND payload->>'stepId' = $1`,
      [failed.id],
    );
    expect(told).toEqual([{ error: 'The bell is broken' }]);
    await attempt(subjectId);
    expect((await look(subjectId)).attempts).toBe(3);
    const operator = inRole(organizationId, 'it_operations');
    const listed = () => process.get(Database).reading(operator, () => process.get(Work).failed(operator, {}));
    expect((await listed()).data).toMatchObject([{ id: failed.id, error: 'The bell is broken', acts: ['skip', 'retry'] }]);

    await expect(process.get(Steps).retry(inRole(organizationId, 'finance'), failed.id)).rejects.toMatchObject({
      code: 'forbidden',
    });
    await process.get(Steps).retry(inRole(organizationId, 'it_operations'), failed.id);
    process.get(Announcer).before = async () => undefined;
    await attempt(subjectId);
    expect(await look(subjectId)).toMatchObject({ state: 'succeeded', run: 'succeeded', attempts: 4, effects: 1 });
    expect((await listed()).data).toEqual([]);
  });

  it('whose worker was given up for dead has its effect once, from the worker that came after', async () => {
    const subjectId = await ring();
    const { id } = await look(subjectId);
    const { asleep, wake } = sleep();
    process.get(Announcer).before = ({ attempt: number }) => (number === 1 ? asleep : Promise.resolve());
    const first = process.get(StepAttempts).attempt(organizationId, id);
    await eventually(async () => expect((await look(subjectId)).state).toBe('running'));
    await process.get(StepAttempts).attempt(organizationId, id);
    expect(await look(subjectId)).toMatchObject({ state: 'running', attempts: 1 });
    clock.advance({ minutes: 5 });
    await process.get(StepAttempts).attempt(organizationId, id);
    wake();
    await first;
    expect(await look(subjectId)).toMatchObject({ state: 'succeeded', attempts: 2, effects: 1 });
  });

  it('whose subject moves on meanwhile has no effect', async () => {
    const subjectId = await ring();
    const { id } = await look(subjectId);
    const { asleep, wake } = sleep();
    process.get(Announcer).before = () => asleep;
    const running = process.get(StepAttempts).attempt(organizationId, id);
    await eventually(async () => expect((await look(subjectId)).state).toBe('running'));
    const actor = systemActor(organizationId, 'test');
    await process.get(Database).transaction(actor, () => process.get(Runs).leave(actor, [subjectId]));
    wake();
    await running;
    expect(await look(subjectId)).toMatchObject({ state: 'cancelled', run: 'cancelled', effects: 0 });
  });

  it('that nobody took up is put back, once in a while', async () => {
    await ring();
    const reconciler = process.get(StepReconciler);
    const actor = systemActor(organizationId, 'test');
    clock.advance({ minutes: 10 });
    expect(await reconciler.putBack(actor)).toBeGreaterThan(0);
    expect(await reconciler.putBack(actor)).toBe(0);
    clock.advance({ minutes: 2 });
    expect(await reconciler.putBack(actor)).toBeGreaterThan(0);
  });
});

describe.each(queueBackends)('Automations on $name', ({ redisUrl }) => {
  const db = useDatabase();
  const processes: MessagingProcess[] = [];

  it('are taken up by the workers as soon as they are due, each once', async () => {
    const { organizationId } = await settle(db);
    db.beforeDrop(async () => void (await Promise.all(processes.map((process) => process.close()))));
    for (let count = 0; count < 2; count += 1) processes.push(await startParcels({ db, redisUrl, queuePrefix: db.name }));
    const [first] = processes;
    if (!first) throw new Error('No process');
    await use(first, systemActor(organizationId, 'test'), 'ring', 100);
    await eventually(async () => {
      const rows = await db.inspect(`SELECT state, count(*)::integer AS steps FROM workflow_steps GROUP BY state`);
      expect(rows).toEqual([{ state: 'succeeded', steps: 100 }]);
    });
    const [effects] = await db.inspect(
      `SELECT count(*)::integer AS all, count(DISTINCT subject_id)::integer AS subjects FROM audit_entries`,
    );
    expect(effects).toEqual({ all: 100, subjects: 100 });
  });
});
