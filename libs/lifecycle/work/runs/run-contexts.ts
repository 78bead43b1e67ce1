import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { Answers } from '../../definitions/question.js';
import { SubjectRegistry } from '../../subjects.js';
import type { RunContext, StepResult } from './context.rules.js';

/** A run with what its steps may look at. */
export interface RunAtWork extends RunContext {
  runId: string;
  startedAt: Date;
  subjectKind: string;
  subjectId: string;
}

interface RunRow {
  runId: string;
  startedAt: Date;
  subjectKind: string;
  subjectId: string;
  answers: Answers;
  results: Record<string, StepResult> | null;
}

/** Reads what the steps of runs may look at. Needs a scope. */
@Injectable()
export class RunContexts {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRegistry,
  ) {}

  /** @throws Error for a run that is not there, which is a bug */
  async of(runId: string): Promise<RunAtWork> {
    const row = await this.database.first<RunRow>(
      `SELECT r.id AS "runId", r.started_at AS "startedAt", r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", t.answers,
         (SELECT jsonb_object_agg(s.name, s.result) FROM workflow_steps s
          WHERE s.run_id = r.id AND s.state IN ('succeeded', 'cancelled') AND s.result IS NOT NULL) AS results
       FROM workflow_runs r JOIN transitions t ON t.id = r.transition_id WHERE r.id = $1`,
      [runId],
    );
    if (!row) throw new Error(`There is no run ${runId}.`);
    const subject = { kind: row.subjectKind, id: row.subjectId };
    const subjectOf = await this.subjects.atWork([subject]);
    const { results, ...run } = row;
    return { ...run, results: new Map(Object.entries(results ?? {})), subject: subjectOf(row.subjectId) };
  }
}
