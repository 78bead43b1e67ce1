import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database, keysetOf, keysetSql, notFound, type Page, pageFrom } from '#platform';
import type { RunDto, StepDto, TaskQuery } from './step.dto.js';
import { actsOn, rolesOf, type StepFacts } from './step.rules.js';

type StepRead = Omit<StepDto, 'acts' | 'overdue' | 'dueAt'> &
  Pick<StepFacts, 'runState' | 'assignedToId'> & { dueAt: Date | null };

const STEP = `s.id, s.version, s.run_id AS "runId", r.verb, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel",
  r.state AS "runState", s.name, s.title, s.kind, s.state, s.waits_for AS "waitsFor", s.mandatory, s.assignee, s.person_id AS "personId",
  s.assigned_to_id AS "assignedToId", s.assigned_to_name AS "assignedTo", s.checklist, s.evidence_required AS "evidenceRequired", s.evidence,
  s.due_at AS "dueAt", s.attempts, CASE WHEN s.state = 'waiting' THEN s.wake_at END AS "nextAttemptAt", s.result, s.error, s.skip_reason AS "skipReason",
  s.ended_at AS "endedAt", s.ended_by_name AS "endedBy"`;
const FROM = 'workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id';

/** Reads of runs, steps and tasks. */
@Injectable()
export class Work {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Open tasks, the most urgent first unless sorted otherwise. */
  async tasks(actor: Actor, query: TaskQuery): Promise<Page<StepDto>> {
    const keyset = keysetOf(query, { dueAt: 's.due_at', startedAt: 's.id' }, 'dueAt');
    const parameters: unknown[] = [];
    const given = (value: unknown): string => `$${parameters.push(value)}`;
    const conditions = [`s.organization_id = current_organization_id()`, `s.kind = 'task'`, `s.state IN ('pending', 'running')`];
    if (query.mine) {
      const own = [`s.assignee = ANY (${given(rolesOf(actor))}::text[])`, `s.assigned_to_id = ${given(actor.id)}`];
      if (actor.personId) own.push(`s.person_id = ${given(actor.personId)}`);
      conditions.push(`(${own.join(' OR ')})`);
    }
    if (query.overdue !== undefined) conditions.push(`s.due_at ${query.overdue ? '<' : '>='} ${given(this.clock.now())}`);
    if (query.assignee) conditions.push(`s.assignee = ${given(query.assignee)}`);
    if (query.subjectKind) conditions.push(`r.subject_kind = ${given(query.subjectKind)}`);
    if (query.subjectId) conditions.push(`r.subject_id = ${given(query.subjectId)}`);
    if (query.verb) conditions.push(`r.verb = ${given(query.verb)}`);
    if (query.q) conditions.push(`(s.title ILIKE ${given(likely(query.q))} OR r.subject_label ILIKE $${parameters.length})`);
    const { where, tail } = keysetSql(keyset, parameters, 's.id');
    const rows = await this.database.query<StepRead>(
      `SELECT ${STEP} FROM ${FROM} WHERE ${[...conditions, where].join(' AND ')} ${tail}`,
      parameters,
    );
    return pageFrom(
      rows,
      keyset,
      ({ id, dueAt }) => ({ value: keyset.column === 's.id' ? id : (dueAt?.toISOString() ?? null), id }),
      (row) => this.show(actor, row),
    );
  }

  /** @throws Refusal `not_found` */
  async step(actor: Actor, stepId: string): Promise<StepDto> {
    const row = await this.database.first<StepRead>(`SELECT ${STEP} FROM ${FROM} WHERE s.id = $1`, [stepId]);
    if (!row) throw notFound('This step');
    return this.show(actor, row);
  }

  /** The latest runs of a subject with all their steps, newest run first. */
  async ofSubject(actor: Actor, subjectId: string, mostRuns = 50): Promise<RunDto[]> {
    const runs = await this.database.query<Omit<RunDto, 'steps'>>(
      `SELECT id, verb, state, started_at AS "startedAt", ended_at AS "endedAt", completes_with AS "completesWith", left_at IS NULL AS current
       FROM workflow_runs WHERE organization_id = current_organization_id() AND subject_id = $1 ORDER BY id DESC LIMIT $2`,
      [subjectId, mostRuns],
    );
    const rows = await this.database.query<StepRead>(
      `SELECT ${STEP} FROM ${FROM} WHERE s.organization_id = current_organization_id() AND s.run_id = ANY ($1::uuid[]) ORDER BY s.run_id, s.place`,
      [runs.map(({ id }) => id)],
    );
    return runs.map((run) => ({
      ...run,
      steps: rows.filter(({ runId }) => runId === run.id).map((row) => this.show(actor, row)),
    }));
  }

  private show(actor: Actor, row: StepRead): StepDto {
    const { runState, assignedToId, dueAt, ...shown } = row;
    const isOpen = row.state === 'pending' || row.state === 'running' || row.state === 'blocked';
    return {
      ...shown,
      dueAt: dueAt?.toISOString() ?? null,
      overdue: isOpen && dueAt !== null && dueAt < this.clock.now(),
      acts: actsOn(actor, { ...row, assignedToName: row.assignedTo }),
    };
  }
}

function likely(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
