import { Injectable } from '@nestjs/common';
import { defineJob, Jobs } from '#messaging';
import { type Actor, AuditTrail, Clock, Database, Refusal } from '#platform';
import { csvLines, restored } from '../csv/csv-cells.rules.js';
import type { ImportView } from './import.js';
import { ImportRows } from './import-rows.js';
import { ImportQueries } from './imports.queries.js';
import { requireImport } from './permission.rules.js';

export interface ImportInput {
  importId: string;
}

/** Carries an import out; the checkpoint is the last row that is settled. */
export const importJob = defineJob<ImportInput, { row: number }>('exchange.import', {
  pageOf: ({ importId }) => `/imports/${importId}`,
});

/** What people do with a file that was checked: run it, stop it, let it go on, fetch what was refused. */
@Injectable()
export class Imports {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly audit: AuditTrail,
    private readonly rows: ImportRows,
    private readonly queries: ImportQueries,
  ) {}

  /**
   * Starts the background job that applies the rows that were not refused. Starting it again changes nothing.
   * @throws Refusal `not_found`, `forbidden`; `conflict` where the file was not taken in
   */
  run(actor: Actor, id: string): Promise<ImportView> {
    return this.database.transaction(actor, async () => {
      await this.lock(id);
      const before = await this.queries.find(actor, id);
      requireImport(actor, before.kind);
      if (before.jobId !== null) return before;
      if (before.state !== 'ready')
        throw new Refusal('conflict', `Only a file that is ready can be run; this one is ${before.state}.`);
      const { create, update } = before.counts;
      const job = await this.jobs.start(
        actor,
        importJob,
        { importId: id },
        {
          label: `Import of ${before.fileName}`,
          key: id,
          total: create + update,
        },
      );
      await this.database.query(
        `UPDATE imports SET state = 'running', job_id = $2, updated_at = $3, version = version + 1 WHERE id = $1`,
        [id, job.id, this.clock.now()],
      );
      await this.audit.record(actor, {
        action: 'import.started',
        subjectKind: 'import',
        subjectId: id,
        after: { kind: before.kind, fileName: before.fileName, sha256: before.fileSha256, counts: before.counts },
      });
      return this.queries.find(actor, id);
    });
  }

  /**
   * Ends a run after the present chunk, or puts a file aside that was not run. What is applied stays.
   * @throws Refusal `not_found`; `conflict` where it has ended already
   */
  cancel(actor: Actor, id: string): Promise<ImportView> {
    return this.database.transaction(actor, async () => {
      await this.lock(id);
      const before = await this.queries.find(actor, id);
      if (before.state === 'running' && before.jobId !== null) await this.jobs.cancel(actor, before.jobId);
      else if (before.state === 'ready') {
        await this.database.query(
          `UPDATE imports SET state = 'cancelled', updated_at = $2, finished_at = $2, version = version + 1 WHERE id = $1`,
          [id, this.clock.now()],
        );
        await this.rows.remove(id);
      } else if (before.state !== 'cancelled') throw new Refusal('conflict', `The import has ended already: ${before.state}.`);
      return this.queries.find(actor, id);
    });
  }

  /** Lets a run go on that failed or was cancelled. @throws Refusal `not_found`; `conflict` where there is nothing to resume */
  resume(actor: Actor, id: string): Promise<ImportView> {
    return this.database.transaction(actor, async () => {
      await this.lock(id);
      const { jobId, state } = await this.queries.find(actor, id);
      if (jobId === null) throw new Refusal('conflict', `Only a run that was stopped is resumed; this import is ${state}.`);
      await this.jobs.resume(actor, jobId);
      return this.queries.find(actor, id);
    });
  }

  /** The refused rows as CSV: the file's own columns, and why. Put right, they can be sent in again. @throws Refusal `not_found` */
  async *refusedCsv(actor: Actor, id: string): AsyncGenerator<string> {
    const { columns, hasHeader } = await this.queries.find(actor, id);
    if (hasHeader) yield csvLines([[...columns.map(({ header }) => header), 'Row', 'Reason']]);
    for await (const rows of this.queries.refusedRows(actor, id)) {
      yield csvLines(
        rows.map(({ row, cells, problems }) => [
          ...columns.map((_, index) => restored(cells[index] ?? '')),
          String(row),
          problems.map(({ column, reason }) => (column === null ? reason : `${column}: ${reason}`)).join(' '),
        ]),
      );
    }
  }

  private async lock(id: string): Promise<void> {
    await this.database.query('SELECT id FROM imports WHERE id = $1 FOR UPDATE', [id]);
  }
}
