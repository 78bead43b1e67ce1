import type { TestDatabase } from '../harness/database.js';

/** How an item and all work on it stand, and whether the product itself may be about to change something there. */
interface Mark {
  mark: string;
  moving: boolean;
}

export async function markOf(db: TestDatabase, itemId: string): Promise<Mark> {
  const [row] = await db.inspect<Mark>(
    `SELECT concat_ws(';', i.version, i.state, i.sub_state, i.holder_person_id,
         (SELECT count(*) FROM transitions t WHERE t.subject_id = i.id), (SELECT count(*) FROM sanitisation_certificates c WHERE c.item_id = i.id AND c.validated_at IS NOT NULL),
         (SELECT string_agg(r.state || r.priority || coalesce(s.versions, ''), ',' ORDER BY r.id) FROM workflow_runs r LEFT JOIN LATERAL (
            SELECT string_agg(s.state || s.version, ',' ORDER BY s.place) AS versions FROM workflow_steps s WHERE s.run_id = r.id) s ON true WHERE r.subject_id = i.id)) AS mark,
       i.kind = 'license' OR EXISTS (SELECT FROM workflow_runs r LEFT JOIN workflow_steps s ON s.run_id = r.id AND s.kind NOT IN ('task', 'approval')
         WHERE r.subject_id = i.id AND (s.state IN ('pending', 'running', 'waiting', 'failed')
           OR (r.completes_with IS NOT NULL AND r.left_at IS NULL AND r.state = 'succeeded'))) AS moving
     FROM items i WHERE i.id = $1`,
    [itemId],
  );
  return row ?? { mark: '', moving: true };
}

/** What was refused has left no trace. Where the product itself is at work on the item, nobody could tell whose the trace is. */
export async function expectNothingChanged(db: TestDatabase, itemId: string, before: Mark, what: string): Promise<void> {
  if (before.moving) return;
  const { mark } = await markOf(db, itemId);
  expect({ what, mark }).toEqual({ what, mark: before.mark });
}
