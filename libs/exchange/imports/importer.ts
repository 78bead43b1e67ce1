import type { Actor } from '#platform';
import type { CsvRow } from '../csv/csv-rows.js';
import type { ProblemCode, ReadingOptions } from '../fields/field.js';
import type { ColumnPlan } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';
import type { ReadRow } from '../formats/line.rules.js';
import type { ImportOptions, RowNote, RowVerdict } from './import.js';

/** A row that was read without problems. */
export interface ImportLine<Line extends object> {
  row: number;
  line: Line;
}

/** What is to become of a row, or became of it. Fields are named as the format names them. */
export interface Decision {
  row: number;
  verdict: RowVerdict;
  recordId?: string;
  problems?: Array<{ field?: string; code: ProblemCode; reason: string }>;
  notes?: Array<{ field?: string; code: RowNote['code']; reason: string }>;
  /** What an update finds in place of what the row tells. */
  changes?: Array<{ field: string; before: string | null }>;
}

/** What surrounds the rows: the file that they are from. */
export interface ImportContext {
  importId: string;
  fileName: string;
  options: ImportOptions;
}

/** Knows how one kind of file becomes records. Works on many rows at once, through the same verbs as everything else. */
export interface Importer<Line extends object = object> {
  readonly kind: FileKind;
  reader(plan: ColumnPlan, options: ReadingOptions): (row: CsvRow) => ReadRow<Line>;
  /** By what a row is recognised in its file, in lower case. */
  keysOf(line: Line): string[];
  /**
   * By what a row looks for the record that it means, however little else it says; `undefined` where it takes what comes next,
   * such as a tag. Rows of which this is known may be applied beside others that look for something else.
   */
  lookupsOf?(line: Line): string[] | undefined;
  /** Whether the line refers to other rows of its file, so that it is applied once more when all are there. */
  needsOthers?(line: Line): boolean;
  /** What would become of the rows now. Changes nothing. */
  preview(actor: Actor, context: ImportContext, rows: ReadonlyArray<ImportLine<Line>>): Promise<Decision[]>;
  /** Makes it so, in the open transaction. @throws Refusal where the rows cannot be taken together */
  apply(actor: Actor, context: ImportContext, rows: ReadonlyArray<ImportLine<Line>>): Promise<Decision[]>;
}
