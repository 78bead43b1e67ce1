import { Injectable } from '@nestjs/common';
import { MessagingSettings, WorkQueue } from '#messaging';
import { type Actor, Clock, Database, isLostConnection, Log } from '#platform';
import { UntilRunEnds } from '../../definitions/automation.js';
import { AutomationRegistry } from '../../definitions/registries.js';
import { lockSteps, type StepOfRun, stepOfRun } from '../step.rows.js';
import { loneStepWork } from '../step-work.js';
import { Waits } from '../waits/waits.service.js';
import { AutomationCalls } from './automation-calls.js';
import { doerOf, isHeld, StepAttempts } from './step-attempts.js';
import { StepEndings, type Success } from './step-endings.js';

/**
 * Does many steps at once whose effects are all in the database: claimed by one statement, carried out in one transaction and
 * ended by a few statements. Where one of them spoils it for the others, each is carried out alone.
 */
@Injectable()
export class StepPacks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly automations: AutomationRegistry,
    private readonly attempts: StepAttempts,
    private readonly calls: AutomationCalls,
    private readonly endings: StepEndings,
    private readonly waits: Waits,
    private readonly workQueue: WorkQueue,
    private readonly settings: MessagingSettings,
    private readonly log: Log,
  ) {}

  /** As `StepAttempts.attempt` for each. What does not go together with others is left to the queue, each alone. */
  async attempt(organizationId: string, stepIds: readonly string[]): Promise<void> {
    const [only, ...others] = stepIds;
    if (only === undefined) return;
    if (others.length === 0) return this.attempts.attempt(organizationId, only);
    const claimed = await this.claim(organizationId, stepIds);
    const taken = new Set(claimed.map(({ id }) => id));
    this.workQueue.enqueue(
      loneStepWork,
      organizationId,
      stepIds.filter((id) => !taken.has(id)),
    );
    for (const automation of new Set(claimed.map((step) => step.automation))) {
      await this.carry(
        organizationId,
        claimed.filter((step) => step.automation === automation),
      );
    }
  }

  private claim(organizationId: string, stepIds: readonly string[]): Promise<StepOfRun[]> {
    const inside = [...this.automations.all.values()].filter(({ outside }) => outside !== true).map(({ name }) => name);
    return this.database.transaction(organizationId, () =>
      this.database.query<StepOfRun>(
        `UPDATE workflow_steps s
         SET state = 'running', attempts = s.attempts + 1, lease_until = $3, wake_at = $3, version = s.version + 1
         FROM workflow_runs r, (
           SELECT id FROM workflow_steps WHERE id = ANY ($1::uuid[]) AND kind = 'automation' AND automation = ANY ($4::text[])
             AND (state = 'pending' OR (state = 'waiting' AND awaits IS NULL) OR (state = 'running' AND lease_until <= $2))
           ORDER BY id FOR UPDATE SKIP LOCKED) AS due
         WHERE s.id = due.id AND r.organization_id = s.organization_id AND r.id = s.run_id AND r.state IN ('running', 'failed', 'compensating')
         RETURNING ${stepOfRun}`,
        [stepIds, this.clock.now(), this.leaseEnd(), inside],
      ),
    );
  }

  /** Steps of one automation that were claimed. */
  private async carry(organizationId: string, steps: readonly StepOfRun[]): Promise<void> {
    const [first] = steps;
    if (!first) return;
    const actor = doerOf(organizationId, first);
    const keeper = setInterval(() => void this.extend(actor, steps), this.settings.leaseMilliseconds / 3);
    try {
      if (steps.length > 1 && (await this.carryTogether(actor, steps))) return;
    } finally {
      clearInterval(keeper);
    }
    for (const step of steps) await this.attempts.carry(actor, step);
  }

  /** @returns false where one of them spoiled it for the others: nothing of it stays */
  private async carryTogether(actor: Actor, steps: readonly StepOfRun[]): Promise<boolean> {
    // In the order of their subjects, so that two packs wait for each other in no circle.
    const inOrder = steps.toSorted((a, b) => (a.subjectId < b.subjectId ? -1 : 1));
    try {
      return await this.database.transaction(actor, async () => {
        const done: Success[] = [];
        const waiting: Array<{ step: StepOfRun; until: UntilRunEnds }> = [];
        for (const step of inOrder) {
          const outcome = await this.calls.run(actor, step);
          if (outcome instanceof UntilRunEnds) waiting.push({ step, until: outcome });
          else done.push({ step, result: outcome });
        }
        await this.requireLeases(steps);
        for (const { step, until } of waiting) await this.waits.awaitRun(actor, step, until);
        if (done.length > 0) await this.endings.succeedMany(actor, done);
        return true;
      });
    } catch (error) {
      if (isLostConnection(error)) throw error;
      this.log.debug({ automation: steps[0]?.automation, steps: steps.length, err: error }, 'Steps are carried out each alone');
      return false;
    }
  }

  private async requireLeases(steps: readonly StepOfRun[]): Promise<void> {
    const locked = await this.database.query<StepOfRun>(lockSteps, [steps.map(({ id }) => id)]);
    const held = new Map(locked.map((step) => [step.id, step]));
    const lost = steps.some((step) => {
      const now = held.get(step.id);
      return !now || !isHeld(now, step);
    });
    if (lost) throw new Error('One of the steps is in other hands.');
  }

  private async extend(actor: Actor, steps: readonly StepOfRun[]): Promise<void> {
    try {
      await this.database.transaction(actor, () =>
        this.database.query(
          `UPDATE workflow_steps s SET lease_until = $2, wake_at = $2 FROM jsonb_to_recordset($1::jsonb) AS held(id uuid, attempts integer)
           WHERE s.id = held.id AND s.attempts = held.attempts AND s.state = 'running'`,
          [JSON.stringify(steps.map(({ id, attempts }) => ({ id, attempts }))), this.leaseEnd()],
        ),
      );
    } catch (error) {
      // The next extension may succeed; where none does, other workers take over and this one is fenced off.
      this.log.warn({ steps: steps.length, err: error }, 'The leases on steps could not be extended');
    }
  }

  private leaseEnd(): Date {
    return new Date(this.clock.now().getTime() + this.settings.leaseMilliseconds);
  }
}
