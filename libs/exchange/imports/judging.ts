import { Injectable } from '@nestjs/common';
import { type Actor, apart } from '#platform';
import type { CsvRow } from '../csv/csv-rows.js';
import type { RowProblem } from '../fields/field.js';
import type { ColumnPlan } from '../formats/columns.rules.js';
import { fileFormats } from '../formats/file-formats.js';
import type { ReadRow } from '../formats/line.rules.js';
import { Importers } from '../importers/importers.js';
import type { RowChange } from './import.js';
import type { StoredRow } from './import-rows.js';
import type { Decision, ImportContext, Importer } from './importer.js';
import { told } from './told.rules.js';

/** Says of rows what a run would make of them. Changes nothing. */
@Injectable()
export class Judging {
  constructor(private readonly importers: Importers) {}

  /** Makes the judge of one file's rows, as its columns are understood. */
  of(actor: Actor, plan: ColumnPlan, context: ImportContext): (batch: readonly CsvRow[]) => Promise<StoredRow[]> {
    const importer: Importer = this.importers.of(plan.kind);
    const read = importer.reader(plan, context.options);
    return async (batch) => {
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
      return rows.map((row) => storedRow(importer, plan, row, decided.get(row.row)));
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
  const base = { row, raw: cells, line, changes: decision ? changesOf(plan, cells, decision) : [] };
  if (!decision) return { ...base, keys: [], verdict: 'refused', problems: refusals(read), notes: [], recordId: null };
  return { ...base, keys: importer.keysOf(line), ...told(plan, decision) };
}

/** What an update finds, beside the cell that changes it. */
function changesOf({ columns }: ColumnPlan, cells: readonly string[], { changes = [] }: Decision): RowChange[] {
  return changes.map(({ field, before }) => {
    const column = columns.find((candidate) => candidate.field === field);
    return { column: column?.header ?? null, before, after: column ? (cells[column.number - 1] ?? null) : null };
  });
}

/** A row that nobody decided on is refused with its problems; there is always one. */
function refusals({ row, problems }: ReadRow<object>): RowProblem[] {
  return problems.length > 0 ? problems : [{ row, column: null, code: 'refused', reason: 'The row could not be judged.' }];
}
