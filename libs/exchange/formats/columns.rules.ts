import { Refusal } from '#platform';
import { columnLetters, restored } from '../csv/csv-cells.rules.js';
import { type FileKind, type FileShape, fileKinds, headerKey } from './file-format.js';
import { fileFormats } from './file-formats.js';

/** One column of a file and what is read from it: a field, or nothing. */
export interface Column {
  /** From 1, as a person counts. */
  number: number;
  /** As the file writes it; the spreadsheet's letters where it has none. */
  header: string;
  field: string | null;
}

/** How a file is read: what it holds, and what each column means. */
export interface ColumnPlan {
  kind: FileKind;
  hasHeader: boolean;
  columns: Column[];
}

/** Header (or letters of a column) → name of a field, or `null` to leave the column out. */
export type Mapping = Readonly<Record<string, string | null>>;

export interface PlanWishes {
  kind?: FileKind;
  mapping?: Mapping;
}

/**
 * Recognises a file by its first row, unless it is said what it is.
 * @throws Refusal `file_unreadable` where it is none or several of the kinds; `validation_failed` for a mapping that does not fit
 */
export function planColumns(first: readonly string[], { kind, mapping = {} }: PlanWishes): ColumnPlan {
  const headers = first.map((cell) => restored(cell).trim());
  if (lacksHeader(headers, kind)) return withMapping(headerless(headers), mapping);
  const recognised = kind ?? recognise(headers, mapping);
  const format = fileFormats[recognised];
  const columns = headers.map((header, index) => ({
    number: index + 1,
    header: header === '' ? columnLetters(index + 1) : header,
    field: fieldOf(format, header),
  }));
  const plan = { kind: recognised, hasHeader: true, columns };
  // Of what it is said to be, a person may map the columns afterwards.
  return kind === undefined ? withMapping(plan, mapping) : mapped(plan, mapping);
}

/**
 * The same file understood otherwise: what is not mapped is recognised by its header again.
 * @throws Refusal `validation_failed` for a mapping that does not fit
 */
export function planAnew({ hasHeader, columns }: ColumnPlan, kind: FileKind, mapping: Mapping): ColumnPlan {
  const format = fileFormats[kind];
  const positions = (!hasHeader && format.positions) || [];
  const recognised = columns.map(({ number, header }) => ({
    number,
    header,
    field: hasHeader ? fieldOf(format, header) : (positions[number - 1] ?? null),
  }));
  return mapped({ kind, hasHeader, columns: recognised }, mapping);
}

/** The fields that no row can do without are looked at row by row; here only whether anything can be read at all. */
function withMapping(plan: ColumnPlan, mapping: Mapping): ColumnPlan {
  const understood = mapped(plan, mapping);
  if (understood.columns.every(({ field }) => field === null)) {
    throw new Refusal('file_unreadable', `None of the columns is one of a ${fileFormats[plan.kind].label}.`);
  }
  return understood;
}

function mapped(plan: ColumnPlan, mapping: Mapping): ColumnPlan {
  const format = fileFormats[plan.kind];
  const wanted = new Map(Object.entries(mapping).map(([name, field]) => [headerKey(name), field]));
  for (const field of wanted.values()) {
    if (field !== null && !Object.hasOwn(format.fields, field)) {
      throw wrongMapping(
        `There is no field ${field.slice(0, 60)}; a ${format.label} has ${Object.keys(format.fields).join(', ')}.`,
      );
    }
  }
  const columns = plan.columns.map((column) => {
    const named = [headerKey(column.header), columnLetters(column.number).toLowerCase()].find((name) => wanted.has(name));
    if (named === undefined) return column;
    const field = wanted.get(named) ?? null;
    return { ...column, field };
  });
  const known = new Set(columns.flatMap((column) => [headerKey(column.header), columnLetters(column.number).toLowerCase()]));
  const stray = Object.keys(mapping).find((name) => !known.has(headerKey(name)));
  if (stray !== undefined) throw wrongMapping(`The file has no column ${stray.slice(0, 60)}.`);
  return { ...plan, columns };
}

function recognise(headers: readonly string[], mapping: Mapping): FileKind {
  const mapped = new Set(Object.values(mapping).filter((field) => field !== null));
  const scored = fileKinds
    .map((kind) => ({ kind, score: score(fileFormats[kind], headers, mapped) }))
    .filter(({ score: points }) => points > 0)
    .sort((left, right) => right.score - left.score);
  const [best, next] = scored;
  if (!best) {
    const shown = headers
      .filter((header) => header !== '')
      .slice(0, 6)
      .join(', ');
    throw new Refusal(
      'file_unreadable',
      `The first row (${shown.slice(0, 200)}) is not that of a file that is read here: ${fileKinds.join(', ')}. Say which it is, and map its columns.`,
    );
  }
  if (next && next.score === best.score) {
    throw new Refusal('file_unreadable', `The file may hold ${best.kind} or ${next.kind}; say which.`);
  }
  return best.kind;
}

/** How well the headers fit: 0 where no signature is whole, else those known less those unknown. */
function score(format: FileShape, headers: readonly string[], mapped: ReadonlySet<string>): number {
  const present = new Set([...mapped, ...headers.map((header) => fieldOf(format, header))]);
  if (!format.signatures.some((signature) => signature.every((name) => present.has(name)))) return 0;
  const named = headers.filter((header) => header !== '');
  const known = named.filter((header) => isKnown(format, header)).length;
  const points = 2 * known - named.length;
  return format.proof !== undefined && present.has(format.proof) ? Math.max(1, points) : Math.max(0, points);
}

function isKnown(format: FileShape, header: string): boolean {
  return fieldOf(format, header) !== null || format.notKept.some((name) => headerKey(name) === headerKey(header));
}

function fieldOf({ fields }: FileShape, header: string): string | null {
  const key = headerKey(header);
  if (key === '') return null;
  const found = Object.entries(fields).find(([, { headers }]) => headers.some((name) => headerKey(name) === key));
  return found?.[0] ?? null;
}

/** A list of services mostly begins with a number at once. */
function lacksHeader(first: readonly string[], kind: FileKind | undefined): boolean {
  if (kind !== undefined && !fileFormats[kind].positions) return false;
  const [number = '', ...others] = first;
  return /^\+?[\d\s()-]{6,20}$/.test(number) && others.some((cell) => cell !== '');
}

function headerless(first: readonly string[]): ColumnPlan {
  const positions = fileFormats.services.positions ?? [];
  const columns = first.map((_, index) => ({
    number: index + 1,
    header: columnLetters(index + 1),
    field: positions[index] ?? null,
  }));
  return { kind: 'services', hasHeader: false, columns };
}

function wrongMapping(reason: string): Refusal {
  return new Refusal('validation_failed', reason, { pointer: '?mapping' });
}
