import { Injectable } from '@nestjs/common';
import { WorkQueue } from '#messaging';
import { type Actor, AuditTrail, Clock, Database, may, notFound, Refusal } from '#platform';
import { isForPeople } from '../definitions/step.js';
import { FIRST_LOOK, USUAL_ATTEMPTS } from './run.rules.js';
import { RunContexts } from './runs/run-contexts.js';
import { RunProgress } from './runs/run-progress.js';
import { lockStep, type StepOfRun } from './step.rows.js';
import { retryRefusal, skipRefusal } from './step.rules.js';
import { stepWork } from './step-work.js';
import { StepEndings } from './steps/step-endings.js';
import {
  type ApprovalDecision,
  answersTo,
  type Completion,
  type CompletionFacts,
  completionRefusal,
  decisionRefusal,
} from './tasks/completion.rules.js';
import { TaskFiles } from './tasks/task-files.js';
import { WorkReach } from './tasks/work-reach.js';
import { Workers } from './tasks/workers.js';

/** How people end steps, or begin them anew. Each locks the run, so that two who finish the last two steps at once end it once. */
@Injectable()
export class Steps {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly progress: RunProgress,
    private readonly endings: StepEndings,
    private readonly contexts: RunContexts,
    private readonly workers: Workers,
    private readonly files: TaskFiles,
    private readonly reach: WorkReach,
    private readonly workQueue: WorkQueue,
  ) {}

  /**
   * A task is done. Saying so again changes nothing.
   * @throws Refusal `not_found`, `forbidden`, `guard_failed`, `conflict`, `version_stale`, `validation_failed`
   */
  async complete(actor: Actor, stepId: string, completion: Completion, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const worker = await this.workers.of(actor);
      const step = await this.lock(stepId);
      await this.reach.require(worker, step, 'tasks.complete');
      if (step.state === 'succeeded' && step.endedById === actor.id) return;
      requireVersion(step, seen);
      const facts = await this.factsFor(step);
      refuse(completionRefusal(worker, step, completion, facts));
      const result = { ...answersTo(step, completion, facts).answers, ticked: completion.ticked };
      await this.record(actor, 'step.completed', step, completion);
      await this.endings.succeed(actor, step, result, completion.evidence);
    });
  }

  /** An approval is given or refused; refused it has failed. @throws Refusal as `complete` */
  async decide(actor: Actor, stepId: string, decision: ApprovalDecision, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const worker = await this.workers.of(actor);
      const step = await this.lock(stepId);
      await this.reach.require(worker, step, 'tasks.complete');
      if (step.state === 'succeeded' && step.endedById === actor.id && decision.outcome === 'approved') return;
      requireVersion(step, seen);
      refuse(decisionRefusal(worker, step, decision));
      await this.record(actor, `step.${decision.outcome}`, step, decision);
      if (decision.outcome === 'approved') await this.endings.succeed(actor, step, { ...decision });
      else await this.endings.fail(actor, step, `Rejected: ${decision.reason ?? ''}`, { ...decision });
    });
  }

  /** The step is left out, for a reason that is kept; what waited for it goes on. @throws Refusal as `complete` */
  async skip(actor: Actor, stepId: string, reason: string, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const step = await this.lock(stepId);
      if (may(actor, 'tasks.override')) await this.reach.requireSubject(actor, step, 'tasks.override');
      requireVersion(step, seen);
      refuse(skipRefusal(actor, step));
      await this.database.query(
        `UPDATE workflow_steps SET state = 'cancelled', skip_reason = $2, wake_at = NULL, awaits = NULL, ended_at = $3, ended_by_id = $4, ended_by_name = $5,
           version = version + 1 WHERE id = $1`,
        [stepId, reason, this.clock.now(), actor.id, actor.name],
      );
      await this.record(actor, 'step.skipped', step, { reason });
      await this.progress.restate(step.runId);
      await this.progress.advance(actor, step.runId);
    });
  }

  /** What failed begins anew, an automation with all its attempts; what was done before stays done. @throws Refusal as `complete` */
  async retry(actor: Actor, stepId: string, seen?: number): Promise<void> {
    await this.database.transaction(actor, async () => {
      const step = await this.lock(stepId);
      if (may(actor, 'tasks.override')) await this.reach.requireSubject(actor, step, 'tasks.override');
      requireVersion(step, seen);
      refuse(retryRefusal(actor, step));
      await this.record(actor, 'step.retried', step, {});
      if (step.template === null && !isForPeople(step.kind)) await this.retryPlain(actor, step);
      else await this.retryFromStart(actor, step);
    });
  }

  // Attempts go on counting, for they fence off workers of before; it is their limit that moves.
  private async retryPlain(actor: Actor, { id, runId }: StepOfRun): Promise<void> {
    await this.database.query(
      `UPDATE workflow_steps
       SET state = 'pending', most_attempts = attempts + ${USUAL_ATTEMPTS}, wake_at = $2::timestamptz + $3 * interval '1 millisecond',
           ended_at = NULL, ended_by_id = NULL, ended_by_name = NULL, version = version + 1
       WHERE id = $1`,
      [id, this.clock.now(), FIRST_LOOK],
    );
    await this.progress.restate(runId);
    this.workQueue.enqueue(stepWork, actor.organizationId, [id]);
  }

  private async retryFromStart(actor: Actor, { id, runId }: StepOfRun): Promise<void> {
    await this.database.query(
      `UPDATE workflow_steps
       SET state = 'blocked', most_attempts = attempts + ${USUAL_ATTEMPTS}, assigned_to_id = NULL, assigned_to_name = NULL,
           due_at = CASE WHEN template ? 'dueInHours' THEN NULL ELSE due_at END,
           ended_at = NULL, ended_by_id = NULL, ended_by_name = NULL, version = version + 1
       WHERE id = $1`,
      [id],
    );
    await this.progress.restate(runId);
    await this.progress.advance(actor, runId);
  }

  private async factsFor(step: StepOfRun): Promise<CompletionFacts> {
    if (step.template?.kind !== 'task') return { subject: {}, files: 0 };
    const { asks, evidence } = step.template;
    const subject = asks ? (await this.contexts.of(step.runId)).subject.facts : {};
    return { subject, files: evidence === 'file' ? await this.files.countOf(step.id) : 0 };
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
