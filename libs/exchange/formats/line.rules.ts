import { restored } from '../csv/csv-cells.rules.js';
import type { CsvRow } from '../csv/csv-rows.js';
import type { Fields, LineOf, ReadingOptions, RowProblem } from '../fields/field.js';
import type { Column, ColumnPlan } from './columns.rules.js';
import type { FileFormat } from './file-format.js';

/** A row as its fields were read; what is blank or wrong is left out of the line. */
export interface ReadRow<Line> {
  row: number;
  cells: readonly string[];
  line: Line;
  problems: RowProblem[];
}

/** Makes the reader of one file's rows: cell by cell, and then the line as a whole. Pure. */
export function lineReader<F extends Fields>(
  format: FileFormat<F>,
  plan: ColumnPlan,
  options: ReadingOptions,
): (row: CsvRow) => ReadRow<LineOf<F>> {
  const names: ReadonlyArray<keyof F & string> = Object.keys(format.fields);
  const columnsOf = new Map(names.map((name) => [name, plan.columns.filter(({ field }) => field === name)] as const));
  const present = names.flatMap((name) => {
    const [field, columns] = [format.fields[name], columnsOf.get(name) ?? []];
    return field && columns.length > 0 ? [{ name, field, columns }] : [];
  });
  return ({ row, cells }) => {
    const problems: RowProblem[] = [];
    const line: LineOf<F> = {};
    for (const { name, field, columns } of present) {
      const cell = cellOf(columns, cells);
      if (cell === undefined) continue;
      if ('several' in cell) {
        const reason = `${cell.several.map(quoted).join(' and ')} cannot both be meant.`;
        problems.push({ row, column: cell.column.header, code: 'ambiguous', reason });
        continue;
      }
      const reading = field.read(restored(cell.text), options);
      if ('value' in reading) Object.assign(line, { [name]: reading.value });
      else
        problems.push({ row, column: cell.column.header, code: reading.code, reason: `${quoted(cell.text)} ${reading.reason}.` });
    }
    const surplus = cells.findIndex((text, index) => index >= plan.columns.length && text.trim() !== '');
    if (surplus >= 0) {
      const reason = `The row has more cells than the first row has columns (${plan.columns.length}): ${quoted(cells[surplus] ?? '')}.`;
      problems.push({ row, column: null, code: 'too_many_cells', reason });
    }
    if (problems.length === 0) {
      for (const { field, code, reason } of format.check(line)) {
        const column = field === undefined ? undefined : columnsOf.get(field)?.[0];
        problems.push({ row, column: column?.header ?? null, code, reason });
      }
    }
    return { row, cells, line, problems };
  };
}

type Cell = { column: Column; text: string } | { column: Column; several: string[] };

/** What the columns of a field say: one text, or several that contradict each other where a header is there twice. */
function cellOf(columns: readonly Column[], cells: readonly string[]): Cell | undefined {
  const filled: Array<{ column: Column; text: string }> = [];
  for (const column of columns) {
    const text = (cells[column.number - 1] ?? '').trim();
    if (text !== '') filled.push({ column, text });
  }
  const [first] = filled;
  if (!first || filled.length === 1) return first;
  const several = [...new Set(filled.map(({ text }) => text))];
  return several.length > 1 ? { column: first.column, several } : first;
}

function quoted(text: string): string {
  const shown = text.replace(/\s+/g, ' ').trim();
  return `“${shown.length > 60 ? `${shown.slice(0, 60)}…` : shown}”`;
}
