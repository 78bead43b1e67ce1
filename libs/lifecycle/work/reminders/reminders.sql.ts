/** Open work of people. */
const OPEN = `s.organization_id = $1 AND s.kind IN ('task', 'approval') AND s.state IN ('pending', 'running')`;

/** What is due to be told, so that nobody else tells it meanwhile. $1 the organisation, $2 now, $3 how many at most. */
const due = (condition: string, order: string): string =>
  `SELECT s.id FROM workflow_steps s WHERE ${OPEN} AND ${condition} ORDER BY ${order} LIMIT $3 FOR UPDATE SKIP LOCKED`;

/** Takes the tasks of which people want to be reminded now; none comes twice. */
export const takeReminders = `
  WITH due AS (${due('s.remind_at <= $2', 's.remind_at')})
  UPDATE workflow_steps s SET remind_at = NULL FROM due WHERE s.id = due.id RETURNING s.id`;

/** Takes the tasks whose time is over; none comes twice. */
export const takeOverdue = `
  WITH due AS (${due('s.due_at <= $2 AND NOT s.told_overdue', 's.due_at')})
  UPDATE workflow_steps s SET told_overdue = true FROM due WHERE s.id = due.id RETURNING s.id`;

/** Takes the tasks that somebody else is to look after now, too. */
export const takeEscalations = `
  WITH due AS (${due('s.escalate_at <= $2', 's.escalate_at')})
  UPDATE workflow_steps s SET escalate_at = NULL FROM due, workflow_runs r
  WHERE s.id = due.id AND r.organization_id = s.organization_id AND r.id = s.run_id
  RETURNING s.id, s.name, s.template, r.verb, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId"`;

/** $1 the tasks as JSON, each with whom it goes to as well. */
export const giveAlso = `
  UPDATE workflow_steps s SET also_assignee = e.assignee, also_person_id = e."personId", version = s.version + 1
  FROM jsonb_to_recordset($1) AS e(id uuid, assignee text, "personId" uuid) WHERE s.id = e.id`;

interface Whose {
  assignee: string;
  personId: string;
  /** Whether it is theirs alone who has taken it. */
  taken: boolean;
}

/** The tasks with each user who is told of them. $1 the organisation, $2 the steps. */
function receiversSql({ assignee, personId, taken }: Whose): string {
  const free = taken ? 's.assigned_to_id IS NULL AND' : '';
  const whose = [
    ...(taken
      ? [`SELECT u.id FROM users u WHERE u.id = CASE WHEN s.assigned_to_id ~ '^[0-9a-f-]{36}$' THEN s.assigned_to_id::uuid END`]
      : []),
    `SELECT u.id FROM users u WHERE ${free} u.organization_id = $1 AND u.person_id = s.${personId}`,
    `SELECT m.user_id FROM teams t JOIN team_members m ON m.organization_id = t.organization_id AND m.team_id = t.id
     WHERE ${free} t.organization_id = $1 AND s.${assignee} = 'team:' || t.code AND t.active`,
    // Who has a role in some places only would be told of what is elsewhere.
    `SELECT g.user_id FROM role_grants g WHERE ${free} g.organization_id = $1 AND g.role = s.${assignee}
     AND g.business_unit_id IS NULL AND g.location_id IS NULL`,
  ];
  return `SELECT s.id, s.title, s.due_at AS "dueAt", r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.subject_label AS "subjectLabel",
      told.id AS "userId"
    FROM workflow_steps s JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id
    CROSS JOIN LATERAL (${whose.join(' UNION ')}) AS told (id)
    WHERE s.organization_id = $1 AND s.id = ANY ($2::uuid[])`;
}

/** Those whose task it is. */
export const assignees = receiversSql({ assignee: 'assignee', personId: 'person_id', taken: true });

/** Those whom it was escalated to. */
export const alsoAssignees = receiversSql({ assignee: 'also_assignee', personId: 'also_person_id', taken: false });
