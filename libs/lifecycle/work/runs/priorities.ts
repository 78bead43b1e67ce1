import { Injectable } from '@nestjs/common';
import { type Actor, AuditTrail, Clock, Database, requirePermission } from '#platform';
import type { TaskQuery } from '../step.dto.js';
import { WorkReach } from '../tasks/work-reach.js';
import { Workers } from '../tasks/workers.js';
import { foundTasks } from '../tasks.sql.js';
import { levelOf, type Priority, prioritySql } from './priority.rules.js';

const MOST = 100_000;

/** Which work goes before other work. */
@Injectable()
export class Priorities {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workers: Workers,
    private readonly audit: AuditTrail,
    private readonly reach: WorkReach,
  ) {}

  /** @param which the ids of runs, or a question that finds open tasks. @returns how many runs have another priority now. @throws Refusal `forbidden` */
  async set(actor: Actor, priority: Priority, which: readonly string[] | TaskQuery): Promise<number> {
    requirePermission(actor, 'tasks.override');
    return this.database.transaction(actor, async () => {
      const { runs, parameters } = await this.runsOf(actor, which);
      const within = this.reach.runsWithin(await this.workers.of(actor), (value) => `$${parameters.push(value)}`);
      const level = `$${parameters.push(levelOf(priority))}`;
      const changed = await this.database.query<{ id: string; before: Priority }>(
        `WITH chosen AS (
           SELECT r.id, ${prioritySql('r')} AS before FROM workflow_runs r JOIN transitions t ON t.id = r.transition_id
           WHERE ${[...within, `r.organization_id = current_organization_id() AND r.ended_at IS NULL AND r.priority <> ${level}`].join(' AND ')} AND r.id IN (${runs})
           ORDER BY r.id FOR UPDATE OF r
         )
         UPDATE workflow_runs r SET priority = ${level} FROM chosen WHERE r.id = chosen.id RETURNING r.id, chosen.before`,
        parameters,
      );
      const record = { action: 'run.prioritized', subjectKind: 'run', after: { priority } };
      await this.audit.record(
        actor,
        changed.map(({ id, before }) => ({ ...record, subjectId: id, before: { priority: before } })),
      );
      return changed.length;
    });
  }

  private async runsOf(actor: Actor, which: readonly string[] | TaskQuery): Promise<{ runs: string; parameters: unknown[] }> {
    if (!isQuestion(which)) return { runs: 'SELECT unnest($1::uuid[])', parameters: [which] };
    const worker = await this.workers.of(actor);
    const keyset = { column: 's.id', descending: false, limit: MOST, sort: 'id' };
    const { found, parameters } = foundTasks(worker, which, keyset, this.clock.now(), this.reach);
    return { runs: `SELECT s.run_id FROM workflow_steps s WHERE s.id IN (${found})`, parameters };
  }
}

function isQuestion(which: readonly string[] | TaskQuery): which is TaskQuery {
  return !Array.isArray(which);
}
