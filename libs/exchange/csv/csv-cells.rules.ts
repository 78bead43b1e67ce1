import { stringify } from 'csv-stringify/sync';

/** What makes a spreadsheet take a cell for a formula, also behind the apostrophes that keep it from doing so. */
const FORMULA = /^'*[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;
const NEUTRALISED = /^'+[=+\-@\t\r\n\uff0b\uff0d\uff1d\uff20]/;

/** Puts an apostrophe before what a spreadsheet would run as a formula. `restored` is its exact inverse. */
export function neutralised(value: string): string {
  return FORMULA.test(value) ? `'${value}` : value;
}

export function restored(cell: string): string {
  return NEUTRALISED.test(cell) ? cell.slice(1) : cell;
}

/** Lines of CSV (comma, LF), ready to be opened in a spreadsheet without harm. */
export function csvLines(rows: ReadonlyArray<readonly string[]>): string {
  return stringify(
    rows.map((row) => row.map(neutralised)),
    { quoted_match: /[\r\n]|^\s|\s$/ },
  );
}

/** The letters that a spreadsheet names a column with: 1 → A, 27 → AA. */
export function columnLetters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + ((number - 1) % 26));
}
