import { Injectable } from '@nestjs/common';
import { WorkQueue } from '#messaging';
import { type Actor, Clock, Database, systemActor } from '#platform';
import type { UntilRunEnds } from '../../definitions/automation.js';
import type { StepResult } from '../runs/context.rules.js';
import { dayAwaited } from '../runs/readying.rules.js';
import { RunContexts } from '../runs/run-contexts.js';
import { lockStep, type StepOfRun } from '../step.rows.js';
import { stepWork } from '../step-work.js';
import { StepEndings } from '../steps/step-endings.js';

const HOUR = 3_600_000;

/** Steps that wait for something else than their next try. Nobody looks at them until then: only those are read whose time has come. */
@Injectable()
export class Waits {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly contexts: RunContexts,
    private readonly endings: StepEndings,
    private readonly workQueue: WorkQueue,
  ) {}

  /** Looks whether what the step waits for is there by now. */
  async look(organizationId: string, stepId: string): Promise<void> {
    const actor = systemActor(organizationId, 'wait');
    await this.database.transaction(actor, async () => {
      const step = await this.database.first<StepOfRun>(lockStep, [stepId]);
      if (step?.state !== 'waiting' || step.awaits === null) return;
      if (step.awaits === 'run') await this.lookAtRun(actor, step);
      else await this.lookAtTime(actor, step);
    });
  }

  /**
   * Dates of the subjects have changed: the waits for one look at it anew. They are woken in the rows themselves, so that it is not forgotten.
   * Needs an open transaction.
   */
  async subjectsChanged(actor: Actor, subjectIds: readonly string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    const woken = await this.database.query<{ id: string }>(
      `UPDATE workflow_steps s SET wake_at = $3 FROM workflow_runs r
       WHERE r.organization_id = $1 AND r.subject_id = ANY ($2::uuid[]) AND r.left_at IS NULL AND s.organization_id = r.organization_id
         AND s.run_id = r.id AND s.awaits = 'fact' RETURNING s.id`,
      [actor.organizationId, subjectIds, this.clock.now()],
    );
    this.workQueue.enqueue(
      stepWork,
      actor.organizationId,
      woken.map(({ id }) => id),
    );
  }

  /** The step is done when other runs are. Needs the run and the step to be locked. */
  async awaitRun(actor: Actor, step: StepOfRun, { runIds, result }: UntilRunEnds): Promise<void> {
    await this.database.query(
      `UPDATE workflow_steps SET state = 'waiting', awaits = 'run', awaited_run_id = $2, result = $3, error = NULL, wake_at = NULL, lease_until = NULL,
         version = version + 1 WHERE id = $1`,
      [step.id, runIds[0], JSON.stringify({ ...result, runId: runIds[0], runIds })],
    );
    await this.lookAtRun(actor, step);
  }

  /** The step is done when the other side has answered. Needs the run and the step to be locked. */
  async awaitAnswer({ id }: StepOfRun, timeoutHours: number | undefined, result: StepResult): Promise<void> {
    const timeoutAt = timeoutHours === undefined ? null : new Date(this.clock.now().getTime() + timeoutHours * HOUR);
    await this.database.query(
      `UPDATE workflow_steps SET state = 'waiting', awaits = 'answer', result = $2, timeout_at = $3, wake_at = $3, error = NULL, lease_until = NULL,
         version = version + 1 WHERE id = $1`,
      [id, JSON.stringify(result), timeoutAt],
    );
  }

  /** It waits for one of them at a time; whichever ends first, the last one that is open is what wakes it. */
  private async lookAtRun(actor: Actor, step: StepOfRun): Promise<void> {
    // Held until this is written, so that none of them ends in between.
    const runs = await this.database.query<{ id: string; state: string; reason: string | null }>(
      `SELECT r.id, r.state, r.cancel_reason AS reason FROM workflow_runs r
       WHERE r.id IN (SELECT coalesce(wanted.id::uuid, s.awaited_run_id) FROM workflow_steps s
         LEFT JOIN LATERAL jsonb_array_elements_text(s.result -> 'runIds') AS wanted(id) ON true WHERE s.id = $1)
       ORDER BY r.id FOR SHARE`,
      [step.id],
    );
    const cancelled = runs.find(({ state }) => state === 'cancelled');
    if (cancelled || runs.length === 0)
      return this.endings.fail(actor, step, `The work that this waits for was cancelled. ${cancelled?.reason ?? ''}`.trim());
    const open = runs.find(({ state }) => state !== 'succeeded');
    if (!open) return this.endings.succeed(actor, step, undefined);
    await this.database.query('UPDATE workflow_steps SET awaited_run_id = $2, wake_at = NULL WHERE id = $1', [step.id, open.id]);
  }

  private async lookAtTime(actor: Actor, step: StepOfRun): Promise<void> {
    const now = this.clock.now();
    const untilAt = step.awaits === 'fact' ? await this.follow(step) : step.untilAt;
    if (untilAt !== null && untilAt <= now) return this.endings.succeed(actor, step, { until: untilAt.toISOString() });
    if (step.timeoutAt !== null && step.timeoutAt <= now)
      return this.endings.fail(actor, step, 'What this waits for has not come in time.');
    await this.database.query('UPDATE workflow_steps SET wake_at = least(until_at, timeout_at) WHERE id = $1', [step.id]);
  }

  /** The date of the subject may have changed: the wait follows it. @returns when it is over, where there is a date */
  private async follow({ id, runId, template }: StepOfRun): Promise<Date | null> {
    const day = template?.kind === 'wait' ? dayAwaited(template.until, await this.contexts.of(runId)) : null;
    const row = await this.database.one<{ untilAt: Date | null }>(
      `UPDATE workflow_steps s SET until_at = $2::date::timestamp AT TIME ZONE o.time_zone FROM organizations o
       WHERE s.id = $1 AND o.id = s.organization_id RETURNING s.until_at AS "untilAt"`,
      [id, day],
    );
    return row.untilAt;
  }
}
