/** What a line of an order is reckoned from. Minor units of the order's currency, as text. */
export interface PricedLine {
  quantity: number;
  unitPriceMinor: string;
  discountMinor: string;
  taxBasisPoints: number;
}

export interface LineAmounts {
  netMinor: string;
  taxMinor: string;
  shippingMinor: string;
}

/**
 * What each line costs: net of its discount, its tax to the nearest minor unit, and its part of the shipping by net amount
 * (by line where all is free). The parts of the shipping are together the shipping, to the last cent.
 */
export function amountsOf(lines: readonly PricedLine[], shippingMinor: string): LineAmounts[] {
  const nets = lines.map(
    ({ quantity, unitPriceMinor, discountMinor }) => BigInt(quantity) * BigInt(unitPriceMinor) - BigInt(discountMinor),
  );
  const free = nets.every((net) => net === 0n);
  const weights = free ? nets.map(() => 1n) : nets;
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const shipping = BigInt(shippingMinor);
  let [weighed, given] = [0n, 0n];
  return lines.map(({ taxBasisPoints }, at) => {
    const net = nets[at] ?? 0n;
    weighed += weights[at] ?? 0n;
    const upToHere = (shipping * weighed) / whole;
    const part = upToHere - given;
    given = upToHere;
    const tax = (net * BigInt(taxBasisPoints) + 5_000n) / 10_000n;
    return { netMinor: String(net), taxMinor: String(tax), shippingMinor: String(part) };
  });
}

export function totalOf({ netMinor, taxMinor, shippingMinor }: LineAmounts): bigint {
  return BigInt(netMinor) + BigInt(taxMinor) + BigInt(shippingMinor);
}
