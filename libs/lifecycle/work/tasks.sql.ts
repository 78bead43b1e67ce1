import { type Actor, type Keyset, keysetSql, roleNames } from '#platform';
import type { TaskQuery } from './step.dto.js';
import { rolesOf } from './step.rules.js';
import { FROM, STEP } from './steps.sql.js';

/**
 * One page of open tasks. Each assignee's first tasks are found in the order of its own index and then put together, so that
 * those who have few are served as quickly as those who have most.
 */
export function tasksSql(actor: Actor, query: TaskQuery, keyset: Keyset, now: Date): { sql: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [`s.organization_id = current_organization_id()`, `s.kind = 'task'`, `s.state IN ('pending', 'running')`];
  if (query.overdue !== undefined) conditions.push(`s.due_at ${query.overdue ? '<' : '>='} ${given(now)}`);
  if (query.subjectKind) conditions.push(`r.subject_kind = ${given(query.subjectKind)}`);
  if (query.subjectId) conditions.push(`r.subject_id = ${given(query.subjectId)}`);
  if (query.verb) conditions.push(`r.verb = ${given(query.verb)}`);
  if (query.q) conditions.push(`(s.title ILIKE ${given(containing(query.q))} OR r.subject_label ILIKE $${parameters.length})`);
  const { where, tail } = keysetSql(keyset, parameters, 's.id');
  const first = (condition: string): string =>
    `SELECT s.id FROM ${FROM} WHERE ${[...conditions, where, condition].join(' AND ')} ${tail}`;
  const ofAssignees = (assignees: readonly string[]): string =>
    `SELECT found.id FROM unnest(${given(assignees)}::text[]) AS wanted (assignee) CROSS JOIN LATERAL (${first('s.assignee = wanted.assignee')}) AS found`;
  const asked = query.assignee;
  const branches = query.mine
    ? [
        ofAssignees(rolesOf(actor).filter((role) => asked === undefined || role === asked)),
        ...(actor.personId && (asked === undefined || asked === 'holder')
          ? [first(`s.person_id = ${given(actor.personId)}`)]
          : []),
        first(`s.assigned_to_id = ${given(actor.id)}${asked === undefined ? '' : ` AND s.assignee = ${given(asked)}`}`),
      ]
    : [ofAssignees(asked === undefined ? [...roleNames, 'holder'] : [asked])];
  const found = branches.map((branch) => `(${branch})`).join(' UNION ');
  return { sql: `SELECT ${STEP} FROM ${FROM} JOIN (${found}) AS candidate ON candidate.id = s.id ${tail}`, parameters };
}

function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
