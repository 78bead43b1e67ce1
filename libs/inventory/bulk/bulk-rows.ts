import { Injectable } from '@nestjs/common';
import { type Actor, Database, Refusal } from '#platform';
import { ItemConditions } from '../items/item-conditions.js';
import type { BulkSelection, OpenRow, SettledRow } from './bulk-change.js';

/** More than this at once is no longer a choice that somebody looked at. */
export const MOST_ITEMS = 100_000;

const BEYOND = 'This item does not exist or is not visible to you.';
const TWICE = 'This item is named further up already.';

/** The items of bulk changes, written and read many at a time. */
@Injectable()
export class BulkRows {
  constructor(
    private readonly database: Database,
    private readonly conditions: ItemConditions,
  ) {}

  /**
   * Holds on to what is meant now, so that what matches later is not changed too. What is beyond reach is refused here and now.
   * @returns how many rows there are, and how many of them are refused
   * @throws Refusal `validation_failed` where nothing is meant, or too much
   */
  async select(actor: Actor, id: string, selection: BulkSelection): Promise<{ total: number; refused: number }> {
    const parameters: unknown[] = [actor.organizationId, id];
    await ('filter' in selection ? this.matching(actor, selection, parameters) : this.named(actor, selection, parameters));
    const counts = await this.count(id);
    if (counts.total === 0) throw new Refusal('validation_failed', 'Nothing is selected.', { pointer: '/selection' });
    if (counts.total > MOST_ITEMS) {
      const reason = `More than ${MOST_ITEMS.toLocaleString('en')} items match; narrow them down.`;
      throw new Refusal('validation_failed', reason, { pointer: '/selection/filter' });
    }
    return counts;
  }

  /** What another change did, to be taken back in the same order. */
  async takeBack(actor: Actor, id: string, of: string): Promise<{ total: number; refused: number }> {
    await this.database.query(
      `INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, given)
       SELECT $1, $2, row_number() OVER (ORDER BY r.place), r.item_id, r.named, jsonb_build_object('takesBack', r.effect)
       FROM bulk_change_items r WHERE r.bulk_change_id = $3 AND r.outcome = 'changed'`,
      [actor.organizationId, id, of],
    );
    return this.count(id);
  }

  /** The first rows after `after` that are still to be done. */
  next(id: string, after: number, limit: number): Promise<OpenRow[]> {
    return this.database.query<OpenRow>(
      `SELECT place, item_id AS "itemId", given FROM bulk_change_items
       WHERE bulk_change_id = $1 AND place > $2 AND outcome IS NULL ORDER BY place LIMIT $3`,
      [id, after, limit],
    );
  }

  /** Writes down what became of rows, and counts it, in the transaction of their effect. */
  async settle(id: string, rows: readonly SettledRow[]): Promise<void> {
    await this.database.query(
      `WITH settled AS (
         UPDATE bulk_change_items r SET outcome = s.outcome, code = s.code, reason = s.reason, pointer = s.pointer, effect = s.effect
         FROM jsonb_to_recordset($2) AS s(place integer, outcome text, code text, reason text, pointer text, effect jsonb)
         WHERE r.bulk_change_id = $1 AND r.place = s.place AND r.outcome IS NULL RETURNING r.outcome
       )
       UPDATE bulk_changes b SET changed = b.changed + c.changed, unchanged = b.unchanged + c.unchanged, refused = b.refused + c.refused
       FROM (
         SELECT count(*) FILTER (WHERE outcome = 'changed') AS changed, count(*) FILTER (WHERE outcome = 'unchanged') AS unchanged,
           count(*) FILTER (WHERE outcome = 'refused') AS refused FROM settled
       ) c WHERE b.id = $1`,
      [id, JSON.stringify(rows)],
    );
  }

  /** Forgets what was only tried, and was begun before then. */
  forgetTrials(actor: Actor, before: Date): Promise<void> {
    return this.database.transaction(actor, async () => {
      const trials = 'SELECT id FROM bulk_changes WHERE organization_id = $1 AND dry_run AND created_at < $2';
      await this.database.query(`DELETE FROM bulk_change_items WHERE bulk_change_id IN (${trials})`, [
        actor.organizationId,
        before,
      ]);
      await this.database.query('DELETE FROM bulk_changes WHERE organization_id = $1 AND dry_run AND created_at < $2', [
        actor.organizationId,
        before,
      ]);
    });
  }

  private async matching(
    actor: Actor,
    { filter }: Extract<BulkSelection, { filter: object }>,
    parameters: unknown[],
  ): Promise<void> {
    const conditions = await this.conditions.of(actor, filter, parameters);
    await this.database.query(
      `INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, given)
       SELECT $1, $2, row_number() OVER (ORDER BY i.tag_key, i.id), i.id, i.tag, '{}'
       FROM items i WHERE ${['true', ...conditions].join(' AND ')} LIMIT ${MOST_ITEMS + 1}`,
      parameters,
    );
  }

  private async named(actor: Actor, { items }: Extract<BulkSelection, { items: object }>, parameters: unknown[]): Promise<void> {
    parameters.push(JSON.stringify(items), BEYOND, TWICE);
    const reach = ['true', ...(await this.conditions.of(actor, {}, parameters))].join(' AND ');
    await this.database.query(
      `WITH named AS (
         SELECT n.place, n.row, coalesce(a.id, t.id) AS found
         FROM jsonb_array_elements($3::jsonb) WITH ORDINALITY AS n(row, place)
         LEFT JOIN items a ON a.id = (n.row ->> 'itemId')::uuid
         LEFT JOIN items t ON t.tag_key = lower(n.row ->> 'tag')
       ), told AS (
         SELECT n.place, n.row, i.id, row_number() OVER (PARTITION BY i.id ORDER BY n.place) AS time
         FROM named n LEFT JOIN items i ON i.id = n.found AND ${reach}
       )
       INSERT INTO bulk_change_items (organization_id, bulk_change_id, place, item_id, named, given, outcome, code, reason)
       SELECT $1, $2, t.place, CASE WHEN t.time = 1 THEN t.id END, coalesce(t.row ->> 'itemId', t.row ->> 'tag'),
         jsonb_strip_nulls(jsonb_build_object('answers', t.row -> 'answers')),
         CASE WHEN t.id IS NULL OR t.time > 1 THEN 'refused' END,
         CASE WHEN t.id IS NULL THEN 'not_found' WHEN t.time > 1 THEN 'conflict' END,
         CASE WHEN t.id IS NULL THEN $4::text WHEN t.time > 1 THEN $5::text END
       FROM told t`,
      parameters,
    );
  }

  private count(id: string): Promise<{ total: number; refused: number }> {
    return this.database.one<{ total: number; refused: number }>(
      `SELECT count(*)::integer AS total, count(*) FILTER (WHERE outcome = 'refused')::integer AS refused
       FROM bulk_change_items WHERE bulk_change_id = $1`,
      [id],
    );
  }
}
