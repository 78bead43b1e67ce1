import type { ItemKind } from '#catalog';
import { insertTransitions } from '#lifecycle';
import { insertEvents } from '#messaging';
import { detailColumns, detailTables, itemColumns, recordOf, writesOf } from './item.columns.js';

const kinds = Object.keys(detailTables) as ItemKind[];

export const stageColumns = `"definition" text, "definitionVersion" integer, "state" text, "phase" text, "stateSince" timestamptz, "stuckAt" timestamptz`;

function insertDetail(kind: ItemKind): string {
  const writes = writesOf(detailColumns[kind], 'd');
  const productColumn = kind === 'asset' ? ', product_id' : '';
  const productValue = kind === 'asset' ? ', n."productId"' : '';
  return `INSERT INTO ${detailTables[kind]} (item_id, organization_id${productColumn}, ${writes.map(([column]) => column).join(', ')})
    SELECT n.id, $2${productValue}, ${writes.map(([, value]) => value).join(', ')}
    FROM given n CROSS JOIN LATERAL jsonb_to_record(n.${kind}) AS d(${recordOf(detailColumns[kind])}) WHERE n.kind = '${kind}'`;
}

/**
 * Begins any number of records in one statement: items, details, their histories, who has them. One that goes on at once is written as
 * it stands at the end of its moves, with what it began as under `begunAs`.
 * $1 the items as JSON, $2 the organisation, $3 now, $4-$6 the actor's kind, id and name, $7 the moves as JSON.
 */
export const insertItems = `
  WITH given AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1) AS n(id uuid, "transitionId" uuid, "custodyId" uuid, kind text, ${stageColumns}, version bigint,
      "begunAs" text, "begunAt" timestamptz, ${recordOf(itemColumns)}, asset jsonb, service jsonb, license jsonb)
  ), added AS (
    INSERT INTO items (id, organization_id, kind, definition, definition_version, state, phase, state_since, stuck_at, version,
      created_at, updated_at, ${writesOf(itemColumns, 'n')
        .map(([column]) => column)
        .join(', ')})
    SELECT n.id, $2, n.kind, n.definition, n."definitionVersion", n.state, n.phase, n."stateSince", n."stuckAt", n.version, $3, $3,
      ${writesOf(itemColumns, 'n')
        .map(([, value]) => value)
        .join(', ')} FROM given n
  ), ${kinds.map((kind) => `added_${kind} AS (${insertDetail(kind)})`).join(', ')},
  recorded AS (${insertTransitions(`
    SELECT n."transitionId", $2, n.kind, n.id, 1, n.definition, n."definitionVersion", 'create', NULL, coalesce(n."begunAs", n.state), $4, $5, $6,
      NULL, '{}'::jsonb, coalesce(n."begunAt", n."stateSince"), $3 FROM given n
    UNION ALL
    SELECT m."transitionId", $2, m.kind, m.id, m.seen + 1, m.definition, m."definitionVersion", m.verb, m."fromState", m.state, $4, $5, $6,
      m.comment, m.answers, m."effectiveAt", $3
    FROM jsonb_to_recordset($7) AS m("transitionId" uuid, kind text, id uuid, seen bigint, definition text, "definitionVersion" integer, verb text,
      "fromState" text, state text, comment text, answers jsonb, "effectiveAt" timestamptz)`)})
  INSERT INTO custody_records (id, organization_id, item_id, holder_person_id, holder_location_id, holder_item_id, held_from, handed_over_by)
  SELECT n."custodyId", $2, n.id, n."holderPersonId", n."holderLocationId", n."holderItemId", coalesce(n."begunAt", n."stateSince"), $6
  FROM given n WHERE num_nonnulls(n."holderPersonId", n."holderLocationId", n."holderItemId") > 0`;

/** $1 the items as JSON with `id` and `seen`, the version that they were locked with; $2 now. Writes every editable column. */
export const updateItems = `
  UPDATE items i SET version = i.version + 1, updated_at = $2,
    ${writesOf(itemColumns, 'n')
      .map(([column, value]) => `${column} = ${value}`)
      .join(', ')}
  FROM jsonb_to_recordset($1) AS n(id uuid, seen bigint, ${recordOf(itemColumns)})
  WHERE i.id = n.id AND i.version = n.seen RETURNING i.id`;

/** $1 the details as JSON with `id`. */
export function updateDetails(kind: ItemKind): string {
  const sets = writesOf(detailColumns[kind], 'd').map(([column, value]) => `${column} = ${value}`);
  return `UPDATE ${detailTables[kind]} t SET ${sets.join(', ')}
    FROM jsonb_to_recordset($1) AS d(id uuid, ${recordOf(detailColumns[kind])}) WHERE t.item_id = d.id`;
}

/**
 * Moves any number of items, records it and tells of it where there is an event, in one statement. $1 the moves as JSON, $2 the organisation, $3 now,
 * $4-$6 the actor's kind, id and name, $7 the event's type, $8 the actor as the event tells it.
 */
export const moveItems = `
  WITH m AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($1) AS m(id uuid, seen bigint, kind text, ${stageColumns}, "subState" text, "costCenterId" uuid,
      "locationId" uuid, "orderNumber" text, "holderPersonId" uuid, "holderLocationId" uuid, "holderItemId" uuid, "transitionId" uuid,
      "eventId" uuid, verb text, "fromState" text, "effectiveAt" timestamptz, comment text, answers jsonb, event jsonb)
  ), moved AS (
    UPDATE items i SET state = m.state, sub_state = m."subState", phase = m.phase, state_since = m."stateSince", stuck_at = m."stuckAt",
      definition_version = m."definitionVersion", cost_center_id = m."costCenterId", location_id = m."locationId",
      order_number = m."orderNumber", holder_person_id = m."holderPersonId", holder_location_id = m."holderLocationId",
      holder_item_id = m."holderItemId", version = i.version + 1, updated_at = $3
    FROM m WHERE i.id = m.id AND i.version = m.seen RETURNING i.id
  ), recorded AS (${insertTransitions(`
    SELECT m."transitionId", $2, m.kind, m.id, m.seen + 1, m.definition, m."definitionVersion", m.verb, m."fromState", m.state, $4, $5, $6,
      m.comment, m.answers, m."effectiveAt", $3 FROM m JOIN moved USING (id)`)}
  ), told AS (${insertEvents(`SELECT m."eventId", $2, $7, m.event, $8, $3 FROM m JOIN moved USING (id)
    WHERE m.event IS NOT NULL`)})
  SELECT id FROM moved`;
