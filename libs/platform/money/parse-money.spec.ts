import { Refusal } from '../refusal.js';
import { parseMoney } from './index.js';

describe('Amounts as people write them', () => {
  it.each([
    ['$12.58', 'USD', 1258n],
    ['12,5', 'EUR', 1250n],
    ['1.234,50', 'EUR', 123_450n],
    ['1,234.50', 'EUR', 123_450n],
    ['1,234,567', 'EUR', 123_456_700n],
    ['1 234,50 €', 'EUR', 123_450n],
    ['1’234.50', 'CHF', 123_450n],
    ['EUR 12', 'EUR', 1200n],
    ['12 eur', 'EUR', 1200n],
    ['-$0.05', 'USD', -5n],
    ['$-0.05', 'USD', -5n],
    ['12.00-', 'USD', -1200n],
    ['(12.00)', 'USD', -1200n],
    ['.5', 'USD', 50n],
    ['12.', 'USD', 1200n],
    ['1234.5000', 'USD', 123_450n],
    ['0.125', 'KWD', 125n],
    ['1500', 'JPY', 1500n],
    ['0', 'JPY', 0n],
  ])('%s in %s is %s minor units', (text, currency, minor) => {
    expect(parseMoney(text, currency).minor).toBe(minor);
  });

  it('lets the source decide what a lone mark means', () => {
    expect(parseMoney('1,234', 'USD', { decimalMark: '.' }).minor).toBe(123_400n);
    expect(parseMoney('1.234', 'KWD', { decimalMark: '.' }).minor).toBe(1_234n);
  });

  it.each([
    '1.234',
    '12,500',
    '12.589',
    '0.001',
    '1234.567',
    '1.2.3',
    '1,23,456.00',
    '1.234.56',
    'twelve',
    '',
    '-',
    '--5',
    '$',
    '1e5',
    '12 USD',
    '£$5',
    '£5',
    '1'.repeat(40),
    '99999999999999999999',
    'Infinity',
    '٣',
  ])('refuses “%s” in EUR', (text) => {
    expect(() => parseMoney(text, 'EUR')).toThrow(Refusal);
  });
});
