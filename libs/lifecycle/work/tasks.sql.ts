import { type Keyset, keysetSql } from '#platform';
import { levelOf } from './runs/priority.rules.js';
import type { TaskQuery } from './step.dto.js';
import { rolesOf, type Worker } from './step.rules.js';
import { FROM, STEP } from './steps.sql.js';
import type { WorkReach } from './tasks/work-reach.js';

/**
 * One page of open tasks. Each assignee's first tasks are found in the order of its own index and then put together, so that
 * those who have few are served as quickly as those who have most.
 */
export function tasksSql(
  worker: Worker,
  query: TaskQuery,
  keyset: Keyset,
  now: Date,
  reach: WorkReach,
): { sql: string; parameters: unknown[] } {
  const { found, tail, parameters } = foundTasks(worker, query, keyset, now, reach);
  return { sql: `SELECT ${STEP} FROM ${FROM} JOIN (${found}) AS candidate ON candidate.id = s.id ${tail}`, parameters };
}

/** The SQL of the ids of open tasks: for each assignee as many as the page is long. */
export function foundTasks(
  worker: Worker,
  query: TaskQuery,
  keyset: Keyset,
  now: Date,
  reach: WorkReach,
): { found: string; tail: string; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const given = (value: unknown): string => `$${parameters.push(value)}`;
  const conditions = [
    `s.organization_id = current_organization_id()`,
    `s.kind IN ('task', 'approval')`,
    `s.state IN ('pending', 'running')`,
    ...reach.stepsWithin(worker, given),
  ];
  if (query.kind) conditions.push(`s.kind = ${given(query.kind)}`);
  if (query.overdue !== undefined) conditions.push(`s.due_at ${query.overdue ? '<' : '>='} ${given(now)}`);
  if (query.subjectKind) conditions.push(`r.subject_kind = ${given(query.subjectKind)}`);
  if (query.subjectId) conditions.push(`r.subject_id = ${given(query.subjectId)}`);
  if (query.verb) conditions.push(`r.verb = ${given(query.verb)}`);
  if (query.subjectState) conditions.push(standsIn(given(query.subjectState)));
  if (query.priority) conditions.push(`r.priority = ${given(levelOf(query.priority))}`);
  if (query.blocked !== undefined) conditions.push(`s.blocked_reason IS ${query.blocked ? 'NOT ' : ''}NULL`);
  if (query.taken !== undefined) conditions.push(`s.assigned_to_id IS ${query.taken ? 'NOT ' : ''}NULL`);
  if (query.q) conditions.push(`(s.title ILIKE ${given(containing(query.q))} OR r.subject_label ILIKE $${parameters.length})`);
  const { where, tail } = keysetSql(keyset, parameters, 's.id');
  const first = (condition: string): string =>
    `SELECT s.id FROM ${FROM} WHERE ${[...conditions, where, condition].join(' AND ')} ${tail}`;
  const among = (column: string, assignees: readonly string[]): string =>
    `SELECT found.id FROM unnest(${given(assignees)}::text[]) AS wanted (assignee) CROSS JOIN LATERAL (${first(`${column} = wanted.assignee`)}) AS found`;
  const asked = query.assignee;
  const wanted = (assignee: string): boolean => asked === undefined || assignee === asked;
  const teams = [...worker.teams].map((code) => `team:${code}`);
  const branches = query.ofMyTeams ? ofTeams() : query.mine ? own() : everybodys();
  function everybodys(): string[] {
    return [asked === undefined ? first('true') : first(`s.assignee = ${given(asked)}`)];
  }
  function ofTeams(): string[] {
    return [among('s.assignee', teams.filter(wanted)), ...(asked === undefined ? [among('s.also_assignee', teams)] : [])];
  }
  function own(): string[] {
    const { actor } = worker;
    const many = [...rolesOf(actor), ...teams].filter(wanted);
    const asAsked = asked === undefined ? '' : ` AND s.assignee = ${given(asked)}`;
    return [
      among('s.assignee', many),
      ...(asked === undefined ? [among('s.also_assignee', many)] : []),
      ...(actor.personId ? [first(`s.person_id = ${given(actor.personId)}${asAsked}`)] : []),
      ...(actor.personId && asked === undefined ? [first(`s.also_person_id = ${given(actor.personId)}`)] : []),
      first(`s.assigned_to_id = ${given(actor.id)}${asAsked}`),
    ];
  }
  return { found: branches.map((branch) => `(${branch})`).join(' UNION '), tail, parameters };
}

/** The condition that the subject of the run `r` stands in a state, since that is where the verb of its run has led. */
export function standsIn(state: string): string {
  return `r.left_at IS NULL AND EXISTS (SELECT 1 FROM transitions t WHERE t.id = r.transition_id AND t.to_state = ${state})`;
}

function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, '\\$&')}%`;
}
