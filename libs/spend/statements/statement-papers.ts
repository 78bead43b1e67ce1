import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'csv-stringify/sync';
import PDFDocument from 'pdfkit';
import { Money, shownMoney } from '#platform';
import type { JournalLine } from './journal.rules.js';
import type { StatementDto, StatementRateDto } from './statement.dto.js';

const MARGIN = 50;
const WIDTH = 595.28 - 2 * MARGIN;
const END = 770;
const columns = [250, 145, 100] as const;
/** What is priced, quantity by price, by rate, at cost, and the recovery. */
const ratedColumns = [140, 103, 84, 84, 84] as const;

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
    rated: ['Service', 'Quantity × price', 'By rate', 'At cost', 'Recovery'],
    unpriced: 'Not priced by the card',
  },
  de: {
    showback: 'Was die Einheit trägt, zur Kenntnis',
    chargeback: 'Womit die Einheit belastet wird',
    draft: 'Die Periode ist offen: dies kann sich ändern',
    sides: { spend: 'Ausgaben der Einheit', from: 'An andere umgelegt', to: 'Auf die Einheit umgelegt' },
    total: 'Summe',
    rated: ['Leistung', 'Menge × Preis', 'Nach Preis', 'Zu Kosten', 'Deckung'],
    unpriced: 'Ohne Preis',
  },
};
export const paperLanguages = ['en', 'de'] as const;
export type PaperLanguage = (typeof paperLanguages)[number];

/** The statement on A4, as many pages as it needs. */
export function statementPdf(statement: StatementDto, language: PaperLanguage): Promise<Buffer> {
  const { businessUnit, month, mode, frozen } = statement;
  const said = words[language];
  const title = `${businessUnit} · ${month.slice(0, 7)}`;
  const page = new PDFDocument({ size: 'A4', margin: MARGIN, info: { Title: title } });
  page.registerFont('plain', typefaces.plain).registerFont('bold', typefaces.bold);
  const written = buffer(page);
  page.font('bold').fontSize(17).text(title);
  page.font('plain').fontSize(9).text(said[mode]);
  if (!frozen) page.text(said.draft);
  page.moveDown();
  if (statement.rated) ratedRows(page, statement, statement.rated, language);
  else costRows(page, statement, language);
  page.end();
  return written;
}

function costRows(page: PDFKit.PDFDocument, { lines, total }: StatementDto, language: PaperLanguage): void {
  const said = words[language];
  for (const side of ['spend', 'from', 'to'] as const) {
    const own = lines.filter((line) => line.side === side);
    if (own.length === 0) continue;
    row(page, [said.sides[side], '', ''], 'bold');
    for (const { label, costCenter, amount } of own)
      row(page, [label, costCenter ?? '', shownMoney(Money.fromJson(amount), language)], 'plain');
  }
  row(page, [said.total, '', shownMoney(Money.fromJson(total), language)], 'bold');
}

function ratedRows(
  page: PDFKit.PDFDocument,
  { rates }: StatementDto,
  sums: NonNullable<StatementDto['rated']>,
  language: PaperLanguage,
): void {
  const said = words[language];
  const money = (amount: StatementRateDto['amount']): string => shownMoney(Money.fromJson(amount), language);
  const number = (quantity: string): string =>
    new Intl.NumberFormat(language, { maximumFractionDigits: 6 }).format(Number(quantity));
  const of = ({ amount, cost, recovery }: NonNullable<StatementDto['rated']>): string[] => [amount, cost, recovery].map(money);
  row(page, said.rated, 'bold', ratedColumns);
  for (const rate of rates) {
    const { label, quantity, price } = rate;
    const times = quantity !== null && price ? `${number(quantity)} × ${money(price)}` : '';
    row(page, [label ?? said.unpriced, times, ...of(rate)], 'plain', ratedColumns);
  }
  row(page, [said.total, '', ...of(sums)], 'bold', ratedColumns);
}

function row(
  page: PDFKit.PDFDocument,
  cells: readonly string[],
  face: 'plain' | 'bold',
  widths: readonly number[] = columns,
): void {
  page.font(face).fontSize(9);
  const heights = cells.map((cell, at) => page.heightOfString(cell, { width: (widths[at] ?? 0) - 6 }));
  if (page.y + Math.max(...heights) > END) page.addPage();
  const top = page.y + 3;
  let [left, below] = [MARGIN, top];
  for (const [at, width] of widths.entries()) {
    page.text(cells[at] ?? '', left, top, { width: width - 6, align: at >= 2 ? 'right' : 'left' });
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

export function statementCsv({ businessUnit, month, mode, lines, rates }: StatementDto): string {
  const decimal = (amount: StatementRateDto['amount']): string => Money.fromJson(amount).toDecimal();
  const rated = rates.map(({ label, quantity, price, amount, cost, recovery }) => [
    ...[month, businessUnit, mode, 'rate', label ?? '', '', decimal(amount), amount.currency, '', quantity ?? ''],
    ...[price ? decimal(price) : '', decimal(cost), decimal(recovery)],
  ]);
  const spent = lines.map(({ side, label, costCenter, amount, entries, figure }) => [
    month,
    businessUnit,
    mode,
    side,
    label,
    costCenter ?? '',
    decimal(amount),
    amount.currency,
    entries,
    figure ?? '',
    ...['', '', ''],
  ]);
  const head = ['month', 'business_unit', 'mode', 'side', 'label', 'cost_center', 'amount', 'currency', 'entries', 'figure'];
  return csv([...head, 'price', 'cost', 'recovery'], rated.length > 0 ? rated : spent);
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
