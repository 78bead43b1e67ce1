import { fromDecimals, toTyped } from '../parts/money.js';
import type { OrderChanges, OrderDetail } from './purchasing.js';

/** What is typed of a line of an order. */
export interface LineFields {
  id: string;
  name: string;
  unitPrice: string;
  discount: string;
  tax: string;
}

export type OrderFields = {
  locationId: string;
  wantedOn: string;
  contractId: string;
  shipping: string;
  terms: string;
  lines: LineFields[];
};

export function fieldsOf(order: OrderDetail): OrderFields {
  const typed = (amountMinor: string): string => toTyped({ amountMinor, currency: order.currency });
  return {
    locationId: order.locationId ?? '',
    wantedOn: order.wantedOn ?? '',
    contractId: order.contractId ?? '',
    shipping: typed(order.shippingMinor),
    terms: order.terms ?? '',
    lines: order.lines.map(({ id, position, description, unitPriceMinor, discountMinor, taxBasisPoints }) => ({
      id,
      name: `${position}. ${description}`,
      unitPrice: typed(unitPriceMinor),
      discount: typed(discountMinor),
      tax: String(taxBasisPoints / 100),
    })),
  };
}

/** As the API takes it. What cannot be read was refused before. */
export function changesOf(
  { locationId, wantedOn, contractId, shipping, terms, lines }: OrderFields,
  currency: string,
): OrderChanges {
  const minor = (text: string): string => fromDecimals(text, currency) ?? '0';
  return {
    ...(locationId ? { locationId } : {}),
    wantedOn: wantedOn || null,
    contractId: contractId || null,
    shippingMinor: minor(shipping),
    terms: terms.trim() || null,
    lines: lines.map(({ id, unitPrice, discount, tax }) => ({
      id,
      unitPriceMinor: minor(unitPrice),
      discountMinor: minor(discount),
      taxBasisPoints: Math.round(Number(tax.trim().replace(',', '.')) * 100),
    })),
  };
}
