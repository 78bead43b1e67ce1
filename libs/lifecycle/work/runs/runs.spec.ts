import { type Actor, Database, newId, systemActor } from '#platform';
import { eventually, FakeClock, useDatabase } from '../../../../test/harness/index.js';
import { Errands, runErrand, standing, startErrands } from '../../../../test/lifecycle/errands.js';
import { inRole, settle } from '../../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../../test/messaging/messaging-process.js';
import type { StepTemplate } from '../../definitions/step.js';
import { StepAttempts } from '../steps/step-attempts.js';
import { Work } from '../steps.queries.js';
import { Steps } from '../steps.service.js';
import { Assignments } from '../tasks/assignments.service.js';
import { RunControl } from './run-control.js';
import { RunQueries } from './runs.queries.js';

describe('A run', () => {
  const db = useDatabase();
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  let process: MessagingProcess;
  let organizationId: string;
  let starter: Actor;
  let operator: Actor;

  beforeAll(async () => {
    process = await startErrands({ db, clock, works: false });
    db.beforeDrop(() => process.close());
    organizationId = (await settle(db)).organizationId;
    starter = inRole(organizationId, 'it_operations', { name: 'Ada' });
    operator = inRole(organizationId, 'it_operations', { name: 'Ole' });
  });
  afterEach(() => {
    process.get(Errands).before = async () => undefined;
  });

  const act = (name: string, more: Partial<StepTemplate> = {}): StepTemplate =>
    ({ kind: 'automation', name, title: name, automation: 'act', ...more }) as StepTemplate;
  const task = (name: string, more: object = {}): StepTemplate =>
    ({ kind: 'task', name, title: name, assignee: 'it_operations', dueInDays: 1, ...more }) as StepTemplate;
  const idOf = async (runId: string, name: string): Promise<string> => {
    const [step] = await db.inspect<{ id: string }>('SELECT id FROM workflow_steps WHERE run_id = $1 AND name = $2', [
      runId,
      name,
    ]);
    if (!step) throw new Error(`No step ${name}`);
    return step.id;
  };
  const attempt = async (runId: string, name: string): Promise<void> =>
    process.get(StepAttempts).attempt(organizationId, await idOf(runId, name));
  const complete = async (runId: string, name: string, answers: Record<string, unknown> = {}): Promise<void> =>
    process.get(Steps).complete(operator, await idOf(runId, name), { ticked: [], evidence: null, answers });
  const stands = (runId: string): Promise<string[]> => standing(process, operator, runId);
  const effects = async (subjectId: string): Promise<string[]> =>
    (
      await db.inspect<{ name: string }>(
        `SELECT after ->> 'name' AS name FROM audit_entries WHERE action = 'errand.acted' AND subject_id = $1 ORDER BY id`,
        [subjectId],
      )
    ).map(({ name }) => name);
  const userInTeam = async (code: string): Promise<Actor> => {
    const [userId, personId, teamId] = [newId(), newId(), newId()];
    const at = [organizationId, personId];
    await db.inspect(
      `INSERT INTO people (id, organization_id, name, created_at, updated_at) VALUES ($2, $1, 'Nora', now(), now())`,
      at,
    );
    await db.inspect(
      `INSERT INTO users (id, organization_id, person_id, email, created_at, updated_at) VALUES ($3, $1, $2, $4, now(), now())`,
      [...at, userId, `${userId}@post.example`],
    );
    await db.inspect(
      `INSERT INTO teams (id, organization_id, code, name, created_at, updated_at) VALUES ($2, $1, $3, $3, now(), now())`,
      [organizationId, teamId, code],
    );
    await db.inspect('INSERT INTO team_members (organization_id, team_id, user_id, added_at) VALUES ($1, $2, $3, now())', [
      organizationId,
      teamId,
      userId,
    ]);
    return inRole(organizationId, 'requester', { id: userId, personId, name: 'Nora' });
  };
  const fail = async (): Promise<void> => {
    throw new Error('The printer is on fire');
  };

  it('goes on by what a fact, an answer or an earlier step tells, and counts what is not needed as done', async () => {
    const asks = [{ name: 'works', label: 'Does it work?', type: 'flag' as const, required: true }];
    const { runId } = await runErrand(
      process,
      starter,
      [
        task('wipe', { onlyWhen: { fact: 'hasStorage', is: true } }),
        task('look', { asks }),
        task('mend', { after: ['wipe', 'look'], onlyWhen: { step: 'look', result: 'works', is: false } }),
        task('pack', { after: ['mend'], onlyWhen: { answer: 'way', is: 'post' } }),
      ],
      { facts: { hasStorage: false }, answers: { way: 'post' } },
    );
    expect(await stands(runId)).toEqual(['running', 'wipe: cancelled', 'look: pending', 'mend: blocked', 'pack: blocked']);
    await expect(complete(runId, 'look')).rejects.toMatchObject({ code: 'validation_failed' });
    await complete(runId, 'look', { works: true });
    expect(await stands(runId)).toEqual(['running', 'wipe: cancelled', 'look: succeeded', 'mend: cancelled', 'pack: pending']);
    await complete(runId, 'pack');
    expect((await stands(runId))[0]).toBe('succeeded');
  });

  it('of which nothing is needed is done as soon as it begins', async () => {
    const { runId } = await runErrand(process, starter, [act('wipe', { onlyWhen: { fact: 'hasStorage', is: true } })]);
    expect(await stands(runId)).toEqual(['succeeded', 'wipe: cancelled']);
    const told = await db.inspect(`SELECT 1 FROM outbox WHERE type = 'lifecycle.run.completed' AND payload ->> 'runId' = $1`, [
      runId,
    ]);
    expect(told).toHaveLength(1);
  });

  it('is approved by somebody else than who started it, and failed where they reject it', async () => {
    const approval: StepTemplate = { kind: 'approval', name: 'agree', title: 'Agree', assignee: 'it_operations', dueInHours: 4 };
    const { runId } = await runErrand(process, starter, [approval, act('buy', { after: ['agree'] })]);
    const steps = process.get(Steps);
    const agree = await idOf(runId, 'agree');
    await expect(steps.decide(starter, agree, { outcome: 'approved', reason: null })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(steps.decide(operator, agree, { outcome: 'rejected', reason: null })).rejects.toMatchObject({
      code: 'validation_failed',
    });
    await steps.decide(operator, agree, { outcome: 'rejected', reason: 'Too dear' });
    expect(await stands(runId)).toEqual(['failed', 'agree: failed', 'buy: blocked']);
    const listed = async (failed: boolean): Promise<boolean> => {
      const runs = process.get(RunQueries);
      const { data } = await process.get(Database).reading(operator, () => runs.list(operator, { failed }));
      return data.some(({ id }) => id === runId);
    };
    expect([await listed(true), await listed(false)]).toEqual([true, false]);
    await steps.retry(operator, agree);
    await steps.decide(operator, agree, { outcome: 'approved', reason: null });
    expect(await stands(runId)).toEqual(['running', 'agree: succeeded', 'buy: pending']);
  });

  it('tells an automation what earlier steps, answers and facts say', async () => {
    const settings = {
      city: { fact: 'city' },
      way: { answer: 'way' },
      number: { step: 'first', result: 'number' },
      colour: 'red',
    };
    const { runId, subjectId } = await runErrand(
      process,
      starter,
      [act('first'), act('second', { after: ['first'], with: settings })],
      {
        facts: { city: 'Graz' },
        answers: { way: 'post' },
      },
    );
    await attempt(runId, 'first');
    await attempt(runId, 'second');
    const told = await db.inspect(
      `SELECT after -> 'settings' AS settings FROM audit_entries WHERE subject_id = $1 AND after ->> 'name' = 'second'`,
      [subjectId],
    );
    expect(told).toEqual([{ settings: { city: 'Graz', way: 'post', number: 42, colour: 'red' } }]);
  });

  it('goes on without a step that failed, where its definition says so', async () => {
    const { runId } = await runErrand(process, starter, [
      act('try', { attempts: 1, onFailure: 'skip' }),
      task('rest', { after: ['try'] }),
    ]);
    process.get(Errands).before = fail;
    await attempt(runId, 'try');
    expect(await stands(runId)).toEqual(['running', 'try: cancelled', 'rest: pending']);
  });

  it('takes back what was done, in the reverse order and each once, when a step fails that says so', async () => {
    const undo = { compensation: { automation: 'act' } };
    const { runId, subjectId } = await runErrand(process, starter, [
      act('one', undo),
      act('two', { ...undo, after: ['one'] }),
      task('meanwhile'),
      act('three', { ...undo, after: ['two'], attempts: 1, onFailure: 'compensate' }),
    ]);
    await attempt(runId, 'one');
    await attempt(runId, 'two');
    process.get(Errands).before = fail;
    await attempt(runId, 'three');
    expect(await stands(runId)).toEqual([
      ...['compensating', 'one: succeeded', 'two: succeeded', 'meanwhile: cancelled', 'three: failed'],
      ...['two:undo: pending', 'one:undo: blocked'],
    ]);
    await attempt(runId, 'two:undo');
    process.get(Errands).before = async () => undefined;
    for (const name of ['one:undo', 'two:undo', 'two:undo', 'one:undo', 'one:undo']) await attempt(runId, name);
    expect(await effects(subjectId)).toEqual(['one', 'two', 'two:undo', 'one:undo']);
    expect((await stands(runId))[0]).toBe('cancelled');
    const told = await db.inspect(
      `SELECT payload ->> 'takenBack' AS back FROM outbox WHERE type = 'lifecycle.run.cancelled' AND payload ->> 'runId' = $1`,
      [runId],
    );
    expect(told).toEqual([{ back: 'true' }]);
  });

  it('waits for another run, and is done when that is', async () => {
    const child = await runErrand(process, systemActor(organizationId, 'test'), [act('dig')]);
    const parent = await runErrand(
      process,
      starter,
      [{ kind: 'automation', name: 'wait', title: 'wait', automation: 'await_run', with: { runId: { answer: 'run' } } }],
      { answers: { run: child.runId } },
    );
    await attempt(parent.runId, 'wait');
    expect(await stands(parent.runId)).toEqual(['running', 'wait: waiting']);
    await attempt(child.runId, 'dig');
    await attempt(parent.runId, 'wait');
    expect(await stands(parent.runId)).toEqual(['succeeded', 'wait: succeeded']);
  });

  it('is cancelled by those who may: what is open ends, and what was done is taken back where that is wanted', async () => {
    const steps = [act('one', { compensation: { automation: 'act' } }), task('two', { after: ['one'] })];
    const control = process.get(RunControl);
    const kept = await runErrand(process, starter, steps);
    await attempt(kept.runId, 'one');
    await expect(
      control.cancel(inRole(organizationId, 'finance'), kept.runId, { reason: 'No', compensate: false }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    await control.cancel(operator, kept.runId, { reason: 'Not wanted any more', compensate: false });
    expect(await stands(kept.runId)).toEqual(['cancelled', 'one: succeeded', 'two: cancelled']);
    await expect(control.cancel(operator, kept.runId, { reason: 'Again', compensate: true })).rejects.toMatchObject({
      code: 'conflict',
    });

    const undone = await runErrand(process, starter, steps);
    await attempt(undone.runId, 'one');
    await control.cancel(operator, undone.runId, { reason: 'Not wanted any more', compensate: true });
    await attempt(undone.runId, 'one:undo');
    expect(await stands(undone.runId)).toEqual(['cancelled', 'one: succeeded', 'two: cancelled', 'one:undo: succeeded']);
    expect(await effects(undone.subjectId)).toEqual(['one', 'one:undo']);
    const told = await process.get(Database).reading(operator, () => process.get(RunQueries).one(operator, undone.runId));
    expect(told).toMatchObject({ cancelReason: 'Not wanted any more', cancelledBy: 'Ole', startedBy: 'Ada', acts: [] });
    expect(told.graph.map(({ compensates }) => compensates)).toEqual([null, null, 'one']);
  });

  it('has tasks that a team shares, that go to another, and that are blocked with a reason', async () => {
    const [team, other] = [await userInTeam('network'), await userInTeam('field')];
    const { runId } = await runErrand(process, starter, [task('patch', { assignee: { team: 'network' } })]);
    const patch = await idOf(runId, 'patch');
    const mine = async (who: Actor): Promise<string[]> =>
      (await process.get(Database).reading(who, () => process.get(Work).tasks(who, { mine: true }))).data.map(({ name }) => name);
    expect([await mine(team), await mine(other)]).toEqual([['patch'], []]);
    const assignments = process.get(Assignments);
    await expect(assignments.assign(other, patch)).rejects.toMatchObject({ code: 'forbidden' });
    await assignments.block(team, patch, 'The cabinet is locked');
    await expect(process.get(Steps).complete(team, patch, { ticked: [], evidence: null })).rejects.toMatchObject({
      code: 'guard_failed',
    });
    await assignments.unblock(team, patch);
    await assignments.handOver(team, patch, { team: 'field' }, 'It is outside');
    expect([await mine(team), await mine(other)]).toEqual([[], ['patch']]);
    await assignments.handOver(other, patch, { userId: team.id }, null);
    await process.get(Steps).complete(team, patch, { ticked: [], evidence: null });
    expect((await stands(runId))[0]).toBe('succeeded');
  });

  it('needs the file that shows that a task is done, where its definition asks for one', async () => {
    const { runId } = await runErrand(process, starter, [task('sign', { evidence: 'file' })]);
    await expect(complete(runId, 'sign')).rejects.toMatchObject({ code: 'validation_failed' });
    await db.inspect(
      `INSERT INTO documents (id, organization_id, subject_kind, subject_id, name, media_type, bytes, sha256, created_at, created_by_kind, created_by_id,
         created_by_name) VALUES (gen_random_uuid(), $1, 'step', $2, 'signed.pdf', 'application/pdf', 1, repeat('0', 64), now(), 'user', '1', 'Ole')`,
      [organizationId, await idOf(runId, 'sign')],
    );
    await complete(runId, 'sign');
    expect((await stands(runId))[0]).toBe('succeeded');
  });

  it('takes what a worker that hung says too late for nothing: another has told the other system in the meantime', async () => {
    const { runId } = await runErrand(process, starter, [act('tell', { automation: 'tell' })]);
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => {
      wake = resolve;
    });
    process.get(Errands).before = ({ attempt: number }) => (number === 1 ? asleep : Promise.resolve());
    const first = attempt(runId, 'tell');
    await eventually(async () => expect(await stands(runId)).toEqual(['running', 'tell: running']));
    await attempt(runId, 'tell');
    expect(await stands(runId)).toEqual(['running', 'tell: running']);
    clock.advance({ minutes: 5 });
    await attempt(runId, 'tell');
    wake();
    await first;
    expect(await stands(runId)).toEqual(['succeeded', 'tell: succeeded']);
    const [step] = await db.inspect(`SELECT result ->> 'attempt' AS attempt FROM workflow_steps WHERE run_id = $1`, [runId]);
    expect(step).toEqual({ attempt: '2' });
  });
});
