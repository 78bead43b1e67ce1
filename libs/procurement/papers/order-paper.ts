import type { OrderState } from '../orders/order.lifecycle.js';

/** One side of an order. */
export interface PaperParty extends PaperAddress {
  name: string;
  contactName: string | null;
  email: string | null;
  taxNumber: string | null;
  endpointScheme: string | null;
  endpointId: string | null;
  cxmlDomain: string | null;
  cxmlIdentity: string | null;
}

export interface PaperAddress {
  addressLine1: string | null;
  addressLine2: string | null;
  city: string | null;
  postalCode: string | null;
  /** ISO 3166-1, two letters. */
  country: string | null;
}

/** Amounts are minor units of the order's currency, as text. */
export interface PaperLine {
  position: number;
  description: string;
  sku: string | null;
  modelNumber: string | null;
  manufacturer: string | null;
  category: string;
  quantity: number;
  unitPriceMinor: string;
  /** A month, for each. */
  recurringMinor: string;
  termMonths: number | null;
  discountMinor: string;
  taxBasisPoints: number;
  netMinor: string;
  taxMinor: string;
  requestNumber: string;
  costCenterCode: string;
}

/** All that an order says on paper, in whatever format. */
export interface OrderPaper {
  id: string;
  number: string;
  /** 0 as it was first sent, counted up with each amendment. */
  revision: number;
  state: OrderState;
  currency: string;
  /** ISO 8601. */
  issuedAt: string;
  /** The same day where the buyer is. */
  issuedOn: string;
  wantedOn: string | null;
  terms: string | null;
  /** The vendor's number of the quote that it came from. */
  quoteReference: string | null;
  /** The number of the contract that it is under. */
  contractNumber: string | null;
  locale: 'en' | 'de';
  buyer: PaperParty;
  seller: PaperParty;
  /** Who placed it. */
  placedBy: { name: string; email: string | null } | null;
  delivery: (PaperAddress & { name: string }) | null;
  lines: PaperLine[];
  shippingMinor: string;
}

export interface PaperTotals {
  lines: bigint;
  shipping: bigint;
  tax: bigint;
  total: bigint;
}

export function totalsOf({ lines, shippingMinor }: Pick<OrderPaper, 'lines' | 'shippingMinor'>): PaperTotals {
  const net = lines.reduce((sum, { netMinor }) => sum + BigInt(netMinor), 0n);
  const tax = lines.reduce((sum, { taxMinor }) => sum + BigInt(taxMinor), 0n);
  const shipping = BigInt(shippingMinor);
  return { lines: net, shipping, tax, total: net + shipping + tax };
}

/** What a paper is known by: the order's number, and from the first amendment on its version. */
export function paperNumber({ number, revision }: Pick<OrderPaper, 'number' | 'revision'>): string {
  return revision === 0 ? number : `${number}-${revision}`;
}
