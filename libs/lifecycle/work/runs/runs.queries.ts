import { Injectable } from '@nestjs/common';
import { type Actor, Database, keysetOf, keysetSql, may, notFound, type Page, pageFrom, type Standing } from '#platform';
import { doneStep } from '../runs.sql.js';
import { rolesOf, type Worker } from '../step.rules.js';
import { Work } from '../steps.queries.js';
import { WorkReach } from '../tasks/work-reach.js';
import { Workers } from '../tasks/workers.js';
import { standsIn } from '../tasks.sql.js';
import { prioritySql } from './priority.rules.js';
import { type RunAct, type RunDetailDto, type RunQuery, type RunSummaryDto, runActs } from './run.dto.js';

const RUN = `r.id, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel", r.definition,
  r.definition_version AS "definitionVersion", r.verb, r.state, ${prioritySql('r')} AS priority, r.started_at AS "startedAt", t.actor_name AS "startedBy", r.ended_at AS "endedAt",
  r.completes_with AS "completesWith", r.left_at IS NULL AS current, r.cancel_reason AS "cancelReason", r.cancelled_by_name AS "cancelledBy",
  c.steps, c.done, c.failed, c."dueAt"`;

const FROM = `workflow_runs r JOIN transitions t ON t.id = r.transition_id CROSS JOIN LATERAL (
  SELECT count(*)::integer AS steps, (count(*) FILTER (WHERE ${doneStep('s')}))::integer AS done,
    (count(*) FILTER (WHERE s.state = 'failed'))::integer AS failed, min(s.due_at) FILTER (WHERE s.state IN ('pending', 'running')) AS "dueAt"
  FROM workflow_steps s WHERE s.organization_id = r.organization_id AND s.run_id = r.id) c`;

/** Reads of whole runs. Needs a scope. */
@Injectable()
export class RunQueries {
  constructor(
    private readonly database: Database,
    private readonly workers: Workers,
    private readonly work: Work,
    private readonly reach: WorkReach,
  ) {}

  /** The newest first. */
  async list(actor: Actor, query: RunQuery): Promise<Page<RunSummaryDto>> {
    const keyset = keysetOf(query, { id: 'r.id' }, '-id');
    const parameters: unknown[] = [];
    const given = (value: unknown): string => `$${parameters.push(value)}`;
    const worker = await this.workers.of(actor);
    const conditions = [...conditionsOf(worker, query, given), ...this.reach.runsWithin(worker, given)];
    const { where, tail } = keysetSql(keyset, parameters, 'r.id');
    const rows = await this.database.query<RunSummaryDto>(
      `SELECT ${RUN} FROM ${FROM} WHERE ${[...conditions, where].join(' AND ')} ${tail}`,
      parameters,
    );
    return pageFrom(
      rows,
      keyset,
      ({ id }) => ({ value: id, id }),
      (row) => row,
    );
  }

  /** @throws Refusal `not_found`, also for a run on what the actor does not see */
  async one(actor: Actor, runId: string): Promise<RunDetailDto> {
    const found = await this.database.first<RunSummaryDto & { startedById: string }>(
      `SELECT ${RUN}, t.actor_id AS "startedById" FROM ${FROM} WHERE r.id = $1`,
      [runId],
    );
    if (!found) throw notFound('This run');
    const { startedById, ...run } = found;
    const graph = await this.work.ofRun(actor, { ...run, startedById });
    const acts: RunAct[] = run.endedAt === null && may(actor, 'tasks.override') ? [...runActs] : [];
    return { ...run, graph, acts };
  }

  /** How a run stands, or nothing where that is still as `told` marks it. Opens a scope itself. @throws Refusal `not_found` */
  standing(actor: Actor, runId: string, told?: Standing['mark']): Promise<Standing | undefined> {
    return this.database.reading(actor, async () => {
      const mark = await this.mark(runId);
      if (mark === told) return undefined;
      const run = await this.one(actor, runId);
      return { mark, ended: run.endedAt !== null, data: run };
    });
  }

  /** Another one after every change of the run or one of its steps. */
  private async mark(runId: string): Promise<string> {
    const row = await this.database.first<{ mark: string }>(
      `SELECT r.state || ':' || r.priority || ':' || coalesce(sum(s.version), 0) || ':' || count(s.id) AS mark FROM workflow_runs r
       LEFT JOIN workflow_steps s ON s.organization_id = r.organization_id AND s.run_id = r.id WHERE r.id = $1 GROUP BY r.id`,
      [runId],
    );
    if (!row) throw notFound('This run');
    return row.mark;
  }
}

function conditionsOf({ actor, teams }: Worker, query: RunQuery, given: (value: unknown) => string): string[] {
  const { subjectKind, subjectId, state, failed, open, verb, definition, team, mine, q, subjectState } = query;
  const conditions = ['r.organization_id = current_organization_id()'];
  if (subjectKind) conditions.push(`r.subject_kind = ${given(subjectKind)}`);
  if (subjectId) conditions.push(`r.subject_id = ${given(subjectId)}`);
  if (state) conditions.push(`r.state = ${given(state)}`);
  if (failed !== undefined) conditions.push(`r.state ${failed ? '=' : '<>'} 'failed'`);
  if (open !== undefined) conditions.push(`r.ended_at IS ${open ? '' : 'NOT '}NULL`);
  if (verb) conditions.push(`r.verb = ${given(verb)}`);
  if (definition) conditions.push(`r.definition = ${given(definition)}`);
  if (subjectState) conditions.push(standsIn(given(subjectState)));
  if (q) conditions.push(`r.subject_label ILIKE ${given(`%${q.replace(/[\\%_]/g, '\\$&')}%`)}`);
  const step = (whose: string): string =>
    `EXISTS (SELECT 1 FROM workflow_steps s WHERE s.organization_id = r.organization_id AND s.run_id = r.id AND s.state IN ('pending', 'running') AND (${whose}))`;
  if (team) conditions.push(step(`s.assignee = ${given(`team:${team}`)}`));
  if (mine) {
    const many = given([...rolesOf(actor), ...[...teams].map((code) => `team:${code}`)]);
    const [id, person] = [given(actor.id), given(actor.personId ?? null)];
    const theirs = step(
      `s.assignee = ANY (${many}::text[]) OR s.also_assignee = ANY (${many}::text[]) OR s.assigned_to_id = ${id} OR s.person_id = ${person}::uuid`,
    );
    conditions.push(`(t.actor_id = ${id} OR ${theirs})`);
  }
  return conditions;
}
