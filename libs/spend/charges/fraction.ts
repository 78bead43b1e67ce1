import { Money } from '#platform';

/** An exact number of minor units, or of anything else: nothing is lost until it is rounded, once, to money. */
export class Fraction {
  static readonly zero = new Fraction(0n, 1n);

  private constructor(
    readonly numerator: bigint,
    readonly denominator: bigint,
  ) {}

  static of(numerator: bigint, denominator = 1n): Fraction {
    if (denominator === 0n) throw new RangeError('A fraction of nothing.');
    const sign = denominator < 0n ? -1n : 1n;
    const common = greatestCommon(numerator, denominator) * sign;
    return new Fraction(numerator / common, denominator / common);
  }

  /** A decimal number as people and PostgreSQL write it: `12.5`, `-0.00001`. */
  static ofDecimal(text: string): Fraction {
    const [whole = '0', decimals = ''] = text.split('.');
    return Fraction.of(BigInt(`${whole}${decimals}`), 10n ** BigInt(decimals.length));
  }

  plus(other: Fraction): Fraction {
    return Fraction.of(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  times(other: Fraction): Fraction {
    return Fraction.of(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  power(exponent: number): Fraction {
    return Fraction.of(this.numerator ** BigInt(exponent), this.denominator ** BigInt(exponent));
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  /** This many minor units; a half rounds to even. */
  toMoney(currency: string): Money {
    return Money.of(this.numerator, currency).fraction(1n, this.denominator);
  }
}

function greatestCommon(a: bigint, b: bigint): bigint {
  let [left, right] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (right !== 0n) [left, right] = [right, left % right];
  return left;
}
