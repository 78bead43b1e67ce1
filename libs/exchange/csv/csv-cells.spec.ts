import fc from 'fast-check';
import { columnLetters, csvLines, neutralised, restored } from './csv-cells.rules.js';
import { CsvFile } from './csv-rows.js';

describe('Formulas', () => {
  it.each(['=1+1', '+49 421', '-5.00', '@SUM(A1)', '\tx', '\rx', '＝1', "'=1+1"])(
    'such as %j are written with an apostrophe',
    (text) => {
      expect(neutralised(text)).toBe(`'${text}`);
    },
  );

  it.each(['plain', '', "'quoted'", "O'Neil", '3-4', 'a=b', ' =1'])('are not suspected in %j', (text) => {
    expect(neutralised(text)).toBe(text);
  });

  it('come back as they were', () => {
    fc.assert(fc.property(fc.string(), (text) => restored(neutralised(text)) === text));
    fc.assert(fc.property(fc.stringMatching(/^['=+@\t-]{0,6}x?$/), (text) => restored(neutralised(text)) === text));
  });

  it('are harmless in every line that we write, whatever the text', async () => {
    const cell = fc.oneof(fc.string(), fc.stringMatching(/^['=+@,;"\t\r\n -]{1,5}$/)).map((text) => text.replaceAll('\0', ''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
        const bytes = Buffer.from(csvLines([['h', 'i', 'j'], ...rows].map((row) => row.map((text) => text.toWellFormed()))));
        const read: string[][] = [];
        for await (const batch of new CsvFile(
          (async function* () {
            yield bytes;
          })(),
          { mostBytes: 1e6 },
        ).rows()) {
          read.push(...batch.map(({ cells }) => [...cells]));
        }
        for (const line of read) for (const text of line) expect(text).not.toMatch(/^[=+\-@\t\r]/);
        expect(read.slice(1).map((line) => line.map(restored))).toEqual(
          rows.map((row) => row.map((text) => text.toWellFormed())),
        );
      }),
    );
  });
});

describe('Columns', () => {
  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
  ])('%i is called %s', (number, letters) => {
    expect(columnLetters(number)).toBe(letters);
  });
});
