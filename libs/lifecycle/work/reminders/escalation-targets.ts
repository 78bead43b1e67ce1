import { Injectable } from '@nestjs/common';
import { Database } from '#platform';
import type { AssigneeRule } from '../../definitions/step.js';
import { SubjectRegistry } from '../../subjects.js';

/** A task that somebody else is to look after as well. */
export interface Escalated {
  id: string;
  name: string;
  verb: string;
  subjectKind: string;
  subjectId: string;
  to: AssigneeRule;
}

/** Finds the persons that escalations name, for many tasks at once. */
@Injectable()
export class EscalationTargets {
  constructor(
    private readonly database: Database,
    private readonly subjects: SubjectRegistry,
  ) {}

  /** By the task's id; a task for many, or for somebody who is not there, is missing. Needs a scope. */
  async personsOf(escalated: readonly Escalated[]): Promise<Map<string, string>> {
    const subjectOf = await this.subjects.atWork(escalated.map(({ subjectKind: kind, subjectId: id }) => ({ kind, id })));
    const wanted = escalated.flatMap(({ id, subjectId, to }) => {
      const holder = subjectOf(subjectId).holderPersonId;
      if (to === 'holder' || to === 'holder_manager') return holder ? [{ id, personId: holder, manager: to !== 'holder' }] : [];
      return typeof to === 'object' && 'person' in to ? [{ id, personId: to.person, manager: false }] : [];
    });
    if (wanted.length === 0) return new Map();
    const found = await this.database.query<{ id: string; personId: string | null }>(
      `SELECT w.id, CASE WHEN w.manager THEN p.manager_id ELSE p.id END AS "personId"
       FROM jsonb_to_recordset($1) AS w(id uuid, "personId" text, manager boolean)
       JOIN people p ON p.id = CASE WHEN w."personId" ~ '^[0-9a-f-]{36}$' THEN w."personId"::uuid END`,
      [JSON.stringify(wanted)],
    );
    return new Map(found.flatMap(({ id, personId }) => (personId === null ? [] : [[id, personId]])));
  }
}
