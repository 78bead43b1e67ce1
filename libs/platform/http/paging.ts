import { isId } from '../ids.js';
import { Refusal } from '../refusal.js';
import { Text, WholeNumber } from './fields.js';

/** What every list takes. A list's own query extends it with its filters. */
export class PageQuery {
  @WholeNumber({ optional: true, least: 1, most: 200, description: 'Rows a page', example: 50 })
  limit?: number;

  @Text({ optional: true, max: 1_000, description: 'Cursor from `next` of the page before' })
  after?: string;

  @Text({ optional: true, max: 60, description: 'Column to sort by; a leading `-` for descending', example: '-createdAt' })
  sort?: string;

  @Text({ optional: true, max: 200, description: 'Words to search for' })
  q?: string;
}

export interface Page<Row> {
  data: Row[];
  next: string | null;
}

/** How one page is cut: the SQL column, the direction, and where the page before ended. */
export interface Keyset {
  column: string;
  descending: boolean;
  limit: number;
  after?: { value: string | null; id: string };
  /** As the client said it; part of the cursor, so that a cursor cannot be used with another order. */
  sort: string;
}

const USUAL_LIMIT = 50;

/** @param sortable the offered names, each with its SQL column, which must be NOT NULL for keyset paging
 * @throws Refusal `validation_failed` for an unknown column or a foreign cursor */
export function keysetOf(query: PageQuery, sortable: Record<string, string>, usual: string): Keyset {
  const sort = query.sort ?? usual;
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  const column = Object.hasOwn(sortable, name) ? sortable[name] : undefined;
  if (!column) {
    throw new Refusal('validation_failed', `Sorting is offered by ${Object.keys(sortable).join(', ')}.`, { pointer: '?sort' });
  }
  const keyset: Keyset = { column, descending, limit: query.limit ?? USUAL_LIMIT, sort };
  return query.after ? { ...keyset, after: decodeCursor(query.after, sort) } : keyset;
}

/** The condition and order of a keyset page over `(column, id)`. Ask for `limit + 1` rows and hand them to `pageFrom`.
 * @param parameters is added to: the cursor's values get the next numbers */
export function keysetSql(
  { column, descending, after, limit }: Keyset,
  parameters: unknown[],
  idColumn = 'id',
): { where: string; tail: string } {
  const direction = descending ? 'DESC' : 'ASC';
  const tail = `ORDER BY ${column} ${direction}, ${idColumn} ${direction} LIMIT ${limit + 1}`;
  if (!after) return { where: 'true', tail };
  parameters.push(after.value, after.id);
  return { where: `(${column}, ${idColumn}) ${descending ? '<' : '>'} ($${parameters.length - 1}, $${parameters.length})`, tail };
}

/** @param keyOf the row's sort value as text that PostgreSQL reads back exactly, and its id */
export function pageFrom<Row, Shown = Row>(
  rows: Row[],
  keyset: Keyset,
  keyOf: (row: Row) => { value: string | null; id: string },
  show: (row: Row) => Shown,
): Page<Shown> {
  const shown = rows.slice(0, keyset.limit);
  const last = shown.at(-1);
  const next = rows.length > keyset.limit && last ? encodeCursor(keyset.sort, keyOf(last)) : null;
  return { data: shown.map(show), next };
}

export function encodeCursor(sort: string, { value, id }: { value: string | null; id: string }): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

function decodeCursor(cursor: string, sort: string): { value: string | null; id: string } {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parsed)) {
      const [cursorSort, value, id]: unknown[] = parsed;
      if (cursorSort === sort && (typeof value === 'string' || value === null) && typeof id === 'string' && isId(id))
        return { value, id };
    }
  } catch {
    // Falls through to the refusal: a cursor that cannot be read is not ours.
  }
  throw new Refusal('validation_failed', 'This cursor does not belong to this list and order.', { pointer: '?after' });
}
