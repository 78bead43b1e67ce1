import { Injectable } from '@nestjs/common';
import { type Actor, Database } from '#platform';
import type { OpenRow, SettledRow } from './bulk-change.js';

/** The items of bulk changes and what became of them, many at a time. */
@Injectable()
export class BulkRows {
  constructor(private readonly database: Database) {}

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
}
