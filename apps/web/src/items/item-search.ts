import { type Phase, phases } from '../theme/phases.js';

export const itemKinds = ['asset', 'service', 'license'] as const;
export type ItemKind = (typeof itemKinds)[number];

export const kindTitles: Record<ItemKind, string> = { asset: 'Assets', service: 'Services', license: 'Licenses' };

/** Facts that a list can be narrowed by through a reference, with the words for them. */
export const referenceFilters = {
  productId: 'Product',
  vendorId: 'Vendor',
  costCenterId: 'Cost centre',
  businessUnitId: 'Business unit',
  locationId: 'Location',
  holderId: 'Holder',
} as const;
export type ReferenceFilter = keyof typeof referenceFilters;
export const referenceNames = Object.keys(referenceFilters) as ReferenceFilter[];

/** The item list's question, as it stands in the address. */
export interface ItemSearch extends Partial<Record<ReferenceFilter, string>> {
  kind?: ItemKind;
  phase?: Phase;
  state?: string;
  /** `yes` for those that have stood where they stand for too long. */
  stuck?: 'yes';
  q?: string;
  sort?: string;
}

/** Asks for another list: what is not named stays, `undefined` takes a filter away. */
export type Ask = (change: { [Name in keyof ItemSearch]?: ItemSearch[Name] | undefined }) => void;

const texts = ['state', 'q', 'sort', ...referenceNames] as const;

/** Takes from an address what the list understands, and nothing else; what is not asked is left out, so that addresses stay short. */
export function readItemSearch(raw: object): ItemSearch {
  const given: Record<string, unknown> = { ...raw };
  const search: ItemSearch = {};
  for (const name of texts) {
    const value = given[name];
    if (typeof value === 'string' && value !== '') search[name] = value;
  }
  const phase = phases.find((each) => each === given['phase']);
  if (phase) search.phase = phase;
  const kind = itemKinds.find((each) => each === given['kind']);
  if (kind) search.kind = kind;
  if (given['stuck'] === 'yes') search.stuck = 'yes';
  return search;
}

/** The question as the API's list takes it. */
export function filtersOf({ sort: _sort, stuck, ...filters }: ItemSearch) {
  return { ...filters, ...(stuck ? { stuck: true } : {}) };
}

/** Whether anything but the kind narrows the list. */
export function isNarrowed({ kind: _kind, sort: _sort, ...filters }: ItemSearch): boolean {
  return Object.keys(filters).length > 0;
}
