import { Decimal } from 'decimal.js';
import { Refusal } from '../refusal.js';
import { decimalsOf } from './currency.js';
import { Money } from './money.js';

/** Decimals with room for the product of any bigint and any rate, so that the only rounding is the one that we ask for. */
export const Exact = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -40, toExpPos: 60 });

/** @throws Refusal `validation_failed` unless the text is a plain decimal number above zero */
export function positiveDecimal(text: string, what = 'A rate'): Decimal {
  if (!/^\d{1,18}(\.\d{1,18})?$/.test(text))
    throw new Refusal('validation_failed', `${what} is a plain decimal number above zero.`);
  const value = new Exact(text);
  if (value.isZero()) throw new Refusal('validation_failed', `${what} must be above zero.`);
  return value;
}

/** A price per unit, e.g. 0.0375 EUR a megabyte: finer than the minor unit, and so another type than money. */
export class UnitRate {
  private constructor(
    readonly value: Decimal,
    readonly currency: string,
  ) {}

  /** @throws Refusal `validation_failed`, `currency_unknown` */
  static of(text: string, currency: string): UnitRate {
    decimalsOf(currency);
    if (!/^-?\d{1,18}(\.\d{1,12})?$/.test(text)) {
      throw new Refusal('validation_failed', 'A rate is a plain decimal number with at most twelve decimals.');
    }
    return new UnitRate(new Exact(text), currency);
  }

  /** What a quantity costs, rounded once (half-even) to the minor unit. The quantity is a decimal number as text. */
  times(quantity: string): Money {
    const exact = new Exact(quantity).times(this.value).times(tenToThe(decimalsOf(this.currency)));
    return Money.of(wholeHalfEven(exact), this.currency);
  }

  toString(): string {
    return `${this.value.toFixed()} ${this.currency}`;
  }
}

/**
 * The amount in another currency: `rate` units of `currency` buy one unit of the amount's own. Rounds once, half-even, to
 * the minor units of the target.
 */
export function convert(amount: Money, rate: Decimal, currency: string): Money {
  const shift = decimalsOf(currency) - amount.decimals;
  return Money.of(wholeHalfEven(new Exact(amount.minor.toString()).times(rate).times(tenToThe(shift))), currency);
}

function wholeHalfEven(value: Decimal): bigint {
  return BigInt(value.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toFixed(0));
}

function tenToThe(power: number): Decimal {
  return new Exact(10).pow(power);
}
