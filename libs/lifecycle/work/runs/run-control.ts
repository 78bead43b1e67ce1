import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Database, notFound, Refusal, requirePermission } from '#platform';
import type { RunState } from '../step.rules.js';
import { WorkReach } from '../tasks/work-reach.js';
import { Compensation } from './compensation.js';

export interface Cancellation {
  reason: string;
  /** Whether what was done has its effects taken back. */
  compensate: boolean;
}

/** What people do to whole runs. */
@Injectable()
export class RunControl {
  constructor(
    private readonly database: Database,
    private readonly audit: AuditTrail,
    private readonly compensation: Compensation,
    private readonly reach: WorkReach,
  ) {}

  /** The run ends here; its subject stays where it is. @throws Refusal `not_found`, `forbidden`, `conflict` for one that has ended or is being taken back */
  async cancel(actor: Actor, runId: string, { reason, compensate }: Cancellation): Promise<void> {
    requirePermission(actor, 'tasks.override');
    await this.database.transaction(actor, async () => {
      const run = await this.database.first<{ state: RunState; compensating: boolean; subjectKind: string; subjectId: string }>(
        `SELECT r.state, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", EXISTS (SELECT 1 FROM workflow_steps s WHERE s.run_id = r.id AND s.compensates IS NOT NULL) AS compensating
         FROM workflow_runs r WHERE r.id = $1 FOR UPDATE OF r`,
        [runId],
      );
      if (!run) throw notFound('This run');
      await this.reach.requireSubject(actor, run, 'tasks.override');
      if (run.state === 'succeeded' || run.state === 'cancelled') throw new Refusal('conflict', 'This run has ended.');
      if (run.compensating && compensate) throw new Refusal('conflict', 'This run is being taken back already.');
      const after = { reason, compensate };
      await this.audit.record(actor, {
        action: 'run.cancelled',
        subjectKind: 'run',
        subjectId: runId,
        before: { state: run.state },
        after,
      });
      if (compensate) await this.compensation.begin(actor, runId, reason);
      else await this.compensation.leaveAsItIs(actor, runId, reason);
    });
  }
}
