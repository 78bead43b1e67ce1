import type { Domain } from '#catalog';
import { Refusal } from '#platform';
import type { ChangeAction } from '../changes/change-actions.js';

/** A line as somebody tells it: a product, or what is wanted in words. */
export interface LineInput {
  productId?: string;
  description?: string;
  domain?: Domain;
  category?: string;
  quantity: number;
  currency?: string;
  unitPriceMinor?: string;
  /** A month, for each. */
  recurringMinor?: string;
  termMonths?: number;
  costCenterId?: string;
  vendorId?: string;
  /** Of the catalogue: says what it is, its price and vendor. With a product, that part of it alone; else all of them. */
  offerId?: string;
  /** To what the offer asks, or what is done with what is in use. */
  answers?: Readonly<Record<string, unknown>>;
  /** What is to be done with something in use. */
  action?: ChangeAction;
  itemId?: string;
  /** Where it moves. */
  toLocationId?: string;
}

/** What the catalogue knows of a product. */
export interface OfferedProduct {
  id: string;
  name: string;
  domain: Domain;
  category: string;
  vendorId: string | null;
  listPriceMinor: string | null;
  currency: string | null;
  active: boolean;
}

export interface CompleteLine {
  productId: string | null;
  description: string;
  domain: Domain;
  category: string;
  quantity: number;
  currency: string;
  unitPriceMinor: string;
  recurringMinor: string;
  termMonths: number | null;
  costCenterId: string;
  vendorId: string | null;
  offerId: string | null;
  answers: Readonly<Record<string, unknown>>;
  action: ChangeAction | null;
  itemId: string | null;
  toLocationId: string | null;
}

/**
 * A line with all that it needs. A product says itself what it is, so that nobody can slip through a policy by calling it
 * something else.
 * @param at where the line stands in the request, for pointers
 * @throws Refusal `validation_failed`
 */
export function completeLine(
  input: LineInput,
  product: OfferedProduct | undefined,
  usualCostCenterId: string | null,
  at: number,
): CompleteLine {
  const missing = (field: string, reason: string): Refusal =>
    new Refusal('validation_failed', reason, { pointer: `/lines/${at}/${field}` });
  if (input.productId !== undefined && !product?.active) throw missing('productId', 'This product is not offered.');
  const description = input.description ?? product?.name;
  if (description === undefined) throw missing('description', 'Say what is wanted, or choose a product.');
  const domain = product?.domain ?? input.domain;
  if (domain === undefined) throw missing('domain', 'Say whether this is telecom, IT or mobility.');
  const category = product?.category ?? input.category;
  if (category === undefined) throw missing('category', 'Say which category this belongs to.');
  const currency = input.currency ?? product?.currency;
  if (typeof currency !== 'string') throw missing('currency', 'Say the currency of the price.');
  const listed = product?.currency === currency ? product.listPriceMinor : null;
  const unitPriceMinor = input.unitPriceMinor ?? listed;
  if (typeof unitPriceMinor !== 'string') throw missing('unitPriceMinor', 'Say the price, zero where nothing is paid once.');
  const recurringMinor = input.recurringMinor ?? '0';
  if (BigInt(recurringMinor) > 0n !== (input.termMonths !== undefined)) {
    throw missing('termMonths', 'What recurs has a term in months, and nothing else has.');
  }
  const costCenterId = input.costCenterId ?? usualCostCenterId;
  if (costCenterId === null) throw missing('costCenterId', 'Say which cost centre pays.');
  return {
    productId: product?.id ?? null,
    description,
    domain,
    category,
    quantity: input.quantity,
    currency,
    unitPriceMinor,
    recurringMinor,
    termMonths: input.termMonths ?? null,
    costCenterId,
    vendorId: input.vendorId ?? product?.vendorId ?? null,
    offerId: input.offerId ?? null,
    answers: input.answers ?? {},
    action: input.action ?? null,
    itemId: input.itemId ?? null,
    toLocationId: input.toLocationId ?? null,
  };
}
