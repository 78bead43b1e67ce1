import { newKey } from '../api/keys.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import type { RateLine } from './rate-cards.js';

export const measures = ['items', 'people', 'seats', 'usage'] as const;
export const kinds = ['asset', 'service', 'license'] as const;
export const domains = ['telecom', 'it', 'mobility'] as const;

/** A line as a form holds it. */
export interface RateFields {
  /** Tells one line of the form from another. */
  key: string;
  name: string;
  measure: RateLine['measure'];
  productIds: string[];
  categories: string[];
  kinds: NonNullable<RateLine['kinds']>;
  domains: NonNullable<RateLine['domains']>;
  figure: string;
  ruleIds: string[];
  /** As it is typed. */
  price: string;
}

export const newLine = (): RateFields => ({
  key: newKey(),
  name: '',
  measure: 'items',
  productIds: [],
  categories: [],
  kinds: [],
  domains: [],
  figure: '',
  ruleIds: [],
  price: '',
});

/** What was kept has its place as its key, so that the same lines read twice are the same. */
export function fieldsOf(lines: readonly RateLine[], currency: string): RateFields[] {
  return lines.map((line, place) => ({
    ...newLine(),
    ...line,
    key: String(place),
    price: toTyped({ amountMinor: line.priceMinor, currency }),
  }));
}

/** The lines that are sent; what was left empty is left out. */
export function linesOf(fields: readonly RateFields[], currency: string): RateLine[] {
  return fields.map(({ name, measure, figure, price, productIds, categories, kinds: some, domains: within, ruleIds }) => ({
    name: name.trim(),
    measure,
    ...(productIds.length > 0 ? { productIds } : {}),
    ...(categories.length > 0 ? { categories } : {}),
    ...(some.length > 0 ? { kinds: some } : {}),
    ...(within.length > 0 ? { domains: within } : {}),
    ...(ruleIds.length > 0 ? { ruleIds } : {}),
    ...(measure === 'usage' ? { figure: figure.trim() } : {}),
    priceMinor: fromDecimals(price, currency) ?? '0',
  }));
}

export type RateFlaw = 'noName' | 'twice' | 'noPrice' | 'noThings' | 'noFigure';

/** What is still missing or wrong with the first line that is not ready, as the server would say too. */
export function flawOf(fields: readonly RateFields[], currency: string): { place: number; flaw: RateFlaw } | undefined {
  for (const [place, line] of fields.entries()) {
    const flaw = flawOfLine(line, fields.slice(0, place), currency);
    if (flaw) return { place, flaw };
  }
  return undefined;
}

function flawOfLine(line: RateFields, before: readonly RateFields[], currency: string): RateFlaw | undefined {
  const { name, measure, price, figure } = line;
  if (!name.trim()) return 'noName';
  if (before.some((each) => each.name.trim() === name.trim())) return 'twice';
  const things = [line.productIds, line.categories, line.kinds, line.domains];
  if ((measure === 'items' || measure === 'seats') && things.every(({ length }) => length === 0)) return 'noThings';
  if (measure === 'usage' && !figure.trim()) return 'noFigure';
  return fromDecimals(price, currency) === undefined ? 'noPrice' : undefined;
}
