import { Injectable } from '@nestjs/common';
import { Outbox } from '#messaging';
import { type Actor, Clock, Database } from '#platform';
import { stepFailed } from '../../lifecycle.events.js';
import { Compensation } from '../runs/compensation.js';
import type { StepResult } from '../runs/context.rules.js';
import { RunProgress } from '../runs/run-progress.js';
import type { StepOfRun } from '../step.rows.js';

/** A step that is done, and what it brings. */
export interface Success {
  step: StepOfRun;
  result: StepResult | undefined;
  evidence?: string | null;
}

/** How steps end, and what follows for their run. Needs the run and the step to be locked. */
@Injectable()
export class StepEndings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly progress: RunProgress,
    private readonly compensation: Compensation,
  ) {}

  /** The step is done, with what it brings; what waited for it begins. */
  succeed(actor: Actor, step: StepOfRun, result: StepResult | undefined, evidence: string | null = null): Promise<void> {
    return this.succeedMany(actor, [{ step, result, evidence }]);
  }

  /** The same for steps of any runs. */
  async succeedMany(actor: Actor, done: readonly Success[]): Promise<void> {
    const rows = done.map(({ step, result, evidence }) => ({ id: step.id, result, evidence }));
    await this.database.query(
      `UPDATE workflow_steps s SET state = 'succeeded', result = coalesce(d.result, s.result), evidence = d.evidence, error = NULL, wake_at = NULL,
         lease_until = NULL, awaits = NULL, ended_at = $2, ended_by_id = $3, ended_by_name = $4, version = s.version + 1
       FROM jsonb_to_recordset($1::jsonb) AS d(id uuid, result jsonb, evidence text) WHERE s.id = d.id`,
      [JSON.stringify(rows), this.clock.now(), actor.id, actor.name],
    );
    const runIds = [...new Set(done.map(({ step }) => step.runId))];
    await this.progress.restate(...runIds);
    await this.progress.advance(actor, ...runIds);
  }

  /** The step has failed for good: as its definition says, the run waits for a person, goes on without it, or is taken back. */
  async fail(actor: Actor, step: StepOfRun, error: string, result?: StepResult): Promise<void> {
    const policy = step.template?.onFailure ?? 'block';
    const message = error.slice(0, 2_000);
    await this.database.query(
      `UPDATE workflow_steps SET state = $7, skip_reason = $8, error = $2, result = coalesce($6, result), wake_at = NULL, lease_until = NULL, awaits = NULL,
         ended_at = $3, ended_by_id = $4, ended_by_name = $5, version = version + 1 WHERE id = $1`,
      [
        ...[step.id, message, this.clock.now(), actor.id, actor.name],
        ...[result === undefined ? null : JSON.stringify(result), policy === 'skip' ? 'cancelled' : 'failed'],
        policy === 'skip' ? message : null,
      ],
    );
    await this.progress.restate(step.runId);
    if (policy === 'skip') return this.progress.advance(actor, step.runId);
    const { id: stepId, runId, subjectKind, subjectId, name } = step;
    await this.outbox.emit(actor, stepFailed, { stepId, runId, subjectKind, subjectId, step: name, error: message });
    if (policy === 'compensate') await this.compensation.begin(actor, runId, `${step.title}: ${message}`);
  }
}
