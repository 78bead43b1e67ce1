import { fromDecimals, toTyped } from '../../parts/money.js';
import type { OrderDetail, OrderLine } from '../purchasing.js';
import type { Amendment } from './amending.js';

/** What is typed of a line, by the names that the API has for it. */
export interface AmendedFields {
  id: string;
  quantity: string;
  unitPriceMinor: string;
  recurringMinor: string;
  discountMinor: string;
  taxBasisPoints: string;
}

export type AmendmentFields = {
  reason: string;
  locationId: string;
  wantedOn: string;
  shippingMinor: string;
  terms: string;
  lines: AmendedFields[];
};

/** What stands now. */
export function standing({ currency, lines, ...order }: OrderDetail): AmendmentFields {
  const typed = (amountMinor: string): string => toTyped({ amountMinor, currency });
  return {
    reason: '',
    locationId: order.locationId ?? '',
    wantedOn: order.wantedOn ?? '',
    shippingMinor: typed(order.shippingMinor),
    terms: order.terms ?? '',
    lines: lines.map(({ id, quantity, unitPriceMinor, recurringMinor, discountMinor, taxBasisPoints }) => ({
      id,
      quantity: String(quantity),
      unitPriceMinor: typed(unitPriceMinor),
      recurringMinor: typed(recurringMinor),
      discountMinor: typed(discountMinor),
      taxBasisPoints: String(taxBasisPoints / 100),
    })),
  };
}

/** Only what is otherwise than it stands; every line is named, so that what is refused of one is told at its fields. */
export function amendmentOf(order: OrderDetail, typed: AmendmentFields): Amendment {
  const minor = (text: string): string => fromDecimals(text, order.currency) ?? '0';
  const { locationId, wantedOn, shippingMinor, terms } = typed;
  return {
    reason: typed.reason.trim(),
    ...(locationId && locationId !== order.locationId ? { locationId } : {}),
    ...(wantedOn === (order.wantedOn ?? '') ? {} : { wantedOn: wantedOn || null }),
    ...(terms.trim() === (order.terms ?? '') ? {} : { terms: terms.trim() || null }),
    ...(minor(shippingMinor) === order.shippingMinor ? {} : { shippingMinor: minor(shippingMinor) }),
    lines: typed.lines.map((line) => ({ id: line.id, ...changesOf(order.lines, line, minor) })),
  };
}

function changesOf(lines: readonly OrderLine[], typed: AmendedFields, minor: (text: string) => string): object {
  const before = lines.find(({ id }) => id === typed.id);
  if (!before || before.quantity === 0) return {};
  const after = {
    quantity: Number(typed.quantity),
    unitPriceMinor: minor(typed.unitPriceMinor),
    recurringMinor: minor(typed.recurringMinor),
    discountMinor: minor(typed.discountMinor),
    taxBasisPoints: Math.round(Number(typed.taxBasisPoints.trim().replace(',', '.')) * 100),
  };
  const names = ['quantity', 'unitPriceMinor', 'recurringMinor', 'discountMinor', 'taxBasisPoints'] as const;
  return Object.fromEntries(names.filter((name) => after[name] !== before[name]).map((name) => [name, after[name]]));
}
