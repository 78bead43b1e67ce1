import { readFileSync } from 'node:fs';
import { Refusal } from '#platform';
import { type PlanWishes, planAnew, planColumns } from './columns.rules.js';

const fieldsOf = (header: string, wishes: PlanWishes = {}): Array<string | null> =>
  planColumns(header.split(','), wishes).columns.map(({ field }) => field);

const ownHeader = (name: string): string[] =>
  readFileSync(new URL(`../../../test/files/${name}`, import.meta.url), 'utf8')
    .split('\n')[0]
    ?.split(',') ?? [];

describe('A file is recognised by its first row', () => {
  it.each(['people', 'locations', 'models', 'assets', 'licenses', 'services'])('as %s', (kind) => {
    expect(planColumns(ownHeader(`${kind}.csv`), {}).kind).toBe(kind);
  });

  it.each([
    ['asset tag,serial number,model name', 'assets'],
    ['ASSET_TAG, Serial No., Model-Name', 'assets'],
    ['Asset Tag,Qty,Model', 'assets'],
    ['Software Name,Seats,Expiration Date', 'licenses'],
    ['cid,provider,commit_rate', 'services'],
    ['Asset Tag,a,b,c,d,e,f,g', 'assets'],
    ['Name,Address,City,Country,Manager', 'locations'],
    ['First Name,Last Name,Email', 'people'],
    ['Service Number,Cost Center,Plan,Carrier', 'services'],
    ['+49 171 1234567,Ada,Mobile', 'services'],
  ])('%s holds %s', (header, kind) => {
    expect(planColumns(header.split(','), {}).kind).toBe(kind);
  });

  it.each([
    [
      'accessories',
      'Company,Name,Category,Supplier,Manufacturer,QTY,Location,Order Number,Min Amount,Notes,Purchase Date,Purchase Cost',
    ],
    ['one column of names', 'Name'],
    ['nothing known', 'ssid,vlan,commit_rate'],
    ['no text at all', ',,'],
  ])('and refused with %s', (_what, header) => {
    expect(() => planColumns(header.split(','), {})).toThrow(Refusal);
    expect(() => planColumns(header.split(','), {})).toThrow(/Say which it is/);
  });

  it('unless it is said what it is', () => {
    expect(planColumns(['Name', 'Category'], { kind: 'models' }).kind).toBe('models');
    expect(planColumns(['colour', 'size'], { kind: 'models' }).columns.map(({ field }) => field)).toEqual([null, null]);
  });

  it('and understood otherwise afterwards, as a person maps its columns', () => {
    const first = planColumns(['Name', 'Serial', 'Kind of thing'], { kind: 'assets' });
    const again = planAnew(first, 'items', { 'kind of thing': 'kind', B: null });
    expect(again).toMatchObject({ kind: 'items', hasHeader: true });
    expect(again.columns.map(({ field }) => field)).toEqual(['name', null, 'kind']);
    expect(() => planAnew(first, 'items', { Colour: 'name' })).toThrow(/no column Colour/);
    expect(() => planAnew(first, 'people', { Name: 'serial' })).toThrow(/no field serial/);
  });
});

describe('Columns', () => {
  it('are matched whatever their case, marks and spaces, and by other names', () => {
    expect(fieldsOf('ASSET TAG,serial_number,Model  Name,Purchase-Cost,checked out to: Username,Something else')).toEqual([
      ...['tag', 'serial', 'model', 'price', 'holderUserName'],
      null,
    ]);
  });

  it('keep a header that comes twice, and name those without one by their letters', () => {
    const { columns } = planColumns(['Asset Tag', '', 'Model', 'Model'], {});
    expect(columns.map(({ header, field }) => [header, field])).toEqual([
      ['Asset Tag', 'tag'],
      ['B', null],
      ['Model', 'model'],
      ['Model', 'model'],
    ]);
  });

  it('are mapped by header or letters, or left out', () => {
    expect(fieldsOf('Tag,Gerät,Notes', { kind: 'assets', mapping: { gerät: 'name', C: null } })).toEqual(['tag', 'name', null]);
    expect(fieldsOf('Inventarnummer,Gerät', { mapping: { A: 'tag', B: 'name' } })).toEqual(['tag', 'name']);
    expect(fieldsOf('0301234567,Ada,Main line,CC-9', { mapping: { D: 'plan' } })).toEqual(['number', 'group', 'name', 'plan']);
  });

  it.each([
    [{ 'Asset Tag': 'colour' }, /no field colour/],
    [{ Colour: 'name' }, /no column Colour/],
    [{ toString: 'tag' }, /no column toString/],
    [{ 'Asset Tag': 'constructor' }, /no field constructor/],
  ])('refuse a mapping that does not fit: %j', (mapping, reason) => {
    expect(() => planColumns(['Asset Tag', 'Model'], { kind: 'assets', mapping })).toThrow(reason);
  });

  it('of a list without header take their places', () => {
    const plan = planColumns(['0301234567', 'Ada', 'Main line', '', '4.99', 'ISDN 2', '', ''], {});
    expect(plan.hasHeader).toBe(false);
    expect(plan.columns.map(({ header, field }) => `${header} ${field}`)).toEqual([
      ...['A number', 'B group', 'C name', 'D costCenter', 'E comment', 'F plan', 'G remarks', 'H null'],
    ]);
  });
});
