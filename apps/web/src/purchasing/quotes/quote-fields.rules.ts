import { fromDecimals, toTyped } from '../../parts/money.js';
import type { OrderableLine } from '../purchasing.js';
import type { ComparedQuote, NewQuote } from './quotes.js';

/** An approved line that a vendor was asked about. */
export interface AskedLine {
  id: string;
  name: string;
  quantity: number;
  currency: string;
  vendorId: string | null;
  recurs: boolean;
  /** What was approved for each. */
  approvedMinor: string;
}

/** What is typed of one of them. */
export interface AskedFields {
  id: string;
  unitPrice: string;
  monthly: string;
  discount: string;
  tax: string;
  leadDays: string;
  note: string;
}

export type QuoteFields = {
  vendorId: string;
  reference: string;
  validUntil: string;
  shipping: string;
  terms: string;
  lines: AskedFields[];
};

export const askedOf = (line: OrderableLine): AskedLine => ({
  id: line.id,
  name: line.description,
  quantity: line.quantity,
  currency: line.currency,
  vendorId: line.vendorId,
  recurs: line.recurringMinor !== '0',
  approvedMinor: line.unitPriceMinor,
});

/** The lines of a quote, to be asked of another vendor too. */
export const askedAgain = ({ lines, currency }: ComparedQuote): AskedLine[] =>
  lines.map((line) => ({
    id: line.requestLineId,
    name: line.description,
    quantity: line.quantity,
    currency,
    vendorId: null,
    recurs: line.approvedRecurringMinor !== '0',
    approvedMinor: line.approvedUnitPriceMinor,
  }));

export function emptyFields(lines: readonly AskedLine[]): QuoteFields {
  const vendors = new Set(lines.map(({ vendorId }) => vendorId).filter((id) => id !== null));
  const currency = lines[0]?.currency ?? 'EUR';
  const nothing = toTyped({ amountMinor: '0', currency });
  return {
    vendorId: vendors.size === 1 ? ([...vendors][0] ?? '') : '',
    reference: '',
    validUntil: '',
    shipping: nothing,
    terms: '',
    lines: lines.map(({ id }) => ({ id, unitPrice: '', monthly: nothing, discount: nothing, tax: '0', leadDays: '', note: '' })),
  };
}

/** As the API takes it. What cannot be read was refused before. */
export function quoteOf(fields: QuoteFields, currency: string): NewQuote {
  const minor = (text: string): string => fromDecimals(text, currency) ?? '0';
  const said = (text: string): string | null => text.trim() || null;
  return {
    vendorId: fields.vendorId,
    currency,
    reference: said(fields.reference),
    validUntil: said(fields.validUntil),
    shippingMinor: minor(fields.shipping),
    terms: said(fields.terms),
    lines: fields.lines.map(({ id, unitPrice, monthly, discount, tax, leadDays, note }) => ({
      requestLineId: id,
      unitPriceMinor: minor(unitPrice),
      recurringMinor: minor(monthly),
      discountMinor: minor(discount),
      taxBasisPoints: Math.round(Number(tax.trim().replace(',', '.')) * 100),
      leadDays: leadDays.trim() ? Number(leadDays) : null,
      note: said(note),
    })),
  };
}
