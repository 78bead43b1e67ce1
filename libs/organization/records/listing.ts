import { type Database, keysetOf, keysetSql, notFound, type Page, type PageQuery, pageFrom } from '#platform';

/** How records of a kind are read for people: the SQL of one row, and what lists of them offer. */
export interface Listing {
  /** The columns, each under its name in JSON. */
  select: string;
  /** The table with its alias, and what is joined to it. */
  from: string;
  /** The id's column, e.g. `v.id`. */
  id: string;
  /** What a list can be sorted by, each with its column, which is NOT NULL. */
  sortable: Record<string, string>;
  usual: string;
  /** Columns that `q` looks in: each of its words has to be in one of them. */
  searched: readonly string[];
  /** In refusals, e.g. `The vendor`. */
  label: string;
}

/** A condition with `?` for its value; left out where the value is `undefined`. */
export type Filter = readonly [sql: string, value: unknown];

/** One page. Needs a reading scope or an open transaction. */
export async function listPage<Row extends { id: string }>(
  database: Database,
  { select, from, id, sortable, usual, searched }: Listing,
  query: PageQuery,
  filters: readonly Filter[] = [],
): Promise<Page<Row>> {
  const keyset = keysetOf(query, sortable, usual);
  const parameters: unknown[] = [];
  const told = [...filters, ...searchFilters(searched, query.q)].filter(([, value]) => value !== undefined);
  const conditions = told.map(([sql, value]) => sql.replaceAll('?', `$${parameters.push(value)}`));
  const { where, tail } = keysetSql(keyset, parameters, id);
  const rows = await database.query<Row & { sortValue?: string }>(
    `SELECT ${select}, (${keyset.column})::text AS "sortValue" FROM ${from} WHERE ${[...conditions, where].join(' AND ')} ${tail}`,
    parameters,
  );
  return pageFrom<Row & { sortValue?: string }, Row>(
    rows,
    keyset,
    (row) => ({ value: row.sortValue ?? null, id: row.id }),
    (row) => {
      delete row.sortValue;
      return row;
    },
  );
}

/** @throws Refusal `not_found` */
export async function readOne<Row extends object>(
  database: Database,
  { select, from, id, label }: Listing,
  wanted: string,
): Promise<Row> {
  const row = await database.first<Row>(`SELECT ${select} FROM ${from} WHERE ${id} = $1`, [wanted]);
  if (!row) throw notFound(label);
  return row;
}

function searchFilters(searched: readonly string[], q = ''): Filter[] {
  const words = q.split(/\s+/).filter((word) => word !== '');
  return words.map((word) => [`concat_ws(' ', ${searched.join(', ')}) ILIKE ?`, `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`]);
}
