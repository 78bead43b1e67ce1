import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { Money, shownMoney } from '#platform';
import { type OrderPaper, type PaperAddress, type PaperParty, paperNumber, totalsOf } from './order-paper.js';
import { filledIn, orderWords } from './order-words.js';

const MARGIN = 50;
const WIDTH = 595.28 - 2 * MARGIN;
/** Below it nothing is written but the foot of the page. */
const END = 760;
const columns = [28, 183, 44, 76, 58, 34, 72] as const;

const fileOf = createRequire(import.meta.url).resolve;
const typefaces = {
  plain: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};

/** The order as a paper that a vendor gets: A4, as many pages as it needs, in the vendor's language. */
export function orderPdf(paper: OrderPaper): Promise<Buffer> {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    bufferPages: true,
    info: { Title: paperNumber(paper), Author: paper.buyer.name, CreationDate: new Date(paper.issuedAt) },
  });
  document.registerFont('plain', typefaces.plain).registerFont('bold', typefaces.bold);
  const written = buffer(document);
  drawHead(document, paper);
  drawLines(document, paper);
  drawTotals(document, paper);
  drawFeet(document, paper);
  document.end();
  return written;
}

function drawHead(page: PDFKit.PDFDocument, paper: OrderPaper): void {
  const words = orderWords[paper.locale];
  const { buyer, seller, delivery, placedBy, revision } = paper;
  page.font('bold').fontSize(11).text(buyer.name, MARGIN, MARGIN);
  page.font('plain').fontSize(8);
  for (const line of [...addressOf(buyer), ...taxOf(buyer, words.taxNumber)]) page.text(line);
  page
    .font('bold')
    .fontSize(17)
    .text(filledIn(words.order, { number: paper.number }), MARGIN, 130);
  page.font('plain').fontSize(9);
  if (revision > 0) page.text(filledIn(words.amended, { revision }));
  if (paper.state === 'cancelled') page.font('bold').text(words.cancelled).font('plain');
  if (paper.state === 'draft') page.font('bold').text(words.draft).font('plain');
  const top = page.y + 14;
  const third = WIDTH / 3;
  const column = (at: number, title: string, lines: readonly string[]): number => {
    page
      .font('bold')
      .fontSize(8)
      .text(title, MARGIN + at * third, top, { width: third - 12 });
    page.font('plain').fontSize(9);
    for (const line of lines) page.text(line, { width: third - 12 });
    return page.y;
  };
  const contact = seller.contactName === null ? [] : [seller.contactName];
  const heights = [
    column(0, words.vendor, [seller.name, ...contact, ...addressOf(seller)]),
    column(1, words.delivery, delivery === null ? [] : [delivery.name, ...addressOf(delivery)]),
    column(2, words.date, [
      paper.issuedOn,
      ...(paper.wantedOn === null ? [] : [`${words.wanted}: ${paper.wantedOn}`]),
      ...(paper.contractNumber === null ? [] : [`${words.contract}: ${paper.contractNumber}`]),
      ...(placedBy === null ? [] : [`${words.contact}: ${placedBy.name}`, ...(placedBy.email === null ? [] : [placedBy.email])]),
    ]),
  ];
  page.y = Math.max(...heights) + 18;
}

function drawLines(page: PDFKit.PDFDocument, paper: OrderPaper): void {
  const words = orderWords[paper.locale];
  const money = moneyIn(paper);
  const head = [words.position, words.what, words.quantity, words.price, words.discount, words.tax, words.net];
  drawRow(page, head, 'bold');
  for (const line of paper.lines) {
    const { modelNumber, manufacturer, sku, recurringMinor, termMonths } = line;
    const known = [manufacturer, modelNumber, sku].filter((each) => each !== null).join(' · ');
    const monthly =
      recurringMinor === '0' ? '' : filledIn(words.monthly, { amount: money(recurringMinor), months: termMonths ?? 0 });
    const what = [line.description, known, monthly].filter((each) => each !== '').join('\n');
    const cells = [
      String(line.position),
      what,
      String(line.quantity),
      money(line.unitPriceMinor),
      line.discountMinor === '0' ? '' : money(line.discountMinor),
      `${line.taxBasisPoints / 100} %`,
      money(line.netMinor),
    ];
    if (
      page
        .font('plain')
        .fontSize(8)
        .heightOfString(what, { width: columns[1] - 6 }) +
        page.y >
      END
    ) {
      page.addPage();
      drawRow(page, head, 'bold');
    }
    drawRow(page, cells, 'plain');
  }
}

function drawRow(page: PDFKit.PDFDocument, cells: readonly string[], face: 'plain' | 'bold'): void {
  page.font(face).fontSize(8);
  const top = page.y;
  let left = MARGIN;
  let below = top;
  for (const [at, cell] of cells.entries()) {
    const width = columns[at] ?? 0;
    page.text(cell, left, top, { width: width - 6, align: at > 1 ? 'right' : 'left' });
    below = Math.max(below, page.y);
    left += width;
  }
  page
    .moveTo(MARGIN, below + 3)
    .lineTo(MARGIN + WIDTH, below + 3)
    .lineWidth(0.4)
    .strokeColor('#888888')
    .stroke();
  page.y = below + 7;
}

function drawTotals(page: PDFKit.PDFDocument, paper: OrderPaper): void {
  const words = orderWords[paper.locale];
  const money = moneyIn(paper);
  const { lines, shipping, tax, total } = totalsOf(paper);
  if (page.y + 90 > END) page.addPage();
  const row = (label: string, amount: bigint, face: 'plain' | 'bold'): void => {
    const top = page.y + 3;
    page
      .font(face)
      .fontSize(9)
      .text(label, MARGIN, top, { width: WIDTH - 110, align: 'right' });
    page.text(money(String(amount)), MARGIN + WIDTH - 106, top, { width: 100, align: 'right' });
  };
  row(words.lines, lines, 'plain');
  if (shipping > 0n) row(words.shipping, shipping, 'plain');
  row(words.tax, tax, 'plain');
  row(words.total, total, 'bold');
  page.moveDown(1.5);
  if (paper.terms !== null) {
    page.font('bold').fontSize(9).text(words.terms, MARGIN);
    page.font('plain').fontSize(9).text(paper.terms, { width: WIDTH }).moveDown();
  }
  page
    .font('plain')
    .fontSize(9)
    .text(filledIn(words.quote, { number: paperNumber(paper) }), MARGIN, page.y, { width: WIDTH });
}

function drawFeet(page: PDFKit.PDFDocument, paper: OrderPaper): void {
  const words = orderWords[paper.locale];
  const { count } = page.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    page.switchToPage(at);
    // The foot stands in the margin, where a text would otherwise begin a page of its own.
    page.page.margins.bottom = 0;
    const number = filledIn(words.page, { page: at + 1, pages: count });
    page
      .font('plain')
      .fontSize(7)
      .text(`${paperNumber(paper)} · ${number}`, MARGIN, 800, { width: WIDTH, align: 'right', lineBreak: false });
  }
}

function moneyIn({ currency, locale }: OrderPaper): (minor: string) => string {
  return (minor) => shownMoney(Money.of(BigInt(minor), currency), locale);
}

function addressOf({ addressLine1, addressLine2, postalCode, city, country }: PaperAddress): string[] {
  const place = [postalCode, city].filter((each) => each !== null).join(' ');
  return [addressLine1, addressLine2, place, country].flatMap((each) => (each === null || each === '' ? [] : [each]));
}

function taxOf({ taxNumber }: PaperParty, words: string): string[] {
  return taxNumber === null ? [] : [filledIn(words, { number: taxNumber })];
}
