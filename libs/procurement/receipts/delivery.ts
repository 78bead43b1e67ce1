import type { ItemKind } from '#catalog';
import type { RefusalCode } from '#platform';

/** One thing that came, by what is written on it. */
export interface DeliveredUnit {
  serial: string;
  imei?: string | undefined;
}

/** What came of one line of an order. */
export interface Delivery {
  lineId: string;
  /** Of what has no serials: how many are taken in. */
  accepted?: number | undefined;
  /** Of assets: each by its serial. */
  units?: readonly DeliveredUnit[] | undefined;
  /** Came, but is not taken in. */
  damaged?: number | undefined;
  wrong?: number | undefined;
  note?: string | undefined;
}

export interface NewReceipt {
  deliveryNote: string;
  /** Where it was taken in; where the order goes, unless something else is said. */
  locationId?: string | undefined;
}

/** A unit with its place in the list that it was told in, from 1. */
export interface PlacedUnit extends DeliveredUnit {
  place: number;
}

export interface RefusedUnit {
  place: number;
  serial: string;
  code: RefusalCode;
  reason: string;
}

/** The line of an order that something came of. */
export interface ReceivableLine {
  id: string;
  position: number;
  quantity: number;
  over: number;
  received: number;
  description: string;
  productId: string | null;
  kind: ItemKind | null;
  domain: 'telecom' | 'it' | 'mobility';
  costCenterId: string;
  businessUnitId: string | null;
  unitPriceMinor: string;
  netMinor: string;
  taxMinor: string;
  shippingMinor: string;
  commitmentId: string | null;
}

/** What a receipt is about. */
export interface ReceiptHead {
  id: string;
  orderId: string;
  number: string;
  vendorId: string;
  currency: string;
  locationId: string;
  deliveryNote: string;
}
