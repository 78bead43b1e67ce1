import { parse } from 'csv-parse/sync';
import { type FieldProblem, Refusal } from '#platform';

export interface UnitFigure {
  businessUnitId: string;
  quantity: string;
}

export interface FigureFile {
  /** By the name of the figures; each is there as often as it has a column. */
  figures: Map<string, UnitFigure[]>;
  units: number;
}

const MOST_COLUMNS = 21;
const LONGEST_NAME = 100;
const MOST_PROBLEMS = 50;
const QUANTITY = /^\d{1,15}([.,]\d{1,6})?$/;

/**
 * A table with the units in the first column, by code or name, and one further column for each kind of figure. Rows are counted as
 * a spreadsheet does, the heading being the first.
 * @param units ids by code and by name, in lower case
 * @throws Refusal `file_unreadable`, and `validation_failed` with every row and column that is wrong
 */
export function readFigures(text: string, units: ReadonlyMap<string, string>): FigureFile {
  const [head = [], ...rows] = rowsOf(text);
  const problems: FieldProblem[] = [];
  const tell = (row: number, column: string, reason: string): void =>
    void problems.push({ pointer: `/rows/${row}/${column}`, code: 'validation_failed', reason });
  const names = head.slice(1);
  if (head.length > MOST_COLUMNS) tell(1, 'heading', `At most ${MOST_COLUMNS - 1} kinds of figures at once.`);
  if (names.length === 0) tell(1, 'heading', 'The first column names the unit; each further one is a kind of figure.');
  for (const [place, name] of names.entries()) {
    if (!name || name.length > LONGEST_NAME)
      tell(1, String(place + 2), `Name the figures, in at most ${LONGEST_NAME} characters.`);
    else if (names.indexOf(name) < place) tell(1, name, 'This name is there twice.');
  }
  const figures = new Map(names.map((name): [string, UnitFigure[]] => [name, []]));
  const seen = new Set<string>();
  for (const [place, cells] of rows.entries()) {
    const row = place + 2;
    const [unit = '', ...quantities] = cells;
    const id = units.get(unit.toLowerCase());
    if (!id) tell(row, head[0] || '1', `No business unit has the code or name “${unit}”.`);
    else if (seen.has(id)) tell(row, head[0] || '1', `“${unit}” is there twice.`);
    else seen.add(id);
    if (quantities.length > names.length) tell(row, String(names.length + 2), 'The heading has no such column.');
    for (const [column, name] of names.entries()) {
      const quantity = quantities[column] ?? '';
      if (quantity === '') continue;
      if (!QUANTITY.test(quantity)) tell(row, name, `“${quantity}” is no quantity, such as 1250.5.`);
      else if (id) figures.get(name)?.push({ businessUnitId: id, quantity: quantity.replace(',', '.') });
    }
  }
  if (problems.length === 0 && seen.size === 0) tell(2, head[0] || '1', 'There is no row below the heading.');
  if (problems.length > 0)
    throw new Refusal('validation_failed', 'Nothing of the file was taken in.', { problems: problems.slice(0, MOST_PROBLEMS) });
  return { figures, units: seen.size };
}

/** A table with semicolons may have commas in its quantities, so its heading says what parts the columns. */
function rowsOf(text: string): string[][] {
  const heading = text.split('\n', 1)[0] ?? '';
  const delimiter = [';', '\t'].find((each) => heading.includes(each)) ?? ',';
  try {
    return parse(text, { bom: true, delimiter, trim: true, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    throw new Refusal('file_unreadable', `This is no table: ${error instanceof Error ? error.message : 'unreadable'}`);
  }
}
