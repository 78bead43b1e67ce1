import { Injectable } from '@nestjs/common';
import { type Actor, Clock, Config, Database, newId, Refusal } from '#platform';
import type { Encoding } from '../csv/csv-bytes.js';
import { CsvFile, type CsvRow } from '../csv/csv-rows.js';
import type { ReadingOptions } from '../fields/field.js';
import { type ColumnPlan, type Mapping, planColumns } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';
import { fileFormats } from '../formats/file-formats.js';
import type { ImportOptions, ImportView } from './import.js';
import { ImportRows } from './import-rows.js';
import { ImportQueries } from './imports.queries.js';
import { Judging } from './judging.js';
import { requireImport } from './permission.rules.js';

/** What is told about a file besides its bytes. What is left out is recognised, or taken from the organisation. */
export interface UploadWishes {
  fileName?: string | undefined;
  kind?: FileKind | undefined;
  mapping?: Mapping | undefined;
  encoding?: Encoding | undefined;
  currency?: string | undefined;
  country?: string | undefined;
  dateOrder?: ReadingOptions['dateOrder'] | undefined;
}

const CUT_OFF_AFTER = 6 * 3_600_000;

/** Takes files in: every row is read, judged and kept while the file still arrives, so that it is never in memory as a whole. */
@Injectable()
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly config: Config,
    private readonly rows: ImportRows,
    private readonly judging: Judging,
    private readonly queries: ImportQueries,
  ) {}

  /**
   * Reads and checks a file; nothing else is changed yet. The answer says what a run would do.
   * @throws Refusal `file_unreadable`, `body_too_large`, `validation_failed` for a mapping that does not fit, `forbidden`
   */
  async receive(actor: Actor, source: AsyncIterable<Uint8Array>, wishes: UploadWishes = {}): Promise<ImportView> {
    const options = await this.optionsOf(actor, wishes);
    const file = new CsvFile(source, { encoding: options.encoding, mostBytes: this.config.values.importLimitBytes });
    const batches = file.rows();
    const first = await batches.next();
    const [header] = first.done ? [] : first.value;
    if (first.done || !header) throw new Refusal('file_unreadable', 'The file is empty.');
    const { kind, mapping } = wishes;
    const plan = planColumns(header.cells, { ...(kind && { kind }), ...(mapping && { mapping }) });
    requireImport(actor, plan.kind);
    const fileName = wishes.fileName ?? `${plan.kind}.csv`;
    const importId = await this.begin(actor, fileName, plan, options);
    // In an outer transaction there is one connection for everything, and nothing of the import is left once it has failed.
    const isOwn = !this.database.inOpenTransaction;
    let written = Promise.resolve();
    try {
      const judge = this.judging.of(actor, plan, { importId, fileName, options });
      const receive = async (rows: readonly CsvRow[]): Promise<void> => {
        if (rows.length === 0) return;
        const judged = await judge(rows);
        await written;
        written = this.database.transaction(actor, () => this.rows.add(actor, importId, judged));
        written.catch(() => undefined);
        if (!isOwn) await written;
      };
      let batch = plan.hasHeader ? first.value.slice(1) : first.value;
      for (;;) {
        // The next rows are parsed while these are judged and those before are written. What is wrong with them is told when it is their turn.
        const ahead = batches.next();
        ahead.catch(() => undefined);
        await receive(batch);
        const next = await ahead;
        if (next.done) break;
        batch = next.value;
      }
      await written;
      return await this.finish(actor, importId, plan, file.read);
    } catch (error) {
      await batches.return(undefined);
      await written.catch(() => undefined);
      if (isOwn) await this.abandon(actor, importId, error);
      throw error;
    }
  }

  /** Uploads that have stood still for hours: the process that took them in is gone. */
  async abandonCutOff(actor: Actor): Promise<void> {
    const before = new Date(this.clock.now().getTime() - CUT_OFF_AFTER);
    const cutOff = await this.database.reading(actor, () =>
      this.database.query<{ id: string }>(
        `SELECT id FROM imports WHERE organization_id = $1 AND state = 'checking' AND judging_job_id IS NULL AND updated_at < $2`,
        [actor.organizationId, before],
      ),
    );
    for (const { id } of cutOff) await this.abandon(actor, id, new Refusal('file_unreadable', 'The upload was cut off.'));
  }

  private async begin(actor: Actor, fileName: string, plan: ColumnPlan, options: ImportOptions): Promise<string> {
    const id = newId();
    await this.database.transaction(actor, () =>
      this.database.query(
        `INSERT INTO imports (id, organization_id, kind, state, file_name, options, has_header, columns, created_by, created_at, updated_at)
         VALUES ($1, $2, $3, 'checking', $4, $5, $6, $7, $8, $9, $9)`,
        [
          id,
          actor.organizationId,
          plan.kind,
          fileName,
          JSON.stringify(options),
          plan.hasHeader,
          JSON.stringify(plan.columns),
          actor.name,
          this.clock.now(),
        ],
      ),
    );
    return id;
  }

  private finish(actor: Actor, id: string, { kind }: ColumnPlan, { bytes, sha256 }: CsvFile['read']): Promise<ImportView> {
    return this.database.transaction(actor, async () => {
      await this.rows.refuseDuplicates(actor, id, fileFormats[kind].label);
      await this.database.query(`UPDATE imports SET state = 'ready', file_bytes = $2, file_sha256 = $3 WHERE id = $1`, [
        id,
        bytes,
        sha256,
      ]);
      await this.rows.count(id);
      return this.queries.find(actor, id);
    });
  }

  private abandon(actor: Actor, id: string, error: unknown): Promise<void> {
    const problem = error instanceof Refusal ? error.reason : 'The file could not be taken in.';
    return this.database.transaction(actor, async () => {
      await this.rows.remove(id);
      await this.database.query(
        `UPDATE imports SET state = 'failed', problem = $2, updated_at = $3, finished_at = $3, version = version + 1 WHERE id = $1`,
        [id, problem, this.clock.now()],
      );
    });
  }

  private async optionsOf(actor: Actor, wishes: UploadWishes): Promise<ImportOptions> {
    const { currency, country } = await this.database.reading(actor, () =>
      this.database.one<{ currency: string; country: string | null }>(
        'SELECT base_currency AS currency, country FROM organizations WHERE id = $1',
        [actor.organizationId],
      ),
    );
    const numbersOf = wishes.country ?? country;
    return {
      encoding: wishes.encoding ?? 'utf-8',
      currency: wishes.currency ?? currency,
      dateOrder: wishes.dateOrder ?? 'month_first',
      ...(numbersOf && { country: numbersOf }),
    };
  }
}
