import { type Actor, Database, newId } from '#platform';
import { useDatabase } from '../../../test/harness/index.js';
import { inRole, recordOf, settle, startParcels, use } from '../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../test/messaging/messaging-process.js';
import { History } from '../history/transitions.queries.js';
import { Transitions } from '../history/transitions.service.js';
import { Runs } from './runs.service.js';
import type { RunDto, StepDto } from './step.dto.js';
import { StepAttempts } from './steps/step-attempts.js';
import { Work } from './steps.queries.js';
import { Steps } from './steps.service.js';
import { Assignments } from './tasks/assignments.service.js';

describe('The work on a subject', () => {
  const db = useDatabase();
  let process: MessagingProcess;
  let organizationId: string;
  let it_operations: Actor;
  let finance: Actor;
  let holder: Actor;
  const ticked = ['Scale is at zero'];
  const nothing = { ticked: [], evidence: null };

  beforeAll(async () => {
    process = await startParcels({ db, works: false });
    db.beforeDrop(() => process.close());
    const settled = await settle(db);
    organizationId = settled.organizationId;
    it_operations = inRole(organizationId, 'it_operations');
    finance = inRole(organizationId, 'finance');
    holder = inRole(organizationId, 'requester', { personId: settled.personId, name: 'Hana' });
  });

  const reading = <T>(work: () => Promise<T>): Promise<T> => process.get(Database).reading(organizationId, work);
  const runsOf = (subjectId: string): Promise<RunDto[]> => reading(() => process.get(Work).ofSubject(it_operations, subjectId));
  const stepOf = async (subjectId: string, name: string): Promise<StepDto> => {
    const step = (await runsOf(subjectId)).flatMap(({ steps }) => steps).find((candidate) => candidate.name === name);
    if (!step) throw new Error(`No step ${name}`);
    return step;
  };
  const states = async (subjectId: string): Promise<string[]> =>
    (await runsOf(subjectId)).flatMap((run) => [run.state, ...run.steps.map(({ name, state }) => `${name}: ${state}`)]);
  const send = async (): Promise<string> => {
    const [sent] = await use(process, it_operations, 'send', 1, holder.personId);
    if (!sent) throw new Error('Nothing was sent');
    return sent.subjectId;
  };
  const complete = async (
    actor: Actor,
    subjectId: string,
    name: string,
    given: Partial<{ ticked: string[]; evidence: string | null }> = {},
  ): Promise<void> => process.get(Steps).complete(actor, (await stepOf(subjectId, name)).id, { ...nothing, ...given });
  const announce = async (subjectId: string): Promise<void> =>
    process.get(StepAttempts).attempt(organizationId, (await stepOf(subjectId, 'announce')).id);
  const completions = (subjectId: string): Promise<object[]> =>
    db.inspect(
      `SELECT payload->>'completesWith' AS verb FROM outbox WHERE type = 'lifecycle.run.completed' AND payload->>'subjectId' = $1`,
      [subjectId],
    );

  it('begins with what waits for nothing, goes on step by step, and tells when the last is done', async () => {
    const subjectId = await send();
    expect(await states(subjectId)).toEqual(['running', 'weigh: pending', 'pay: pending', 'announce: blocked', 'sign: blocked']);
    await complete(it_operations, subjectId, 'weigh', { ticked });
    expect(await states(subjectId)).toContain('announce: blocked');
    await complete(finance, subjectId, 'pay', { evidence: 'Receipt 7' });
    expect(await states(subjectId)).toContain('announce: pending');
    await announce(subjectId);
    await complete(holder, subjectId, 'sign');
    expect(await states(subjectId)).toEqual([
      'succeeded',
      'weigh: succeeded',
      'pay: succeeded',
      'announce: succeeded',
      'sign: succeeded',
    ]);
    expect(await completions(subjectId)).toEqual([{ verb: 'arrive' }]);
  });

  it('is ended once by two who finish the last two steps at once', async () => {
    const subjectId = await send();
    await Promise.all([
      complete(it_operations, subjectId, 'weigh', { ticked }),
      complete(finance, subjectId, 'pay', { evidence: 'Receipt 8' }),
    ]);
    await Promise.all(Array.from({ length: 8 }, () => announce(subjectId)));
    await Promise.all(Array.from({ length: 8 }, () => complete(holder, subjectId, 'sign')));
    expect(await completions(subjectId)).toHaveLength(1);
    const announced = await db.inspect(`SELECT 1 FROM audit_entries WHERE action = 'parcel.announced' AND subject_id = $1`, [
      subjectId,
    ]);
    expect(announced).toHaveLength(1);
  });

  it.each<[string, (subjectId: string) => Promise<void>, string]>([
    ['is not for another role', (subject) => complete(finance, subject, 'weigh', { ticked }), 'forbidden'],
    [
      'is not for another person than the holder',
      (subject) => complete(inRole(organizationId, 'requester', { personId: newId() }), subject, 'weigh', { ticked }),
      'forbidden',
    ],
    ['waits for what comes before', (subject) => complete(it_operations, subject, 'sign', { evidence: 'Paper' }), 'guard_failed'],
    ['needs its whole checklist', (subject) => complete(it_operations, subject, 'weigh'), 'validation_failed'],
    [
      'knows no other checklist',
      (subject) => complete(it_operations, subject, 'weigh', { ticked: [...ticked, 'Sun shines'] }),
      'validation_failed',
    ],
    ['needs its evidence', (subject) => complete(finance, subject, 'pay'), 'validation_failed'],
    ['is not done by hand where the product does it', (subject) => complete(it_operations, subject, 'announce'), 'conflict'],
  ])('%s', async (_what, attempt, code) => {
    await expect(attempt(await send())).rejects.toMatchObject({ code });
  });

  it('is known by nobody in another organisation', async () => {
    const step = await stepOf(await send(), 'weigh');
    const stranger = inRole(newId(), 'administrator');
    await expect(process.get(Steps).complete(stranger, step.id, { ticked, evidence: null })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('is refused on a version that is stale, and again by somebody who comes too late', async () => {
    const step = await stepOf(await send(), 'weigh');
    await expect(
      process.get(Steps).complete(it_operations, step.id, { ticked, evidence: null }, step.version + 1),
    ).rejects.toMatchObject({ code: 'version_stale' });
    await process.get(Steps).complete(it_operations, step.id, { ticked, evidence: null }, step.version);
    await process.get(Steps).complete(it_operations, step.id, { ticked, evidence: null }, step.version);
    const late = inRole(organizationId, 'it_operations');
    await expect(process.get(Steps).complete(late, step.id, { ticked, evidence: null })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  it('is taken by one of two who want it, and given back', async () => {
    const step = await stepOf(await send(), 'pay');
    const colleague = inRole(organizationId, 'finance', { name: 'Carl' });
    const outcomes = await Promise.allSettled(
      [finance, colleague].map((actor) => process.get(Assignments).assign(actor, step.id)),
    );
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const [taker, other] = outcomes[0]?.status === 'fulfilled' ? [finance, colleague] : [colleague, finance];
    await expect(process.get(Steps).complete(other, step.id, { ticked: [], evidence: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await process.get(Assignments).unassign(taker, step.id);
    await process.get(Steps).complete(other, step.id, { ticked: [], evidence: 'x' });
  });

  it('lets the mandatory be skipped by nobody, and all else by those who may, for a reason', async () => {
    const subjectId = await send();
    const [weigh, sign] = [await stepOf(subjectId, 'weigh'), await stepOf(subjectId, 'sign')];
    await expect(process.get(Steps).skip(finance, weigh.id, 'Light')).rejects.toMatchObject({ code: 'forbidden' });
    await expect(process.get(Steps).skip(it_operations, sign.id, 'Late')).rejects.toMatchObject({ code: 'conflict' });
    await process.get(Steps).skip(it_operations, weigh.id, 'Light');
    await complete(finance, subjectId, 'pay', { evidence: 'Receipt 9' });
    expect(await states(subjectId)).toEqual([
      'running',
      'weigh: cancelled',
      'pay: succeeded',
      'announce: pending',
      'sign: blocked',
    ]);
    expect(await stepOf(subjectId, 'weigh')).toMatchObject({ skipReason: 'Light', endedBy: 'it_operations' });
  });

  it('takes evidence from whoever signs for the holder', async () => {
    const subjectId = await send();
    await complete(it_operations, subjectId, 'weigh', { ticked });
    await complete(finance, subjectId, 'pay', { evidence: 'Receipt 10' });
    await announce(subjectId);
    await expect(complete(it_operations, subjectId, 'sign')).rejects.toMatchObject({ code: 'validation_failed' });
    await complete(it_operations, subjectId, 'sign', { evidence: 'Signed paper of 2 March' });
  });

  it('is cancelled where its subject moves on, and cannot be done any more', async () => {
    const subjectId = await send();
    await complete(it_operations, subjectId, 'weigh', { ticked });
    const pay = await stepOf(subjectId, 'pay');
    expect(await reading(() => process.get(Runs).progressOf([subjectId, newId()]))).toEqual(
      new Map([[subjectId, { openSteps: 3, doneSteps: ['weigh'] }]]),
    );
    await process.get(Database).transaction(organizationId, () => process.get(Runs).leave(it_operations, [subjectId]));
    expect(await states(subjectId)).toEqual([
      'cancelled',
      'weigh: succeeded',
      'pay: cancelled',
      'announce: cancelled',
      'sign: cancelled',
    ]);
    expect(await reading(() => process.get(Runs).progressOf([subjectId]))).toEqual(new Map());
    await expect(process.get(Steps).complete(finance, pay.id, { ticked: [], evidence: 'x' })).rejects.toMatchObject({
      code: 'conflict',
    });
    await announce(subjectId);
    expect(await states(subjectId)).toContain('announce: cancelled');
  });

  it('is listed for those whose it is, the most urgent first, page by page', async () => {
    const subjectId = await send();
    const mine = await reading(() => process.get(Work).tasks(finance, { mine: true, subjectId }));
    expect(mine.data.map(({ name, acts }) => [name, acts])).toEqual([['pay', ['completion', 'assignment', 'handover', 'block']]]);
    const first = await reading(() => process.get(Work).tasks(it_operations, { limit: 1, subjectId }));
    const second = await reading(() => process.get(Work).tasks(it_operations, { limit: 1, subjectId, after: first.next ?? '' }));
    expect([...first.data, ...second.data].map(({ name }) => name)).toEqual(['weigh', 'pay']);
    expect(second.next).toBeNull();
    expect((await reading(() => process.get(Work).tasks(it_operations, { overdue: true, subjectId }))).data).toEqual([]);
    expect((await reading(() => process.get(Work).tasks(holder, { mine: true, subjectId }))).data).toEqual([]);
    expect(
      (await reading(() => process.get(Work).tasks(it_operations, { q: 'postage', subjectId }))).data.map(({ name }) => name),
    ).toEqual(['pay']);
    expect((await reading(() => process.get(Work).tasks(it_operations, { q: '100%', subjectId }))).data).toEqual([]);
  });

  it('begins for a thousand subjects in three statements', async () => {
    const sent = await use(process, it_operations, 'send', 1_000, holder.personId);
    const [count] = await db.inspect<{ runs: number; steps: number }>(
      `SELECT count(DISTINCT r.id)::integer AS runs, count(*)::integer AS steps FROM workflow_runs r JOIN workflow_steps s ON s.run_id = r.id
       WHERE r.subject_id = ANY ($1)`,
      [sent.map(({ subjectId }) => subjectId)],
    );
    expect(count).toEqual({ runs: 1_000, steps: 4_000 });
  });

  describe('leaves a history', () => {
    const record = (...records: ReturnType<typeof recordOf>[]): Promise<void> =>
      process.get(Database).transaction(organizationId, () => process.get(Transitions).recordMany(it_operations, records));

    it('that is read newest first, page by page', async () => {
      const subjectId = newId();
      await record(
        recordOf(subjectId, 1, 'create', null, 'packed'),
        recordOf(subjectId, 2, 'send', 'packed', 'sent'),
        recordOf(subjectId, 9, 'arrive', 'sent', 'arrived'),
      );
      const first = await reading(() => process.get(History).ofSubject(subjectId, { limit: 2 }));
      const rest = await reading(() => process.get(History).ofSubject(subjectId, { limit: 2, after: first.next ?? '' }));
      expect([...first.data, ...rest.data].map(({ verb, version }) => `${version} ${verb}`)).toEqual([
        '9 arrive',
        '2 send',
        '1 create',
      ]);
    });

    it('that has one line for each version of the subject', async () => {
      const subjectId = newId();
      await record(recordOf(subjectId, 1, 'create', null, 'packed'));
      await expect(record(recordOf(subjectId, 1, 'create', null, 'packed'))).rejects.toMatchObject({ code: 'already_exists' });
    });

    it('that begins with a creation and with nothing else', async () => {
      await expect(record(recordOf(newId(), 1, 'send', null, 'sent'))).rejects.toMatchObject({ code: 'conflict' });
    });

    it('that nobody can edit, not even the owner of the tables', async () => {
      await record(recordOf(newId(), 1, 'create', null, 'packed'));
      for (const sql of [`UPDATE transitions SET verb = 'x'`, 'DELETE FROM transitions', 'TRUNCATE transitions CASCADE']) {
        await expect(db.inspect(sql)).rejects.toThrow('never changed or removed');
      }
    });
  });
});
