import { Injectable } from '@nestjs/common';
import { Outbox } from '#messaging';
import { type Actor, Clock, Database, newId } from '#platform';
import { runCancelled } from '../../lifecycle.events.js';
import { insertSteps } from '../runs.sql.js';
import { type DoneStep, planCompensation } from './compensation.rules.js';
import { RunProgress } from './run-progress.js';

interface CancelledRun {
  id: string;
  subjectKind: string;
  subjectId: string;
  verb: string;
}

/** Ends a run before its time, and takes back what it did where that is wanted. */
@Injectable()
export class Compensation {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly progress: RunProgress,
  ) {}

  /**
   * What is open is cancelled; what was done is taken back in the reverse order, each by a step of its own that begins when the one
   * before it is done. Needs the run to be locked.
   */
  async begin(actor: Actor, runId: string, reason: string): Promise<void> {
    const now = this.clock.now();
    const done = await this.database.query<DoneStep>(
      `SELECT id, name, title, place, template FROM workflow_steps
       WHERE run_id = $1 AND compensates IS NULL AND template -> 'compensation' IS NOT NULL AND (state = 'succeeded' OR (kind = 'webhook' AND attempts > 0))
       ORDER BY coalesce(ended_at, $2) DESC, place DESC`,
      [runId, now],
    );
    const steps = planCompensation(runId, done, newId);
    await this.cancelOpen(actor, runId, now);
    await this.database.query(
      `UPDATE workflow_runs SET state = $2, cancel_reason = $3, cancelled_by_name = $4, ended_at = $5 WHERE id = $1`,
      [runId, steps.length > 0 ? 'compensating' : 'cancelled', reason.slice(0, 2_000), actor.name, steps.length > 0 ? null : now],
    );
    if (steps.length === 0) return this.tellCancelled(actor, runId, reason);
    await this.database.query(insertSteps, [JSON.stringify(steps), actor.organizationId, now]);
    await this.progress.advance(actor, runId);
  }

  /** What is open is cancelled, and what was done stays. Needs the run to be locked. */
  async leaveAsItIs(actor: Actor, runId: string, reason: string): Promise<void> {
    const now = this.clock.now();
    await this.cancelOpen(actor, runId, now);
    await this.database.query(
      `UPDATE workflow_runs SET state = 'cancelled', cancel_reason = $2, cancelled_by_name = $3, ended_at = $4 WHERE id = $1`,
      [runId, reason, actor.name, now],
    );
    await this.tellCancelled(actor, runId, reason);
  }

  private async cancelOpen(actor: Actor, runId: string, now: Date): Promise<void> {
    await this.database.query(
      `UPDATE workflow_steps SET state = 'cancelled', ended_at = $2, ended_by_id = $3, ended_by_name = $4, wake_at = NULL, lease_until = NULL,
         awaits = NULL, version = version + 1
       WHERE run_id = $1 AND state IN ('blocked', 'pending', 'running', 'waiting')`,
      [runId, now, actor.id, actor.name],
    );
  }

  private async tellCancelled(actor: Actor, runId: string, reason: string): Promise<void> {
    const { id, ...run } = await this.database.one<CancelledRun>(
      `SELECT id, subject_kind AS "subjectKind", subject_id AS "subjectId", verb FROM workflow_runs WHERE id = $1`,
      [runId],
    );
    await this.progress.wakeParents(actor, id);
    await this.outbox.emit(actor, runCancelled, { runId: id, ...run, reason, takenBack: false });
  }
}
