import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { type Actor, decimalsOf, Refusal } from '#platform';
import { type ExploredDto, type ExploreQuery, Explorer } from '#spend';
import { neutralised } from '../csv/csv-cells.rules.js';
import { type ReportCell, rowsOf, titlesOf, totalOf } from './report-lines.rules.js';

/** The explorer is asked for so many rows at a time. */
const ROWS_AT_ONCE = 2_000;
/** A workbook is made in memory; what is larger is a file of text. */
export const MOST_CELLS = 400_000;

/** Whole answers of the explorer as files: every row, not the page that is shown. */
@Injectable()
export class ReportFiles {
  constructor(private readonly explorer: Explorer) {}

  /**
   * CSV, made while it is sent, with the total in its last line.
   * @throws Refusal as `Explorer.explore`, before the first line
   */
  async csv(actor: Actor, query: ExploreQuery): Promise<AsyncGenerator<string>> {
    const pages = this.pages(actor, query);
    const first = await pages.next();
    return linesOf(first.value ?? undefined, pages);
  }

  /** A workbook with one sheet. @throws Refusal as `Explorer.explore`; `capacity_exceeded` beyond what is made in memory */
  async workbook(actor: Actor, query: ExploreQuery): Promise<Buffer> {
    const sheet: ReportCell[][] = [];
    let whole: ExploredDto | undefined;
    for await (const page of this.pages(actor, query)) {
      whole = page;
      const columns = titlesOf(page).length;
      if (page.rowCount * columns > MOST_CELLS)
        throw new Refusal(
          'capacity_exceeded',
          `${page.rowCount} rows are too many for a workbook: take the CSV, or ask for less.`,
        );
      sheet.push(...rowsOf(page));
    }
    if (!whole) throw new Error('The explorer answered nothing.');
    const format = numberFormat(whole.currency);
    const cell = ({ text, isAmount }: ReportCell): Cell =>
      isAmount ? { type: Number, value: Number(text), format } : { type: String, value: text };
    const bold = (each: Cell): Cell => ({ ...(each as object), fontWeight: 'bold' }) as Cell;
    const titles = titlesOf(whole).map((value): Cell => bold({ type: String, value }));
    const data = [titles, ...sheet.map((row) => row.map(cell)), totalOf(whole).map((each) => bold(cell(each)))];
    const columns = titlesOf(whole).map((_title, place) => ({ width: place < (whole?.by.length ?? 0) ? 34 : 16 }));
    return writeExcelFile(data, { columns, sheet: 'Spend', stickyRowsCount: 1, stickyColumnsCount: whole.by.length }).toBuffer();
  }

  private async *pages(actor: Actor, query: ExploreQuery): AsyncGenerator<ExploredDto, void> {
    let after: string | undefined;
    do {
      const page: ExploredDto = await this.explorer.explore(actor, {
        ...query,
        limit: ROWS_AT_ONCE,
        ...(after ? { after } : {}),
      });
      yield page;
      after = page.next ?? undefined;
    } while (after !== undefined);
  }
}

async function* linesOf(first: ExploredDto | undefined, rest: AsyncGenerator<ExploredDto, void>): AsyncGenerator<string> {
  if (!first) return;
  yield stringify([titlesOf(first)]);
  yield textOf(rowsOf(first));
  for await (const page of rest) yield textOf(rowsOf(page));
  yield textOf([totalOf(first)]);
}

/** What somebody called something could be run as a formula; an amount below zero cannot. */
const textOf = (rows: ReadonlyArray<readonly ReportCell[]>): string =>
  stringify(rows.map((row) => row.map(({ text, isAmount }) => (isAmount ? text : neutralised(text)))));

const numberFormat = (currency: string): string => {
  const decimals = decimalsOf(currency);
  return decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
};
