import { Injectable } from '@nestjs/common';
import {
  type Actor,
  Clock,
  Database,
  type Keyset,
  keysetOf,
  keysetSql,
  notFound,
  type Page,
  type PageQuery,
  pageFrom,
} from '#platform';
import { levelOf } from './runs/priority.rules.js';
import type { RunDto, StepDto, TaskQuery } from './step.dto.js';
import type { Worker } from './step.rules.js';
import { FROM, STEP, type StepRead } from './steps.sql.js';
import { actsOn } from './tasks/completion.rules.js';
import { WorkReach } from './tasks/work-reach.js';
import { Workers } from './tasks/workers.js';
import { tasksSql } from './tasks.sql.js';

const SORTED_BY = { dueAt: 's.due_at', priority: 'r.priority', since: 'coalesce(s.ready_at, r.started_at)' };

interface SeenRun {
  id: string;
  subjectKind: string;
  subjectId: string;
  startedById: string;
}

/** Reads of runs, steps and tasks. */
@Injectable()
export class Work {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly workers: Workers,
    private readonly reach: WorkReach,
  ) {}

  /** Open tasks, the most urgent first unless sorted otherwise. */
  async tasks(actor: Actor, query: TaskQuery): Promise<Page<StepDto>> {
    const keyset = keysetOf(query, SORTED_BY, 'dueAt');
    const worker = await this.workers.of(actor);
    const { sql, parameters } = tasksSql(worker, query, keyset, this.clock.now(), this.reach);
    const rows = await this.database.query<StepRead>(sql, parameters);
    return pageFrom(
      rows,
      keyset,
      (row) => ({ value: markOf(row, keyset), id: row.id }),
      (row) => this.show(worker, row),
    );
  }

  /** Steps that have failed where their subject still waits for them, the latest first. */
  async failed(actor: Actor, query: PageQuery): Promise<Page<StepDto>> {
    const worker = await this.workers.of(actor);
    const keyset = keysetOf(query, { id: 's.id' }, '-id');
    const parameters: unknown[] = [];
    const within = this.reach.stepsWithin(worker, (value) => `$${parameters.push(value)}`);
    const { where, tail } = keysetSql(keyset, parameters, 's.id');
    const rows = await this.database.query<StepRead>(
      `SELECT ${STEP} FROM ${FROM}
       WHERE s.organization_id = current_organization_id() AND s.state = 'failed' AND r.left_at IS NULL AND ${[...within, where].join(' AND ')} ${tail}`,
      parameters,
    );
    return pageFrom(
      rows,
      keyset,
      ({ id }) => ({ value: id, id }),
      (row) => this.show(worker, row),
    );
  }

  /** @throws Refusal `not_found`, also for a step on what the actor does not see */
  async step(actor: Actor, stepId: string): Promise<StepDto> {
    const row = await this.database.first<StepRead>(`SELECT ${STEP} FROM ${FROM} WHERE s.id = $1`, [stepId]);
    if (!row) throw notFound('This step');
    const worker = await this.workers.of(actor);
    await this.reach.require(worker, row).catch(() => Promise.reject(notFound('This step')));
    return this.show(worker, row);
  }

  /** All steps of a run, in the order of its definition. @throws Refusal `not_found` for a run that the actor does not see */
  async ofRun(actor: Actor, { id, ...run }: SeenRun): Promise<StepDto[]> {
    const worker = await this.workers.of(actor);
    const rows = await this.database.query<StepRead>(
      `SELECT ${STEP} FROM ${FROM} WHERE s.organization_id = current_organization_id() AND s.run_id = $1 ORDER BY s.place`,
      [id],
    );
    await this.reach.requireRun(worker, run, rows);
    return rows.map((row) => this.show(worker, row));
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
    const worker = await this.workers.of(actor);
    return runs.map((run) => ({
      ...run,
      steps: rows.filter(({ runId }) => runId === run.id).map((row) => this.show(worker, row)),
    }));
  }

  private show(worker: Worker, row: StepRead): StepDto {
    const { runState, assignedToId, dueAt, since: _since, template, startedById, undoes, alsoPersonId, ...shown } = row;
    const isOpen = row.state === 'pending' || row.state === 'running' || row.state === 'blocked';
    const task = template?.kind === 'task' ? template : undefined;
    return {
      ...shown,
      dueAt: dueAt?.toISOString() ?? null,
      overdue: isOpen && dueAt !== null && dueAt < this.clock.now(),
      asks: [...(task?.asks ?? [])],
      needsFile: task?.evidence === 'file',
      compensates: undoes,
      acts: actsOn(worker, { ...row, assignedToName: row.assignedTo }),
    };
  }
}

/** Where a page of tasks ends, in its order. */
function markOf({ dueAt, priority, since }: StepRead, { column }: Keyset): string | null {
  if (column === SORTED_BY.priority) return String(levelOf(priority));
  return (column === SORTED_BY.since ? since : dueAt)?.toISOString() ?? null;
}
