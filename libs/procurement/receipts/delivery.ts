import type { ItemKind } from '#catalog';
import type { ItemChanges, LicenseFacts } from '#inventory';
import type { RefusalCode } from '#platform';
import type { LineAction } from '../services/line-work.entity.js';

/** One thing that came, by what is written on it. */
export interface DeliveredUnit {
  /** Or the tag of an item that stands as ordered and whose serial is known. */
  serial: string;
  imei?: string | undefined;
  /** The item that stands as ordered and is received by it; where nothing is said, it is found, or a new one begins. */
  itemId?: string | undefined;
}

/** A service that the carrier has put into use. */
export interface DeliveredService {
  /** Telephone number or circuit id. */
  number: string;
  /** The day from which it is provisioned, and billed. */
  provisionedOn: string;
  /** The carrier's own number of the order. */
  vendorReference?: string | undefined;
  iccid?: string | undefined;
  /** The service that stands as ordered and is put into use by it. */
  itemId?: string | undefined;
}

/** What is known of the seats that came. */
export interface DeliveredLicense {
  /** The pool that the seats go to; where nothing is said, the only one of this product and vendor, or a new one. */
  itemId?: string | undefined;
  /** They begin a pool of their own. */
  apart?: boolean | undefined;
  keys?: readonly string[] | undefined;
  metric?: LicenseFacts['metric'] | undefined;
  tenant?: string | undefined;
  startsOn?: string | undefined;
  endsOn?: string | undefined;
}

/** What was done with a service or license that was there before. */
export interface DoneWork {
  /** The day on which it was done; never one that lies ahead. */
  doneOn: string;
  /** The carrier's own number of it, where it is not the one that was confirmed. */
  carrierReference?: string | undefined;
  /** Of `disconnect`: the day of the last bill; the day itself, unless something else is said. */
  finalBillOn?: string | undefined;
  /** Of `renew`: the last day of the new term. */
  endsOn?: string | undefined;
  /** Of `change` and `move`: its new telephone number or circuit id. */
  number?: string | undefined;
  /** Of `change`: its new bandwidth. */
  bandwidthKbps?: number | undefined;
}

/** What a line wants done with what is there already, or with which it is bought. */
export interface OrderedWork {
  action: LineAction;
  itemId: string | null;
  /** Where the request says that it moves; else it moves to where the order goes. */
  toLocationId: string | null;
  contractId: string | null;
  wantedOn: string | null;
  carrierReference: string | null;
}

/** What came of one line of an order. */
export interface Delivery {
  lineId: string;
  /** Of what is neither asset nor service: how many are taken in; of licenses the seats. */
  accepted?: number | undefined;
  /** Of assets: each by its serial. */
  units?: readonly DeliveredUnit[] | undefined;
  /** Of services: each that was provisioned. */
  services?: readonly DeliveredService[] | undefined;
  license?: DeliveredLicense | undefined;
  /** Of a line that changes, moves, disconnects or renews what is there: that it was done. */
  work?: DoneWork | undefined;
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
  /** Of a list that is about several lines: its own. */
  lineId?: string;
}

export interface RefusedUnit {
  place: number;
  serial: string;
  code: RefusalCode;
  reason: string;
}

/** A record that came of it, or grew by it, and for how many of what was ordered it stands. */
export interface Thing {
  itemId: string | null;
  quantity: number;
  /** Whether it began with this receipt. */
  begun: boolean;
  /** What recurs for it since. */
  chargeId?: string;
}

export interface TakenThings {
  things: Thing[];
  refused: RefusedUnit[];
  /** Of a line that is about what was there before. */
  done?: ConfirmedWork;
}

/** What was done with a thing, and how it stood before. */
export interface ConfirmedWork {
  action: LineAction;
  itemId: string | null;
  doneOn: string;
  carrierReference: string | null;
  before: ItemChanges;
  after: ItemChanges;
  itemVersion: number | null;
  endedCharges: ReadonlyArray<{ id: string; endsOn: string | null }>;
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
  /** A month, for each. */
  recurringMinor: string;
  netMinor: string;
  taxMinor: string;
  shippingMinor: string;
  commitmentId: string | null;
  /** Whether it was amended or receipts of it were taken back, so that what was posted is not what its count alone says. */
  uneven: boolean;
  /** What it wants done with a service or license. */
  work: OrderedWork | null;
}

/** What a receipt is about. */
export interface ReceiptHead {
  id: string;
  orderId: string;
  number: string;
  vendorId: string;
  currency: string;
  locationId: string;
  /** The contract that the order is under. */
  contractId: string | null;
  deliveryNote: string;
}
