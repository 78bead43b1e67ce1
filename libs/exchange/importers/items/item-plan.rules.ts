import type { ItemKind } from '#catalog';
import type { ItemChanges, NewItem } from '#inventory';
import { Money, type MoneyJson } from '#platform';
import type { Decision } from '../../imports/importer.js';
import type { KnownItem } from './known-items.js';

export interface Purchase {
  amount: Money;
  on: string;
}

/** What a row wants of the one item that it means. */
export interface ItemPlan {
  row: number;
  kind: ItemKind;
  /** The item that is there already. */
  known?: KnownItem;
  /** All that the row tells, for a new item and for comparing. Never the state, which verbs alone change. */
  told: ItemChanges;
  /** Besides, where the item is new. */
  begins: Pick<NewItem, 'state' | 'holder'> & { name: string };
  purchase?: Purchase;
  problems: NonNullable<Decision['problems']>;
  notes: NonNullable<Decision['notes']>;
}

/** The part of what was told that differs from what is known. Nothing told is never a difference. */
export function differences(known: KnownItem, told: ItemChanges): ItemChanges | undefined {
  const { asset, service, license, customFields, ...facts } = told;
  const changes: ItemChanges = {
    ...differing(known, facts),
    ...nested('customFields', differing(known.customFields, customFields ?? {})),
    ...nested('asset', differing(known.asset ?? {}, asset ?? {})),
    ...nested('service', differing(known.service ?? {}, service ?? {})),
    ...nested('license', differing(known.license ?? {}, license ?? {})),
  };
  // A price is changed together with its currency.
  if (('purchasePriceMinor' in changes || 'currency' in changes) && told.purchasePriceMinor !== undefined) {
    Object.assign(changes, { purchasePriceMinor: told.purchasePriceMinor, currency: told.currency });
  }
  return Object.keys(changes).length > 0 ? changes : undefined;
}

type Told<T> = { [Name in keyof T]?: Exclude<T[Name], undefined> };

/** The facts that were told, without the gaps. */
export function tellings<T extends object>(facts: T): Told<T> {
  const told: Told<T> = {};
  for (const name in facts) {
    const value = facts[name];
    if (isTold(value)) told[name] = value;
  }
  return told;
}

function isTold<T>(value: T): value is Exclude<T, undefined> {
  return value !== undefined;
}

export function priceFacts(price: MoneyJson | undefined): { purchasePriceMinor?: string; currency?: string } {
  return price === undefined ? {} : { purchasePriceMinor: price.amountMinor, currency: price.currency };
}

/** The purchase that price and day make, where it can be booked. */
export function purchaseOf(price: MoneyJson | undefined, on: string | undefined, today: string): Purchase | undefined {
  if (price === undefined || on === undefined || !isBookable(on, today)) return undefined;
  const amount = Money.fromJson(price);
  return amount.isZero ? undefined : { amount, on };
}

/** Why a price that was told does not become a purchase in the ledger, if so. */
export function unbookedNotes(price: MoneyJson | undefined, on: string | undefined, today: string): ItemPlan['notes'] {
  if (price === undefined || Money.fromJson(price).isZero) return [];
  if (on === undefined)
    return [{ field: 'price', code: 'not_posted', reason: 'Without a purchase date the cost is not posted to the ledger.' }];
  if (isBookable(on, today)) return [];
  return [
    {
      field: 'purchasedOn',
      code: 'not_posted',
      reason: 'The ledger takes purchases from 1990 to a year ahead; the cost is not posted.',
    },
  ];
}

/** A purchase that is in the ledger stays as it was posted. */
export function repricedNotes(known: KnownItem, price: MoneyJson | undefined): ItemPlan['notes'] {
  if (price === undefined || known.purchasePriceMinor === null) return [];
  if (known.purchasePriceMinor === price.amountMinor && known.currency === price.currency) return [];
  const reason = 'The cost of the item changes; a purchase that was posted before stays in the ledger until it is reversed.';
  return [{ field: 'price', code: 'not_posted', reason }];
}

function isBookable(on: string, today: string): boolean {
  const nextYear = `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return on >= '1990-01-01' && on <= nextYear;
}

function differing(known: object, told: object): Record<string, unknown> {
  const before = new Map<string, unknown>(Object.entries(known));
  return Object.fromEntries(
    Object.entries(told).filter(([name, value]) => value !== undefined && !isSame(value, before.get(name) ?? null)),
  );
}

/** Files know nothing of a text's line ends and double spaces. */
function isSame(told: unknown, known: unknown): boolean {
  if (typeof told === 'string' && typeof known === 'string')
    return told.replace(/\s+/g, ' ') === known.replace(/\s+/g, ' ').trim();
  return JSON.stringify(told) === JSON.stringify(known);
}

function nested(name: string, changes: Record<string, unknown>): Record<string, unknown> {
  return Object.keys(changes).length > 0 ? { [name]: changes } : {};
}
