import type { TFunction } from 'i18next';

/** What a rate is the price of. */
export function unitName(t: TFunction<'catalog'>, unit: string): string {
  return unit === 'month' || unit === 'year' || unit === 'each' ? t(`rates.units.${unit}`) : unit;
}
