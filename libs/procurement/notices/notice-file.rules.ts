import { CsvError, parse } from 'csv-parse/sync';
import { readImei } from '#inventory';
import { type FieldProblem, Refusal } from '#platform';

/** A line of an order, as a file names it by its position. */
export interface NoticeLine {
  id: string;
  position: number;
  /** Whether its things have serials. */
  isAsset: boolean;
  productId: string | null;
  /** How many may still come. */
  room: number;
}

export interface NoticeUnit {
  /** As a spreadsheet numbers it: the header is row 1. */
  row: number;
  lineId: string;
  productId: string | null;
  serial: string;
  imei: string | null;
}

const columns = {
  line: ['line', 'position', 'order line', 'zeile'],
  serial: ['serial', 'serial number', 'serial no', 's/n', 'seriennummer'],
  imei: ['imei'],
} as const;
type Column = keyof typeof columns;

const MOST_ROWS = 10_000;
const LONGEST = 120;

/** What is wrong with a cell: its row and column, as `/rows/<row>/<column>`. */
export function rowProblem(row: number, column: Column, code: string, reason: string): FieldProblem {
  return { pointer: `/rows/${row}/${column}`, code, reason };
}

/**
 * Reads a file of serials: columns `line` (the position in the order), `serial` and, where there are some, `imei`; comma, semicolon or tab.
 * Pure. @returns what can be told of it without looking at other things, with each problem by row and column
 * @throws Refusal `file_unreadable` for what is no such file at all
 */
export function readNotice(csv: string, lines: readonly NoticeLine[]): { units: NoticeUnit[]; problems: FieldProblem[] } {
  const [header = [], ...rows] = rowsOf(csv);
  const place = placesOf(header);
  const units: NoticeUnit[] = [];
  const problems: FieldProblem[] = [];
  const room = new Map(lines.map((line) => [line.id, line.room]));
  const seen = new Map<string, number>();
  for (const [at, cells] of rows.entries()) {
    const row = at + 2;
    const cell = (column: Column): string => cells[place[column] ?? -1]?.trim() ?? '';
    if (cells.every((each) => each.trim() === '')) continue;
    const wrong: FieldProblem[] = [];
    const say = (column: Column, code: string, reason: string): void => void wrong.push(rowProblem(row, column, code, reason));
    const line = lines.find(({ position }) => String(position) === cell('line').replace(/^0+(?=\d)/, ''));
    if (!line) say('line', 'not_found', `The order has no line ${cell('line').slice(0, 40)}.`);
    else if (!line.isAsset) say('line', 'not_valid', 'Only assets have serials here.');
    const serial = cell('serial');
    if (serial === '') say('serial', 'required', 'The serial is missing.');
    else if (serial.length > LONGEST) say('serial', 'max_length', `This must have at most ${LONGEST} characters.`);
    const earlier = seen.get(`${line?.productId}/${serial.toLowerCase()}`);
    if (serial !== '' && earlier !== undefined) say('serial', 'already_exists', `It stands in row ${earlier} already.`);
    else seen.set(`${line?.productId}/${serial.toLowerCase()}`, row);
    const imei = cell('imei') === '' ? null : readImei(cell('imei'));
    if (imei && !('value' in imei)) say('imei', 'not_valid', `The IMEI ${imei.reason}.`);
    if (line && wrong.length === 0) {
      const left = (room.get(line.id) ?? 0) - 1;
      room.set(line.id, left);
      if (left < 0) say('line', 'capacity_exceeded', 'More than may still come of this line.');
      else
        units.push({
          row,
          lineId: line.id,
          productId: line.productId,
          serial,
          imei: imei && 'value' in imei ? imei.value : null,
        });
    }
    problems.push(...wrong);
  }
  return { units, problems };
}

function rowsOf(csv: string): string[][] {
  try {
    const rows = parse(csv, {
      bom: true,
      delimiter: [',', ';', '\t'],
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      to: MOST_ROWS + 2,
    });
    if (rows.length > MOST_ROWS + 1) throw new Refusal('file_unreadable', `A notice has at most ${MOST_ROWS} rows.`);
    return rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new Refusal('file_unreadable', `This is no table that can be read: ${error.message}`, { pointer: '/csv' });
  }
}

function placesOf(header: readonly string[]): Record<Column, number | undefined> {
  const names = header.map((name) => name.trim().toLowerCase());
  const find = (column: Column): number | undefined => {
    const at = names.findIndex((name) => (columns[column] as readonly string[]).includes(name));
    return at < 0 ? undefined : at;
  };
  const found = { line: find('line'), serial: find('serial'), imei: find('imei') };
  for (const column of ['line', 'serial'] as const)
    if (found[column] === undefined) throw new Refusal('file_unreadable', `There is no column "${column}".`, { pointer: '/csv' });
  return found;
}
