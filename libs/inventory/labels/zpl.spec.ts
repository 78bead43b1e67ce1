import { encode } from 'uqr';
import { labelSheets } from './label-sheet.rules.js';
import { type ZplPrint, zplLabel } from './zpl.rules.js';

/** One field as a printer understands it. */
interface Field {
  left: number;
  top: number;
  kind: string;
  numbers: number[];
  box: number[];
  bar: number;
  text: string;
}

/** Reads a label as a printer does: commands by their caret, fields from ^FO to ^FS, bytes after the underscore. */
function printed(zpl: string): { commands: string[]; fields: Field[]; width: number; height: number } {
  const commands = [...zpl.matchAll(/\^([A-Z][A-Z0-9])([^^]*)/g)].map(([, name = '', rest = '']) => ({ name, rest }));
  const fields: Field[] = [];
  const numbersOf = (rest: string): number[] => rest.split(',').map((each) => Number.parseInt(each, 10));
  let field: Field = { left: 0, top: 0, kind: '', numbers: [], box: [], bar: 0, text: '' };
  let size = { width: 0, height: 0 };
  for (const { name, rest } of commands) {
    const [first = 0, second = 0] = numbersOf(rest);
    if (name === 'PW') size = { ...size, width: first };
    if (name === 'LL') size = { ...size, height: first };
    if (name === 'FO') field = { left: first, top: second, kind: '', numbers: [], box: [], bar: 0, text: '' };
    if (name === 'BY') field.bar = first;
    if (name === 'FB') field.box = numbersOf(rest);
    if (['BQ', 'BC', 'A0'].includes(name)) Object.assign(field, { kind: name, numbers: numbersOf(rest) });
    if (name === 'FD') field.text = decoded(rest);
    if (name === 'FS') fields.push(field);
  }
  return { commands: commands.map(({ name }) => name), fields, ...size };
}

function decoded(text: string): string {
  const bytes = text.replace(
    /_([0-9A-F]{2})|([\x20-\x7e])/g,
    (_, hex: string | undefined, plain = '') => hex ?? plain.charCodeAt(0).toString(16).padStart(2, '0'),
  );
  return Buffer.from(bytes, 'hex').toString('utf8');
}

const item = {
  tag: 'QM-000042',
  name: 'Straßenkäfer ^XZ~JA_41 C:\\temp 東京',
  identifier: 'SN-1',
  address: 'https://things.example.org/items/01934a5e-7b7c-7d2e-a7b1-0f5a4b1c9d3e',
};
const print: ZplPrint = { label: labelSheets['62x29'].label, code: 'qr', density: '203', owner: 'Gull & Sons' };

describe('A label in ZPL', () => {
  it('says everything as it is, in letters of any language, and nothing in it becomes a command', () => {
    const zpl = zplLabel(item, print);
    expect(zpl).toMatch(/^[\n -~]*$/);
    const { commands, fields } = printed(zpl);
    expect(commands.slice(0, 2)).toEqual(['XA', 'CI']);
    expect(commands.filter((name) => name === 'XZ')).toHaveLength(1);
    expect(zpl).toContain('^CI28');
    expect(zpl).not.toContain('~');
    expect(fields.map(({ text }) => text)).toEqual([
      `MA,${item.address}`,
      'QM-000042',
      'Straßenkäfer ^XZ~JA_41 C:\\\\temp 東京',
      'SN-1',
      'Gull & Sons',
    ]);
  });

  it.each(
    Object.values(labelSheets).flatMap(({ label }) =>
      (['203', '300'] as const).flatMap((density) => (['qr', 'code128'] as const).map((code) => ({ label, density, code }))),
    ),
  )('stays on the paper: $label.width × $label.height mm, $density dpi, $code', ({ label, density, code }) => {
    const long = { ...item, name: 'Very long name of a thing '.repeat(20) };
    const { fields, width, height } = printed(zplLabel(long, { ...print, label, density, code }));
    expect(width / Number(density)).toBeCloseTo(label.width / 25.4, 1);
    for (const { kind, left, top, numbers, box, bar, text } of fields) {
      const modules = encode(item.address, { ecc: 'M', border: 0 }).data.length;
      const right = { BQ: modules * (numbers[2] ?? 0), BC: bar * (11 * text.length + 35), A0: box[0] ?? 0 }[kind] ?? Number.NaN;
      const deep = { BQ: right, BC: numbers[1] ?? 0, A0: (numbers[1] ?? 0) * (box[1] ?? 0) }[kind] ?? Number.NaN;
      expect(left + right).toBeLessThanOrEqual(width);
      expect(top + deep).toBeLessThanOrEqual(height);
      if (kind === 'A0') expect(text.length * 0.5 * (numbers[1] ?? 0)).toBeLessThanOrEqual((box[0] ?? 0) * (box[1] ?? 0));
    }
  });

  it('has bars for its tag by Code 128, and squares where the tag has letters that bars cannot say', () => {
    const [bars] = printed(zplLabel({ ...item, tag: 'A>B' }, { ...print, code: 'code128' })).fields;
    expect(bars).toMatchObject({ kind: 'BC', text: 'A>0B' });
    const [squares] = printed(zplLabel({ ...item, tag: 'GERÄT-1' }, { ...print, code: 'code128' })).fields;
    expect(squares).toMatchObject({ kind: 'BQ', text: `MA,${item.address}` });
  });
});
