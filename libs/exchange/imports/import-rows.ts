import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Database } from '#platform';
import type { RowProblem } from '../fields/field.js';
import type { RowChange, RowNote, RowVerdict } from './import.js';
import type { ImportLine } from './importer.js';

/** A row as it is kept. */
export interface StoredRow {
  row: number;
  raw: readonly string[];
  line: object;
  keys: readonly string[];
  verdict: RowVerdict;
  problems: RowProblem[];
  notes: RowNote[];
  changes: RowChange[];
  recordId: string | null;
}

export interface Applied {
  row: number;
  verdict: RowVerdict;
  problems: RowProblem[];
  notes: RowNote[];
  recordId: string | null;
}

/** The rows of imports, written and read by the chunk. PostgreSQL has no COPY into tables under row-level security. */
@Injectable()
export class ImportRows {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(actor: Actor, importId: string, rows: readonly StoredRow[]): Promise<void> {
    await this.database.query(
      `INSERT INTO import_rows (organization_id, import_id, "row", raw, line, keys, verdict, problems, notes, changes, record_id)
       SELECT $1, $2, r."row", r.raw, r.line, r.keys, r.verdict, r.problems, r.notes, r.changes, r."recordId"
       FROM jsonb_to_recordset($3) AS r("row" integer, raw jsonb, line jsonb, keys text[], verdict text, problems jsonb, notes jsonb,
         changes jsonb, "recordId" uuid)`,
      [actor.organizationId, importId, JSON.stringify(rows)],
    );
  }

  /** Replaces what was read from rows and decided on them; their cells stay. */
  async judgeAnew(importId: string, rows: readonly StoredRow[]): Promise<void> {
    await this.database.query(
      `UPDATE import_rows r SET line = j.line, keys = j.keys, verdict = j.verdict, problems = j.problems, notes = j.notes,
         changes = j.changes, record_id = j."recordId"
       FROM jsonb_to_recordset($2) AS j("row" integer, line jsonb, keys text[], verdict text, problems jsonb, notes jsonb, changes jsonb,
         "recordId" uuid)
       WHERE r.import_id = $1 AND r."row" = j."row" AND r.applied_at IS NULL`,
      [importId, JSON.stringify(rows)],
    );
  }

  /** The first rows after `after` as they came; at most `limit`. */
  cellsAfter(importId: string, after: number, limit: number): Promise<Array<{ row: number; cells: string[] }>> {
    return this.database.query<{ row: number; cells: string[] }>(
      'SELECT "row", raw AS cells FROM import_rows WHERE import_id = $1 AND "row" > $2 ORDER BY "row" LIMIT $3',
      [importId, after, limit],
    );
  }

  /** Refuses every row that has a key of an earlier one: which of two rows is meant, nobody can know. */
  async refuseDuplicates(actor: Actor, importId: string, label: string): Promise<void> {
    await this.database.query(
      `WITH told AS (
         SELECT r."row", k.key, min(r."row") OVER (PARTITION BY k.key) AS first
         FROM import_rows r, unnest(r.keys) AS k(key)
         WHERE r.organization_id = $1 AND r.import_id = $2 AND r.verdict <> 'refused'
       ), later AS (
         SELECT "row", min(first) AS first FROM told WHERE "row" <> first GROUP BY "row"
       )
       UPDATE import_rows r SET verdict = 'refused', record_id = NULL,
         problems = jsonb_build_array(jsonb_build_object('row', r."row", 'column', NULL, 'code', 'duplicate',
           'reason', format('Row %s tells of the same %s already.', later.first, $3::text)))
       FROM later WHERE r.import_id = $2 AND r."row" = later."row"`,
      [actor.organizationId, importId, label],
    );
  }

  /** The first rows after `after` that are to be applied and have not been; at most `limit`. */
  next(importId: string, after: number, limit: number): Promise<Array<ImportLine<object>>> {
    return this.firstWindow(importId, after, limit, `verdict IN ('create', 'update') AND applied_at IS NULL`);
  }

  /** The first rows after `after` that have been applied; at most `limit`. */
  appliedAfter(importId: string, after: number, limit: number): Promise<Array<ImportLine<object>>> {
    return this.firstWindow(importId, after, limit, 'applied_at IS NOT NULL');
  }

  /**
   * Looks through windows of row numbers, which the primary key finds whatever the planner believes: of a table that was filled
   * a moment ago it knows nothing, and would rather sort the whole file for every chunk.
   */
  private async firstWindow(
    importId: string,
    after: number,
    size: number,
    condition: string,
  ): Promise<Array<ImportLine<object>>> {
    const { last } = await this.database.one<{ last: number }>(
      'SELECT coalesce(max("row"), 0) AS last FROM import_rows WHERE import_id = $1',
      [importId],
    );
    for (let from = after; from < last; from += size) {
      const rows = await this.database.query<ImportLine<object>>(
        `SELECT "row", line FROM import_rows WHERE import_id = $1 AND "row" > $2 AND "row" <= $3 AND ${condition} ORDER BY "row"`,
        [importId, from, from + size],
      );
      if (rows.length > 0) return rows;
    }
    return [];
  }

  /** Writes down what became of rows, in the transaction of their effect. */
  async mark(importId: string, rows: readonly Applied[]): Promise<void> {
    const numbers = rows.map(({ row }) => row);
    await this.database.query(
      `UPDATE import_rows r SET verdict = m.verdict, problems = m.problems, notes = m.notes, record_id = m."recordId",
         applied_at = CASE WHEN m.verdict <> 'refused' THEN $3::timestamptz END
       FROM jsonb_to_recordset($2) AS m("row" integer, verdict text, problems jsonb, notes jsonb, "recordId" uuid)
       WHERE r.import_id = $1 AND r."row" = m."row" AND r."row" BETWEEN $4 AND $5 AND r.applied_at IS NULL`,
      [importId, JSON.stringify(rows), this.clock.now(), Math.min(...numbers), Math.max(...numbers)],
    );
  }

  /** Tells of a row that is applied that the rest of it could not be done. @returns nothing, as a list */
  async note(importId: string, row: number, reason: string): Promise<never[]> {
    const note: RowNote = { column: null, code: 'left_as_it_is', reason };
    await this.database.query(`UPDATE import_rows SET notes = notes || $3::jsonb WHERE import_id = $1 AND "row" = $2`, [
      importId,
      row,
      JSON.stringify([note]),
    ]);
    return [];
  }

  /** Counts the verdicts anew and keeps them with the import. */
  async count(importId: string): Promise<void> {
    await this.database.query(
      `UPDATE imports i SET rows_total = c.total, rows_create = c.to_create, rows_update = c.to_update, rows_unchanged = c.unchanged,
         rows_refused = c.refused, rows_applied = c.applied, updated_at = $2, version = version + 1
       FROM (
         SELECT count(*) AS total, count(*) FILTER (WHERE verdict = 'create') AS to_create,
           count(*) FILTER (WHERE verdict = 'update') AS to_update, count(*) FILTER (WHERE verdict = 'unchanged') AS unchanged,
           count(*) FILTER (WHERE verdict = 'refused') AS refused, count(*) FILTER (WHERE applied_at IS NOT NULL) AS applied
         FROM import_rows WHERE import_id = $1
       ) c WHERE i.id = $1`,
      [importId, this.clock.now()],
    );
  }

  async remove(importId: string): Promise<void> {
    await this.database.query('DELETE FROM import_rows WHERE import_id = $1', [importId]);
  }
}
