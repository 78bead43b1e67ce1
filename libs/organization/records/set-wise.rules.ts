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
}

export interface SetWiseKey {
  /** SQL over a row that is called `r`; compared with `=`. NULL where the row does not tell it. */
  value: string;
  /** Held by a unique index, so that another row with the same is refused rather than tried. */
  unique: boolean;
  /** For the refusal, e.g. `the employee number`. */
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
  const verdicts = keys.flatMap((key, place) => [
    `WHEN repeated_${place} THEN 'An earlier row has ${key.says} too.'`,
    ...(key.unique
      ? [
          `WHEN EXISTS (SELECT FROM known k WHERE k.key_${place} = m.key_${place} AND k.id IS DISTINCT FROM m.known_id)
           THEN 'Another record has ${key.says} already.'`,
        ]
      : []),
  ]);
  const hits = keys.map(
    (key, place) =>
      `SELECT t.id FROM ${table} t JOIN input i ON i.key_${place} = ${value(key, 't')} WHERE t.organization_id = $2`,
  );
  const keep = names.map((name) => `coalesce(j.${name}, t.${name})`).join(', ');
  return `
    WITH input AS MATERIALIZED (
      SELECT r.*, ${keys.map((key, place) => `${value(key, 'r')} AS key_${place}`).join(', ')}
      FROM jsonb_to_recordset($1) AS r("row" integer, new_id uuid, ${all.map(({ column, type }) => `${column} ${type}`).join(', ')})
    ), known AS MATERIALIZED (
      SELECT r.id, ${keys.map((key, place) => `${value(key, 'r')} AS key_${place}`).join(', ')}, to_jsonb(r) AS before
      FROM ${table} r JOIN (${hits.join(' UNION ')}) hit ON hit.id = r.id
    ), found AS (
      SELECT DISTINCT ON (i.row) i.*, coalesce(${found}) AS known_id
      FROM input i ${finders.join(' ')} ORDER BY i.row, ${found}
    ), marked AS (
      SELECT i.*, ${repeated.map((condition, place) => `${condition} AS repeated_${place}`).join(', ')},
        known_id IS NOT NULL AND row_number() OVER (PARTITION BY known_id ORDER BY i.row) > 1 AS same_again
      FROM found i
    ), judged AS MATERIALIZED (
      SELECT m.*, CASE ${verdicts.join(' ')} WHEN same_again THEN 'An earlier row tells of the same.' END AS reason FROM marked m
    ), updated AS (
      UPDATE ${table} t SET (${names.join(', ')}) = ROW(${keep}), version = t.version + 1, updated_at = $3
      FROM judged j WHERE t.id = j.known_id AND t.organization_id = $2 AND j.reason IS NULL
        AND (${keep}) IS DISTINCT FROM (${names.map((name) => `t.${name}`).join(', ')})
      RETURNING t.id
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
