import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { Refusal } from '../refusal.js';
import { currencyCodes, decimalsOf, divideHalfEven, isCurrencyCode, largestRemainder, Money, parseMoney } from './index.js';

const currency = fc.constantFrom(...currencyCodes);
const minor = fc.bigInt({ min: -(10n ** 17n), max: 10n ** 17n });

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
  return 'accepted';
}

describe('Currencies', () => {
  const list = new URL('../../../../shared/data/iso4217/codes-all.csv', import.meta.url);

  it('know the decimals of their minor units', () => {
    expect(['JPY', 'EUR', 'KWD', 'CLF'].map(decimalsOf)).toEqual([0, 2, 3, 4]);
    expect(isCurrencyCode('XAU')).toBe(false);
    expect(isCurrencyCode('eur')).toBe(false);
    expect(codeOf(() => decimalsOf('constructor'))).toBe('currency_unknown');
  });

  it('are exactly those that ISO 4217 lists with a minor unit', () => {
    if (!existsSync(list)) {
      process.stderr.write('Notice: the ISO 4217 list is not here, so the currency table was not compared with it.\n');
      return;
    }
    const published = new Map<string, number>();
    for (const line of readFileSync(list, 'utf8').trim().split(/\r?\n/).slice(1)) {
      const [, code, , decimals, withdrawn] = /([A-Z]{3}),(\d*),([-\d]*),([-\d]*)$/.exec(line) ?? [];
      if (code && decimals && decimals !== '-' && !withdrawn) published.set(code, Number(decimals));
    }
    expect(published.size).toBeGreaterThan(150);
    expect(new Map(currencyCodes.map((code) => [code, decimalsOf(code)]))).toEqual(new Map([...published].sort()));
  });
});

describe('Money', () => {
  it('adds, takes away and turns round without losing a cent', () => {
    fc.assert(
      fc.property(minor, minor, currency, (a, b, code) => {
        const [left, right] = [Money.of(a, code), Money.of(b, code)];
        expect(left.plus(right).minus(right).equals(left)).toBe(true);
        expect(left.plus(left.negated()).isZero).toBe(true);
        expect(left.compare(right)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });

  it('never mixes currencies and never outgrows the database', () => {
    expect(codeOf(() => Money.of(1n, 'EUR').plus(Money.of(1n, 'USD')))).toBe('conflict');
    expect(codeOf(() => Money.of(1n, 'XXX'))).toBe('currency_unknown');
    expect(codeOf(() => Money.of(2n ** 63n, 'EUR'))).toBe('validation_failed');
    expect(codeOf(() => Money.fromJson({ amountMinor: '1.5', currency: 'EUR' }))).toBe('validation_failed');
  });

  it('is written as plain decimal text and read back the same', () => {
    expect(Money.of(-5n, 'EUR').toDecimal()).toBe('-0.05');
    expect(Money.of(1000n, 'JPY').toDecimal()).toBe('1000');
    expect(Money.of(12345n, 'KWD').toString()).toBe('12.345 KWD');
    fc.assert(
      fc.property(minor, currency, (a, code) => {
        const amount = Money.of(a, code);
        expect(parseMoney(amount.toDecimal(), code, { decimalMark: '.' }).equals(amount)).toBe(true);
        expect(parseMoney(amount.toDecimal().replace('.', ','), code, { decimalMark: ',' }).equals(amount)).toBe(true);
        expect(Money.fromJson(amount.toJSON()).equals(amount)).toBe(true);
      }),
    );
  });

  it('is split so that the parts sum to the whole and none is off by a unit or more', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(minor, weights, (total, shares) => {
        const parts = largestRemainder(total, shares);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(total);
        const sum = shares.reduce((all, share) => all + share, 0n);
        if (sum === 0n) return;
        parts.forEach((part, place) => {
          const error = part * sum - total * (shares[place] ?? 0n);
          expect(error < sum && error > -sum).toBe(true);
        });
      }),
    );
    expect(Money.of(100n, 'EUR').allocate([1n, 1n, 1n]).map(String)).toEqual(['0.34 EUR', '0.33 EUR', '0.33 EUR']);
    expect(largestRemainder(-100n, [0n, 0n])).toEqual([-50n, -50n]);
  });

  it('rounds a fraction once, with a half to the even neighbour', () => {
    expect([5n, 15n, 25n, -5n, -15n, 14n, 16n].map((value) => divideHalfEven(value, 10n))).toEqual([0n, 2n, 2n, 0n, -2n, 1n, 2n]);
    expect(divideHalfEven(5n, -10n)).toBe(0n);
    expect(Money.of(3_000n, 'EUR').fraction(17n, 31n).toDecimal()).toBe('16.45');
  });
});
