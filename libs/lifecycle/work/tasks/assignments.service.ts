import { Injectable } from '@nestjs/common';
import { Teams } from '#organization';
import { type Actor, AuditTrail, Clock, Database, notFound, Refusal } from '#platform';
import { lockStep, type StepOfRun } from '../step.rows.js';
import { assignmentRefusal, blockRefusal, type StepFacts, unblockRefusal, type Worker } from '../step.rules.js';
import { TaskNotices } from '../task-notices.js';
import { WorkReach } from './work-reach.js';
import { Workers } from './workers.js';

/** To whom a task is handed: one user, or a team. */
export type NewAssignee = { userId: string } | { team: string };

interface Change {
  refusal: (worker: Worker, step: StepFacts) => Refusal | undefined;
  action: string;
  /** What it sets, as SQL, `$1` being the step. */
  sets: string;
  values: unknown[];
  after?: object;
}

/** Who is at a task, and whether anybody can be at the moment. */
@Injectable()
export class Assignments {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly teams: Teams,
    private readonly workers: Workers,
    private readonly notices: TaskNotices,
    private readonly reach: WorkReach,
  ) {}

  /** The actor takes the task on, so that nobody else begins it too. @throws Refusal as `Steps.complete` */
  async assign(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.change(actor, stepId, seen, (step) =>
      step.assignedToId === actor.id ? undefined : taken('step.assigned', { id: actor.id, name: actor.name }),
    );
  }

  /** The task is free again. @throws Refusal as `Steps.complete` */
  async unassign(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.change(actor, stepId, seen, (step) => (step.assignedToId === null ? undefined : taken('step.unassigned', null)));
  }

  /** Gives the task to somebody else, who is told. @throws Refusal as `Steps.complete`, `not_found` for a user or team that there is not */
  async handOver(actor: Actor, stepId: string, to: NewAssignee, note: string | null, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      if ('team' in to) {
        if (!(await this.teams.withCodes(actor, [to.team])).has(to.team)) throw notFound('The team');
        await this.change(actor, stepId, seen, () => ({
          refusal: assignmentRefusal,
          action: 'step.handed_over',
          sets: `state = 'pending', assignee = $2, person_id = NULL, assigned_to_id = NULL, assigned_to_name = NULL`,
          values: [`team:${to.team}`],
          after: { to: `team:${to.team}`, note },
        }));
        return;
      }
      const user = await this.database.first<{ id: string; name: string }>(
        `SELECT u.id, p.name FROM users u JOIN people p ON p.id = u.person_id WHERE u.id::text = $1 AND u.locked_at IS NULL AND p.active`,
        [to.userId],
      );
      if (!user) throw notFound('The user');
      await this.change(actor, stepId, seen, () => ({ ...taken('step.handed_over', user), after: { to: user.name, note } }));
      await this.notices.tellHandedOver(actor, stepId, user.id, note);
    });
  }

  /** Nobody can go on at the moment; the task stays in the lists, with why. @throws Refusal as `Steps.complete` */
  async block(actor: Actor, stepId: string, reason: string, seen?: number): Promise<void> {
    await this.change(actor, stepId, seen, () => ({
      refusal: blockRefusal,
      action: 'step.blocked',
      sets: 'blocked_reason = $2, blocked_at = $3, blocked_by_name = $4',
      values: [reason, this.clock.now(), actor.name],
      after: { reason },
    }));
  }

  /** @throws Refusal as `Steps.complete`, `conflict` where it is not blocked */
  async unblock(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.change(actor, stepId, seen, () => ({
      refusal: unblockRefusal,
      action: 'step.unblocked',
      sets: 'blocked_reason = NULL, blocked_at = NULL, blocked_by_name = NULL',
      values: [],
    }));
  }

  /** @param changeOf says what is to be changed; nothing where it is so already */
  private async change(
    actor: Actor,
    stepId: string,
    seen: number | undefined,
    changeOf: (step: StepOfRun) => Change | undefined,
  ): Promise<void> {
    await this.database.transaction(actor, async () => {
      const worker = await this.workers.of(actor);
      const step = await this.database.first<StepOfRun>(lockStep, [stepId]);
      if (!step) throw notFound('This step');
      await this.reach.require(worker, step, 'tasks.complete');
      const change = changeOf(step);
      if (!change) return;
      if (seen !== undefined && seen !== step.version)
        throw new Refusal('version_stale', 'This step has changed since you read it.', { facts: { version: step.version } });
      const refusal = change.refusal(worker, step);
      if (refusal) throw refusal;
      await this.database.query(`UPDATE workflow_steps SET ${change.sets}, version = version + 1 WHERE id = $1`, [
        stepId,
        ...change.values,
      ]);
      await this.audit.record(actor, {
        action: change.action,
        subjectKind: 'step',
        subjectId: stepId,
        before: { state: step.state, assignee: step.assignee, assignedTo: step.assignedToName },
        after: { step: step.name, verb: step.verb, subjectKind: step.subjectKind, subject: step.subjectId, ...change.after },
      });
    });
  }
}

function taken(action: string, by: { id: string; name: string } | null): Change {
  return {
    refusal: assignmentRefusal,
    action,
    sets: 'state = $2, assigned_to_id = $3, assigned_to_name = $4',
    values: [by ? 'running' : 'pending', by?.id ?? null, by?.name ?? null],
  };
}
