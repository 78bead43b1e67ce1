import { Injectable } from '@nestjs/common';
import { Notifications, type Told } from '#organization';
import { type Actor, Database } from '#platform';
import { SubjectRegistry } from '../subjects.js';

interface WaitingTask {
  id: string;
  title: string;
  subjectKind: string;
  subjectId: string;
  subjectLabel: string;
  userId: string;
}

/** Tells people of the tasks that have begun to wait for them alone. Those of a role wait in its list. */
@Injectable()
export class TaskNotices {
  constructor(
    private readonly database: Database,
    private readonly notifications: Notifications,
    private readonly subjects: SubjectRegistry,
  ) {}

  /** Needs an open transaction: that in which the steps were readied. */
  async tell(actor: Actor, stepIds: readonly string[]): Promise<void> {
    if (stepIds.length === 0) return;
    const tasks = await this.database.query<WaitingTask>(
      `SELECT s.id, s.title, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel", u.id AS "userId"
       FROM workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id
       JOIN users u ON u.organization_id = s.organization_id AND u.person_id = s.person_id
       WHERE s.organization_id = $1 AND s.id = ANY($2::uuid[]) AND s.kind IN ('task', 'approval') AND s.state = 'pending'`,
      [actor.organizationId, stepIds],
    );
    await this.notifications.tell(
      actor,
      tasks.map((task) => this.noticeOf(task, `step:${task.id}`)),
    );
  }

  /** Tells somebody of a task that another has given to them. Needs an open transaction. */
  async tellHandedOver(actor: Actor, stepId: string, userId: string, note: string | null): Promise<void> {
    const task = await this.database.one<Omit<WaitingTask, 'userId'> & { version: number }>(
      `SELECT s.id, s.title, s.version, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel"
       FROM workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id WHERE s.id = $1`,
      [stepId],
    );
    const notice = this.noticeOf({ ...task, userId }, `step:${stepId}:${task.version}`);
    const from = { from: actor.name, ...(note !== null && { note }) };
    await this.notifications.tell(actor, [{ ...notice, details: { ...notice.details, ...from } }]);
  }

  private noticeOf({ id, title, subjectKind, subjectId, subjectLabel, userId }: WaitingTask, key: string): Told {
    const link = this.subjects.linkTo({ kind: subjectKind, id: subjectId });
    return {
      userId,
      kind: 'task_assigned' as const,
      key,
      title: `${title}: ${subjectLabel}`,
      ...(link === undefined ? {} : { link }),
      details: { stepId: id, task: title, subject: subjectLabel },
    };
  }
}
