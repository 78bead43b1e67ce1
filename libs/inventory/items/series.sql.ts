import { insertTransitions } from '#lifecycle';
import { detailColumns, itemColumns, recordOf, writesOf } from './item.columns.js';
import { stageColumns } from './item.writes.js';

/** Where each unit has its own, and the shape only that of one of them. */
const own: Readonly<Record<string, string>> = {
  tag: 'u.tag',
  tag_key: 'lower(u.tag)',
  serial: 'u.serial',
  serial_key: 'lower(u.serial)',
  imei: 'u.imei',
};

function written(columns: Array<[column: string, value: string]>): { columns: string; values: string } {
  return {
    columns: columns.map(([column]) => column).join(', '),
    values: columns.map(([column, value]) => own[column] ?? value).join(', '),
  };
}

const items = written(writesOf(itemColumns, 'n'));
const assets = written(writesOf(detailColumns.asset, 'd'));

/**
 * Begins any number of assets that differ by their numbers alone, as `insertItems` does for those of which each is told whole: what
 * they have in common is sent and read once. They are found by what `refresh_item_search` would find them by, which reads them again.
 * $1 one of them as JSON, $2 the organisation, $3 now, $4-$6 the actor's kind, id and name, $7 its moves as JSON, $8-$11 the units' ids, tags,
 * serials and IMEIs, $12 the ids of their lines of history, unit after unit.
 */
export const insertSeries = `
  WITH n AS MATERIALIZED (
    SELECT * FROM jsonb_to_record($1) AS n(kind text, ${stageColumns}, version bigint, "begunAs" text, "begunAt" timestamptz,
      ${recordOf(itemColumns)}, asset jsonb)
  ), u AS MATERIALIZED (
    SELECT * FROM unnest($8::uuid[], $9::text[], $10::text[], $11::text[]) WITH ORDINALITY AS u(id, tag, serial, imei, place)
  ), added AS (
    INSERT INTO items (id, organization_id, kind, definition, definition_version, state, phase, state_since, stuck_at, version,
      created_at, updated_at, ${items.columns})
    SELECT u.id, $2, n.kind, n.definition, n."definitionVersion", n.state, n.phase, n."stateSince", n."stuckAt", n.version, $3, $3,
      ${items.values} FROM u CROSS JOIN n
  ), added_assets AS (
    INSERT INTO assets (item_id, organization_id, product_id, ${assets.columns})
    SELECT u.id, $2, n."productId", ${assets.values}
    FROM u CROSS JOIN n CROSS JOIN LATERAL jsonb_to_record(n.asset) AS d(${recordOf(detailColumns.asset)})
  ), found AS (
    INSERT INTO item_search (item_id, organization_id, document)
    SELECT u.id, $2, lower(concat_ws(' ', u.tag, n.name, u.serial, u.imei, n.asset ->> 'imei2', n.asset ->> 'mac')) FROM u CROSS JOIN n
  ), m AS MATERIALIZED (
    SELECT n.kind, n.definition, n."definitionVersion", 'create' AS verb, NULL AS "fromState", n."begunAs" AS state, NULL AS comment,
      '{}'::jsonb AS answers, n."begunAt" AS "effectiveAt", 1 AS version FROM n
    UNION ALL
    SELECT kind, definition, "definitionVersion", verb, "fromState", state, comment, answers, "effectiveAt", seen + 1
    FROM jsonb_to_recordset($7) AS m(kind text, seen bigint, definition text, "definitionVersion" integer, verb text, "fromState" text, state text,
      comment text, answers jsonb, "effectiveAt" timestamptz)
  )
  ${insertTransitions(`
    SELECT ($12::uuid[])[(u.place - 1) * (SELECT version FROM n) + m.version], $2, m.kind, u.id, m.version, m.definition, m."definitionVersion",
      m.verb, m."fromState", m.state, $4, $5, $6, m.comment,
      m.answers || CASE WHEN m.answers ? 'serial' THEN jsonb_build_object('serial', u.serial) ELSE '{}' END
        || CASE WHEN m.answers ? 'imei' THEN jsonb_build_object('imei', u.imei) ELSE '{}' END,
      m."effectiveAt", $3 FROM u CROSS JOIN m`)}`;
