import type { Encoding } from '../csv/csv-bytes.js';
import type { ReadingOptions, RowProblem } from '../fields/field.js';
import type { Column } from '../formats/columns.rules.js';
import type { FileKind } from '../formats/file-format.js';

export const importStates = ['checking', 'ready', 'running', 'done', 'failed', 'cancelled'] as const;
export type ImportState = (typeof importStates)[number];

export const rowVerdicts = ['create', 'update', 'unchanged', 'refused'] as const;
export type RowVerdict = (typeof rowVerdicts)[number];

export type ImportOptions = ReadingOptions & { encoding: Encoding };

/** What else is worth knowing of a row, though it stands in nobody's way: what it creates besides, what is left as it is. */
export interface RowNote {
  column: string | null;
  code: 'creates' | 'left_as_it_is' | 'not_posted';
  reason: string;
}

/** What an update finds in place of a cell. */
export interface RowChange {
  /** The header of the column that says so; null where the fact follows from another one. */
  column: string | null;
  before: string | null;
  after: string | null;
}

/** An import as the API and the command line show it. */
export interface ImportView {
  id: string;
  kind: FileKind;
  state: ImportState;
  fileName: string;
  fileBytes: number | null;
  fileSha256: string | null;
  options: ImportOptions;
  hasHeader: boolean;
  columns: Column[];
  counts: { total: number; create: number; update: number; unchanged: number; refused: number; applied: number };
  /** Why it failed. */
  problem: string | null;
  /** The background job that carries it out, with its progress. */
  jobId: string | null;
  /** The background job that judges the rows anew after the columns were mapped otherwise. */
  judgingJobId: string | null;
  createdBy: string;
  createdAt: Date;
  updatedAt: Date;
  finishedAt: Date | null;
  version: number;
}

/** One import with how its columns are understood. */
export interface ImportDetail extends ImportView {
  columns: Array<Column & { samples: string[] }>;
  /** Header, or letters where there is none → field. */
  mapping: Record<string, string | null>;
}

/** A row as the preview shows it. */
export interface ImportRowView {
  row: number;
  cells: string[];
  line: object;
  verdict: RowVerdict;
  problems: RowProblem[];
  notes: RowNote[];
  changes: RowChange[];
  recordId: string | null;
  appliedAt: Date | null;
}
