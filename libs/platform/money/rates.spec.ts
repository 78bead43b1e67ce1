import fc from 'fast-check';
import { Refusal } from '../refusal.js';
import { convert, currencyCodes, decimalsOf, Exact, Money, positiveDecimal, UnitRate } from './index.js';

describe('Rates', () => {
  it.each([
    [100_00n, 'USD', '0.8559', 'EUR', 8559n],
    [1n, 'EUR', '186.75', 'JPY', 2n],
    [50n, 'EUR', '1', 'JPY', 0n],
    [150n, 'EUR', '1', 'JPY', 2n],
    [1000n, 'JPY', '0.0016', 'KWD', 1600n],
    [-100_00n, 'USD', '0.85595', 'EUR', -8560n],
  ])('turn %s minor %s at %s into %s %s', (minor, from, rate, to, expected) => {
    expect(convert(Money.of(minor, from), new Exact(rate), to).minor).toBe(expected);
  });

  it('convert to within half a minor unit, whatever the currencies', () => {
    const currency = fc.constantFrom(...currencyCodes);
    const rate = fc.integer({ min: 1, max: 1_000_000_000 }).map((millionths) => new Exact(millionths).div(1_000_000));
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), currency, currency, rate, (minor, from, to, factor) => {
        const exact = new Exact(minor.toString()).times(factor).times(new Exact(10).pow(decimalsOf(to) - decimalsOf(from)));
        const off = exact.minus(convert(Money.of(minor, from), factor, to).minor.toString()).abs();
        expect(off.lte(0.5)).toBe(true);
      }),
    );
  });

  it('price a quantity finer than the cent and round once', () => {
    expect(UnitRate.of('0.0375', 'EUR').times('1234.5').toDecimal()).toBe('46.29');
    expect(UnitRate.of('0.005', 'EUR').times('1').toDecimal()).toBe('0.00');
    expect(UnitRate.of('0.005', 'EUR').times('3').toDecimal()).toBe('0.02');
  });

  it.each(['0', '-1', '1e3', 'NaN', '', '1.', ' 1'])('are never “%s”', (text) => {
    expect(() => positiveDecimal(text)).toThrow(Refusal);
  });
});
