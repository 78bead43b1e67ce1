import { Injectable } from '@nestjs/common';
import { backOff, MessagingSettings } from '#messaging';
import { type Actor, Clock, Database, isLostConnection, Log, Refusal, systemActor } from '#platform';
import { UntilRunEnds } from '../../definitions/automation.js';
import type { StepResult } from '../runs/context.rules.js';
import { lockStep, type StepOfRun, stepOfRun } from '../step.rows.js';
import { Waits } from '../waits/waits.service.js';
import { UntilAnswered, WebhookCalls } from '../webhooks/webhook-calls.js';
import { AutomationCalls } from './automation-calls.js';
import { StepEndings } from './step-endings.js';

type Outcome = StepResult | UntilRunEnds | UntilAnswered | undefined;

/** Another worker has taken the step over, or its run was cancelled: what was done in the meantime must not stay. */
class LeaseLost extends Error {}

/** Does the steps that nobody has to do: each once, though it may be asked for any number of times at once. */
@Injectable()
export class StepAttempts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calls: AutomationCalls,
    private readonly webhooks: WebhookCalls,
    private readonly endings: StepEndings,
    private readonly waits: Waits,
    private readonly settings: MessagingSettings,
    private readonly log: Log,
  ) {}

  /** Tries the step once, unless it is done, cancelled or in other hands. A failure is noted on the step, not thrown. */
  async attempt(organizationId: string, stepId: string): Promise<void> {
    const step = await this.claim(organizationId, stepId);
    if (!step) return this.waits.look(organizationId, stepId);
    await this.carry(doerOf(organizationId, step), step);
  }

  /** Goes on with a step that was claimed. */
  async carry(actor: Actor, step: StepOfRun): Promise<void> {
    const keeper = setInterval(() => void this.extend(actor, step), this.settings.leaseMilliseconds / 3);
    try {
      await this.carryOut(actor, step);
    } catch (error) {
      if (error instanceof LeaseLost) return;
      // With the database away nothing is the step's fault, and nothing can be noted: the lease runs out instead.
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
         WHERE s.id = $1 AND s.kind IN ('automation', 'webhook') AND r.organization_id = s.organization_id AND r.id = s.run_id
           AND r.state IN ('running', 'failed', 'compensating')
           AND (s.state = 'pending' OR (s.state = 'waiting' AND s.awaits IS NULL) OR (s.state = 'running' AND s.lease_until <= $2))
         RETURNING ${stepOfRun}`,
        [stepId, this.clock.now(), this.leaseEnd()],
      ),
    );
  }

  /**
   * Inside one transaction the effect comes first, so that rows are locked in the same order as by a verb: the subject, then its run.
   * What happens outside of the database happens outside of every transaction, and is written if the step is still in these hands.
   */
  private async carryOut(actor: Actor, step: StepOfRun): Promise<void> {
    const isWebhook = step.kind === 'webhook';
    if (!isWebhook && !this.calls.isOutside(step)) {
      await this.database.transaction(actor, async () => this.write(actor, step, await this.calls.run(actor, step)));
      return;
    }
    const outcome = isWebhook ? await this.webhooks.call(actor, step) : await this.calls.run(actor, step);
    await this.database.transaction(actor, () => this.write(actor, step, outcome));
  }

  private async write(actor: Actor, step: StepOfRun, outcome: Outcome): Promise<void> {
    await this.requireLease(step);
    if (outcome instanceof UntilRunEnds) await this.waits.awaitRun(actor, step, outcome);
    else if (outcome instanceof UntilAnswered) await this.waits.awaitAnswer(step, outcome.timeoutHours, outcome.result);
    else await this.endings.succeed(actor, step, outcome);
  }

  private async noteFailure(actor: Actor, step: StepOfRun, error: unknown): Promise<void> {
    const message = (error instanceof Error ? error.message : String(error)).slice(0, 2_000);
    const locked = await this.database.first<StepOfRun>(lockStep, [step.id]);
    if (!locked || !isHeld(locked, step)) return;
    const { id, automation, attempts } = step;
    if (attempts >= step.mostAttempts) {
      // What was refused waits for a person who knows why; anything else is a bug.
      if (error instanceof Refusal)
        this.log.warn({ step: id, automation, attempts, reason: message }, 'A step was refused for good');
      else this.log.error({ step: id, automation, attempts, err: error }, 'A step failed for good');
      await this.endings.fail(actor, step, message);
      return;
    }
    this.log.warn({ step: id, automation, attempts, err: error }, 'A step failed; it will be tried again');
    await this.database.query(
      `UPDATE workflow_steps SET state = 'waiting', error = $2, wake_at = $3, lease_until = NULL, version = version + 1 WHERE id = $1`,
      [id, message, new Date(this.clock.now().getTime() + pauseAfter(step))],
    );
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

/** As whom the product does a step. */
export function doerOf(organizationId: string, { kind, automation, name }: StepOfRun): Actor {
  return systemActor(organizationId, `${kind} ${automation ?? name}`);
}

/** Every try has its own number, so whoever finds another one there has lost the step. */
export function isHeld(locked: StepOfRun, claimed: StepOfRun): boolean {
  return locked.state === 'running' && locked.attempts === claimed.attempts;
}

const LONGEST_PAUSE = 86_400_000;

/** Milliseconds until the next try: doubled each time from what the definition says, else as everywhere. */
function pauseAfter({ template, attempts }: StepOfRun): number {
  const seconds = template && 'backOffSeconds' in template ? template.backOffSeconds : undefined;
  return seconds === undefined ? backOff(attempts) : Math.min(seconds * 1_000 * 2 ** (attempts - 1), LONGEST_PAUSE);
}
