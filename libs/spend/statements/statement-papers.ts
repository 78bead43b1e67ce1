import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'csv-stringify/sync';
import PDFDocument from 'pdfkit';
import { Money, shownMoney } from '#platform';
import type { JournalLine } from './journal.rules.js';
import type { StatementDto } from './statement.dto.js';

const MARGIN = 50;
const WIDTH = 595.28 - 2 * MARGIN;
const END = 770;
const columns = [250, 145, 100] as const;

const fileOf = createRequire(import.meta.url).resolve;
const typefaces = {
  plain: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};

const words = {
  en: {
    showback: 'What the unit bears, for information',
    chargeback: 'What the unit is charged with',
    draft: 'The period is open: this may change',
    sides: { spend: 'Spend of the unit', from: 'Allocated to others', to: 'Allocated to the unit' },
    total: 'Total',
  },
  de: {
    showback: 'Was die Einheit trägt, zur Kenntnis',
    chargeback: 'Womit die Einheit belastet wird',
    draft: 'Die Periode ist offen: dies kann sich ändern',
    sides: { spend: 'Ausgaben der Einheit', from: 'An andere umgelegt', to: 'Auf die Einheit umgelegt' },
    total: 'Summe',
  },
};
export const paperLanguages = ['en', 'de'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** The statement on A4, as many pages as it needs. */
export function statementPdf(statement: StatementDto, language: PaperLanguage): Promise<Buffer> {
  const { businessUnit, month, mode, frozen, lines, total } = statement;
  const said = words[language];
  const title = `${businessUnit} · ${month.slice(0, 7)}`;
  const page = new PDFDocument({ size: 'A4', margin: MARGIN, info: { Title: title } });
  page.registerFont('plain', typefaces.plain).registerFont('bold', typefaces.bold);
  const written = buffer(page);
  page.font('bold').fontSize(17).text(title);
  page.font('plain').fontSize(9).text(said[mode]);
  if (!frozen) page.text(said.draft);
  page.moveDown();
  for (const side of ['spend', 'from', 'to'] as const) {
    const own = lines.filter((line) => line.side === side);
    if (own.length === 0) continue;
    row(page, [said.sides[side], '', ''], 'bold');
    for (const { label, costCenter, amount } of own)
      row(page, [label, costCenter ?? '', shownMoney(Money.fromJson(amount), language)], 'plain');
  }
  row(page, [said.total, '', shownMoney(Money.fromJson(total), language)], 'bold');
  page.end();
  return written;
}

function row(page: PDFKit.PDFDocument, cells: readonly [string, string, string], face: 'plain' | 'bold'): void {
  page.font(face).fontSize(9);
  if (page.y + page.heightOfString(cells[0], { width: columns[0] - 6 }) > END) page.addPage();
  const top = page.y + 3;
  let [left, below] = [MARGIN, top];
  for (const [at, width] of columns.entries()) {
    page.text(cells[at] ?? '', left, top, { width: width - 6, align: at === 2 ? 'right' : 'left' });
    below = Math.max(below, page.y);
    left += width;
  }
  page
    .moveTo(MARGIN, below + 3)
    .lineTo(MARGIN + WIDTH, below + 3)
    .lineWidth(0.4)
    .strokeColor('#888888')
    .stroke();
  page.x = MARGIN;
  page.y = below + 4;
}

export function statementCsv({ businessUnit, month, mode, lines }: StatementDto): string {
  const rows = lines.map(({ side, label, costCenter, amount, entries, figure }) => [
    month,
    businessUnit,
    mode,
    side,
    label,
    costCenter ?? '',
    Money.fromJson(amount).toDecimal(),
    amount.currency,
    entries,
    figure ?? '',
  ]);
  return csv(['month', 'business_unit', 'mode', 'side', 'label', 'cost_center', 'amount', 'currency', 'entries', 'figure'], rows);
}

export function journalCsv(month: string, currency: string, lines: readonly JournalLine[]): string {
  const shown = (minor: bigint): string => (minor === 0n ? '' : Money.of(minor, currency).toDecimal());
  const rows = lines.map(({ place, label, debit, credit }, at) => [
    month,
    at + 1,
    place,
    label,
    shown(debit),
    shown(credit),
    currency,
  ]);
  return csv(['month', 'line', 'account', 'text', 'debit', 'credit', 'currency'], rows);
}

/** What begins like a formula is told as a text, since spreadsheets would reckon it; amounts below zero are numbers. */
function csv(head: readonly string[], rows: ReadonlyArray<ReadonlyArray<string | number>>): string {
  const safe = (cell: string | number): string | number =>
    typeof cell === 'string' && /^[=+\-@\t\r]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell) ? `'${cell}` : cell;
  return stringify([[...head], ...rows.map((row) => row.map(safe))], { bom: true });
}
