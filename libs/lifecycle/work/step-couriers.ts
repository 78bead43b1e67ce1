import { Injectable } from '@nestjs/common';
import {
  defineSchedule,
  type Schedule,
  Schedules,
  WorkQueue,
  type WorkRunner,
  WorkRunners,
  works,
  worksTogether,
} from '#messaging';
import { type Actor, Clock, Database } from '#platform';
import { loneStepWork, stepWork } from './step-work.js';
import { StepAttempts } from './steps/step-attempts.js';
import { StepPacks } from './steps/step-packs.js';

/** Where the queue brings the steps that are due. */
@Injectable()
export class StepRunners extends WorkRunners {
  readonly runners: readonly WorkRunner[];

  constructor(packs: StepPacks, attempts: StepAttempts) {
    super();
    this.runners = [
      worksTogether(stepWork, (organizationId, stepIds) => packs.attempt(organizationId, stepIds)),
      works(loneStepWork, (organizationId, stepId) => attempts.attempt(organizationId, stepId)),
    ];
  }
}

const LARGEST_SWEEP = 1_000;

/** Puts back what is due and was not carried: the queue forgot it, its worker died, or its pause after a failure is over. */
@Injectable()
export class StepReconciler {
  /** How long a step that was put back is left alone. */
  private static readonly patience = 60_000;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workQueue: WorkQueue,
  ) {}

  /** @returns how many steps were put back */
  async putBack(actor: Actor): Promise<number> {
    const now = this.clock.now();
    const due = await this.database.reading(actor, () =>
      this.database.first('SELECT 1 FROM workflow_steps WHERE wake_at <= $1 LIMIT 1', [now]),
    );
    if (!due) return 0;
    return this.database.transaction(actor, async () => {
      const steps = await this.database.query<{ id: string }>(
        `UPDATE workflow_steps s SET wake_at = $2 FROM (
           SELECT id FROM workflow_steps WHERE wake_at <= $1 ORDER BY wake_at LIMIT ${LARGEST_SWEEP} FOR UPDATE SKIP LOCKED) AS due
         WHERE s.id = due.id RETURNING s.id`,
        [now, new Date(now.getTime() + StepReconciler.patience)],
      );
      const ids = steps.map(({ id }) => id);
      this.workQueue.enqueue(stepWork, actor.organizationId, ids);
      return ids.length;
    });
  }
}

@Injectable()
export class LifecycleSchedules extends Schedules {
  readonly schedules: readonly Schedule[];

  constructor(reconciler: StepReconciler) {
    super();
    this.schedules = [
      defineSchedule({
        name: 'lifecycle.put-back-steps',
        does: 'Puts steps back into the queue that are due and that nobody is at.',
        cron: '*/5 * * * * *',
        run: ({ forEachOrganization }) =>
          forEachOrganization(async (actor) => {
            await reconciler.putBack(actor);
          }),
      }),
    ];
  }
}
