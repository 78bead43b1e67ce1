import type { Domain, ItemKind } from '#catalog';
import type { Answers, HolderAnswer, Phase } from '#lifecycle';

/** Who or what has an item: a person, a place or another item. */
export type Holder = HolderAnswer;

export const conditions = ['as_new', 'good', 'worn', 'damaged'] as const;
export const billingStates = ['not_billing', 'billing', 'disputed', 'final_bill_expected', 'stopped'] as const;
export const metrics = ['user', 'concurrent_user', 'device', 'core', 'subscription', 'site'] as const;

/** What any item tells about itself, besides its state. Dates are `YYYY-MM-DD`. */
export interface ItemFacts {
  domain: Domain;
  tag: string;
  name: string;
  subState: string | null;
  productId: string | null;
  vendorId: string | null;
  contractId: string | null;
  businessUnitId: string | null;
  costCenterId: string | null;
  locationId: string | null;
  holder: Holder | null;
  purchasedOn: string | null;
  /** Minor units of `currency`; both or neither. */
  purchasePriceMinor: string | null;
  currency: string | null;
  orderNumber: string | null;
  warrantyEndsOn: string | null;
  endOfLifeOn: string | null;
  notes: string | null;
  customFields: Readonly<Record<string, unknown>>;
}

export interface AssetFacts {
  serial: string | null;
  imei: string | null;
  imei2: string | null;
  mac: string | null;
  propertyNumber: string | null;
  condition: (typeof conditions)[number] | null;
  hasStorage: boolean;
}

export interface ServiceFacts {
  /** A telephone number as E.164. */
  serviceNumber: string | null;
  circuitId: string | null;
  iccid: string | null;
  eid: string | null;
  billingAccountId: string | null;
  billingState: (typeof billingStates)[number];
  billingStartsOn: string | null;
  finalBillOn: string | null;
  installOn: string | null;
  disconnectWantedOn: string | null;
  vendorReference: string | null;
  bandwidthKbps: number | null;
}

export interface LicenseFacts {
  metric: (typeof metrics)[number];
  quantity: number;
  startsOn: string | null;
  endsOn: string | null;
  tenant: string | null;
  keyReference: string | null;
  licensedTo: string | null;
}

/** What only one kind has, under the name of the kind. */
export interface DetailFacts {
  asset: AssetFacts;
  service: ServiceFacts;
  license: LicenseFacts;
}

/** What each kind has; the other two are absent. */
type Details<Facts> = { [Kind in ItemKind]?: Facts extends 'partial' ? Partial<DetailFacts[Kind]> : DetailFacts[Kind] };

/** A record that begins. What is left out is empty; the domain comes from the product, the tag from the organisation's counter. */
export interface NewItem extends Partial<ItemFacts>, Details<'partial'> {
  kind: ItemKind;
  name: string;
  /** Where it stands already, for what is taken over; otherwise it begins as planned. */
  state?: string;
  /** When it came into that state; now where nothing is said. */
  effectiveAt?: Date;
}

/** A record that begins and goes on at once, as far as its moves lead. */
export interface Beginning {
  item: NewItem;
  moves: readonly Move[];
}

/** Assets that begin and differ by their numbers alone. These are answered to the last move besides, where it asks for them. */
export interface Series {
  item: Omit<NewItem, 'kind' | 'service' | 'license'>;
  moves: readonly Move[];
}

export interface UnitOfSeries {
  serial: string;
  imei: string | null;
}

/** Corrections: what is left out stays, `null` clears. Never the state. */
export interface ItemChanges extends Partial<ItemFacts>, Details<'partial'> {}

/** An item as it stands. */
export interface ItemRecord extends ItemFacts, Details<'whole'> {
  id: string;
  kind: ItemKind;
  definition: string;
  definitionVersion: number;
  state: string;
  phase: Phase;
  stateSince: Date;
  stuckAt: Date | null;
  version: number;
  createdAt: Date;
}

/** One use of a verb. */
export interface Move {
  verb: string;
  answers?: Readonly<Record<string, unknown>>;
  comment?: string | null;
  /** When it happened in the world: not in the future, not before the item came into its state. Now where nothing is said. */
  effectiveAt?: Date;
  /** The version that the caller saw; any where it is left out. */
  expectedVersion?: number;
}

/** What a use of a verb came to; the line of history that it wrote. */
export interface MovedItem {
  itemId: string;
  transitionId: string;
  verb: string;
  from: string;
  to: string;
  /** The version that the item got by it. */
  version: number;
  comment: string | null;
  answers: Answers;
  effectiveAt: Date;
  recordedAt: Date;
  definition: string;
  definitionVersion: number;
}
