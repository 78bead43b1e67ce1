import fc from 'fast-check';
import {
  looksLikePhoneNumber,
  passesLuhn,
  type Read,
  readEid,
  readIccid,
  readImei,
  readImeisv,
  readMac,
  readPhoneNumber,
} from './identifiers.rules.js';

type Line = [given: string, stored: string | null];

function table(read: (text: string) => Read, lines: Line[]): void {
  test.each(lines)('%p is stored as %p', (given, stored) => {
    const result = read(given);
    expect('value' in result ? result.value : null).toBe(stored);
  });
}

describe('an IMEI has 15 digits and a check digit', () => {
  table(readImei, [
    ['490154203237518', '490154203237518'],
    ['49-015420-323751-8', '490154203237518'],
    ['49 015420 323751 8', '490154203237518'],
    ['490154203237519', null],
    ['49015420323751', null],
    ['4901542032375180', null],
    ['000000000000000', null],
    ['4.90154E+14', null],
    ['49015420323751x', null],
    ['', null],
  ]);
});

describe('an IMEISV has 16 digits and nothing to check', () => {
  table(readImeisv, [
    ['4901542032375101', '4901542032375101'],
    ['490154203237518', null],
    ['49015420323751AB', null],
  ]);
});

describe('an ICCID has 19 or 20 digits, begins with 89 and ends in a check digit', () => {
  table(readIccid, [
    ['8944500102198304826', '8944500102198304826'],
    ['8944 5001 0219 8304 826', '8944500102198304826'],
    ['89014103211118510720', '89014103211118510720'],
    ['8944500102198304827', null],
    ['7944500102198304826', null],
    ['894450010219830482', null],
  ]);
});

describe('an EID has 32 digits that leave 1 when divided by 97', () => {
  table(readEid, [
    ['89049032123451234512345678901235', '89049032123451234512345678901235'],
    ['8904 9032 1234 5123 4512 3456 7890 1235', '89049032123451234512345678901235'],
    ['89049032123451234512345678901234', null],
    ['8904903212345123451234567890123', null],
  ]);
});

describe('a MAC address is stored in one writing', () => {
  table(readMac, [
    ['00:1A:2B:3C:4D:5E', '00:1a:2b:3c:4d:5e'],
    ['00-1a-2b-3c-4d-5e', '00:1a:2b:3c:4d:5e'],
    ['001a.2b3c.4d5e', '00:1a:2b:3c:4d:5e'],
    ['001A2B3C4D5E', '00:1a:2b:3c:4d:5e'],
    ['00:1A:2B:3C:4D', null],
    ['00:1A:2B:3C:4D:5G', null],
  ]);
});

describe('a telephone number is stored as E.164', () => {
  table(readPhoneNumber, [
    ['+61 2 9374 4000', '+61293744000'],
    ['+49 (0)30 901820', '+4930901820'],
    ['+1 212-555-0100', '+12125550100'],
    ['02 9374 4000', null],
    ['+1 212', null],
    ['+999 123456', null],
    ['circuit 17', null],
    ['+61 2 9374 4000 ext. 12', null],
  ]);

  test('a national number is read as one of the country given, whatever its letters', () => {
    expect(readPhoneNumber('0412 345 678', 'au')).toEqual({ value: '+61412345678' });
    expect(readPhoneNumber('0412 345 678', 'XX')).toHaveProperty('reason');
  });

  test.each([
    ['+61 412 345 678', true],
    ['N1234567R', false],
    ['61412345678', false],
    ['0412 345 678', true],
    ['+CIRCUIT-9', false],
  ])('%p is meant as a telephone number: %p', (text, expected) => {
    expect(looksLikePhoneNumber(text)).toBe(expected);
  });
});

describe('check digits', () => {
  const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 14, maxLength: 14 });

  test('exactly one of ten last digits is right', () => {
    fc.assert(
      fc.property(digits, (body) => {
        const right = Array.from({ length: 10 }, (_, last) => `${body.join('')}${last}`).filter(passesLuhn);
        expect(right).toHaveLength(1);
      }),
    );
  });

  test('one mistyped digit is always found', () => {
    fc.assert(
      fc.property(digits, fc.nat(13), fc.integer({ min: 1, max: 9 }), (body, place, shift) => {
        const [valid = ''] = Array.from({ length: 10 }, (_, last) => `${body.join('')}${last}`).filter(passesLuhn);
        const mistyped = (Number(valid[place]) + shift) % 10;
        expect(passesLuhn(`${valid.slice(0, place)}${mistyped}${valid.slice(place + 1)}`)).toBe(false);
      }),
    );
  });
});
