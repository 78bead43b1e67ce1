import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encode } from 'uqr';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { darkRuns, labelSheets, placeOf } from './label-sheet.rules.js';

describe('Labels on a sheet', () => {
  it('fill it row by row, and begin a new page when it is full', () => {
    const sheet = labelSheets['a4-24'];
    expect(placeOf(sheet, 0)).toEqual({ x: 0, y: 0.5, isFirst: true });
    expect(placeOf(sheet, 4)).toEqual({ x: 70, y: 37.5, isFirst: false });
    expect(placeOf(sheet, 23)).toEqual({ x: 140, y: 259.5, isFirst: false });
    expect(placeOf(sheet, 24)).toEqual(placeOf(sheet, 0));
  });

  it('stay on the paper', () => {
    for (const { page, label, start, columns, rows } of Object.values(labelSheets)) {
      expect(start.x + columns * label.width).toBeLessThanOrEqual(page.width);
      expect(start.y + rows * label.height).toBeLessThanOrEqual(page.height);
    }
  });

  it('carry a code that a scanner reads as the address that it was made from', async () => {
    const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
    prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
    const address = 'https://things.example.org/items/01934a5e-7b7c-7d2e-a7b1-0f5a4b1c9d3e';
    const squares = encode(address, { ecc: 'M', border: 4 }).data;
    const [scale, size] = [6, squares.length * 6];
    const data = new Uint8ClampedArray(size * size * 4).fill(255);
    for (const [column, row, length] of darkRuns(squares)) {
      for (let y = row * scale; y < (row + 1) * scale; y += 1) {
        for (let x = column * scale; x < (column + length) * scale; x += 1)
          data.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
      }
    }
    const read = await readBarcodes({ data, width: size, height: size, colorSpace: 'srgb' }, { formats: ['QRCode'] });
    expect(read.map(({ text }) => text)).toEqual([address]);
  });
});
