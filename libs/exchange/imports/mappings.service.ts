import { Injectable } from '@nestjs/common';
import { defineJob, Jobs, type RunningJob } from '#messaging';
import { type Actor, Clock, Database, Refusal } from '#platform';
import type { ReadingOptions } from '../fields/field.js';
import { type Mapping, planAnew } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';
import { fileFormats } from '../formats/file-formats.js';
import type { ImportDetail, ImportOptions } from './import.js';
import { ImportRows } from './import-rows.js';
import { ImportQueries } from './imports.queries.js';
import type { ImportInput } from './imports.service.js';
import { Judging } from './judging.js';
import { requireImport } from './permission.rules.js';

/** Judges the rows of a file anew; the checkpoint is the last row that is judged. */
export const judgingJob = defineJob<ImportInput, { row: number }>('exchange.judging', {
  pageOf: ({ importId }) => `/imports/${importId}`,
});

const CHUNK = 1_000;

/** How the columns of a file are understood, once a person has said so. */
export interface Understanding {
  format: FileKind;
  /** Header or letters → field; what is left out is recognised by its header. */
  mapping: Mapping;
  options?: { [Name in 'currency' | 'country' | 'dateOrder']?: ReadingOptions[Name] | undefined };
}

/** Changes how a file is understood before it is run: the cells are there, so they are read and judged anew. */
@Injectable()
export class Mappings {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly jobs: Jobs,
    private readonly rows: ImportRows,
    private readonly judging: Judging,
    private readonly queries: ImportQueries,
  ) {}

  /**
   * Starts the job that judges all rows anew.
   * @throws Refusal `not_found`, `forbidden`; `validation_failed` for a mapping that does not fit; `conflict` once it was run
   */
  understand(actor: Actor, id: string, { format, mapping, options = {} }: Understanding): Promise<ImportDetail> {
    return this.database.transaction(actor, async () => {
      await this.database.query('SELECT id FROM imports WHERE id = $1 FOR UPDATE', [id]);
      const before = await this.queries.find(actor, id);
      requireImport(actor, format);
      // A file whose judging has failed can be understood otherwise; one that never arrived whole cannot.
      const isThere = before.fileSha256 !== null && before.jobId === null;
      if (!isThere || (before.state !== 'ready' && before.state !== 'failed')) {
        throw new Refusal('conflict', `Only a file that is ready is understood otherwise; this one is ${before.state}.`);
      }
      const plan = planAnew(before, format, mapping);
      const job = await this.jobs.start(
        actor,
        judgingJob,
        { importId: id },
        { label: `Reading of ${before.fileName}`, total: before.counts.total },
      );
      const { currency, country, dateOrder } = options;
      // What was not said anew stays as it was.
      const read: ImportOptions = {
        ...before.options,
        ...(currency && { currency }),
        ...(country && { country }),
        ...(dateOrder && { dateOrder }),
      };
      await this.database.query(
        `UPDATE imports SET state = 'checking', kind = $2, columns = $3, options = $4, judging_job_id = $5, updated_at = $6, version = version + 1
         WHERE id = $1`,
        [id, format, JSON.stringify(plan.columns), JSON.stringify(read), job.id, this.clock.now()],
      );
      return this.queries.show(actor, id);
    });
  }

  /** What the job does; doing a chunk twice comes to the same. */
  async carryOut(job: RunningJob<ImportInput, { row: number }>): Promise<void> {
    const { actor } = job;
    const view = await this.queries.find(actor, job.input.importId);
    if (view.judgingJobId !== job.id) throw new Refusal('conflict', 'The file has been understood otherwise since.');
    const judge = this.judging.of(actor, view, { importId: view.id, fileName: view.fileName, options: view.options });
    let { done } = job.progress;
    for (let row = job.checkpoint?.row ?? 0; ; ) {
      job.stopIfCancelled();
      const cells = await this.database.reading(actor, () => this.rows.cellsAfter(view.id, row, CHUNK));
      const last = cells.at(-1);
      if (!last) break;
      const judged = await judge(cells);
      done += cells.length;
      await this.database.transaction(actor, async () => {
        await this.rows.judgeAnew(view.id, judged);
        await job.advance({ done, checkpoint: { row: last.row } });
      });
      row = last.row;
    }
    await this.database.transaction(actor, async () => {
      await this.rows.refuseDuplicates(actor, view.id, fileFormats[view.kind].label);
      await this.database.query(`UPDATE imports SET state = 'ready' WHERE id = $1 AND judging_job_id = $2`, [view.id, job.id]);
      await this.rows.count(view.id);
      await job.advance({ done });
    });
  }
}
