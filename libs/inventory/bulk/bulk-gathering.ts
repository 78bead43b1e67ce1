import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refusal } from '#platform';
import { ItemConditions, type ItemFilters } from '../items/item-conditions.js';
import type { Meant, NamedItem } from './bulk-change.js';
import type { PastedRow } from './pasted-tables.js';

/** More than this is no longer one change. */
export const MOST_ITEMS = 1_000_000;
/** So many rows are written in one statement. */
const CHUNK = 50_000;

const BEYOND = 'This item does not exist or is not visible to you.';
const TWICE = 'This item is named further up already.';
const SEVERAL = 'Several items have this serial number; name it by its tag.';
const OUTSIDE = 'This item is not among those that are chosen.';

/** How far the gathering is: the last item (or row) that was written, and its place. */
export interface GatheredTo {
  after: string | null;
  place: number;
}

export const nothingGathered: GatheredTo = { after: null, place: 0 };

/** Holds on to what a bulk change means, row by row and chunk by chunk, before anything is done. All in the open transaction. */
@Injectable()
export class BulkGathering {
  constructor(
    private readonly database: Database,
    private readonly conditions: ItemConditions,
  ) {}

  /**
   * About how many rows it will be.
   * @throws Refusal `validation_failed` where nothing is meant, or too much
   */
  async size(actor: Actor, meant: Meant): Promise<number> {
    const size = await this.counted(actor, meant);
    if (size === 0) throw new Refusal('validation_failed', 'Nothing is selected.', { pointer: '/selection' });
    if (size <= MOST_ITEMS) return size;
    const reason = `More than ${MOST_ITEMS.toLocaleString('en')} items match; narrow them down.`;
    throw new Refusal('validation_failed', reason, { pointer: '/selection/filter' });
  }

  /**
   * Writes the next rows, at most `chunk` of them. What is beyond reach is refused here and now. What matches only later is not meant: items that were
   * recorded after `before` are left out.
   * @returns how far it is, or nothing when all are there
   */
  async step(
    actor: Actor,
    id: string,
    meant: Meant,
    from: GatheredTo,
    before: Date,
    chunk = CHUNK,
  ): Promise<GatheredTo | undefined> {
    const next = await this.write(actor, id, meant, from, before, chunk);
    if (next) return next;
    if (meant.table && (meant.items || meant.filter)) await this.layOver(actor, id, meant.table);
    await this.database.query(
      `UPDATE bulk_changes b SET total = c.total, refused = c.refused
       FROM (SELECT count(*) AS total, count(*) FILTER (WHERE outcome = 'refused') AS refused
         FROM bulk_change_items WHERE bulk_change_id = $1) c WHERE b.id = $1`,
      [id],
    );
    return undefined;
  }

  private async write(
    actor: Actor,
    id: string,
    meant: Meant,
    from: GatheredTo,
    before: Date,
    chunk: number,
  ): Promise<GatheredTo | undefined> {
    if (meant.takesBack !== undefined) return this.takeBack(actor, id, meant.takesBack, from, chunk);
    if (meant.filter) return this.matching(actor, id, meant.filter, from, before, chunk);
    const named = meant.items ? meant.items.map(asRow) : (meant.table ?? []);
    await this.named(actor, id, named);
    return undefined;
  }

  private async counted(actor: Actor, { items, filter, takesBack, table = [] }: Meant): Promise<number> {
    if (takesBack !== undefined) {
      const sql = 'SELECT changed AS count FROM bulk_changes WHERE id = $1';
      return (await this.database.one<{ count: number }>(sql, [takesBack])).count;
    }
    if (!filter) return (items ?? table).length;
    const parameters: unknown[] = [];
    const conditions = ['true', ...(await this.conditions.of(actor, filter, parameters))].join(' AND ');
    const sql = `SELECT count(*)::integer AS count FROM (SELECT FROM items i WHERE ${conditions} LIMIT ${MOST_ITEMS + 1}) found`;
    return (await this.database.one<{ count: number }>(sql, parameters)).count;
  }

  /** By their ids, which never change and tell when an item was recorded. */
  private async matching(
    actor: Actor,
    id: string,
    filter: ItemFilters,
    from: GatheredTo,
    before: Date,
    chunk: number,
  ): Promise<GatheredTo | undefined> {
    const parameters: unknown[] = [actor.organizationId, id, from.place, before];
    const conditions = ['i.created_at <= $4', ...(await this.conditions.of(actor, filter, parameters))];
    if (from.after !== null) conditions.push(`i.id > $${parameters.push(from.after)}`);
    const written = await this.database.query<{ place: number; itemId: string }>(
      `WITH written AS (
         INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, given)
         SELECT $1, $2, $3 + row_number() OVER (ORDER BY i.id), i.id, i.tag, '{}'
         FROM (SELECT i.id, i.tag FROM items i WHERE ${conditions.join(' AND ')} ORDER BY i.id LIMIT ${chunk}) i
         RETURNING place, item_id
       ) SELECT place, item_id AS "itemId" FROM written ORDER BY place DESC LIMIT 1`,
      parameters,
    );
    return furtherThan(chunk, from, written[0]?.place, written[0]?.itemId);
  }

