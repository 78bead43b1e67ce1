import { newKey } from '../api/keys.js';
import type { components } from '../api/schema.gen.js';
import { fromDecimals, toDecimals } from '../parts/money.js';
import type { RequestLine } from './procurement.js';

export type LineInput = components['schemas']['RequestLineInputDto'];

export const domains = ['telecom', 'it', 'mobility'] as const;

/** A line as it is typed. */
export interface LineFields {
  /** Tells it from the others while they are added and removed. */
  key: string;
  /** Something of the catalogue, or what is wanted in words. */
  inWords: boolean;
  productId: string;
  description: string;
  domain: (typeof domains)[number];
  category: string;
  quantity: number | string;
  currency: string;
  unitPrice: string;
  monthly: string;
  termMonths: number | string;
  costCenterId: string;
  vendorId: string;
}

export function newLine(currency: string): LineFields {
  return {
    key: newKey(),
    inWords: false,
    productId: '',
    description: '',
    domain: 'it',
    category: '',
    quantity: 1,
    currency,
    unitPrice: '',
    monthly: '',
    termMonths: '',
    costCenterId: '',
    vendorId: '',
  };
}

/** A line as it was asked for before. */
export function lineFieldsOf(line: RequestLine): LineFields {
  const { currency, unitPriceMinor, recurringMinor } = line;
  return {
    key: line.id,
    inWords: line.productId === null,
    productId: line.productId ?? '',
    description: line.description,
    domain: line.domain,
    category: line.category,
    quantity: line.quantity,
    currency,
    unitPrice: toDecimals({ amountMinor: unitPriceMinor, currency }),
    monthly: recurringMinor === '0' ? '' : toDecimals({ amountMinor: recurringMinor, currency }),
    termMonths: line.termMonths ?? '',
    costCenterId: line.costCenterId,
    vendorId: line.vendorId ?? '',
  };
}

/** Something was typed that is no amount of its currency. */
export function isUnreadable(amount: string, currency: string): boolean {
  return amount.trim() !== '' && fromDecimals(amount, currency) === undefined;
}

/** A line as the API takes it; what is left empty the catalogue or the person's own place says. */
export function lineInputOf(line: LineFields): LineInput {
  const { currency, quantity, termMonths, inWords } = line;
  const unitPriceMinor = fromDecimals(line.unitPrice, currency);
  const recurringMinor = fromDecimals(line.monthly, currency);
  const what = inWords
    ? { ...worded('description', line.description), domain: line.domain, ...worded('category', line.category) }
    : { ...worded('productId', line.productId) };
  return {
    ...what,
    quantity: Number(quantity),
    currency,
    ...(unitPriceMinor === undefined ? {} : { unitPriceMinor }),
    ...(recurringMinor === undefined ? {} : { recurringMinor }),
    ...(typeof termMonths === 'number' ? { termMonths } : {}),
    ...worded('costCenterId', line.costCenterId),
    ...worded('vendorId', line.vendorId),
  };
}

function worded<Name extends string>(name: Name, text: string): { [Each in Name]?: string } {
  return text.trim() === '' ? {} : ({ [name]: text.trim() } as { [Each in Name]?: string });
}

/** What all lines cost together by currency, as far as they can be read: what is paid once, and what recurs over its terms. */
export function sumsOf(lines: readonly LineFields[]): Array<{ currency: string; amountMinor: string; monthlyMinor: string }> {
  const sums = new Map<string, { amount: bigint; monthly: bigint }>();
  for (const { currency, quantity, unitPrice, monthly, termMonths } of lines) {
    const many = BigInt(Math.trunc(Number(quantity)) || 0);
    const once = BigInt(fromDecimals(unitPrice, currency) ?? 0);
    const each = BigInt(fromDecimals(monthly, currency) ?? 0);
    const before = sums.get(currency) ?? { amount: 0n, monthly: 0n };
    const term = BigInt(Math.trunc(Number(termMonths)) || 0);
    sums.set(currency, { amount: before.amount + many * (once + each * term), monthly: before.monthly + many * each });
  }
  return [...sums]
    .filter(([, { amount, monthly }]) => amount !== 0n || monthly !== 0n)
    .map(([currency, { amount, monthly }]) => ({ currency, amountMinor: String(amount), monthlyMinor: String(monthly) }));
}
