import { Injectable } from '@nestjs/common';
import { backOff, MessagingSettings, Outbox } from '#messaging';
import { type Actor, Clock, Database, isLostConnection, Log, systemActor } from '#platform';
import { AutomationRegistry } from '../definitions/registries.js';
import { stepFailed } from '../lifecycle.events.js';
import { Runs } from './runs.service.js';
import { lockStep, type StepOfRun, stepOfRun } from './step.rows.js';

/** Another worker has taken the step over, or its run was cancelled: what was done in the meantime must not stay. */
class LeaseLost extends Error {}

/** Does the steps that are the product's own: exactly once, though it may be asked for any number of times at once. */
@Injectable()
export class Automations {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly automations: AutomationRegistry,
    private readonly runs: Runs,
    private readonly outbox: Outbox,
    private readonly settings: MessagingSettings,
    private readonly log: Log,
  ) {}

  /** Tries the step once, unless it is done, cancelled or in other hands. A failure is noted on the step, not thrown. */
  async attempt(organizationId: string, stepId: string): Promise<void> {
    const step = await this.claim(organizationId, stepId);
    if (!step) return;
    const actor = systemActor(organizationId, `automation ${step.automation}`);
    const keeper = setInterval(() => void this.extend(actor, step), this.settings.leaseMilliseconds / 3);
    try {
      await this.database.transaction(actor, () => this.carryOut(actor, step));
    } catch (error) {
      if (error instanceof LeaseLost) return;
      // With the database away nothing is the automation's fault, and nothing can be noted: the lease runs out instead.
      if (isLostConnection(error)) throw error;
      await this.database.transaction(actor, () => this.noteFailure(actor, step, error));
    } finally {
      clearInterval(keeper);
    }
  }

  private claim(organizationId: string, stepId: string): Promise<StepOfRun | undefined> {
    return this.database.transaction(organizationId, () =>
      this.database.first<StepOfRun>(
        `UPDATE workflow_steps s
         SET state = 'running', attempts = s.attempts + 1, lease_until = $3, wake_at = $3, version = s.version + 1
         FROM workflow_runs r
         WHERE s.id = $1 AND s.kind = 'automation' AND r.organization_id = s.organization_id AND r.id = s.run_id
           AND r.state IN ('running', 'failed') AND (s.state IN ('pending', 'waiting') OR (s.state = 'running' AND s.lease_until <= $2))
         RETURNING ${stepOfRun}`,
        [stepId, this.clock.now(), this.leaseEnd()],
      ),
    );
  }

  /** The effect comes first, so that rows are locked in the same order as by a verb: the subject, then its run. */
  private async carryOut(actor: Actor, step: StepOfRun): Promise<void> {
    const automation = this.automations.find(step.automation ?? '');
    if (!automation) throw new Error(`This version knows no automation named ${step.automation}.`);
    const { id: stepId, name, runId, verb, subjectKind, subjectId, attempts: attempt } = step;
    const result = await automation.run(actor, { stepId, step: name, runId, verb, subjectKind, subjectId, attempt });
    await this.requireLease(step);
    await this.database.query(
      `UPDATE workflow_steps SET state = 'succeeded', result = $2, error = NULL, wake_at = NULL, lease_until = NULL,
         ended_at = $3, ended_by_id = $4, ended_by_name = $5, version = version + 1 WHERE id = $1`,
      [stepId, result === undefined ? null : JSON.stringify(result), this.clock.now(), actor.id, actor.name],
    );
    await this.runs.restate(runId);
    await this.runs.advance(actor, runId);
  }

  private async noteFailure(actor: Actor, step: StepOfRun, error: unknown): Promise<void> {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 2_000);
    const now = this.clock.now();
    const locked = await this.database.first<StepOfRun>(lockStep, [step.id]);
    if (!locked || !isHeld(locked, step)) return;
    if (step.attempts < step.mostAttempts) {
      this.log.warn(
        { step: step.id, automation: step.automation, attempts: step.attempts, err: error },
        'An automation failed; it will be tried again',
      );
      await this.database.query(
        `UPDATE workflow_steps SET state = 'waiting', error = $2, wake_at = $3, lease_until = NULL, version = version + 1 WHERE id = $1`,
        [step.id, message, new Date(now.getTime() + backOff(step.attempts))],
      );
      return;
    }
    this.log.error(
      { step: step.id, automation: step.automation, attempts: step.attempts, err: error },
      'An automation failed for good',
    );
    await this.database.query(
      `UPDATE workflow_steps SET state = 'failed', error = $2, wake_at = NULL, lease_until = NULL,
         ended_at = $3, ended_by_id = $4, ended_by_name = $5, version = version + 1 WHERE id = $1`,
      [step.id, message, now, actor.id, actor.name],
    );
    await this.runs.restate(step.runId);
    const { id: stepId, runId, subjectKind, subjectId, name } = step;
    await this.outbox.emit(actor, stepFailed, { stepId, runId, subjectKind, subjectId, step: name, error: message });
  }

  private async requireLease(step: StepOfRun): Promise<void> {
    const locked = await this.database.first<StepOfRun>(lockStep, [step.id]);
    if (!locked || !isHeld(locked, step)) throw new LeaseLost('The step is in other hands.');
  }

  private async extend(actor: Actor, step: StepOfRun): Promise<void> {
    try {
      await this.database.transaction(actor, () =>
        this.database.query(
          `UPDATE workflow_steps SET lease_until = $3, wake_at = $3 WHERE id = $1 AND attempts = $2 AND state = 'running'`,
          [step.id, step.attempts, this.leaseEnd()],
        ),
      );
    } catch (error) {
      // The next extension may succeed; where none does, another worker takes over and this one is fenced off.
      this.log.warn({ step: step.id, err: error }, 'The lease on a step could not be extended');
    }
  }

  private leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + this.settings.leaseMilliseconds);
  }
}

/** Every try has its own number, so whoever finds another one there has lost the step. */
function isHeld(locked: StepOfRun, claimed: StepOfRun): boolean {
  return locked.state === 'running' && locked.attempts === claimed.attempts;
}
