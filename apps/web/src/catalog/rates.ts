import { numberFormat } from '../parts/locale.js';
import type { Rate } from './catalog.js';
import { type TimeScale, today, yearsAfter } from './time-scale.js';

/** What one product costs in one way, from its first price to its last. */
export interface RateLine {
  key: string;
  productId: string;
  productName: string;
  chargeKind: Rate['chargeKind'];
  /** The oldest first. */
  rates: Rate[];
}

/** Rates put together by product and kind of charge. */
export function rateLines(rates: readonly Rate[]): RateLine[] {
  const lines = new Map<string, RateLine>();
  for (const rate of [...rates].sort((one, other) => one.validFrom.localeCompare(other.validFrom))) {
    const { productId, productName, chargeKind } = rate;
    const key = `${productId} ${chargeKind}`;
    const line = lines.get(key) ?? { key, productId, productName, chargeKind, rates: [] };
    line.rates.push(rate);
    lines.set(key, line);
  }
  return [...lines.values()].sort((one, other) => one.productName.localeCompare(other.productName));
}

/** From the first price to the end of the last one; an open one reaches a year past today. */
export function scaleOf(rates: readonly Rate[]): TimeScale {
  const from =
    rates
      .map(({ validFrom }) => validFrom)
      .sort()
      .at(0) ?? today();
  const open = yearsAfter(today(), 1);
  const ends = rates.map(({ validUntil }) => validUntil ?? open);
  return { from, to: [...ends, today()].sort().at(-1) ?? open };
}

/** Whether a price holds on a day. */
export function holdsOn({ validFrom, validUntil }: Rate, day: string): boolean {
  return validFrom <= day && (validUntil === null || validUntil > day);
}

/** A price with all its decimals, which may be more than the currency has. */
export function showRate({ rate, currency }: Pick<Rate, 'rate' | 'currency'>): string {
  return numberFormat({ style: 'currency', currency, maximumFractionDigits: 12 }).format(Number(rate)).replace('-', '−');
}

/** By how much a price is above the one before, as a part of it; nothing for the first. */
export function changeOf(line: RateLine, rate: Rate): number | undefined {
  const before = line.rates[line.rates.indexOf(rate) - 1];
  const was = Number(before?.rate ?? 0);
  return was === 0 ? undefined : Number(rate.rate) / was - 1;
}
