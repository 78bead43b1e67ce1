import { Injectable } from '@nestjs/common';
import { WorkQueue } from '#messaging';
import { Teams } from '#organization';
import { type Actor, Clock, Database, newId, Refusal } from '#platform';
import type { Progress } from '../definitions/facts.js';
import { planSteps, type RunStart, type StepRow } from './run.rules.js';
import { RunProgress } from './runs/run-progress.js';
import { insertRuns, insertSteps, progressOf, wakeParents } from './runs.sql.js';
import { stepWork } from './step-work.js';
import { TaskNotices } from './task-notices.js';

const TEAM = 'team:';

/** The work that verbs start: begun and left in the transaction of whatever causes it. */
@Injectable()
export class Runs {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly progress: RunProgress,
    private readonly workQueue: WorkQueue,
    private readonly notices: TaskNotices,
    private readonly teams: Teams,
  ) {}

  /**
   * Starts the runs of any number of transitions, which are recorded already; verbs without steps start none.
   * @throws Refusal `conflict` where a task is for a team that has gone
   */
  async startMany(actor: Actor, starts: readonly RunStart[]): Promise<void> {
    const now = this.clock.now();
    const planned = starts
      .filter(({ verb }) => (verb.steps ?? []).length > 0)
      .map((start) => {
        const id = newId();
        return { id, start, steps: planSteps(start, id, now, newId) };
      });
    if (planned.length === 0) return;
    await this.requireTeams(actor, planned);
    const runs = planned.map(({ id, start: { definition, verb, ...rest } }) => ({
      id,
      ...rest,
      definition: definition.name,
      definitionVersion: definition.version,
      verb: verb.name,
      completesWith: verb.completesWith ?? null,
    }));
    const steps = planned.flatMap((run) => run.steps);
    const begun = this.database.query(insertRuns, [JSON.stringify(runs), actor.organizationId, now]);
    const planted = this.database.query(insertSteps, [JSON.stringify(steps), actor.organizationId, now]);
    await this.database.together([begun, planted]);
    const due = steps.filter(({ wakeAt }) => wakeAt !== null).map(({ id }) => id);
    this.workQueue.enqueue(stepWork, actor.organizationId, due);
    const personal = steps.filter(({ personId, state }) => personId !== null && state === 'pending').map(({ id }) => id);
    await this.notices.tell(actor, personal);
    const looking = planned.filter((run) => run.steps.some((step) => step.template && step.waitsFor.length === 0));
    for (const { id } of looking) await this.progress.advance(actor, id);
  }

  private async requireTeams(actor: Actor, planned: ReadonlyArray<{ steps: readonly StepRow[] }>): Promise<void> {
    const assignees = new Map(planned.flatMap(({ steps }) => steps).map(({ assignee, title }) => [assignee, title]));
    const named = [...assignees].flatMap(([assignee, title]) =>
      assignee?.startsWith(TEAM) ? [{ code: assignee.slice(TEAM.length), title }] : [],
    );
    const there = await this.teams.withCodes(
      actor,
      named.map(({ code }) => code),
    );
    const gone = named.find(({ code }) => !there.has(code));
    if (gone) throw new Refusal('conflict', `"${gone.title}" is for the team "${gone.code}", which there is not any more.`);
  }

  /**
   * Their subjects have left the state that the runs belong to: what is still open is cancelled. What is being taken back goes on.
   * Needs the subjects to be locked.
   */
  async leave(actor: Actor, subjectIds: readonly string[]): Promise<void> {
    if (subjectIds.length === 0) return;
    const parents = await this.database.query<{ id: string }>(
      `WITH left_runs AS (
         UPDATE workflow_runs SET left_at = $2, ended_at = CASE WHEN state = 'compensating' THEN NULL ELSE coalesce(ended_at, $2) END,
           state = CASE WHEN state IN ('succeeded', 'compensating') THEN state ELSE 'cancelled' END
         WHERE organization_id = $1 AND subject_id = ANY ($3::uuid[]) AND left_at IS NULL RETURNING id
       ), cancelled AS (
         UPDATE workflow_steps s
         SET state = 'cancelled', ended_at = $2, ended_by_id = $4, ended_by_name = $5, wake_at = NULL, lease_until = NULL, awaits = NULL,
           version = version + 1
         FROM left_runs r
         WHERE s.organization_id = $1 AND s.run_id = r.id AND s.state IN ('blocked', 'pending', 'running', 'waiting') AND s.compensates IS NULL
       )
       ${wakeParents('left_runs')}`,
      [actor.organizationId, this.clock.now(), subjectIds, actor.id, actor.name],
    );
    this.workQueue.enqueue(
      stepWork,
      actor.organizationId,
      parents.map(({ id }) => id),
    );
  }

  /** How far the current work on each of the subjects is, as facts for deciding. Subjects without work are left out. */
  async progressOf(subjectIds: readonly string[]): Promise<Map<string, Progress>> {
    const rows = await this.database.query<Progress & { subjectId: string }>(
      `SELECT wanted.id AS "subjectId", progress."openSteps", progress."doneSteps"
       FROM unnest($1::uuid[]) AS wanted (id) CROSS JOIN LATERAL (${progressOf('wanted.id')}) AS progress
       WHERE progress.runs > 0`,
      [subjectIds],
    );
    return new Map(rows.map(({ subjectId, openSteps, doneSteps }) => [subjectId, { openSteps, doneSteps }]));
  }

  /** The verbs that the open work on the subjects completes with; those whose work completes with none are left out. */
  async completionsOf(subjectIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.database.query<{ subjectId: string; verb: string }>(
      `SELECT subject_id AS "subjectId", completes_with AS verb FROM workflow_runs
       WHERE organization_id = current_organization_id() AND subject_id = ANY ($1::uuid[]) AND left_at IS NULL
         AND state NOT IN ('succeeded', 'cancelled', 'compensating') AND completes_with IS NOT NULL`,
      [subjectIds],
    );
    return new Map(rows.map(({ subjectId, verb }) => [subjectId, verb]));
  }

  /**
   * The tasks of the subjects' current work were done before they are told here, as in a history that is recorded afterwards.
   * No verb follows by itself: whoever tells a history goes on with it.
   */
  async recordDone(actor: Actor, subjectIds: readonly string[], doneAt: Date): Promise<void> {
    if (subjectIds.length === 0) return;
    await this.database.query(
      `WITH current_runs AS (
         SELECT id FROM workflow_runs WHERE organization_id = $1 AND subject_id = ANY ($2::uuid[]) AND left_at IS NULL AND state = 'running' FOR UPDATE
       ), done AS (
         UPDATE workflow_steps s
         SET state = 'succeeded', result = jsonb_build_object('ticked', s.checklist), evidence = CASE WHEN s.evidence_required THEN 'Recorded afterwards' END,
             ended_at = $3, ended_by_id = $4, ended_by_name = $5, version = version + 1
         FROM current_runs r
         WHERE s.organization_id = $1 AND s.run_id = r.id AND s.kind IN ('task', 'approval') AND s.state IN ('blocked', 'pending', 'running')
       )
       UPDATE workflow_runs r SET state = 'succeeded', ended_at = $3 FROM current_runs c
       WHERE r.id = c.id AND NOT EXISTS (
         SELECT 1 FROM workflow_steps s WHERE s.organization_id = $1 AND s.run_id = r.id AND s.kind NOT IN ('task', 'approval') AND s.state <> 'succeeded')`,
      [actor.organizationId, subjectIds, doneAt, actor.id, actor.name],
    );
  }
}
