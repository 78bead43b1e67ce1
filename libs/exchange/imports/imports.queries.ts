import { Injectable } from '@nestjs/common';
import { type Actor, Database, keysetOf, keysetSql, notFound, type Page, type PageQuery, pageFrom } from '#platform';
import type { FileKind } from '../formats/file-format.js';
import type { ImportDetail, ImportRowView, ImportState, ImportView, RowVerdict } from './import.js';

/** A run that was stopped is told by its job, so that the two can never disagree. */
const STATE = `CASE WHEN i.state = 'running' AND j.state IN ('failed', 'cancelled') THEN j.state
  WHEN i.state = 'checking' AND g.state IN ('failed', 'cancelled') THEN 'failed' ELSE i.state END`;

const VIEW = `i.id, i.kind, ${STATE} AS state, i.file_name AS "fileName", i.file_bytes::float8 AS "fileBytes", i.file_sha256 AS "fileSha256",
  i.options, i.has_header AS "hasHeader", i.columns,
  jsonb_build_object('total', i.rows_total, 'create', i.rows_create, 'update', i.rows_update, 'unchanged', i.rows_unchanged,
    'refused', i.rows_refused, 'applied', i.rows_applied) AS counts,
  coalesce(i.problem, CASE i.state WHEN 'running' THEN j.error_message WHEN 'checking' THEN g.error_message END) AS problem, i.job_id AS "jobId",
  i.judging_job_id AS "judgingJobId",
  i.created_by AS "createdBy", i.created_at AS "createdAt", i.updated_at AS "updatedAt", i.finished_at AS "finishedAt", i.version`;
const FROM = 'imports i LEFT JOIN background_jobs j ON j.id = i.job_id LEFT JOIN background_jobs g ON g.id = i.judging_job_id';

const ROW = `r."row", r.raw AS cells, r.line, r.verdict, r.problems, r.notes, r.changes, r.record_id AS "recordId", r.applied_at AS "appliedAt"`;

/** Up to which row a column's samples are looked for, and how many it shows. */
const [LOOKED_AT, SAMPLES] = [50, 3];

export interface RowFilters {
  verdict?: RowVerdict | undefined;
  /** A part of any cell. */
  q?: string | undefined;
}

export interface ImportFilters {
  kind?: FileKind | undefined;
  state?: ImportState | undefined;
}

@Injectable()
export class ImportQueries {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `not_found` */
  find(actor: Actor, id: string): Promise<ImportView> {
    return this.database.reading(actor, async () => {
      const found = await this.database.first<ImportView>(`SELECT ${VIEW} FROM ${FROM} WHERE i.id = $1`, [id]);
      if (!found) throw notFound('The import');
      return found;
    });
  }

  /** With how its columns are understood, and a few cells of each. @throws Refusal `not_found` */
  async show(actor: Actor, id: string): Promise<ImportDetail> {
    const view = await this.find(actor, id);
    const rows = await this.database.reading(actor, () =>
      this.database.query<{ cells: string[] }>(
        // By their numbers, which the primary key finds whatever the planner believes of a table that is just being filled.
        `SELECT raw AS cells FROM import_rows WHERE import_id = $1 AND "row" <= ${LOOKED_AT} ORDER BY "row"`,
        [id],
      ),
    );
    const columns = view.columns.map((column) => {
      const cells = rows.map((row) => (row.cells[column.number - 1] ?? '').trim()).filter((cell) => cell !== '');
      return { ...column, samples: [...new Set(cells)].slice(0, SAMPLES) };
    });
    const mapping = Object.fromEntries(columns.map(({ header, field }) => [header, field]));
    return { ...view, columns, mapping };
  }

  list(actor: Actor, query: PageQuery, { kind, state }: ImportFilters = {}): Promise<Page<ImportView>> {
    const keyset = keysetOf(query, { createdAt: 'i.created_at' }, '-createdAt');
    const parameters: unknown[] = [kind ?? null, state ?? null];
    const { where, tail } = keysetSql(keyset, parameters, 'i.id');
    return this.database.reading(actor, async () => {
      const rows = await this.database.query<ImportView & { sortValue: string }>(
        `SELECT ${VIEW}, i.created_at::text AS "sortValue" FROM ${FROM}
         WHERE ($1::text IS NULL OR i.kind = $1) AND ($2::text IS NULL OR ${STATE} = $2) AND ${where} ${tail}`,
        parameters,
      );
      return pageFrom<ImportView & { sortValue: string }, ImportView>(
        rows,
        keyset,
        ({ sortValue, id }) => ({ value: sortValue, id }),
        ({ sortValue: _, ...view }) => view,
      );
    });
  }

  /** The rows in the order of the file, from after `after` on. @throws Refusal `not_found` */
  async rows(actor: Actor, id: string, after: number, limit: number, { verdict, q }: RowFilters = {}): Promise<ImportRowView[]> {
    await this.find(actor, id);
    const parameters: unknown[] = [id, after, limit];
    const conditions = [
      ...(verdict ? [`AND r.verdict = $${parameters.push(verdict)}`] : []),
      ...(q?.trim() ? [`AND r.raw::text ILIKE $${parameters.push(`%${q.trim().replace(/[\\%_]/g, '\\$&')}%`)}`] : []),
    ].join(' ');
    return this.database.reading(actor, () =>
      this.database.query<ImportRowView>(
        `SELECT ${ROW} FROM import_rows r WHERE r.import_id = $1 AND r."row" > $2 ${conditions} ORDER BY r."row" LIMIT $3`,
        parameters,
      ),
    );
  }

  /** One page of them; its cursor is the number of its last row. @throws Refusal `not_found` */
  async page(actor: Actor, id: string, after: number, limit: number, filters: RowFilters = {}): Promise<Page<ImportRowView>> {
    const rows = await this.rows(actor, id, after, limit + 1, filters);
    const data = rows.slice(0, limit);
    const last = data.at(-1);
    return { data, next: rows.length > limit && last ? String(last.row) : null };
  }

  /** All refused rows, in batches and in constant memory. */
  refusedRows(actor: Actor, id: string): AsyncGenerator<Array<Pick<ImportRowView, 'row' | 'cells' | 'problems'>>> {
    return this.database.stream<Pick<ImportRowView, 'row' | 'cells' | 'problems'>>(
      actor,
      `SELECT "row", raw AS cells, problems FROM import_rows WHERE import_id = $1 AND verdict = 'refused' ORDER BY "row"`,
      [id],
    );
  }
}
