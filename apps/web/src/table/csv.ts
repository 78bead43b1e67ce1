import type { Column, Row } from './column.js';

/** Rows as CSV with the shown columns, as a spreadsheet opens it. */
export function toCsv<Each extends Row>(columns: readonly Column<Each>[], rows: readonly Each[]): string {
  const exported = columns.filter(({ text }) => text !== undefined);
  const lines = [exported.map(({ title }) => title), ...rows.map((row) => exported.map(({ text }) => text?.(row) ?? ''))];
  return `${lines.map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet must not take a text for a formula, which could be somebody else's. */
function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
