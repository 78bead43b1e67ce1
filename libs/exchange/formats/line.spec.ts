import type { ReadingOptions } from '../fields/field.js';
import { assetsFile } from './assets-file.js';
import { planColumns } from './columns.rules.js';
import { licensesFile } from './licenses-file.js';
import { lineReader, type ReadRow } from './line.rules.js';
import { peopleFile, personName } from './people-file.js';
import { chargedTo, groupHolder, servicesFile } from './services-file.js';

const usual: ReadingOptions = { currency: 'EUR', country: 'DE', dateOrder: 'month_first' };

function asset(values: Record<string, string>): ReadRow<object> {
  const plan = planColumns(Object.keys(values), { kind: 'assets' });
  return lineReader(assetsFile, plan, usual)({ row: 7, cells: Object.values(values) });
}

const told = ({ problems }: ReadRow<object>): string[] => problems.map(({ column, code }) => `${column}: ${code}`);

describe('A row', () => {
  it('is read into typed values; what is blank says nothing', () => {
    const { line, problems } = asset({
      'Asset Tag': ' QM-1 ',
      Name: '',
      'Purchase Date': '1/31/24',
      'Purchase Cost': '12.50',
      IMEI: '49-015420-323751-8',
      'MAC Address': '00-1A-2B-3C-4D-5E',
      Colour: 'red',
    });
    expect(problems).toEqual([]);
    expect(line).toEqual({
      tag: 'QM-1',
      purchasedOn: '2024-01-31',
      price: { amountMinor: '1250', currency: 'EUR' },
      imei: '490154203237518',
      mac: '00:1a:2b:3c:4d:5e',
    });
  });

  it('tells every problem with row, column, code and reason', () => {
    const row = asset({
      'Asset Tag': '3.01043E+13',
      'Purchase Date': '2/30/23',
      'Purchase Cost': 'free',
      IMEI: '490154203237519',
    });
    expect(told(row)).toEqual([
      'Asset Tag: shortened_number',
      'Purchase Date: date_does_not_exist',
      'Purchase Cost: not_an_amount',
      'IMEI: identifier_invalid',
    ]);
    expect(row.problems[1]).toEqual({
      row: 7,
      column: 'Purchase Date',
      code: 'date_does_not_exist',
      reason: '“2/30/23” is a date that does not exist (dates are read with the month first).',
    });
  });

  it('takes the apostrophe off again that keeps a formula from running', () => {
    expect(asset({ Tag: "'=QM", Notes: "'-5 °C", Name: "'t Hooft" }).line).toEqual({
      tag: '=QM',
      notes: '-5 °C',
      name: "'t Hooft",
    });
  });

  it('needs a tag or a serial', () => {
    expect(told(asset({ Tag: '', Name: 'x' }))).toEqual(['Tag: required']);
    expect(told(asset({ Tag: '', Serial: 'S1' }))).toEqual([]);
  });

  it('needs to say to whom it is checked out', () => {
    const headers = { Tag: 'A', 'Checkout Type': 'User' };
    expect(told(asset(headers))).toEqual(['Checkout Type: required']);
    expect(told(asset({ ...headers, 'Checked Out To: Email': 'a@b.example' }))).toEqual([]);
    expect(told(asset({ Tag: 'A', 'Checkout Type': 'location' }))).toEqual(['Checkout Type: required']);
    expect(told(asset({ Tag: 'A', 'Checkout Type': 'robot' }))).toEqual(['Checkout Type: not_a_choice']);
  });

  it('with a header twice is read where both agree, and refused where they do not', () => {
    const plan = planColumns(['Asset Tag', 'Model', 'Model'], {});
    const read = lineReader(assetsFile, plan, usual);
    expect(read({ row: 2, cells: ['A', 'X1', ''] }).line).toEqual({ tag: 'A', model: 'X1' });
    expect(read({ row: 2, cells: ['A', 'X1', 'X1'] }).line).toEqual({ tag: 'A', model: 'X1' });
    expect(told(read({ row: 2, cells: ['A', 'X1', 'X2'] }))).toEqual(['Model: ambiguous']);
  });

  it('may have fewer cells than the first row, but not more', () => {
    const read = lineReader(assetsFile, planColumns(['Asset Tag', 'Model'], {}), usual);
    expect(read({ row: 2, cells: ['A'] }).problems).toEqual([]);
    expect(read({ row: 2, cells: ['A', 'M', '', ''] }).problems).toEqual([]);
    expect(told(read({ row: 2, cells: ['A', 'M', '', 'x'] }))).toEqual(['null: too_many_cells']);
  });
});

describe('Licences, people and services', () => {
  it('a licence needs a name and its seats', () => {
    const read = lineReader(licensesFile, planColumns(['Item name', 'Seats', 'Reassignable'], { kind: 'licenses' }), usual);
    expect(told(read({ row: 2, cells: ['', '', 'yes'] }))).toEqual(['Item name: required', 'Seats: required']);
    expect(told(read({ row: 2, cells: ['A', '0', 'sometimes'] }))).toEqual(['Reassignable: not_a_flag', 'Seats: not_a_number']);
  });

  it('a person is called by whatever the file says', () => {
    expect(personName({ givenName: 'Ada', familyName: 'Winter' })).toBe('Ada Winter');
    expect(personName({ givenName: 'Emil', userName: 'emil' })).toBe('Emil');
    expect(personName({ userName: 'emil' })).toBe('emil');
    expect(peopleFile.check({ givenName: 'Ada' })).toHaveLength(1);
  });

  it('a number in national writing is one of the import’s country', () => {
    const plan = planColumns(['0301234567', 'Ada', 'Main line'], {});
    const row = { row: 1, cells: ['0171 1234567', 'Ada', 'Main line'] };
    expect(lineReader(servicesFile, plan, usual)(row).line).toMatchObject({ number: '+491711234567' });
    expect(told(lineReader(servicesFile, plan, { currency: 'EUR', dateOrder: 'day_first' })(row))).toEqual([
      'A: identifier_invalid',
    ]);
  });

  it('a group names its holder unless nobody is known, and is charged where there is no cost centre', () => {
    expect(groupHolder({ group: 'Ada' })).toBe('Ada');
    expect(groupHolder({ group: 'Unknown' })).toBeUndefined();
    expect(chargedTo({ group: 'Ada' })).toBe('Ada');
    expect(chargedTo({ group: 'Ada', costCenter: 'CC-1' })).toBe('CC-1');
  });
});
