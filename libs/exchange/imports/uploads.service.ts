import { Injectable } from '@nestjs/common';
import { type Actor, apart, Clock, Config, Database, newId, Refusal } from '#platform';
import type { Encoding } from '../csv/csv-bytes.js';
import { CsvFile, type CsvRow } from '../csv/csv-rows.js';
import type { ReadingOptions, RowProblem } from '../fields/field.js';
import { type ColumnPlan, type Mapping, planColumns } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';
import { fileFormats } from '../formats/file-formats.js';
import type { ReadRow } from '../formats/line.rules.js';
import { Importers } from '../importers/importers.js';
import type { ImportOptions, ImportView } from './import.js';
import { ImportRows, type StoredRow } from './import-rows.js';
import type { Decision, ImportContext, Importer } from './importer.js';
import { ImportQueries } from './imports.queries.js';
import { requireImport } from './permission.rules.js';
import { told } from './told.rules.js';

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
    private readonly importers: Importers,
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
    try {
      const receiver = this.receiver(actor, plan, { importId, fileName, options });
      let batch = plan.hasHeader ? first.value.slice(1) : first.value;
      for (;;) {
        // The next rows are parsed while PostgreSQL is busy with these. What is wrong with them is told when it is their turn.
        const ahead = batches.next();
        ahead.catch(() => undefined);
        await receiver(batch);
        const next = await ahead;
        if (next.done) break;
        batch = next.value;
      }
      return await this.finish(actor, importId, plan, file.read);
    } catch (error) {
      await batches.return(undefined);
      // In an outer transaction nothing of the import is left once it has failed.
      if (!this.database.inOpenTransaction) await this.abandon(actor, importId, error);
      throw error;
    }
  }

  /** Uploads that have stood still for hours: the process that took them in is gone. */
  async abandonCutOff(actor: Actor): Promise<void> {
    const before = new Date(this.clock.now().getTime() - CUT_OFF_AFTER);
    const cutOff = await this.database.reading(actor, () =>
      this.database.query<{ id: string }>(
        `SELECT id FROM imports WHERE organization_id = $1 AND state = 'checking' AND updated_at < $2`,
        [actor.organizationId, before],
      ),
    );
    for (const { id } of cutOff) await this.abandon(actor, id, new Refusal('file_unreadable', 'The upload was cut off.'));
  }

  private receiver(actor: Actor, plan: ColumnPlan, context: ImportContext): (batch: readonly CsvRow[]) => Promise<void> {
    const importer: Importer = this.importers.of(plan.kind);
    const read = importer.reader(plan, context.options);
    return async (batch) => {
      if (batch.length === 0) return;
      const rows = batch.map(read);
      const readable = rows.filter(({ problems }) => problems.length === 0);
      const { once, again } = withoutRepeats(importer, readable);
      const decisions =
        once.length === 0
          ? []
          : await apart<ReadRow<object>, Decision>(
              once,
              (some) => importer.preview(actor, context, some),
              async ({ row }, { reason }) => [{ row, verdict: 'refused', problems: [{ code: 'refused', reason }] }],
            );
      const decided = new Map([...decisions, ...again].map((decision) => [decision.row, decision]));
      const stored = rows.map((row) => storedRow(importer, plan, row, decided.get(row.row)));
      await this.database.transaction(actor, () => this.rows.add(actor, context.importId, stored));
    };
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

/** Rows of one batch that tell of the same thing; those of different batches are found when all are there. */
function withoutRepeats(importer: Importer, rows: readonly ReadRow<object>[]): { once: ReadRow<object>[]; again: Decision[] } {
  const { label } = fileFormats[importer.kind];
  const first = new Map<string, number>();
  const once: ReadRow<object>[] = [];
  const again: Decision[] = [];
  for (const read of rows) {
    const keys = importer.keysOf(read.line);
    const earlier = keys.map((key) => first.get(key)).find((row) => row !== undefined);
    if (earlier === undefined) once.push(read);
    else
      again.push({
        row: read.row,
        verdict: 'refused',
        problems: [{ code: 'duplicate', reason: duplicateReason(earlier, label) }],
      });
    for (const key of keys) if (!first.has(key)) first.set(key, read.row);
  }
  return { once, again };
}

/** As `ImportRows.refuseDuplicates` says it. */
function duplicateReason(row: number, label: string): string {
  return `Row ${row} tells of the same ${label} already.`;
}

function storedRow(importer: Importer, plan: ColumnPlan, read: ReadRow<object>, decision: Decision | undefined): StoredRow {
  const { row, cells, line } = read;
  const base = { row, raw: cells, line };
  if (!decision) return { ...base, keys: [], verdict: 'refused', problems: refusals(read), notes: [], recordId: null };
  return { ...base, keys: importer.keysOf(line), ...told(plan, decision) };
}

/** A row that nobody decided on is refused with its problems; there is always one. */
function refusals({ row, problems }: ReadRow<object>): RowProblem[] {
  return problems.length > 0 ? problems : [{ row, column: null, code: 'refused', reason: 'The row could not be judged.' }];
}
