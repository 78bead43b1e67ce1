/** $1 the runs as JSON, $2 the organisation, $3 now. */
export const insertRuns = `
  INSERT INTO workflow_runs (id, organization_id, subject_kind, subject_id, subject_label, transition_id, definition, definition_version, verb,
    completes_with, state, started_at)
  SELECT r.id, $2, r."subjectKind", r."subjectId", r."subjectLabel", r."transitionId", r.definition, r."definitionVersion", r.verb,
    r."completesWith", 'running', $3
  FROM jsonb_to_recordset($1) AS r(id uuid, "subjectKind" text, "subjectId" uuid, "subjectLabel" text, "transitionId" uuid, definition text,
    "definitionVersion" integer, verb text, "completesWith" text)`;

/** $1 the steps as JSON, $2 the organisation. */
export const insertSteps = `
  INSERT INTO workflow_steps (id, organization_id, run_id, place, name, title, kind, state, waits_for, mandatory, assignee, person_id, checklist,
    evidence_required, due_at, automation, most_attempts, wake_at)
  SELECT s.id, $2, s."runId", s.place, s.name, s.title, s.kind, s.state, s."waitsFor", s.mandatory, s.assignee, s."personId", s.checklist,
    s."evidenceRequired", s."dueAt", s.automation, s."mostAttempts", s."wakeAt"
  FROM jsonb_to_recordset($1) AS s(id uuid, "runId" uuid, place integer, name text, title text, kind text, state text, "waitsFor" text[],
    mandatory boolean, assignee text, "personId" uuid, checklist jsonb, "evidenceRequired" boolean, "dueAt" timestamptz, automation text,
    "mostAttempts" integer, "wakeAt" timestamptz)`;

/** The condition under which a step counts as done: it succeeded, or somebody skipped it for a reason. */
export function doneStep(step: string): string {
  return `${step}.state = 'succeeded' OR (${step}.state = 'cancelled' AND ${step}.skip_reason IS NOT NULL)`;
}

/**
 * A one-row SELECT of the facts about the current work on a subject, for a LATERAL join where the subject is loaded:
 * `runs` (how many there are), `"openSteps"`, `"doneSteps"`.
 * @param subject the SQL of the subject's id, with its table's name
 */
export function progressOf(subject: string): string {
  return `SELECT count(DISTINCT r.id)::integer AS runs,
      (count(*) FILTER (WHERE s.id IS NOT NULL AND NOT (${doneStep('s')})))::integer AS "openSteps",
      coalesce(array_agg(s.name) FILTER (WHERE s.state = 'succeeded'), '{}') AS "doneSteps"
    FROM workflow_runs r LEFT JOIN workflow_steps s ON s.organization_id = r.organization_id AND s.run_id = r.id
    WHERE r.organization_id = current_organization_id() AND r.subject_id = ${subject} AND r.left_at IS NULL`;
}
