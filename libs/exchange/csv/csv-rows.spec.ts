import { createHash } from 'node:crypto';
import { Refusal } from '#platform';
import { CsvFile, type CsvOptions, type CsvRow } from './csv-rows.js';

const MANY = 10_000_000;

/** Hands the bytes over in small pieces, so that every boundary falls somewhere unpleasant. */
async function* pieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function rowsOf(content: string | Uint8Array, options: Partial<CsvOptions> = {}, size = 7): Promise<CsvRow[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const rows: CsvRow[] = [];
  for await (const batch of new CsvFile(pieces(bytes, size), { mostBytes: MANY, ...options }).rows()) rows.push(...batch);
  return rows;
}

const cellsOf = async (content: string): Promise<unknown> => (await rowsOf(content)).map(({ cells }) => cells);

describe('A CSV file', () => {
  it.each([
    ['line feeds', 'a,b\n1,2\n'],
    ['carriage returns and line feeds', 'a,b\r\n1,2\r\n'],
    ['carriage returns only', 'a,b\r1,2\r'],
    ['all of them mixed', 'a,b\r\n1,2\r'],
    ['no end of the last line', 'a,b\n1,2'],
    ['a byte order mark', '\ufeffa,b\n1,2\n'],
    ['semicolons', 'a;b\n1;2\n'],
    ['tabs', 'a\tb\n1\t2\n'],
    ['bars', 'a|b\n1|2\n'],
    ['a quoted delimiter of another kind', '"a",b\n1,2\n'],
  ])('is read with %s', async (_what, content) => {
    expect(await cellsOf(content)).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps line breaks, quotes and delimiters inside quotes, and quotes in the middle of a cell', async () => {
    expect(await cellsOf('a,b\r\n"one\r\ntwo, ""three""",13" screen\r\n')).toEqual([
      ['a', 'b'],
      ['one\r\ntwo, "three"', '13" screen'],
    ]);
  });

  it('numbers rows as a spreadsheet does: blank rows count, line breaks inside cells do not', async () => {
    const rows = await rowsOf('a,b\n"1\n1",2\n\n , \n3,4\n');
    expect(rows.map(({ row }) => row)).toEqual([1, 2, 5]);
  });

  it('believes a line sep= and counts it as a row', async () => {
    expect(await rowsOf('sep=;\r\na;b,c\r\n1;2\r\n')).toEqual([
      { row: 2, cells: ['a', 'b,c'] },
      { row: 3, cells: ['1', '2'] },
    ]);
  });

  it('prefers the delimiter that all rows agree on', async () => {
    expect(await cellsOf('name;note\nx;a,b,c,d\ny;e\n')).toEqual([
      ['name', 'note'],
      ['x', 'a,b,c,d'],
      ['y', 'e'],
    ]);
  });

  it('keeps characters whole that are cut by a boundary', async () => {
    expect(await rowsOf('name\nÅse 🦊 Ørsted\n', {}, 1)).toEqual([
      { row: 1, cells: ['name'] },
      { row: 2, cells: ['Åse 🦊 Ørsted'] },
    ]);
  });

  it('comes in batches', async () => {
    const sizes: number[] = [];
    const content = Buffer.from(`n\n${Array.from({ length: 25 }, (_, index) => index).join('\n')}`);
    for await (const batch of new CsvFile(pieces(content, 9), { mostBytes: MANY, batch: 10 }).rows()) sizes.push(batch.length);
    expect(sizes).toEqual([10, 10, 6]);
  });

  it('is empty when there is nothing in it', async () => {
    expect(await rowsOf('')).toEqual([]);
    expect(await rowsOf('\ufeff\n\n')).toEqual([]);
  });

  it('tells its size and its SHA-256 afterwards', async () => {
    const file = new CsvFile(pieces(Buffer.from('a\n1\n'), 2), { mostBytes: MANY });
    for await (const batch of file.rows()) expect(batch).toHaveLength(2);
    expect(file.read).toEqual({ bytes: 4, sha256: createHash('sha256').update('a\n1\n').digest('hex') });
  });

  it('in Latin 1 is read when it says so', async () => {
    const bytes = Buffer.from('name\nM\xfcller \x80\n', 'latin1');
    expect((await rowsOf(bytes, { encoding: 'windows-1252' }))[1]?.cells).toEqual(['Müller €']);
  });

  it.each<[string, string | Uint8Array, RegExp]>([
    ['Latin 1 that does not say so', Buffer.from('name\nM\xfcller\n', 'latin1'), /not UTF-8: line 2/],
    ['half a character at its end', Buffer.from([0x61, 0x0a, 0xc3]), /not UTF-8/],
    ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), /UTF-16/],
    ['a workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]), /workbook/],
    ['a compressed file', Buffer.from([0x1f, 0x8b, 0x08]), /compressed/],
    ['a NUL', 'a\n1\n\0\n', /line 3 holds a NUL/],
    ['a quote that is never closed', 'a,b\n1,2\n"3,4\n5,6\n', /Row 3 cannot be read: a quote/],
    ['too many columns', `a\n${','.repeat(600)}1\n`, /Row 2 .*500 columns/],
    ['a cell that is too long', `a\n${'x'.repeat(40_000)}\n`, /Row 2 .*column 1/],
    ['a quote that swallows the rest', `a\n"${'x\n'.repeat(600_000)}`, /Row 2 .*quote/],
  ])('is refused with %s', async (_what, content, reason) => {
    const reading = rowsOf(content, {}, 4_096);
    await expect(reading).rejects.toThrow(Refusal);
    await expect(reading).rejects.toThrow(reason);
  });

  it('is refused when it is larger than allowed', async () => {
    await expect(rowsOf('a\n123456789\n', { mostBytes: 8 })).rejects.toMatchObject({ code: 'body_too_large' });
  });
});
