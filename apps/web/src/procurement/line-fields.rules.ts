import { newKey } from '../api/keys.js';
import type { components } from '../api/schema.gen.js';
import type { ChangeAction, ThingInUse } from '../changes/things.js';
import { givenAnswers } from '../item/answers.js';
import { toldAnswers } from '../offers/answers.js';
import { costsOf, type Offer, type OfferPart } from '../offers/offers.js';
import type { LineToday } from '../offers/templates.js';
import { fromDecimals, toTyped } from '../parts/money.js';
import type { RequestLine } from './procurement.js';

export type LineInput = components['schemas']['RequestLineInputDto'];

export const domains = ['telecom', 'it', 'mobility'] as const;

/** Where a line was found in the catalogue, which says what it is, costs and comes from. */
export interface LineOffer {
  id: string;
  title: string;
  asks: Offer['asks'];
  answers: Readonly<Record<string, unknown>>;
  /** All that it consists of, where it is not yet opened into a line for each part. */
  parts: readonly OfferPart[] | null;
}

/** Something in use that is to be otherwise. */
export interface ChangeFields {
  itemId: string;
  name: string;
  action: ChangeAction;
  toLocationId: string;
  /** Of what is given back. */
  condition: string;
}

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
  offer: LineOffer | null;
  change: ChangeFields | null;
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
    offer: null,
    change: null,
  };
}

/** A line about something in use. */
export function changeLine({ id, tag, name, currency, actions }: ThingInUse, action = actions[0]): LineFields {
  const change = { itemId: id, name: `${tag} ${name}`, action: action ?? 'change', toLocationId: '', condition: 'good' };
  return { ...newLine(currency), change };
}

/** So many of an offer, as it was chosen from the catalogue. */
export function offeredLine({ id, title, asks, parts }: Offer, quantity = 1, answers: LineOffer['answers'] = {}): LineFields {
  return { ...newLine(parts[0]?.currency ?? ''), description: title, quantity, offer: { id, title, asks, answers, parts } };
}

/** Nothing was said in it yet. */
export function isUntouched({ productId, description, unitPrice, monthly, offer, change }: LineFields): boolean {
  return offer === null && change === null && [productId, description, unitPrice, monthly].every((text) => text === '');
}

/** A line as it was asked for before. */
export function lineFieldsOf(line: RequestLine | LineToday): LineFields {
  const { currency, unitPriceMinor, recurringMinor, offerId, offerTitle, asks, answers } = line;
  return {
    key: line.id,
    inWords: line.productId === null,
    productId: line.productId ?? '',
    description: line.description,
    domain: line.domain,
    category: line.category,
    quantity: line.quantity,
    currency,
    unitPrice: toTyped({ amountMinor: unitPriceMinor, currency }),
    monthly: recurringMinor === '0' ? '' : toTyped({ amountMinor: recurringMinor, currency }),
    termMonths: line.termMonths ?? '',
    costCenterId: line.costCenterId ?? '',
    vendorId: line.vendorId ?? '',
    change: changeOf(line),
    offer: offerId === null ? null : { id: offerId, title: offerTitle ?? '', asks, answers, parts: null },
  };
}

function changeOf(line: RequestLine | LineToday): ChangeFields | null {
  if (!('change' in line) || line.change === null) return null;
  const { itemId, itemTag, itemName, action, toLocationId } = line.change;
  const { condition } = line.answers;
  const known = typeof condition === 'string' ? condition : 'good';
  return { itemId, name: `${itemTag} ${itemName}`, action, toLocationId: toLocationId ?? '', condition: known };
}

/** Something was typed that is no amount of its currency. */
export function isUnreadable(amount: string, currency: string): boolean {
  return amount.trim() !== '' && fromDecimals(amount, currency) === undefined;
}

/** A line as the API takes it; what is left empty the catalogue or the person's own place says. */
export function lineInputOf(line: LineFields): LineInput {
  const { currency, quantity, termMonths, inWords, offer } = line;
  if (offer) {
    return {
      offerId: offer.id,
      // Of an offer that is opened already this is one part of it.
      ...(offer.parts === null ? worded('productId', line.productId) : {}),
      quantity: Number(quantity),
      answers: givenAnswers(toldAnswers(offer.asks, offer.answers)),
      ...worded('costCenterId', line.costCenterId),
    };
  }
  if (line.change) return changeInputOf(line, line.change);
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

function changeInputOf(line: LineFields, { itemId, action, toLocationId, condition }: ChangeFields): LineInput {
  const { currency, termMonths } = line;
  const unitPriceMinor = fromDecimals(line.unitPrice, currency);
  const recurringMinor = fromDecimals(line.monthly, currency);
  const bought = action !== 'repair' && action !== 'return';
  return {
    itemId,
    action,
    quantity: action === 'add_seats' ? Number(line.quantity) : 1,
    ...(action === 'change' ? worded('productId', line.productId) : {}),
    ...(action === 'move' ? worded('toLocationId', toLocationId) : {}),
    ...(action === 'repair' ? worded('description', line.description) : {}),
    ...(action === 'return' ? { answers: { condition } } : {}),
    ...(bought ? { currency } : {}),
    ...(bought && unitPriceMinor !== undefined ? { unitPriceMinor } : {}),
    ...(bought && recurringMinor !== undefined ? { recurringMinor } : {}),
    ...(bought && typeof termMonths === 'number' ? { termMonths } : {}),
    ...worded('costCenterId', line.costCenterId),
    ...worded('vendorId', line.vendorId),
  };
}

function worded<Name extends string>(name: Name, text: string): { [Each in Name]?: string } {
  return text.trim() === '' ? {} : ({ [name]: text.trim() } as { [Each in Name]?: string });
}

interface Sum {
  currency: string;
  amountMinor: string;
  monthlyMinor: string;
}

/** What all lines cost together by currency, as far as they can be read: what is paid once, and what recurs over its terms. */
export function sumsOf(lines: readonly LineFields[]): Sum[] {
  const sums = new Map<string, { amount: bigint; monthly: bigint }>();
  for (const { currency, amount, monthly } of lines.flatMap(costsOfLine)) {
    const before = sums.get(currency) ?? { amount: 0n, monthly: 0n };
    sums.set(currency, { amount: before.amount + amount, monthly: before.monthly + monthly });
  }
  return [...sums]
    .filter(([, { amount, monthly }]) => amount !== 0n || monthly !== 0n)
    .map(([currency, { amount, monthly }]) => ({ currency, amountMinor: String(amount), monthlyMinor: String(monthly) }));
}

function costsOfLine(line: LineFields): Array<{ currency: string; amount: bigint; monthly: bigint }> {
  const many = whole(line.quantity);
  const parts = line.offer?.parts;
  if (parts) {
    return parts.flatMap((part) =>
      costsOf([part]).map(({ currency, onceMinor, monthlyMinor }) => {
        const monthly = many * BigInt(monthlyMinor);
        return { currency, amount: many * BigInt(onceMinor) + monthly * whole(part.termMonths ?? 0), monthly };
      }),
    );
  }
  const { currency, unitPrice, termMonths } = line;
  const monthly = many * BigInt(fromDecimals(line.monthly, currency) ?? 0);
  return [{ currency, amount: many * BigInt(fromDecimals(unitPrice, currency) ?? 0) + monthly * whole(termMonths), monthly }];
}

function whole(number: number | string): bigint {
  return BigInt(Math.trunc(Number(number)) || 0);
}
