import type { Field, ReadingOptions } from './field.js';
import { choice, email, identifier, longText, text } from './text.rules.js';
import { amount, country, date, flag, wholeNumber } from './value.rules.js';

const usual: ReadingOptions = { currency: 'USD', country: 'US', dateOrder: 'month_first' };

function said<T>(field: Field<T>, cell: string, options: Partial<ReadingOptions> = {}): T | string {
  const reading = field.read(cell, { ...usual, ...options });
  return 'value' in reading ? reading.value : reading.code;
}

describe('Dates', () => {
  it.each([
    ['1/23/23', '2023-01-23'],
    ['10/27/28', '2028-10-27'],
    ['02/29/2024', '2024-02-29'],
    ['12/31/68', '2068-12-31'],
    ['12/31/69', '1969-12-31'],
    ['2022-03-18', '2022-03-18'],
    ['2022-3-8', '2022-03-08'],
    ['2022-03-18T10:11:12Z', '2022-03-18'],
    ['2022-03-18 10:11:12', '2022-03-18'],
    ['2022/03/18', '2022-03-18'],
    ['31.12.2023', '2023-12-31'],
    [' 1/2/2023 ', '2023-01-02'],
    ['02/30/2023', 'date_does_not_exist'],
    ['2/29/23', 'date_does_not_exist'],
    ['13/1/2023', 'date_does_not_exist'],
    ['2023-02-30', 'date_does_not_exist'],
    ['0000-00-00', 'date_does_not_exist'],
    ['31.2.2023', 'date_does_not_exist'],
    ['1/1/1066', 'date_does_not_exist'],
    ['9999-12-31', 'date_does_not_exist'],
    ['45234', 'not_a_date'],
    ['yesterday', 'not_a_date'],
    ['1/2/3', 'not_a_date'],
    ['1/2', 'not_a_date'],
    ['2022-03-18<script>', 'not_a_date'],
  ])('%s is %s', (cell, expected) => expect(said(date(['d']), cell)).toBe(expected));

  it('have their day first where the import says so', () => {
    expect(said(date(['d']), '3/4/2025', { dateOrder: 'day_first' })).toBe('2025-04-03');
    expect(said(date(['d']), '13/1/2025', { dateOrder: 'day_first' })).toBe('2025-01-13');
    expect(said(date(['d']), '1/13/2025', { dateOrder: 'day_first' })).toBe('date_does_not_exist');
  });
});

describe('Amounts', () => {
  it.each([
    ['$12.58', { amountMinor: '1258', currency: 'USD' }],
    ['2266.13', { amountMinor: '226613', currency: 'USD' }],
    ['1,249.00', { amountMinor: '124900', currency: 'USD' }],
    ['12,50 EUR', { amountMinor: '1250', currency: 'EUR' }],
    ['JPY 1200', { amountMinor: '1200', currency: 'JPY' }],
    ['0', { amountMinor: '0', currency: 'USD' }],
    ['-5', 'not_an_amount'],
    ['(5.00)', 'not_an_amount'],
    ['1.234', 'not_an_amount'],
    ['4.99 + 3gb @ 39.00', 'not_an_amount'],
    ['free', 'not_an_amount'],
    ['€12.58', 'not_an_amount'],
    ['12.00 XYZ', 'currency_unknown'],
    ['1e3', 'not_an_amount'],
    ['99999999999999999999999999', 'not_an_amount'],
  ])('%s is %j', (cell, expected) => expect(said(amount(['a']), cell)).toEqual(expected));
});

describe('Other values', () => {
  it.each([
    ['true', true],
    ['TRUE', true],
    ['yes', true],
    ['Y', true],
    ['1', true],
    ['NO', false],
    ['false', false],
    ['0', false],
    ['sometimes', 'not_a_flag'],
  ])('the flag %s is %s', (cell, expected) => expect(said(flag(['f']), cell)).toBe(expected));

  it.each([
    ['56', 56],
    ['1,200', 1200],
    ['7.0', 7],
    ['0', 'not_a_number'],
    ['-3', 'not_a_number'],
    ['2.5', 'not_a_number'],
    ['10000001', 'not_a_number'],
    ['many', 'not_a_number'],
  ])('the number %s is %s', (cell, expected) => expect(said(wholeNumber(['n'], 1, 10_000_000), cell)).toBe(expected));

  it.each([
    ['SN-1', 'SN-1'],
    ['0012', '0012'],
    ['5E12345', '5E12345'],
    ['3.01043E+13', 'shortened_number'],
    ['3,5E+15', 'shortened_number'],
    ['1e-07', 'shortened_number'],
    ['x'.repeat(121), 'too_long'],
    ['a\u0007b', 'bad_character'],
  ])('the serial %s is %s', (cell, expected) => expect(said(identifier(['s']), cell)).toBe(expected));

  it.each([
    ['CA', 'CA'],
    ['ca', 'CA'],
    ['Germany', 'DE'],
    ['USA', 'US'],
    ['Atlantis', 'not_a_country'],
    ['ZZ', 'not_a_country'],
  ])('the country %s is %s', (cell, expected) => expect(said(country(['c']), cell)).toBe(expected));

  it('texts are of one line or of several', () => {
    expect(said(text(['t']), ' one\r\n two ')).toBe('one two');
    expect(said(longText(['t']), ' one\r\n two\r')).toBe('one\n two');
    expect(said(text(['t'], 3), 'four')).toBe('too_long');
    expect(said(text(['t']), '\u202e🦊 Ω <b>; DROP TABLE')).toBe('\u202e🦊 Ω <b>; DROP TABLE');
  });

  it('e-mail addresses and choices are checked', () => {
    expect(said(email(['e']), 'a@b.example')).toBe('a@b.example');
    expect(said(email(['e']), 'a@b')).toBe('not_an_email');
    expect(said(choice(['c'], { user: 'user' }), 'User')).toBe('user');
    expect(said(choice(['c'], { user: 'user' }), 'robot')).toBe('not_a_choice');
  });
});
