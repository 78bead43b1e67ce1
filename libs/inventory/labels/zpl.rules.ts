import { encode } from 'uqr';
import type { LabelSheet } from './label-sheet.rules.js';
import type { Label } from './label-writer.js';

/** What a label's code is: squares that lead to the item's address, or bars that say its tag. */
export const labelCodes = ['qr', 'code128'] as const;
export type LabelCode = (typeof labelCodes)[number];

/** Dots in an inch, as label printers have them. */
export const labelDensities = ['203', '300'] as const;
export type LabelDensity = (typeof labelDensities)[number];

export interface ZplPrint {
  label: LabelSheet['label'];
  code: LabelCode;
  density: LabelDensity;
  owner: string;
}

const MARGIN = 2;
const GAP = 1.5;
const LARGEST_CODE = 26;
const BARS = 9;
/** Thinner bars than two dots are not read surely. */
const THINNEST_BAR = 2;
const THICKEST_BAR = 4;
const LARGEST_SQUARE = 10;
/** About how wide a letter of the printer's own typeface is, by its height. */
const LETTER = 0.56;

/** One label in ZPL II. Only ASCII: all else is told by its bytes in UTF-8, so that no cable or spooler can spoil it. */
export function zplLabel(item: Label, { label, code, density, owner }: ZplPrint): string {
  const dots = (millimetres: number): number => Math.round((millimetres * Number(density)) / 25.4);
  const [width, height] = [dots(label.width), dots(label.height)];
  const bars = code === 'code128' ? barsOf(item.tag, width - 2 * dots(MARGIN)) : undefined;
  const fields = bars ? withBars(item, owner, bars, { width, height, dots }) : withSquares(item, owner, { width, height, dots });
  return ['^XA', '^CI28', `^PW${width}`, `^LL${height}`, '^LH0,0', ...fields, '^XZ', ''].join('\n');
}

interface Paper {
  width: number;
  height: number;
  dots: (millimetres: number) => number;
}

function withSquares({ tag, name, identifier, address }: Label, owner: string, { width, height, dots }: Paper): string[] {
  const side = Math.min(height - 2 * dots(MARGIN), dots(LARGEST_CODE));
  const squares = encode(address, { ecc: 'M', border: 0 }).data.length;
  const unit = Math.max(1, Math.min(LARGEST_SQUARE, Math.floor(side / squares)));
  const top = Math.max(0, Math.floor((height - unit * squares) / 2));
  const left = dots(MARGIN) + side + dots(GAP);
  const room = width - left - dots(MARGIN);
  const text = textIn(left, room, dots);
  const from = Math.floor((height - side) / 2);
  return [
    `^FO${dots(MARGIN)},${top}^BQN,2,${unit}^FH^FDMA,${escaped(address)}^FS`,
    text(tag, from, tagHeight(tag, room, dots), 1),
    text(name, from + dots(6.5), dots(2.9), 2),
    ...(identifier === null ? [] : [text(identifier, from + dots(14.5), dots(2.5), 1)]),
    text(owner, from + side - dots(3), dots(2.1), 1),
  ];
}

function withBars({ tag, name, identifier }: Label, owner: string, bars: Bars, { width, height, dots }: Paper): string[] {
  const room = width - 2 * dots(MARGIN);
  const text = textIn(dots(MARGIN), room, dots);
  const left = Math.floor((width - bars.width) / 2);
  const below = dots(MARGIN) + dots(BARS) + dots(1);
  return [
    `^FO${left},${dots(MARGIN)}^BY${bars.unit}^BCN,${dots(BARS)},N,N,N,A^FH^FD${escaped(tag.replaceAll('>', '>0'))}^FS`,
    text(tag, below, tagHeight(tag, room, dots), 1),
    text(name, below + dots(5.5), dots(2.9), 1),
    ...(identifier === null ? [] : [text(identifier, below + dots(9), dots(2.5), 1)]),
    text(owner, height - dots(MARGIN) - dots(2.1), dots(2.1), 1),
  ];
}

interface Bars {
  /** Dots of the thinnest bar. */
  unit: number;
  width: number;
}

/** Nothing where the tag holds what Code 128 has no bars for, or would be too long to be read: then the squares are printed. */
function barsOf(tag: string, room: number): Bars | undefined {
  if (!/^[\x20-\x7e]+$/.test(tag)) return undefined;
  // Start, check and stop beside the letters, and the quiet at both ends.
  const modules = 11 * tag.length + 35;
  const unit = Math.min(THICKEST_BAR, Math.floor(room / (modules + 20)));
  return unit < THINNEST_BAR ? undefined : { unit, width: unit * modules };
}

function tagHeight(tag: string, room: number, dots: Paper['dots']): number {
  const whole = Math.floor(room / (Math.max(1, tag.length) * LETTER));
  return Math.max(dots(2.2), Math.min(whole, dots(4.6)));
}

/** Text in a box: what is longer than its lines would be printed over the last of them, so it is cut. */
function textIn(
  left: number,
  room: number,
  dots: Paper['dots'],
): (text: string, top: number, height: number, lines: number) => string {
  return (text, top, height, lines) => {
    const most = Math.max(1, Math.floor(room / (height * LETTER)) * lines - (lines - 1) * 4);
    const letters = [...text.replace(/\s+/g, ' ').trim()];
    const shown = letters.length > most ? `${letters.slice(0, Math.max(1, most - 3)).join('')}...` : letters.join('');
    const box = `^FB${room},${lines},${dots(0.2)},L,0`;
    return `^FO${left},${top}^A0N,${height}${box}^FH^FD${escaped(shown.replaceAll('\\', '\\\\'))}^FS`;
  };
}

/** What would begin a command or an escape, and what is not ASCII, by its bytes in UTF-8: `_C3_A4`. */
function escaped(text: string): string {
  const bytes = new TextEncoder().encode(text);
  return [...bytes]
    .map((byte) => {
      const letter = String.fromCharCode(byte);
      const plain = byte >= 0x20 && byte < 0x7f && !'^~_'.includes(letter);
      return plain ? letter : `_${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}
