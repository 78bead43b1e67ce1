import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refusal } from '#platform';
import { ItemConditions, type ItemFilters } from '../items/item-conditions.js';
import type { Meant, NamedItem } from './bulk-change.js';
import { opened } from './bulk-rows.js';
import type { PastedRow } from './pasted-tables.js';

/** More than this is no longer one change. */
export const MOST_ITEMS = 1_000_000;
/** So many rows are written in one statement. */
const STEP = 50_000;

/** So many rows are done together. */
const A_CHUNK = 500;

/** SQL: writes the rows of `open` (place, item_id, named, given) as chunks of the bulk change $2 of the organisation $1. */
const CHUNKS_OF_OPEN = `
  INSERT INTO bulk_change_chunks (organization_id, bulk_change_id, first, places, item_ids, named, given)
  SELECT $1, $2, min(place), array_agg(place::integer ORDER BY place), array_agg(item_id ORDER BY place), array_agg(named ORDER BY place),
    array_agg(given ORDER BY place)
  FROM open GROUP BY (place - 1) / ${A_CHUNK}`;

/** SQL: of a chunk over which a table is laid, what the table does not refuse; nothing is left where it refuses all of it. */
const STILL_OPEN = Object.entries({ places: 'place', item_ids: 'item_id', named: 'named', given: 'given' })
  .map(([many, one]) => `coalesce(array_agg(${one} ORDER BY place) FILTER (WHERE code IS NULL), '{}') AS ${many}`)
  .join(', ');

const ANSWERED = `jsonb_strip_nulls(jsonb_build_object('answers', t.answers))`;

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
    chunk = STEP,
  ): Promise<GatheredTo | undefined> {
    const next = await this.write(actor, id, meant, from, before, chunk);
    if (next) return next;
    if (meant.table && (meant.items || meant.filter)) await this.layOver(actor, id, meant.table);
    await this.database.query(
      `UPDATE bulk_changes b SET total = o.open + r.refused, refused = r.refused
       FROM (SELECT coalesce(sum(cardinality(places)), 0) AS open FROM bulk_change_chunks WHERE bulk_change_id = $1) o,
         (SELECT count(*) AS refused FROM bulk_change_items WHERE bulk_change_id = $1) r WHERE b.id = $1`,
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
      `WITH open AS (
         SELECT $3 + row_number() OVER (ORDER BY i.id) AS place, i.id AS item_id, i.tag AS named, '{}'::jsonb AS given
         FROM (SELECT i.id, i.tag FROM items i WHERE ${conditions.join(' AND ')} ORDER BY i.id LIMIT ${chunk}) i
       ), written AS (${CHUNKS_OF_OPEN})
       SELECT place::integer, item_id AS "itemId" FROM open ORDER BY place DESC LIMIT 1`,
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
       ), open AS (
         SELECT $5 + row_number() OVER (ORDER BY c.place) AS place, c.item_id, c.named, jsonb_build_object('takesBack', c.effect) AS given
         FROM chunk c
       ), written AS (${CHUNKS_OF_OPEN})
       SELECT (SELECT max(place)::integer FROM open) AS place, max(place) AS last FROM chunk HAVING count(*) > 0`,
      [actor.organizationId, id, of, Number(from.after ?? 0), from.place],
    );
    return furtherThan(chunk, from, written[0]?.place, written[0]?.last);
  }

  /** Each row by itself, in the order given. */
  private async named(actor: Actor, id: string, rows: readonly PastedRow[]): Promise<void> {
    const parameters: unknown[] = [actor.organizationId, id];
    await this.database.query(
      `WITH ${await this.found(actor, rows, parameters)}, refused AS (
         INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, outcome, code, reason, pointer)
         SELECT $1, $2, t.place, t.id, t.named, 'refused', t.code, t.reason, t.pointer FROM told t WHERE t.code IS NOT NULL
       ), open AS (
         SELECT t.place, t.id AS item_id, t.named, ${ANSWERED} AS given FROM told t WHERE t.code IS NULL
       ) ${CHUNKS_OF_OPEN}`,
      parameters,
    );
  }

  /** The answers of a table to the items that are chosen otherwise; what is wrong in it, or about other items, comes at the end. */
  private async layOver(actor: Actor, id: string, rows: readonly PastedRow[]): Promise<void> {
    const parameters: unknown[] = [actor.organizationId, id];
    const found = await this.found(actor, rows, parameters);
    const outside = `$${parameters.push(OUTSIDE)}::text`;
    await this.database.query(
      `WITH ${found}, laid AS (
         SELECT c.first, o.place, o.item_id, o.named, CASE WHEN t.place IS NULL THEN o.given ELSE ${ANSWERED} END AS given,
           t.place AS told, t.code, t.reason, t.pointer
         FROM bulk_change_chunks c CROSS JOIN LATERAL ${opened('c')} LEFT JOIN told t
           ON t.id = o.item_id AND coalesce(t.code, 'validation_failed') = 'validation_failed'
         WHERE c.bulk_change_id = $2
       ), left_open AS (
         UPDATE bulk_change_chunks c SET places = l.places, item_ids = l.item_ids, named = l.named, given = l.given
         FROM (
           SELECT first, ${STILL_OPEN} FROM laid GROUP BY first HAVING count(told) > 0
         ) l WHERE c.bulk_change_id = $2 AND c.first = l.first
       ), wrong AS (
         INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, outcome, code, reason, pointer)
         SELECT $1, $2, place, item_id, named, 'refused', code, reason, pointer FROM laid WHERE code IS NOT NULL
       ), last AS (
         SELECT coalesce(max(place), 0) AS place
         FROM (SELECT place FROM laid UNION ALL SELECT place FROM bulk_change_items WHERE bulk_change_id = $2) taken
       )
       INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, named, outcome, code, reason, pointer)
       SELECT $1, $2, last.place + row_number() OVER (ORDER BY t.place), t.named, 'refused', coalesce(t.code, 'not_found'),
         coalesce(t.reason, ${outside}), t.pointer FROM told t, last
       WHERE t.place NOT IN (SELECT told FROM laid WHERE told IS NOT NULL)`,
      parameters,
    );
    await this.database.query(`DELETE FROM bulk_change_chunks WHERE bulk_change_id = $1 AND places = '{}'`, [id]);
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
