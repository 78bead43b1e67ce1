import { answer, api } from '../api/client.js';

/**
 * Cells as a spreadsheet puts them into the clipboard: columns by tabs, a cell with a line break or a quote inside in quotes. Texts
 * without any tab are read as CSV, by the separator that its first line has most of.
 */
export function tableOf(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  const endCell = (): void => {
    row.push(cell.trim());
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (row.some((each) => each !== '')) rows.push(row);
    row = [];
  };
  for (let place = 0; place < text.length; place += 1) {
    const letter = text.charAt(place);
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(place + 1) === '"') {
        cell += '"';
        place += 1;
      } else quoted = false;
    } else if (letter === '"' && cell === '') quoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') endRow();
    else if (letter !== '\r') cell += letter;
  }
  endRow();
  return rows;
}

function separatorOf(text: string): string {
  const [first = ''] = text.split('\n', 1);
  const [most = '\t'] = ['\t', ';', ','].sort((one, other) => first.split(other).length - first.split(one).length);
  return first.includes('\t') ? '\t' : most;
}

/** As CSV, which is what imports are made of. */
function toCsv(rows: readonly string[][]): string {
  const field = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(field).join(',')).join('\r\n');
}

/** Has a table judged as an import of items of any kind; nothing is changed yet. */
export function sendTable(rows: readonly string[][], name: string): Promise<{ id: string }> {
  const csv = toCsv(rows);
  return answer(
    api.POST('/api/v1/imports', {
      params: { query: { kind: 'items', fileName: name } },
      headers: { 'Content-Type': 'text/csv' },
      body: csv,
      bodySerializer: (body) => body,
    }),
  );
}
