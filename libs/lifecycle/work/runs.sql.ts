/** $1 the runs as JSON, $2 the organisation, $3 now. */
export const insertRuns = `
  INSERT INTO workflow_runs (id, organization_id, subject_kind, subject_id, subject_label, transition_id, definition, definition_version, verb,
    completes_with, state, started_at)
  SELECT r.id, $2, r."subjectKind", r."subjectId", r."subjectLabel", r."transitionId", r.definition, r."definitionVersion", r.verb,
    r."completesWith", 'running', $3
  FROM jsonb_to_recordset($1) AS r(id uuid, "subjectKind" text, "subjectId" uuid, "subjectLabel" text, "transitionId" uuid, definition text,
    "definitionVersion" integer, verb text, "completesWith" text)`;

/** $1 the steps as JSON, $2 the organisation, $3 now. */
export const insertSteps = `
  INSERT INTO workflow_steps (id, organization_id, run_id, place, name, title, kind, state, waits_for, mandatory, assignee, person_id, checklist,
    evidence_required, due_at, automation, most_attempts, wake_at, template, ready_at, compensates)
  SELECT s.id, $2, s."runId", s.place, s.name, s.title, s.kind, s.state, s."waitsFor", s.mandatory, s.assignee, s."personId", s.checklist,
    s."evidenceRequired", s."dueAt", s.automation, s."mostAttempts", s."wakeAt", s.template, CASE WHEN s.state = 'pending' THEN $3::timestamptz END,
    s.compensates
  FROM jsonb_to_recordset($1) AS s(id uuid, "runId" uuid, place integer, name text, title text, kind text, state text, "waitsFor" text[],
    mandatory boolean, assignee text, "personId" uuid, checklist jsonb, "evidenceRequired" boolean, "dueAt" timestamptz, automation text,
    "mostAttempts" integer, "wakeAt" timestamptz, template jsonb, compensates uuid)`;

/** The condition under which a step counts as done: it succeeded, was not needed, or somebody skipped it for a reason. */
export function doneStep(step: string): string {
  return `${step}.state = 'succeeded' OR (${step}.state = 'cancelled' AND (${step}.skip_reason IS NOT NULL OR ${step}.not_needed))`;
}

/**
 * A one-row SELECT of the facts about the current work on a subject, for a LATERAL join where the subject is loaded:
 * `runs` (how many there are), `"openSteps"`, `"doneSteps"`.
 * @param subject the SQL of the subject's id, with its table's name
 */
export function progressOf(subject: string): string {
  return `SELECT count(DISTINCT r.id)::integer AS runs,
      (count(*) FILTER (WHERE s.id IS NOT NULL AND NOT (${doneStep('s')})))::integer AS "openSteps",
      coalesce(array_agg(s.name) FILTER (WHERE s.state = 'succeeded' OR s.not_needed), '{}') AS "doneSteps"
    FROM workflow_runs r LEFT JOIN workflow_steps s ON s.organization_id = r.organization_id AND s.run_id = r.id
    WHERE r.organization_id = current_organization_id() AND r.subject_id = ${subject} AND r.left_at IS NULL`;
}

/**
 * Readies what waited for what is done, where the columns say all; what has to be looked at comes along as it is.
 * $1 the runs, $2 now, $3 milliseconds until the first look.
 */
export const readySteps = `
  WITH ready AS (
    SELECT s.id, s.run_id, s.template IS NULL AS plain FROM workflow_steps s
    WHERE s.organization_id = current_organization_id() AND s.run_id = ANY ($1::uuid[]) AND s.state = 'blocked' AND NOT EXISTS (
      SELECT 1 FROM workflow_steps earlier
      WHERE earlier.organization_id = s.organization_id AND earlier.run_id = s.run_id AND earlier.name = ANY (s.waits_for)
        AND NOT (${doneStep('earlier')}))
  ), readied AS (
    UPDATE workflow_steps s
    SET state = 'pending', ready_at = $2, wake_at = CASE WHEN s.kind = 'automation' THEN $2::timestamptz + $3 * interval '1 millisecond' END,
      version = s.version + 1
    FROM ready WHERE s.id = ready.id AND ready.plain
    RETURNING s.id, s.kind, s.person_id AS "personId"
  )
  SELECT ready.id, ready.run_id AS "runId", ready.plain, readied.kind, readied."personId" FROM ready LEFT JOIN readied ON readied.id = ready.id`;

/** Steps of other runs that wait for a run, by the SQL of its id, look at it again: it has ended. $2 now. */
export function wakeParents(ended: string): string {
  return `UPDATE workflow_steps w SET wake_at = $2 FROM ${ended} WHERE w.organization_id = current_organization_id()
    AND w.awaited_run_id = ${ended}.id AND w.awaits = 'run' RETURNING w.id, w.awaited_run_id`;
}

/** Ends the runs of which everything is done: all their steps, or what takes them back. $1 the runs, $2 now. */
export const endRuns = `
  WITH ended AS (
    UPDATE workflow_runs r SET state = CASE WHEN c.back IS NULL THEN 'succeeded' ELSE 'cancelled' END, ended_at = $2
    FROM (
      SELECT s.run_id, bool_and(${doneStep('s')}) AS "allDone", bool_and(${doneStep('s')}) FILTER (WHERE s.compensates IS NOT NULL) AS back,
        coalesce(bool_or(s.template ? 'asks'), false) AS asks
      FROM workflow_steps s WHERE s.organization_id = current_organization_id() AND s.run_id = ANY ($1::uuid[]) GROUP BY s.run_id
    ) c
    WHERE r.id = c.run_id AND r.state IN ('running', 'failed', 'compensating') AND coalesce(c.back, c."allDone")
    RETURNING r.id, r.state, r.subject_kind AS "subjectKind", r.subject_id AS "subjectId", r.verb, r.completes_with AS "completesWith",
      r.definition, r.definition_version AS "definitionVersion", r.cancel_reason AS reason, c.asks
  ), woken AS (${wakeParents('ended')})
  SELECT ended.*, coalesce((SELECT array_agg(id) FROM woken WHERE awaited_run_id = ended.id), '{}') AS parents FROM ended`;

/** Whether a step has failed decides how a run stands; once it is taken back, only what takes it back. $1 the runs. */
export const restateRuns = `
  UPDATE workflow_runs r
  SET state = CASE WHEN c.failed THEN 'failed' WHEN c.compensates THEN 'compensating' ELSE 'running' END
  FROM (
    SELECT s.run_id, coalesce(bool_or(s.compensates IS NOT NULL), false) AS compensates,
      coalesce(CASE WHEN bool_or(s.compensates IS NOT NULL) THEN bool_or(s.state = 'failed' AND s.compensates IS NOT NULL)
        ELSE bool_or(s.state = 'failed') END, false) AS failed
    FROM workflow_steps s WHERE s.organization_id = current_organization_id() AND s.run_id = ANY ($1::uuid[]) GROUP BY s.run_id
  ) c
  WHERE r.id = c.run_id AND r.state IN ('running', 'failed', 'compensating')
    AND r.state <> CASE WHEN c.failed THEN 'failed' WHEN c.compensates THEN 'compensating' ELSE 'running' END`;
