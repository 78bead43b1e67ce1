/** How a table is filled with many rows in one statement: which properties go where, and by what a row is recognised. */
export interface SetWiseTable<Row extends object> {
  table: string;
  /** What one row is called in the audit trail, e.g. `person`. */
  noun: string;
  columns: Record<keyof Row & string, SetWiseColumn>;
  /** In order of precedence: the first that a row tells and that no earlier one contradicts finds its known row. */
  keys: readonly SetWiseKey[];
}

export interface SetWiseColumn {
  column: string;
  type: 'text' | 'uuid' | 'boolean' | 'integer' | 'bigint' | 'jsonb';
  /** SQL for a new row that does not tell it; NULL otherwise. */
  fallback?: string;
  /** A known row is recognised by it and keeps its own spelling. */
  identity?: boolean;
}

export interface SetWiseKey {
  /** SQL over a row that is called `r`; compared with `=`. NULL where the row does not tell it. */
  value: string;
  /** Held by a unique index, so that another row with the same is refused rather than tried. */
  unique: boolean;
  /** Whether an index serves it for whoever asks, i.e. it is a plain column that an index holds with the organisation. */
  indexed?: boolean;
  /** For the refusal, e.g. `this employee number`. */
  says: string;
}

/**
 * The statement that recognises, judges, changes and adds a whole chunk. Parameters: the rows as JSON (with `row` and
 * `new_id`), the organisation, the time. A row that two keys dispute, or that comes twice, gets a reason and is left alone.
 * What a row does not tell stays as it is.
 */
export function setWiseSql<Row extends object>({ table, columns, keys }: SetWiseTable<Row>): string {
  const all = Object.values<SetWiseColumn>(columns);
  const names = all.map(({ column }) => column);
  const value = (key: SetWiseKey, row: string): string => key.value.replaceAll(/\br\./g, `${row}.`);
  const finders = keys.map(
    (_key, place) => `LEFT JOIN known k${place} ON k${place}.key_${place} = i.key_${place}${agreeing(place)}`,
  );
  const found = keys.map((_key, place) => `k${place}.id`).join(', ');
  const repeated = keys.map((key, place) => {
    const alone = key.unique
      ? ''
      : keys
          .slice(0, place)
          .map((_key, earlier) => ` AND i.key_${earlier} IS NULL`)
          .join('');
    return `row_number() OVER (PARTITION BY i.key_${place}${alone ? `, (true${alone})` : ''} ORDER BY i.row) > 1 AND i.key_${place} IS NOT NULL${alone}`;
  });
  const disputed = keys.flatMap((key, place) => (key.unique ? [place] : []));
  const verdicts = keys.flatMap((key, place) => [
    `WHEN repeated_${place} THEN 'An earlier row has ${key.says} too.'`,
    ...(key.unique ? [`WHEN disputed_${place} THEN 'Another record has ${key.says} already.'`] : []),
  ]);
  // The planner knows nothing of the rows that come, and little of a table that is just being filled. `OFFSET 0` keeps it to
  // looking up each row, where otherwise it might read the whole table for every chunk.
  const hits = keys.map((key, place) =>
    key.indexed
      ? `SELECT t.id FROM input i CROSS JOIN LATERAL (SELECT id FROM ${table} t WHERE t.organization_id = $2 AND ${value(key, 't')} = i.key_${place} OFFSET 0) t`
      : `SELECT t.id FROM ${table} t JOIN input i ON i.key_${place} = ${value(key, 't')} WHERE t.organization_id = $2`,
  );
  const editable = all.filter(({ identity }) => !identity).map(({ column }) => column);
  const keep = editable.map((name) => `coalesce(j.${name}, t.${name})`).join(', ');
  const update =
    editable.length === 0
      ? 'SELECT NULL::uuid AS id WHERE false'
      : `UPDATE ${table} t SET (${editable.join(', ')}) = ROW(${keep}), version = t.version + 1, updated_at = $3
         FROM judged j WHERE t.id = j.known_id AND t.organization_id = $2 AND j.reason IS NULL
           AND (${keep}) IS DISTINCT FROM (${editable.map((name) => `t.${name}`).join(', ')})
         RETURNING t.id`;
  return `
    WITH input AS MATERIALIZED (
      SELECT r.*, ${keys.map((key, place) => `${value(key, 'r')} AS key_${place}`).join(', ')}
      FROM jsonb_to_recordset($1) AS r("row" integer, new_id uuid, ${all.map(({ column, type }) => `${column} ${type}`).join(', ')})
    ), known AS MATERIALIZED (
      SELECT r.id, ${keys.map((key, place) => `${value(key, 'r')} AS key_${place}`).join(', ')}, to_jsonb(r) AS before
      FROM (SELECT DISTINCT id FROM (${hits.join(' UNION ALL ')}) found) hit CROSS JOIN LATERAL (SELECT * FROM ${table} t WHERE t.id = hit.id OFFSET 0) r
    ), found AS (
      SELECT DISTINCT ON (i.row) i.*, coalesce(${found}) AS known_id
      FROM input i ${finders.join(' ')} ORDER BY i.row, ${found}
    ), marked AS (
      SELECT i.*, ${repeated.map((condition, place) => `${condition} AS repeated_${place}`).join(', ')},
        ${disputed.map((place) => `o${place}.id IS NOT NULL AND o${place}.id IS DISTINCT FROM known_id AS disputed_${place}`).join(', ')},
        known_id IS NOT NULL AND row_number() OVER (PARTITION BY known_id ORDER BY i.row) > 1 AS same_again
      FROM found i ${disputed.map((place) => `LEFT JOIN known o${place} ON o${place}.key_${place} = i.key_${place}`).join(' ')}
    ), judged AS MATERIALIZED (
      SELECT m.*, CASE ${verdicts.join(' ')} WHEN same_again THEN 'An earlier row tells of the same.' END AS reason FROM marked m
    ), updated AS (
      ${update}
    ), created AS (
      INSERT INTO ${table} (id, organization_id, ${names.join(', ')}, created_at, updated_at)
      SELECT new_id, $2, ${all.map(({ column, fallback }) => (fallback ? `coalesce(${column}, ${fallback})` : column)).join(', ')}, $3, $3
      FROM judged WHERE known_id IS NULL AND reason IS NULL
      ON CONFLICT DO NOTHING RETURNING id
    )
    SELECT j.row, coalesce(c.id, j.known_id) AS id, j.reason,
      CASE WHEN j.reason IS NOT NULL THEN 'refused' WHEN c.id IS NOT NULL THEN 'created' WHEN u.id IS NOT NULL THEN 'updated'
        WHEN j.known_id IS NOT NULL THEN 'unchanged' ELSE 'overtaken' END AS outcome,
      CASE WHEN u.id IS NOT NULL THEN k.before END AS before
    FROM judged j LEFT JOIN created c ON c.id = j.new_id LEFT JOIN updated u ON u.id = j.known_id AND j.reason IS NULL
      LEFT JOIN known k ON k.id = j.known_id
    ORDER BY j.row`;
}

/** A later key may find a row only where none of the earlier ones tells otherwise. */
function agreeing(place: number): string {
  return Array.from(
    { length: place },
    (_value, earlier) => ` AND (i.key_${earlier} IS NULL OR k${place}.key_${earlier} IS NULL)`,
  ).join('');
}
