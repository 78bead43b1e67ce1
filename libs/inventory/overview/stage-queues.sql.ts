/** Runs that their items still stand in. The item itself is read only where the reader's reach is narrowed. */
const ofRuns = (reach: string): string => `JOIN workflow_runs r ON r.organization_id = s.organization_id AND r.id = s.run_id
    AND r.ended_at IS NULL AND r.left_at IS NULL ${reach === '' ? '' : `JOIN items i ON i.id = r.subject_id AND ${reach}`}`;
const VERB = 'r.subject_kind AS kind, r.definition, r.definition_version AS "definitionVersion", r.verb';
const OPEN_TASK = `s.organization_id = current_organization_id() AND s.kind IN ('task', 'approval') AND s.state IN ('pending', 'running')`;

/** How many stand in each stage. $1 now, $2 the kinds and $3 the states, side by side. Reads one partial index, `items_at_work`. */
export const standing = (reach: string): string => `
  SELECT p.kind, p.state, c.items, c.stuck, c."oldestSince"
  FROM unnest($2::text[], $3::text[]) AS p (kind, state) CROSS JOIN LATERAL (
    SELECT count(*)::integer AS items, count(*) FILTER (WHERE i.stuck_at <= $1)::integer AS stuck, min(i.state_since) AS "oldestSince"
    FROM items i WHERE i.organization_id = current_organization_id() AND i.kind = p.kind AND i.state = p.state AND i.phase <> 'operate'
      ${reach === '' ? '' : `AND ${reach}`}
  ) c`;

/** Open tasks by whose they are and when they are due. $1 now. */
export const openTasks = (reach: string): string => `
  SELECT ${VERB}, s.assignee, count(*)::integer AS tasks, count(*) FILTER (WHERE s.assigned_to_id IS NULL)::integer AS untaken,
    count(*) FILTER (WHERE r.priority > 2)::integer AS pressing, count(*) FILTER (WHERE s.blocked_reason IS NOT NULL)::integer AS blocked,
    count(*) FILTER (WHERE s.due_at < $1)::integer AS overdue,
    count(*) FILTER (WHERE s.due_at >= $1 AND s.due_at < $1::timestamptz + interval '1 day')::integer AS today,
    count(*) FILTER (WHERE s.due_at >= $1::timestamptz + interval '1 day' AND s.due_at < $1::timestamptz + interval '7 days')::integer AS week,
    count(*) FILTER (WHERE s.due_at >= $1::timestamptz + interval '7 days')::integer AS later, min(coalesce(s.ready_at, r.started_at)) AS "oldestSince"
  FROM workflow_steps s ${ofRuns(reach)} WHERE ${OPEN_TASK} GROUP BY 1, 2, 3, 4, 5`;

/** What keeps runs from going on. Each branch has its own index. */
export const hindering = (reach: string): string => {
  const branch = (what: string, condition: string): string =>
    `SELECT ${VERB}, '${what}' AS what, s.title, count(*)::integer AS count FROM workflow_steps s ${ofRuns(reach)}
     WHERE s.organization_id = current_organization_id() AND ${condition} GROUP BY 1, 2, 3, 4, 6`;
  return [
    branch('step_failed', `s.state = 'failed'`),
    branch('task_blocked', `${OPEN_TASK} AND s.blocked_reason IS NOT NULL`),
    branch('waits', 's.awaits IS NOT NULL'),
  ].join(' UNION ALL ');
};

/**
 * On which day what stands in a stage is expected to go on: by what was said when it was ordered, or by the day on which a disconnection is
 * wanted. $1 the kinds and $2 the states, side by side, in which such days are known.
 */
export const promised = (reach: string): string => `
  SELECT i.kind, i.definition, i.definition_version AS "definitionVersion", i.state, e.day, count(*)::integer AS count
  FROM unnest($1::text[], $2::text[]) AS p (kind, state)
  JOIN items i ON i.organization_id = current_organization_id() AND i.kind = p.kind AND i.state = p.state AND i.phase <> 'operate'
    ${reach === '' ? '' : `AND ${reach}`}
  CROSS JOIN LATERAL (
    SELECT coalesce(
      (SELECT t.answers ->> 'expectedOn' FROM transitions t
       WHERE t.organization_id = i.organization_id AND t.subject_id = i.id AND t.answers ->> 'expectedOn' <> ''
       ORDER BY t.subject_version DESC LIMIT 1),
      (SELECT d.disconnect_wanted_on::text FROM services d WHERE d.item_id = i.id)) AS day
  ) e GROUP BY 1, 2, 3, 4, 5`;

/** By when the last open task of each run is due: then its item goes on. */
export const byTheirTasks = (reach: string): string => `
  SELECT kind, definition, "definitionVersion", verb, day, count(*)::integer AS count FROM (
    SELECT ${VERB}, (max(s.due_at) AT TIME ZONE o.time_zone)::date::text AS day
    FROM workflow_steps s ${ofRuns(reach)} JOIN organizations o ON o.id = s.organization_id
    WHERE ${OPEN_TASK} AND r.completes_with IS NOT NULL GROUP BY r.id, o.time_zone
  ) runs GROUP BY 1, 2, 3, 4, 5`;
