/** What a whole import says about how its cells are meant. */
export interface ReadingOptions {
  /** Of amounts that name none. */
  currency: string;
  /** ISO 3166 code; of telephone numbers in national writing. */
  country?: string;
  /** What `3/4/25` means. */
  dateOrder: 'month_first' | 'day_first';
}

/** A cell's value, or why it is none. The reason is put behind a quotation of the cell. */
export type Reading<T> = { value: T } | { code: ProblemCode; reason: string };

/** A closed set: what can be wrong with a cell or a row. */
export const problemCodes = [
  'required',
  'too_long',
  'bad_character',
  'not_a_date',
  'date_does_not_exist',
  'not_an_amount',
  'currency_unknown',
  'not_a_flag',
  'not_a_number',
  'not_a_choice',
  'shortened_number',
  'identifier_invalid',
  'not_an_email',
  'not_a_country',
  'ambiguous',
  'too_many_cells',
  'duplicate',
  'conflict',
  'not_found',
  'refused',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** What is wrong, told as a person sees it: the spreadsheet's row, and the column by its header or its letters. */
export interface RowProblem {
  row: number;
  column: string | null;
  code: ProblemCode;
  reason: string;
}

/** What a cell of the field holds, for whoever maps columns. */
export const fieldTypes = [
  'text',
  'identifier',
  'email',
  'phone',
  'number',
  'amount',
  'date',
  'flag',
  'choice',
  'country',
] as const;
export type FieldType = (typeof fieldTypes)[number];

/** One column that a kind of file may have. */
export interface Field<T> {
  type: FieldType;
  /** The header that we write, then the others that mean the same. Compared without case, marks and extra spaces. */
  headers: readonly [string, ...string[]];
  read(text: string, options: ReadingOptions): Reading<T>;
}

export type Fields = Readonly<Record<string, Field<unknown>>>;

/** What a row says, typed by its fields. A blank cell says nothing. */
export type LineOf<F extends Fields> = { [K in keyof F]?: F[K] extends Field<infer T> ? T : never };

type Headers = readonly [string, ...string[]];

export function field<T>(type: FieldType, headers: Headers, read: Field<T>['read']): Field<T> {
  return { type, headers, read };
}
