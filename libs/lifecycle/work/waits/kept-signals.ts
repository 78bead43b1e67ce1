import { Injectable } from '@nestjs/common';
import { Clock, Database } from '#platform';

/** What was told to runs before anything waited for it. */
@Injectable()
export class KeptSignals {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Steps that wait for a signal which had come before them take it, the oldest first, and are done.
   * @returns how many were. Needs their run to be locked.
   */
  async takeKept(stepIds: readonly string[]): Promise<number> {
    if (stepIds.length === 0) return 0;
    const done = await this.database.query(
      `WITH kept AS (
         SELECT s.id AS step_id, g.id, g.payload, g.sent_by_id, g.sent_by_name FROM workflow_steps s CROSS JOIN LATERAL (
           SELECT * FROM workflow_signals g WHERE g.organization_id = s.organization_id AND g.run_id = s.run_id AND g.name = s.awaited_signal
             AND g.taken_at IS NULL ORDER BY g.received_at, g.id LIMIT 1) g
         WHERE s.id = ANY ($1::uuid[]) AND s.awaits = 'signal'
       ), taken AS (
         UPDATE workflow_signals g SET taken_at = $2 FROM kept WHERE g.id = kept.id
       )
       UPDATE workflow_steps s SET state = 'succeeded', result = kept.payload, awaits = NULL, wake_at = NULL, ended_at = $2, ended_by_id = kept.sent_by_id,
         ended_by_name = kept.sent_by_name, version = s.version + 1
       FROM kept WHERE s.id = kept.step_id RETURNING s.id`,
      [stepIds, this.clock.now()],
    );
    return done.length;
  }
}
