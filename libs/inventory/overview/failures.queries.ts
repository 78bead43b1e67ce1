import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, may } from '#platform';

/** Work that has failed and waits for somebody; null where the actor may not see such work. */
export interface FailureCounts {
  steps: number | null;
  deadLetters: number | null;
  jobs: number | null;
}

/** A failed job is of interest for so long. */
const RECENT = 14 * 86_400_000;

/** How much has failed. */
@Injectable()
export class Failures {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  count(actor: Actor): Promise<FailureCounts> {
    return this.database.one<FailureCounts>(
      `SELECT CASE WHEN $2 THEN (SELECT count(*) FROM workflow_steps s JOIN workflow_runs r ON r.id = s.run_id
           WHERE s.organization_id = $1 AND s.state = 'failed' AND r.left_at IS NULL)::integer END AS steps,
         CASE WHEN $3 THEN (SELECT count(*) FROM dead_letters
           WHERE organization_id = $1 AND state = 'waiting')::integer END AS "deadLetters",
         CASE WHEN $4 THEN (SELECT count(*) FROM background_jobs
           WHERE organization_id = $1 AND state = 'failed' AND created_at > $5)::integer END AS jobs`,
      [
        actor.organizationId,
        ...[may(actor, 'tasks.override'), may(actor, 'queues.read'), may(actor, 'jobs.read')],
        new Date(this.clock.now().getTime() - RECENT),
      ],
    );
  }
}
