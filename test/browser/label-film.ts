import { writeFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';

const [WIDTH, HEIGHT] = [640, 480];
const [WHITE, BLACK, NO_COLOUR] = [235, 16, 128];
const FRAMES = 10;

/** A rectangle of the label's code, in millimetres from the label's corner. */
type Square = readonly [x: number, y: number, width: number, height: number];

/** Films a printed label: what a camera sees that is held before it. @param pdf as the application prints it */
export async function filmLabel(pdf: Buffer, film: string): Promise<void> {
  const frame = frameOf(codeOf(pdf));
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\n`);
  await writeFile(film, Buffer.concat([head, ...Array.from({ length: FRAMES }, () => [Buffer.from('FRAME\n'), frame]).flat()]));
}

/** The dark squares that are drawn on the page; letters are drawn otherwise. */
function codeOf(pdf: Buffer): Square[] {
  const page = pageOf(pdf);
  return [...page.matchAll(/^([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+) re$/gm)].map(([, x, y, width, height]) => [
    Number(x),
    Number(y),
    Number(width),
    Number(height),
  ]);
}

function pageOf(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  for (let begin = text.indexOf('stream\n'); begin >= 0; begin = text.indexOf('stream\n', begin + 7)) {
    const end = text.indexOf('endstream', begin);
    const page = inflateSync(pdf.subarray(begin + 7, end)).toString('latin1');
    if (page.includes(' re\n')) return page;
  }
  throw new Error('The label has no code.');
}

/** The code in the middle of a white picture, as its brightness and then no colour at all. */
function frameOf(squares: readonly Square[]): Buffer {
  const left = Math.min(...squares.map(([x]) => x));
  const top = Math.min(...squares.map(([, y]) => y));
  const side = Math.max(...squares.map(([x, , width]) => x + width)) - left;
  const scale = (HEIGHT * 0.7) / side;
  const pixel = (millimetres: number, middle: number): number => Math.round(middle + (millimetres - side / 2) * scale);
  const brightness = Buffer.alloc(WIDTH * HEIGHT, WHITE);
  for (const [x, y, width, height] of squares) {
    const [from, to] = [pixel(x - left, WIDTH / 2), pixel(x - left + width, WIDTH / 2)];
    for (let row = pixel(y - top, HEIGHT / 2); row < pixel(y - top + height, HEIGHT / 2); row += 1) {
      brightness.fill(BLACK, row * WIDTH + from, row * WIDTH + to);
    }
  }
  return Buffer.concat([brightness, Buffer.alloc((WIDTH * HEIGHT) / 2, NO_COLOUR)]);
}
