import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { Given, OpenChunk, SettledRow } from './bulk-change.js';

interface Chunk {
  first: number;
  places: number[];
  itemIds: string[];
  named: string[];
  given: Given[];
}

/** SQL: the rows `o` of the chunk `chunk`. */
export function opened(chunk: string): string {
  return `unnest(${chunk}.places, ${chunk}.item_ids, ${chunk}.named, ${chunk}.given) AS o(place, item_id, named, given)`;
}

/** The items of bulk changes and what became of them, many at a time. */
@Injectable()
export class BulkRows {
  constructor(private readonly database: Database) {}

  /** The first chunk after `after` that is still to be done. */
  async next(id: string, after: number): Promise<OpenChunk | undefined> {
    const [chunk] = await this.database.query<Chunk>(
      `SELECT first, places, item_ids AS "itemIds", named, given FROM bulk_change_chunks
       WHERE bulk_change_id = $1 AND first > $2 ORDER BY first LIMIT 1`,
      [id, after],
    );
    if (!chunk) return undefined;
    const { first, places, itemIds, named, given } = chunk;
    const rows = places.map((place, at) => ({
      ...{ place, itemId: itemIds[at] ?? '', named: named[at] ?? '', given: given[at] ?? {} },
    }));
    return { first, rows };
  }

  /**
   * Writes down what became of rows of a chunk, and counts it, in the transaction of their effect.
   * @throws where they are not open any more, so that nothing is done twice
   */
  async settle(actor: Actor, id: string, chunk: OpenChunk, settled: readonly SettledRow[]): Promise<void> {
    await this.close(id, chunk, settled);
    const open = new Map(chunk.rows.map((row) => [row.place, row]));
    const rows = settled.map((row) => {
      const { itemId, named } = open.get(row.place) ?? {};
      return { ...row, itemId, named };
    });
    await this.database.query(
      `WITH settled AS (
         INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, outcome, code, reason, pointer, effect)
         SELECT $3, $1, s.place, s."itemId", s.named, s.outcome, s.code, s.reason, s.pointer, s.effect
         FROM jsonb_to_recordset($2) AS s(place integer, "itemId" uuid, named text, outcome text, code text, reason text, pointer text,
           effect jsonb)
         RETURNING outcome
       )
       UPDATE bulk_changes b SET changed = b.changed + c.changed, unchanged = b.unchanged + c.unchanged, refused = b.refused + c.refused
       FROM (
         SELECT count(*) FILTER (WHERE outcome = 'changed') AS changed, count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
           count(*) FILTER (WHERE outcome = 'refused') AS refused FROM settled
       ) c WHERE b.id = $1`,
      [id, JSON.stringify(rows), actor.organizationId],
    );
  }

  /** Takes rows out of their chunk, which goes with its last one. */
  private async close(id: string, { first }: OpenChunk, settled: readonly SettledRow[]): Promise<void> {
    const places = settled.map(({ place }) => place);
    const whole = await this.database.query(
      'DELETE FROM bulk_change_chunks WHERE bulk_change_id = $1 AND first = $2 AND places = $3::integer[] RETURNING first',
      [id, first, places],
    );
    if (whole.length > 0) return;
    const left =
      'array_agg(o.place ORDER BY o.place), array_agg(o.item_id ORDER BY o.place), array_agg(o.named ORDER BY o.place)';
    const part = await this.database.query(
      `UPDATE bulk_change_chunks c SET (places, item_ids, named, given) = (
         SELECT ${left}, array_agg(o.given ORDER BY o.place) FROM ${opened('c')} WHERE o.place <> ALL ($3::integer[])
       ) WHERE bulk_change_id = $1 AND first = $2 AND places @> $3::integer[] RETURNING first`,
      [id, first, places],
    );
    if (part.length === 0) throw new Error(`Rows of the bulk change ${id} after place ${first} were settled already.`);
  }

  /** Forgets what was only tried, and was begun before then. */
  forgetTrials(actor: Actor, before: Date): Promise<void> {
    return this.database.transaction(actor, async () => {
      const trials = 'SELECT id FROM bulk_changes WHERE organization_id = $1 AND dry_run AND created_at < $2';
      for (const table of ['bulk_change_chunks', 'bulk_change_items'])
        await this.database.query(`DELETE FROM ${table} WHERE bulk_change_id IN (${trials})`, [actor.organizationId, before]);
      await this.database.query('DELETE FROM bulk_changes WHERE organization_id = $1 AND dry_run AND created_at < $2', [
        actor.organizationId,
        before,
      ]);
    });
  }
}
