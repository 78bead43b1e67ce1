import { createRequire } from 'node:module';
import type { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { darkRuns, type LabelSheet, placeOf } from './label-sheet.rules.js';

/** What a label says. */
export interface Label {
  tag: string;
  name: string;
  /** The serial, service number or circuit that the item is known by. */
  identifier: string | null;
  /** The address that its code leads to. */
  address: string;
}

interface LabelPrint {
  sheet: LabelSheet;
  labels: readonly Label[];
  /** Whose the items are. */
  owner: string;
  printedAt: Date;
}

const POINTS = 72 / 25.4;
const MARGIN = 2;
const GAP = 1.5;
const LARGEST_CODE = 26;
const [SMALLEST_TAG, LARGEST_TAG] = [2.2, 4.6];
/** Other requests get their turn after as many labels. */
const AT_A_TIME = 20;

const fileOf = createRequire(import.meta.url).resolve;
const typefaces = {
  plain: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: fileOf('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
};

/** A PDF with a label for each item, that is drawn while it is sent. */
export function labelsPdf({ sheet, labels, owner, printedAt }: LabelPrint): Readable {
  const { width, height } = sheet.page;
  const document = new PDFDocument({
    size: [width * POINTS, height * POINTS],
    margin: 0,
    autoFirstPage: false,
    info: { Title: `${labels.length === 1 ? labels[0]?.tag : `${labels.length} labels`}`, CreationDate: printedAt },
  });
  document.registerFont('plain', typefaces.plain).registerFont('bold', typefaces.bold);
  const draw = async (): Promise<void> => {
    for (const [number, label] of labels.entries()) {
      if (number % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
      if (document.destroyed) return;
      const { x, y, isFirst } = placeOf(sheet, number);
      if (isFirst) document.addPage();
      document.save().scale(POINTS).translate(x, y);
      drawLabel(document, sheet.label, label, owner);
      document.restore();
    }
    document.end();
  };
  draw().catch((error: Error) => document.destroy(error));
  return document;
}

/** In millimetres, from the label's corner. */
function drawLabel(page: PDFKit.PDFDocument, { width, height }: LabelSheet['label'], label: Label, owner: string): void {
  const side = Math.min(height - 2 * MARGIN, LARGEST_CODE);
  const top = (height - side) / 2;
  drawCode(page, label.address, MARGIN, top, side);
  const left = MARGIN + side + GAP;
  const room = width - left - MARGIN;
  const lines = (text: string, below: number, most = 1): void => {
    page.text(text, left, top + below, { width: room, height: most * page.currentLineHeight(true), ellipsis: true });
  };
  page.fillColor('black').font('bold').fontSize(1);
  const whole = (0.98 * room) / page.widthOfString(label.tag);
  // A tag is read by people too: it gets smaller, and then a second line, before anything of it is left out.
  page.fontSize(Math.max(SMALLEST_TAG, Math.min(whole, LARGEST_TAG)));
  if (whole < SMALLEST_TAG) lines(label.tag, 0.5, 2);
  else page.text(label.tag, left, top + 0.5, { lineBreak: false });
  page.font('plain').fontSize(2.9);
  lines(label.name, 6.5, 2);
  page.fontSize(2.5);
  if (label.identifier !== null) lines(label.identifier, 14.5);
  page.fontSize(2.1);
  lines(owner, side - 3);
}

function drawCode(page: PDFKit.PDFDocument, address: string, x: number, y: number, side: number): void {
  const squares = encode(address, { ecc: 'M', border: 2 }).data;
  const unit = side / squares.length;
  for (const [column, row, length] of darkRuns(squares)) page.rect(x + column * unit, y + row * unit, length * unit, unit);
  page.fill('black');
}
