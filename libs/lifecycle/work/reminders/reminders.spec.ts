import { type Actor, Database, newId, systemActor } from '#platform';
import { FakeClock, useDatabase } from '../../../../test/harness/index.js';
import { runErrand, startErrands } from '../../../../test/lifecycle/errands.js';
import { inRole, settle } from '../../../../test/lifecycle/parcels.js';
import type { MessagingProcess } from '../../../../test/messaging/messaging-process.js';
import type { StepTemplate, TaskStep } from '../../definitions/step.js';
import { Work } from '../steps.queries.js';
import { Steps } from '../steps.service.js';
import { Assignments } from '../tasks/assignments.service.js';
import { Reminders } from './reminders.service.js';

interface Told {
  userId: string;
  kind: string;
  title: string;
}

describe('Tasks that stay undone', () => {
  const db = useDatabase();
  const clock = new FakeClock('2026-03-02T08:00:00Z');
  let process: MessagingProcess;
  let organizationId: string;
  let system: Actor;
  let starter: Actor;

  beforeAll(async () => {
    process = await startErrands({ db, clock, works: false });
    db.beforeDrop(() => process.close());
  });
  beforeEach(async () => {
    organizationId = (await settle(db)).organizationId;
    system = systemActor(organizationId, 'reminders');
    starter = inRole(organizationId, 'it_operations', { name: 'Ada' });
    clock.set('2026-03-02T08:00:00Z');
  });

  const person = async (
    name: string,
    managerId: string | null = null,
  ): Promise<{ personId: string; userId: string; actor: Actor }> => {
    const [personId, userId] = [newId(), newId()];
    await db.inspect(
      `INSERT INTO people (id, organization_id, name, manager_id, created_at, updated_at) VALUES ($1, $2, $3, $4, now(), now())`,
      [personId, organizationId, name, managerId],
    );
    await db.inspect(
      `INSERT INTO users (id, organization_id, person_id, email, created_at, updated_at) VALUES ($1, $2, $3, $4, now(), now())`,
      [userId, organizationId, personId, `${userId}@post.example`],
    );
    return { personId, userId, actor: inRole(organizationId, 'requester', { id: userId, personId, name }) };
  };
  const team = async (code: string, ...members: string[]): Promise<void> => {
    const id = newId();
    await db.inspect(
      `INSERT INTO teams (id, organization_id, code, name, created_at, updated_at) VALUES ($1, $2, $3, $3, now(), now())`,
      [id, organizationId, code],
    );
    for (const userId of members) {
      await db.inspect('INSERT INTO team_members (organization_id, team_id, user_id, added_at) VALUES ($1, $2, $3, now())', [
        organizationId,
        id,
        userId,
      ]);
    }
  };
  const task = (more: object): StepTemplate =>
    ({ kind: 'task', name: 'check', title: 'Check it', assignee: 'holder', dueInHours: 16, ...more }) as StepTemplate;
  const sweep = (): Promise<void> => process.get(Reminders).sweep(system);
  const told = async (...kinds: string[]): Promise<Told[]> => {
    const all = await db.inspect<Told>(
      'SELECT user_id AS "userId", kind, title FROM notifications WHERE organization_id = $1 ORDER BY id',
      [organizationId],
    );
    return all.filter(({ kind }) => kinds.includes(kind));
  };

  it('are told to whom they wait for: before their time, once more when it is over, and never twice', async () => {
    const hana = await person('Hana');
    // Sixteen hours of work from Monday, eight: due on Tuesday evening at five.
    await runErrand(process, starter, [task({ remindBeforeHours: 4 })], { holder: hana.personId });
    clock.set('2026-03-03T12:59:00Z');
    await sweep();
    expect(await told('task_due_soon')).toEqual([]);
    clock.set('2026-03-03T13:01:00Z');
    await Promise.all([sweep(), sweep(), sweep()]);
    expect(await told('task_due_soon')).toMatchObject([
      { userId: hana.userId, title: expect.stringContaining('Due soon: Check it') },
    ]);
    expect(await told('task_overdue')).toEqual([]);
    clock.set('2026-03-03T17:01:00Z');
    await Promise.all([sweep(), sweep()]);
    await sweep();
    expect(await told('task_overdue')).toMatchObject([{ userId: hana.userId }]);
    expect(await told('task_due_soon')).toHaveLength(1);
  });

  it('are told to each of a team until one takes them, and then to that one alone; nobody is told of what is done', async () => {
    const [ole, pia] = [await person('Ole'), await person('Pia')];
    await team('porters', ole.userId, pia.userId);
    const ofTeam = { assignee: { team: 'porters' }, remindBeforeHours: 4 };
    const done = await runErrand(process, starter, [task(ofTeam)]);
    const open = await runErrand(process, starter, [task(ofTeam)]);
    const [finished, waiting] = await Promise.all(
      [done, open].map(
        async ({ runId }) =>
          (await db.inspect<{ id: string }>('SELECT id FROM workflow_steps WHERE run_id = $1', [runId]))[0]?.id ?? '',
      ),
    );
    await process.get(Steps).complete(pia.actor, finished ?? '', { ticked: [], evidence: null });
    clock.set('2026-03-03T14:00:00Z');
    await sweep();
    expect((await told('task_due_soon')).map(({ userId }) => userId).sort()).toEqual([ole.userId, pia.userId].sort());
    await process.get(Assignments).assign(ole.actor, waiting ?? '');
    clock.set('2026-03-04T08:00:00Z');
    await sweep();
    expect(await told('task_overdue')).toMatchObject([{ userId: ole.userId }]);
  });

  it('go to the holder’s manager as well, who then has them among their own', async () => {
    const boss = await person('Berta');
    const hana = await person('Hana', boss.personId);
    const escalation = { afterHours: 24, to: 'holder_manager' as const };
    const { runId } = await runErrand(process, starter, [task({ escalation })], { holder: hana.personId });
    // Twenty-four working hours after Tuesday evening are on Friday evening.
    clock.set('2026-03-06T16:59:00Z');
    await sweep();
    expect(await told('task_escalated')).toEqual([]);
    clock.set('2026-03-06T17:01:00Z');
    await Promise.all([sweep(), sweep()]);
    expect(await told('task_escalated')).toMatchObject([{ userId: boss.userId }]);
    const { data } = await process.get(Database).reading(boss.actor, () => process.get(Work).tasks(boss.actor, { mine: true }));
    expect(data).toMatchObject([{ runId, alsoAssignee: 'holder_manager' }]);
    const trail = await db.inspect<object>(
      `SELECT after FROM audit_entries WHERE organization_id = $1 AND action = 'step.escalated'`,
      [organizationId],
    );
    expect(trail).toMatchObject([{ after: { to: 'holder_manager' } }]);
  });

  it('are reminded of and go on by the clock where they are due on a day, and by working hours where they are due in hours', async () => {
    const hana = await person('Hana');
    const more = { remindBeforeHours: 6, escalation: { afterHours: 6, to: 'holder_manager' as const } };
    const { dueInHours: _hours, ...onADay } = task({ ...more, dueInDays: 1 }) as TaskStep;
    const times = async (step: StepTemplate): Promise<object[]> => {
      const { runId } = await runErrand(process, starter, [step], { holder: hana.personId });
      return db.inspect<object>('SELECT remind_at, due_at, escalate_at FROM workflow_steps WHERE run_id = $1', [runId]);
    };
    const at = (text: string): Date => new Date(`2026-03-${text}:00Z`);
    expect(await times(onADay)).toEqual([{ remind_at: at('03T02:00'), due_at: at('03T08:00'), escalate_at: at('03T14:00') }]);
    expect(await times(task({ ...more, dueInHours: 10 }))).toEqual([
      { remind_at: at('02T13:00'), due_at: at('03T11:00'), escalate_at: at('03T17:00') },
    ]);
    // Nobody is reminded before it can be begun.
    expect(await times(task({ ...more, dueInHours: 4 }))).toMatchObject([{ remind_at: at('02T08:00') }]);
  });

  it('go to a team, or to those who have a role everywhere', async () => {
    const [ole, rita, tom] = [await person('Ole'), await person('Rita'), await person('Tom')];
    await team('leads', ole.userId);
    const grant =
      'INSERT INTO role_grants (id, organization_id, user_id, role, granted_by, granted_at, location_id) VALUES ($1, $2, $3, $4, $5, now(), $6)';
    const place = newId();
    await db.inspect(
      'INSERT INTO locations (id, organization_id, name, created_at, updated_at) VALUES ($1, $2, $3, now(), now())',
      [place, organizationId, 'Linz'],
    );
    await db.inspect(grant, [newId(), organizationId, rita.userId, 'finance', 'test', null]);
    await db.inspect(grant, [newId(), organizationId, tom.userId, 'finance', 'test', place]);
    await runErrand(process, starter, [
      task({ assignee: 'it_operations', escalation: { afterHours: 1, to: { team: 'leads' } } }),
    ]);
    await runErrand(process, starter, [task({ assignee: 'it_operations', escalation: { afterHours: 1, to: 'finance' } })]);
    clock.set('2026-03-05T08:00:00Z');
    await sweep();
    expect((await told('task_escalated')).map(({ userId }) => userId).sort()).toEqual([ole.userId, rita.userId].sort());
  });

  it('are told to each who has their role everywhere, until one takes them', async () => {
    const [rita, sam] = [await person('Rita'), await person('Sam')];
    for (const { userId } of [rita, sam])
      await db.inspect(
        `INSERT INTO role_grants (id, organization_id, user_id, role, granted_by, granted_at) VALUES ($1, $2, $3, 'finance', 'test', now())`,
        [newId(), organizationId, userId],
      );
    const { runId } = await runErrand(process, starter, [task({ assignee: 'finance', remindBeforeHours: 4 })]);
    clock.set('2026-03-03T14:00:00Z');
    await sweep();
    expect((await told('task_due_soon')).map(({ userId }) => userId).sort()).toEqual([rita.userId, sam.userId].sort());
    const [step] = await db.inspect<{ id: string }>('SELECT id FROM workflow_steps WHERE run_id = $1', [runId]);
    await process.get(Assignments).assign(inRole(organizationId, 'finance', { id: sam.userId }), step?.id ?? '');
    clock.set('2026-03-05T08:00:00Z');
    await sweep();
    expect(await told('task_overdue')).toMatchObject([{ userId: sam.userId }]);
  });
});
