import { insertTransitions, REDEFINE } from '#lifecycle';
import { insertEvents } from '#messaging';
import { newId } from '#platform';
import type { TransitionedItem } from '../inventory.events.js';
import type { IsAwaited } from './move.rows.js';
import type { PlannedRedefinition } from './redefinition.rules.js';

/**
 * Lets any number of items live by other definitions, records it and tells of it where there is an event, in one statement. $1 the rows as JSON, $2 the
 * organisation, $3 now, $4-$6 the actor's kind, id and name, $7 the event's type, $8 the actor as the event tells it, $9 the comment.
 */
export const redefineItems = `
  WITH r AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1) AS r(id uuid, seen bigint, kind text, definition text, "definitionVersion" integer, "fromState" text,
      state text, "subState" text, phase text, "stuckAt" timestamptz, "transitionId" uuid, "eventId" uuid, answers jsonb, event jsonb)
  ), moved AS (
    UPDATE items i SET definition = r.definition, definition_version = r."definitionVersion", state = r.state, sub_state = r."subState",
      phase = r.phase, stuck_at = r."stuckAt", version = i.version + 1, updated_at = $3
    FROM r WHERE i.id = r.id AND i.version = r.seen RETURNING i.id
  ), recorded AS (${insertTransitions(`
    SELECT r."transitionId", $2, r.kind, r.id, r.seen + 1, r.definition, r."definitionVersion", '${REDEFINE}', r."fromState", r.state,
      $4, $5, $6, $9, r.answers, $3, $3 FROM r JOIN moved USING (id)`)}
  ), told AS (${insertEvents(`SELECT r."eventId", $2, $7, r.event, $8, $3 FROM r JOIN moved USING (id)
    WHERE r.event IS NOT NULL`)})
  SELECT id FROM moved`;

/** The row of `redefineItems`. History keeps what the item lived by before. */
export function asRow(
  { item, target, stage, subState }: PlannedRedefinition,
  now: Date,
  comment: string | null,
  isAwaited: IsAwaited,
): object {
  const transitionId = newId();
  const answers = { formerDefinition: item.definition, formerVersion: item.definitionVersion };
  const event: TransitionedItem = {
    ...{ itemId: item.id, itemKind: item.kind, transitionId, version: item.version + 1, verb: REDEFINE },
    ...{ from: item.state, to: stage.state, phase: stage.phase, effectiveAt: now.toISOString(), answers, comment },
    signals: [],
    sets: {},
  };
  return {
    ...{ id: item.id, seen: item.version, kind: item.kind, definition: target.name, definitionVersion: target.version },
    ...{ fromState: item.state, state: stage.state, subState, phase: stage.phase, stuckAt: stage.stuckAt },
    ...{ transitionId, answers },
    ...(isAwaited(event) && { eventId: newId(), event }),
  };
}
