import { Refusal } from '../refusal.js';
import { largestRemainder } from './allocation.js';
import { decimalsOf } from './currency.js';
import { absolute, divideHalfEven } from './rounding.js';

/** What a PostgreSQL `bigint` holds; an amount beyond it could not be stored. */
const MOST_MINOR = 2n ** 63n - 1n;

/** Money in JSON: minor units as text, since JSON numbers lose digits beyond 2^53. */
export interface MoneyJson {
  amountMinor: string;
  currency: string;
}

/** An exact amount in whole minor units (cents) of one currency. Never changes; every operation gives a new one. */
export class Money {
  private constructor(
    readonly minor: bigint,
    readonly currency: string,
  ) {}

  /** @throws Refusal `currency_unknown`; `validation_failed` beyond the range of a bigint */
  static of(minor: bigint, currency: string): Money {
    decimalsOf(currency);
    if (absolute(minor) > MOST_MINOR) throw new Refusal('validation_failed', 'The amount is too large.');
    return new Money(minor, currency);
  }

  static zero(currency: string): Money {
    return Money.of(0n, currency);
  }

  /** @throws Refusal `validation_failed` where `amountMinor` is no whole number; `currency_unknown` */
  static fromJson({ amountMinor, currency }: MoneyJson): Money {
    if (!/^-?\d{1,19}$/.test(amountMinor)) {
      throw new Refusal('validation_failed', 'An amount is a whole number of minor units, as text.');
    }
    return Money.of(BigInt(amountMinor), currency);
  }

  /** The sum of any number of amounts in `currency`. */
  static sum(currency: string, amounts: Iterable<Money>): Money {
    let total = Money.zero(currency);
    for (const amount of amounts) total = total.plus(amount);
    return total;
  }

  get decimals(): number {
    return decimalsOf(this.currency);
  }

  get isZero(): boolean {
    return this.minor === 0n;
  }

  get isNegative(): boolean {
    return this.minor < 0n;
  }

  /** @throws Refusal `conflict` where the currencies differ */
  plus(other: Money): Money {
    return Money.of(this.minor + this.same(other).minor, this.currency);
  }

  minus(other: Money): Money {
    return Money.of(this.minor - this.same(other).minor, this.currency);
  }

  negated(): Money {
    return Money.of(-this.minor, this.currency);
  }

  /** Less than, equal to or greater than: -1, 0, 1. */
  compare(other: Money): -1 | 0 | 1 {
    const { minor } = this.same(other);
    return this.minor < minor ? -1 : this.minor > minor ? 1 : 0;
  }

  equals(other: Money): boolean {
    return this.currency === other.currency && this.minor === other.minor;
  }

  /** The part `numerator / denominator` of the amount, e.g. 17 of 31 days; a half rounds to even. */
  fraction(numerator: bigint, denominator: bigint): Money {
    return Money.of(divideHalfEven(this.minor * numerator, denominator), this.currency);
  }

  /** Splits the amount by weights so that the parts sum to it exactly (largest remainder). See `largestRemainder`. */
  allocate(weights: readonly bigint[]): Money[] {
    return largestRemainder(this.minor, weights).map((minor) => Money.of(minor, this.currency));
  }

  /** Plain decimal text with a point and every decimal of the currency: `-1234.50`, `1000` for yen. */
  toDecimal(): string {
    const digits = absolute(this.minor)
      .toString()
      .padStart(this.decimals + 1, '0');
    const split = digits.length - this.decimals;
    const text = this.decimals === 0 ? digits : `${digits.slice(0, split)}.${digits.slice(split)}`;
    return this.isNegative ? `-${text}` : text;
  }

  toJSON(): MoneyJson {
    return { amountMinor: this.minor.toString(), currency: this.currency };
  }

  toString(): string {
    return `${this.toDecimal()} ${this.currency}`;
  }

  private same(other: Money): Money {
    if (other.currency !== this.currency) {
      throw new Refusal('conflict', `${this.currency} and ${other.currency} cannot be reckoned together without a rate.`);
    }
    return other;
  }
}
