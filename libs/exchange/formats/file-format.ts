import type { Field, Fields, LineOf, ProblemCode } from '../fields/field.js';

export const fileKinds = ['people', 'locations', 'models', 'assets', 'licenses', 'services', 'items'] as const;
export type FileKind = (typeof fileKinds)[number];

/** Something wrong with a row as a whole, or with one field of it. */
export interface LineProblem<Name extends string> {
  field?: Name;
  code: ProblemCode;
  reason: string;
}

/** A kind of file: its columns, and what tells it from the others. */
export interface FileShape {
  kind: FileKind;
  /** What a row is, for people. */
  label: string;
  fields: Fields;
  /** Sets of fields; a header row that has all of one set may be this kind. */
  signatures: ReadonlyArray<readonly string[]>;
  /** Of each of these sets a row needs at least one. */
  needs: ReadonlyArray<readonly string[]>;
  /** A field that no other kind of file has; without it, most headers have to be known. */
  proof?: string;
  /** Headers that come with such files and that we know but have no place for. */
  notKept: readonly string[];
  /** The fields of the columns where the file has no header row. */
  positions?: readonly string[];
}

/** A file's shape together with what a row must have. */
export interface FileFormat<F extends Fields> extends FileShape {
  fields: F;
  signatures: ReadonlyArray<ReadonlyArray<keyof F & string>>;
  needs: ReadonlyArray<ReadonlyArray<keyof F & string>>;
  proof?: keyof F & string;
  positions?: ReadonlyArray<keyof F & string>;
  /** What is wrong with the line beyond its single cells. Pure. */
  check(line: LineOf<F>): LineProblem<keyof F & string>[];
}

export function fileFormat<F extends Fields>(format: FileFormat<F>): FileFormat<F> {
  return format;
}

/** The header that we write for a field. */
export function headerOf<F extends Fields>({ fields }: { fields: F }, name: keyof F & string): string {
  const found: Field<unknown> | undefined = fields[name];
  return found?.headers[0] ?? name;
}

/** Compares headers as people write them: case, underscores, points, colons and extra spaces mean nothing. */
export function headerKey(header: string): string {
  return header
    .toLowerCase()
    .replace(/[\s_:./#-]+/g, ' ')
    .trim();
}
