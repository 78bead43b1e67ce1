/** `numerator / denominator` rounded to a whole number; a half goes to the even neighbour, so that many roundings do not drift. */
export function divideHalfEven(numerator: bigint, denominator: bigint): bigint {
  if (denominator === 0n) throw new RangeError('A fraction needs a denominator other than zero.');
  const [top, bottom] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const whole = top / bottom;
  const twiceTheRest = 2n * absolute(top % bottom);
  const up = twiceTheRest > bottom || (twiceTheRest === bottom && whole % 2n !== 0n);
  return up ? whole + (top < 0n ? -1n : 1n) : whole;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}