  /** What another change did, to be taken back in the same order. */
  private async takeBack(actor: Actor, id: string, of: string, from: GatheredTo, chunk: number): Promise<GatheredTo | undefined> {
    const written = await this.database.query<{ place: number; last: number }>(
      `WITH chunk AS (
         SELECT r.place, r.item_id, r.named, r.effect FROM bulk_change_items r
         WHERE r.bulk_change_id = $3 AND r.outcome = 'changed' AND r.place > $4 ORDER BY r.place LIMIT ${chunk}
       ), written AS (
         INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, given)
         SELECT $1, $2, $5 + row_number() OVER (ORDER BY c.place), c.item_id, c.named, jsonb_build_object('takesBack', c.effect)
         FROM chunk c RETURNING place
       ) SELECT (SELECT max(place) FROM written) AS place, max(place) AS last FROM chunk HAVING count(*) > 0`,
      [actor.organizationId, id, of, Number(from.after ?? 0), from.place],
    );
    return furtherThan(chunk, from, written[0]?.place, written[0]?.last);
  }

  /** Each row by itself, in the order given. */
  private async named(actor: Actor, id: string, rows: readonly PastedRow[]): Promise<void> {
    const parameters: unknown[] = [actor.organizationId, id];
    await this.database.query(
      `WITH ${await this.found(actor, rows, parameters)}
       INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, given, outcome, code, reason, pointer)
       SELECT $1, $2, t.place, t.id, t.named, jsonb_strip_nulls(jsonb_build_object('answers', t.answers)),
         CASE WHEN t.code IS NOT NULL THEN 'refused' END, t.code, t.reason, t.pointer FROM told t`,
      parameters,
    );
  }

  /** The answers of a table to the items that are chosen otherwise; what is wrong in it, or about other items, comes at the end. */
  private async layOver(actor: Actor, id: string, rows: readonly PastedRow[]): Promise<void> {
    const parameters: unknown[] = [actor.organizationId, id];
    const found = await this.found(actor, rows, parameters);
    const outside = `$${parameters.push(OUTSIDE)}::text`;
    await this.database.query(
      `WITH ${found}, answered AS (
         UPDATE bulk_change_items r SET given = jsonb_strip_nulls(jsonb_build_object('answers', t.answers)) FROM told t
         WHERE r.bulk_change_id = $2 AND r.item_id = t.id AND r.outcome IS NULL AND t.code IS NULL RETURNING t.place
       ), wrong AS (
         UPDATE bulk_change_items r SET outcome = 'refused', code = t.code, reason = t.reason, pointer = t.pointer FROM told t
         WHERE r.bulk_change_id = $2 AND r.item_id = t.id AND r.outcome IS NULL AND t.code = 'validation_failed' RETURNING t.place
       ), last AS (SELECT coalesce(max(place), 0) AS place FROM bulk_change_items WHERE bulk_change_id = $2)
       INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, named, given, outcome, code, reason, pointer)
       SELECT $1, $2, last.place + row_number() OVER (ORDER BY t.place), t.named, '{}', 'refused', coalesce(t.code, 'not_found'),
         coalesce(t.reason, ${outside}), t.pointer FROM told t, last
       WHERE t.place NOT IN (SELECT place FROM answered UNION ALL SELECT place FROM wrong)`,
      parameters,
    );
  }

  /** `told`: each row with the item that it names and, where it cannot be, with what is wrong. */
  private async found(actor: Actor, rows: readonly PastedRow[], parameters: unknown[]): Promise<string> {
    const given = parameters.push(JSON.stringify(rows));
    const [beyond, twice, several] = [BEYOND, TWICE, SEVERAL].map((text) => `$${parameters.push(text)}::text`);
    const reach = ['true', ...(await this.conditions.of(actor, {}, parameters))].join(' AND ');
    return `given AS (
         SELECT n.place, n.row ->> 'by' AS by, n.row ->> 'named' AS named, n.row -> 'answers' AS answers, n.row -> 'problem' AS problem
         FROM jsonb_array_elements($${given}::jsonb) WITH ORDINALITY AS n(row, place)
       ), ids AS (
         SELECT g.place, CASE WHEN g.problem = 'null' THEN g.named::uuid END AS id FROM given g WHERE g.by = 'itemId'
         UNION ALL SELECT g.place, a.id FROM given g JOIN items a ON g.by = 'tag' AND a.tag_key = lower(g.named)
         UNION ALL SELECT g.place, a.item_id FROM given g
           JOIN assets a ON g.by = 'serial' AND a.organization_id = $1 AND a.serial_key = lower(g.named)
       ), within AS (
         SELECT ids.place, (array_agg(i.id))[1] AS id, count(*) AS hits FROM ids JOIN items i ON i.id = ids.id AND ${reach} GROUP BY 1
       ), seen AS (
         SELECT g.*, w.id, w.hits, row_number() OVER (PARTITION BY w.id ORDER BY g.place) AS time
         FROM given g LEFT JOIN within w ON w.place = g.place
       ), told AS (
         SELECT place, CASE WHEN coalesce(hits, 1) = 1 AND (id IS NULL OR time = 1) THEN id END AS id, named,
           CASE WHEN answers <> '{}' THEN answers END AS answers,
           CASE WHEN problem <> 'null' THEN 'validation_failed' WHEN id IS NULL THEN 'not_found' WHEN hits > 1 OR time > 1 THEN 'conflict' END
             AS code,
           CASE WHEN problem <> 'null' THEN problem ->> 'reason' WHEN id IS NULL THEN ${beyond} WHEN hits > 1 THEN ${several}
             WHEN time > 1 THEN ${twice} END AS reason,
           problem ->> 'pointer' AS pointer FROM seen
       )`;
  }
}

function furtherThan(
  chunk: number,
  from: GatheredTo,
  place: number | undefined,
  last: string | number | undefined,
): GatheredTo | undefined {
  if (place === undefined || last === undefined || place - from.place < chunk) return undefined;
  return { after: String(last), place };
}

function asRow({ itemId, tag, answers = {} }: NamedItem): PastedRow {
  return { by: itemId === undefined ? 'tag' : 'itemId', named: itemId ?? tag ?? '', answers, problem: null };
}
