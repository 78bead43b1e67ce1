import { Injectable } from '@nestjs/common';
import { WorkQueue } from '#messaging';
import { type Actor, AuditTrail, Clock, Database, notFound, Refusal } from '#platform';
import { FIRST_LOOK, USUAL_ATTEMPTS } from './run.rules.js';
import { Runs } from './runs.service.js';
import { lockStep, type StepOfRun } from './step.rows.js';
import { assignmentRefusal, type Completion, completionRefusal, retryRefusal, skipRefusal } from './step.rules.js';
import { stepWork } from './step-work.js';

/** What people do to steps. Each locks the run, so that two who finish the last two steps at once end it once. */
@Injectable()
export class Steps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly runs: Runs,
    private readonly workQueue: WorkQueue,
  ) {}

  /**
   * A task is done. Saying so again changes nothing.
   * @throws Refusal `not_found`, `forbidden`, `guard_failed`, `conflict`, `version_stale`, `validation_failed`
   */
  async complete(actor: Actor, stepId: string, completion: Completion, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const step = await this.lock(stepId);
      if (step.state === 'succeeded' && step.endedById === actor.id) return;
      requireVersion(step, seen);
      refuse(completionRefusal(actor, step, completion));
      const result = { ticked: completion.ticked };
      await this.database.query(
        `UPDATE workflow_steps SET state = 'succeeded', result = $2, evidence = $3, ended_at = $4, ended_by_id = $5, ended_by_name = $6, version = version + 1
         WHERE id = $1`,
        [stepId, JSON.stringify(result), completion.evidence, this.clock.now(), actor.id, actor.name],
      );
      await this.record(actor, 'step.completed', step, completion);
      await this.runs.advance(actor, step.runId);
    });
  }

  /** The actor takes the task on, so that nobody else begins it too. @throws Refusal as `complete` */
  async assign(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.takeOrGiveBack(actor, stepId, seen, { id: actor.id, name: actor.name });
  }

  /** The task is free again. @throws Refusal as `complete` */
  async unassign(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.takeOrGiveBack(actor, stepId, seen, null);
  }

  /** The step is left out, for a reason that is kept; what waited for it goes on. @throws Refusal as `complete` */
  async skip(actor: Actor, stepId: string, reason: string, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const step = await this.lock(stepId);
      requireVersion(step, seen);
      refuse(skipRefusal(actor, step));
      await this.database.query(
        `UPDATE workflow_steps SET state = 'cancelled', skip_reason = $2, wake_at = NULL, ended_at = $3, ended_by_id = $4, ended_by_name = $5, version = version + 1
         WHERE id = $1`,
        [stepId, reason, this.clock.now(), actor.id, actor.name],
      );
      await this.record(actor, 'step.skipped', step, { reason });
      await this.runs.restate(step.runId);
      await this.runs.advance(actor, step.runId);
    });
  }

  /** An automation that failed is tried again, with all its attempts anew. @throws Refusal as `complete` */
  async retry(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const step = await this.lock(stepId);
      requireVersion(step, seen);
      refuse(retryRefusal(actor, step));
      // Attempts go on counting, for they fence off workers of before; it is their limit that moves.
      await this.database.query(
        `UPDATE workflow_steps
         SET state = 'pending', most_attempts = attempts + ${USUAL_ATTEMPTS}, wake_at = $2::timestamptz + $3 * interval '1 millisecond',
             ended_at = NULL, ended_by_id = NULL, ended_by_name = NULL, version = version + 1
         WHERE id = $1`,
        [stepId, this.clock.now(), FIRST_LOOK],
      );
      await this.record(actor, 'step.retried', step, {});
      await this.runs.restate(step.runId);
      this.workQueue.enqueue(stepWork, actor.organizationId, [stepId]);
    });
  }

  private async takeOrGiveBack(
    actor: Actor,
    stepId: string,
    seen: number | undefined,
    to: { id: string; name: string } | null,
  ): Promise<void> {
    await this.database.transaction(actor, async () => {
      const step = await this.lock(stepId);
      if (step.assignedToId === (to?.id ?? null)) return;
      requireVersion(step, seen);
      refuse(assignmentRefusal(actor, step));
      await this.database.query(
        'UPDATE workflow_steps SET state = $2, assigned_to_id = $3, assigned_to_name = $4, version = version + 1 WHERE id = $1',
        [stepId, to ? 'running' : 'pending', to?.id ?? null, to?.name ?? null],
      );
      await this.record(actor, to ? 'step.assigned' : 'step.unassigned', step, {});
    });
  }

  private async lock(stepId: string): Promise<StepOfRun> {
    const step = await this.database.first<StepOfRun>(lockStep, [stepId]);
    if (!step) throw notFound('This step');
    return step;
  }

  private async record(actor: Actor, action: string, step: StepOfRun, after: object): Promise<void> {
    await this.audit.record(actor, {
      action,
      subjectKind: 'step',
      subjectId: step.id,
      before: { state: step.state },
      after: { step: step.name, verb: step.verb, subjectKind: step.subjectKind, subject: step.subjectId, ...after },
    });
  }
}

function refuse(refusal: Refusal | undefined): void {
  if (refusal) throw refusal;
}

function requireVersion({ version }: StepOfRun, seen: number | undefined): void {
  if (seen !== undefined && seen !== version) {
    throw new Refusal('version_stale', 'This step has changed since you read it.', { facts: { version } });
  }
}
