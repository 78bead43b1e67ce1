import { pipeline, Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import { Refusal } from '#platform';
import { type BytesRead, CsvBytes, type Encoding } from './csv-bytes.js';
import { detectDialect } from './csv-dialect.rules.js';

/** One row of a file, numbered as a spreadsheet numbers it: the header is row 1, blank rows count, a quoted line break does not. */
export interface CsvRow {
  row: number;
  cells: readonly string[];
}

export interface CsvOptions {
  encoding?: Encoding;
  mostBytes: number;
  /** Rows handed on at a time. */
  batch?: number;
}

const SAMPLE_CHARACTERS = 65_536;
const MOST_COLUMNS = 500;
/** As many as a cell of a spreadsheet holds. */
const MOST_CHARACTERS = 32_767;
const MOST_RECORD_CHARACTERS = 1_048_576;

/**
 * Reads a CSV file as a stream, in batches, in constant memory: comma, semicolon, tab or bar; LF, CRLF or CR; with or without
 * a byte order mark; quoted cells of many lines. Rows without content are left out.
 */
export class CsvFile {
  private readonly source: CsvBytes;
  private readonly batch: number;

  constructor(source: AsyncIterable<Uint8Array>, { encoding = 'utf-8', mostBytes, batch = 1_000 }: CsvOptions) {
    this.source = new CsvBytes(source, encoding, mostBytes);
    this.batch = batch;
  }

  /** Size and SHA-256 of the file, once all rows have been read. */
  get read(): BytesRead {
    return this.source.read;
  }

  /** @throws Refusal `file_unreadable` naming the row; `body_too_large` */
  async *rows(): AsyncGenerator<CsvRow[]> {
    const text = this.source.text();
    const sample = await firstOf(text);
    const { delimiter, skip, skippedRows } = detectDialect(sample);
    const parser = parse({
      delimiter,
      // All three, since real files mix them; the longest comes first.
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_quotes: true,
      relax_column_count: true,
      max_record_size: MOST_RECORD_CHARACTERS,
    });
    pipeline(Readable.from(prepended(sample.slice(skip), text)), parser, () => undefined);
    yield* this.batches(parser, skippedRows);
  }

  private async *batches(parser: Parser, skippedRows: number): AsyncGenerator<CsvRow[]> {
    let row = skippedRows;
    let rows: CsvRow[] = [];
    try {
      for await (const cells of recordsOf(parser)) {
        row += 1;
        checkSize(row, cells);
        if (cells.every((cell) => cell.trim() === '')) continue;
        rows.push({ row, cells });
        if (rows.length < this.batch) continue;
        yield rows;
        rows = [];
      }
    } catch (error) {
      // Records that were read but not yet handed on are lost with the error, so the parser's own count tells the row.
      throw error instanceof CsvError ? unreadable(error, skippedRows + parser.info.records + 1) : error;
    }
    if (rows.length > 0) yield rows;
  }
}

function recordsOf(parser: Parser): AsyncIterable<string[]> {
  return parser;
}

async function firstOf(text: AsyncGenerator<string>): Promise<string> {
  let sample = '';
  while (sample.length < SAMPLE_CHARACTERS) {
    const next = await text.next();
    if (next.done) break;
    sample += next.value;
  }
  return sample;
}

async function* prepended(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first !== '') yield first;
  yield* rest;
}

function checkSize(row: number, cells: readonly string[]): void {
  if (cells.length > MOST_COLUMNS) throw unreadableRow(row, `it has more than ${MOST_COLUMNS} columns`);
  const long = cells.findIndex((cell) => cell.length > MOST_CHARACTERS);
  if (long >= 0) throw unreadableRow(row, `column ${long + 1} has more than ${MOST_CHARACTERS} characters; is a quote missing?`);
}

function unreadable(error: CsvError, row: number): Refusal {
  switch (error.code) {
    case 'CSV_QUOTE_NOT_CLOSED':
      return unreadableRow(row, 'a quote that opens in it is never closed');
    case 'CSV_MAX_RECORD_SIZE':
      return unreadableRow(row, 'it is longer than a row can be; is a quote missing?');
    default:
      return unreadableRow(row, 'its quotes do not match');
  }
}

function unreadableRow(row: number, why: string): Refusal {
  return new Refusal('file_unreadable', `Row ${row} cannot be read: ${why}.`, { facts: { row } });
}
