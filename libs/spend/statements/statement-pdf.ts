import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { Money, shownMoney } from '#platform';
import type { StatementDto, StatementLineDto, StatementRateDto } from './statement.dto.js';
import { type PaperLanguage, paperWords } from './statement-paper.words.js';

const MARGIN = 50;
const WIDTH = 595.28 - 2 * MARGIN;
const END = 770;
const FOOT = 800;
/** Between one column and the next. */
const GAP = 8;
const INK = '#222222';
const HAIRLINE = '#bbbbbb';
const costColumns = [235, 150, 110] as const;
/** What is priced, quantity by price, by rate, at cost, and the recovery. */
const rateColumns = [125, 106, 88, 88, 88] as const;

const fileOf = createRequire(import.meta.url).resolve;
const typefaces = {
  plain: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};

type Row = { cells: readonly string[]; face?: 'plain' | 'bold' };

/** The statement on A4, as many pages as it needs, each with the head of its table and its number. */
export function statementPdf(statement: StatementDto, language: PaperLanguage): Promise<Buffer> {
  const { businessUnit, month, mode, frozen, rated, rates } = statement;
  const said = paperWords[language];
  const title = `${businessUnit} · ${monthOf(month, language)}`;
  const page = new PDFDocument({ size: 'A4', margin: MARGIN, bufferPages: true, info: { Title: title } });
  page.registerFont('plain', typefaces.plain).registerFont('bold', typefaces.bold);
  const written = buffer(page);
  page.font('bold').fontSize(17).text(title);
  page.moveDown(0.2).font('plain').fontSize(9).text(said[mode]);
  if (rated && rates[0]) page.text(said.byRate.replace('{card}', rates[0].card));
  if (!frozen) page.text(said.draft);
  page.moveDown();
  if (rated) table(page, rateColumns, 2, said.rateHead, rateRows(rates, rated, language));
  else table(page, costColumns, 2, said.costHead, costRows(statement, language));
  feet(page, title, said.page);
  page.end();
  return written;
}

function costRows({ lines, total, ...sums }: StatementDto, language: PaperLanguage): Row[] {
  const said = paperWords[language];
  const what = ({ kind, label }: StatementLineDto): string => (kind ? said.kinds[kind] : label);
  return [
    ...(['spend', 'from', 'to'] as const).flatMap((side): Row[] => {
      const own = lines.filter((line) => line.side === side);
      if (own.length === 0) return [];
      return [
        { cells: [said.sides[side], '', money(sums[side], language)], face: 'bold' },
        ...own.map((line) => ({ cells: [what(line), line.costCenter ?? '', money(line.amount, language)] })),
      ];
    }),
    { cells: [said.total, '', money(total, language)], face: 'bold' },
  ];
}

function rateRows(rates: readonly StatementRateDto[], sums: NonNullable<StatementDto['rated']>, language: PaperLanguage): Row[] {
  const said = paperWords[language];
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const of = ({ amount, cost, recovery }: NonNullable<StatementDto['rated']>): string[] =>
    [amount, cost, recovery].map((each) => money(each, language));
  return [
    ...rates.map((rate) => {
      const { label, quantity, price } = rate;
      const times = quantity !== null && price ? `${number.format(Number(quantity))} × ${money(price, language)}` : '';
      return { cells: [label ?? said.unpriced, times, ...of(rate)] };
    }),
    { cells: [said.total, '', ...of(sums)], face: 'bold' },
  ];
}

/** Rows under their head, which comes again on each page; from `right` on, columns are figures. */
function table(
  page: PDFKit.PDFDocument,
  widths: readonly number[],
  right: number,
  head: readonly string[],
  rows: readonly Row[],
): void {
  const widthOf = (at: number): number => (widths[at] ?? 0) - (at < widths.length - 1 ? GAP : 0);
  const write = ({ cells, face = 'plain' }: Row, ink: string): void => {
    page.font(face).fontSize(9);
    const height = Math.max(...cells.map((cell, at) => page.heightOfString(cell, { width: widthOf(at) })));
    if (page.y + height > END) {
      page.addPage();
      write({ cells: head, face: 'bold' }, INK);
      page.font(face).fontSize(9);
    }
    const top = page.y + 4;
    let left = MARGIN;
    for (const [at, cell] of cells.entries()) {
      page.text(cell, left, top, { width: widthOf(at), align: at >= right ? 'right' : 'left' });
      left += widths[at] ?? 0;
    }
    const below = top + height + 3;
    page
      .moveTo(MARGIN, below)
      .lineTo(MARGIN + WIDTH, below)
      .lineWidth(0.4)
      .strokeColor(ink)
      .stroke();
    page.x = MARGIN;
    page.y = below;
  };
  write({ cells: head, face: 'bold' }, INK);
  for (const row of rows) write(row, HAIRLINE);
}

function feet(page: PDFKit.PDFDocument, title: string, number: string): void {
  const { count } = page.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    page.switchToPage(at);
    // The foot stands in the margin, where a text would otherwise begin a page of its own.
    page.page.margins.bottom = 0;
    const told = number.replace('{page}', String(at + 1)).replace('{pages}', String(count));
    page.font('plain').fontSize(7).text(`${title} · ${told}`, MARGIN, FOOT, { width: WIDTH, align: 'right', lineBreak: false });
  }
}

function monthOf(month: string, language: PaperLanguage): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(month));
}

function money(amount: StatementRateDto['amount'], language: PaperLanguage): string {
  return shownMoney(Money.fromJson(amount), language);
}
