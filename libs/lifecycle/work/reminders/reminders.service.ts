import { Injectable } from '@nestjs/common';
import { type NotificationKind, Notifications, type Told } from '#organization';
import { type Actor, AuditTrail, Clock, Database } from '#platform';
import { assigneeWord, type StepTemplate } from '../../definitions/step.js';
import { SubjectRegistry } from '../../subjects.js';
import { type Escalated, EscalationTargets } from './escalation-targets.js';
import { alsoAssignees, assignees, giveAlso, takeEscalations, takeOverdue, takeReminders } from './reminders.sql.js';

interface ToldTask {
  id: string;
  title: string;
  dueAt: Date;
  subjectKind: string;
  subjectId: string;
  subjectLabel: string;
  userId: string;
}

interface EscalatedStep {
  id: string;
  name: string;
  verb: string;
  template: StepTemplate | null;
  subjectKind: string;
  subjectId: string;
}

type Level = Extract<NotificationKind, 'task_due_soon' | 'task_overdue' | 'task_escalated'>;

const BATCH = 500;
const english: Record<Level, string> = {
  task_due_soon: 'Due soon: ',
  task_overdue: 'Overdue: ',
  task_escalated: 'Overdue, and now yours to decide: ',
};

/** Tells people of tasks that are due soon or overdue, and gives those that stay undone to whom their definition names as well. */
@Injectable()
export class Reminders {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly notifications: Notifications,
    private readonly subjects: SubjectRegistry,
    private readonly targets: EscalationTargets,
  ) {}

  /** All that is due in one organisation. Each task is told once per level, however many do this at the same time. */
  async sweep(actor: Actor, signal?: AbortSignal): Promise<void> {
    const levels: ReadonlyArray<(actor: Actor) => Promise<number>> = [
      (by) => this.remind(by),
      (by) => this.callOverdue(by),
      (by) => this.escalate(by),
    ];
    for (const level of levels) {
      for (let taken = BATCH; taken === BATCH && !signal?.aborted; ) taken = await level(actor);
    }
  }

  private remind(actor: Actor): Promise<number> {
    return this.database.transaction(actor, async () => {
      const ids = (await this.take<{ id: string }>(actor, takeReminders)).map(({ id }) => id);
      await this.tell(actor, 'task_due_soon', assignees, ids);
      return ids.length;
    });
  }

  private callOverdue(actor: Actor): Promise<number> {
    return this.database.transaction(actor, async () => {
      const ids = (await this.take<{ id: string }>(actor, takeOverdue)).map(({ id }) => id);
      await this.tell(actor, 'task_overdue', assignees, ids);
      return ids.length;
    });
  }

  private escalate(actor: Actor): Promise<number> {
    return this.database.transaction(actor, async () => {
      const steps = await this.take<EscalatedStep>(actor, takeEscalations);
      const escalated = steps.flatMap(({ template, ...step }): Escalated[] =>
        template !== null && 'escalation' in template && template.escalation ? [{ ...step, to: template.escalation.to }] : [],
      );
      if (escalated.length === 0) return steps.length;
      const persons = await this.targets.personsOf(escalated);
      const rows = escalated.map(({ id, to }) => ({ id, assignee: assigneeWord(to), personId: persons.get(id) ?? null }));
      await this.database.query(giveAlso, [JSON.stringify(rows)]);
      for (const { id, name, verb, subjectKind, subjectId, to } of escalated) {
        const after = { step: name, verb, subjectKind, subject: subjectId, to: assigneeWord(to) };
        await this.audit.record(actor, { action: 'step.escalated', subjectKind: 'step', subjectId: id, after });
      }
      await this.tell(
        actor,
        'task_escalated',
        alsoAssignees,
        escalated.map(({ id }) => id),
      );
      return steps.length;
    });
  }

  private take<Row extends object>(actor: Actor, sql: string): Promise<Row[]> {
    return this.database.query<Row>(sql, [actor.organizationId, this.clock.now(), BATCH]);
  }

  private async tell(actor: Actor, level: Level, receivers: string, stepIds: readonly string[]): Promise<void> {
    if (stepIds.length === 0) return;
    const tasks = await this.database.query<ToldTask>(receivers, [actor.organizationId, stepIds]);
    await this.notifications.tell(
      actor,
      tasks.map((task) => this.noticeOf(task, level)),
    );
  }

  private noticeOf({ id, title, dueAt, subjectKind, subjectId, subjectLabel, userId }: ToldTask, level: Level): Told {
    const link = this.subjects.linkTo({ kind: subjectKind, id: subjectId });
    return {
      userId,
      kind: level,
      key: `step:${id}:${level}`,
      title: `${english[level]}${title}: ${subjectLabel}`,
      ...(link === undefined ? {} : { link }),
      details: { stepId: id, task: title, subject: subjectLabel, dueAt: dueAt.toISOString() },
    };
  }
}
