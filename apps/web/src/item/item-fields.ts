import type { RecordKind } from '../forms/record-sources.js';
import type { words } from './words.en.js';

export const itemKinds = ['asset', 'service', 'license'] as const;
export type ItemKind = (typeof itemKinds)[number];

export type FieldName = keyof (typeof words)['fields'];

export type FieldType =
  | { type: 'text'; most?: number }
  | { type: 'long' }
  | { type: 'date' }
  | { type: 'number'; least?: number; most?: number }
  | { type: 'flag' }
  | { type: 'choice'; choices: readonly string[] }
  | { type: 'money' }
  | { type: 'record'; record: RecordKind };

export type FieldGroup = 'thing' | 'place' | 'purchase' | 'notes';

/** A fact of an item that people fill in: where it lies in the API, and how it is asked. */
export type ItemField = FieldType & {
  /** Unique among the fields of a kind, and the name of its field in a form. */
  name: string;
  /** What it is called: a text of this folder, or the organisation's own. */
  label: FieldName | { own: string };
  at: readonly string[];
  group: FieldGroup;
  required?: boolean;
  /** It belongs to one item alone, so that it is not copied and not given to many. */
  unique?: boolean;
};

type Brief = FieldType & { required?: boolean; unique?: boolean };

const text: Brief = { type: 'text' };
const ownText: Brief = { type: 'text', unique: true };
const date: Brief = { type: 'date' };
const record = (kind: RecordKind): Brief => ({ type: 'record', record: kind });
const choice = (...choices: string[]): Brief => ({ type: 'choice', choices });

type Fields = { [Name in FieldName]?: Brief };

const thing: Fields = {
  name: { type: 'text', most: 200, required: true },
  tag: { type: 'text', most: 100, unique: true },
  productId: record('product'),
  domain: choice('telecom', 'it', 'mobility'),
};
const place: Fields = {
  locationId: record('location'),
  costCenterId: record('cost_center'),
  businessUnitId: record('business_unit'),
};
const purchase: Fields = {
  vendorId: record('vendor'),
  contractId: record('contract'),
  orderNumber: { type: 'text', most: 100 },
  purchasedOn: date,
  purchasePrice: { type: 'money' },
  warrantyEndsOn: date,
  endOfLifeOn: date,
};
const details: Record<ItemKind, Fields> = {
  asset: {
    serial: ownText,
    imei: ownText,
    imei2: ownText,
    mac: ownText,
    propertyNumber: ownText,
    condition: choice('as_new', 'good', 'worn', 'damaged'),
    hasStorage: { type: 'flag' },
  },
  service: {
    serviceNumber: ownText,
    circuitId: ownText,
    iccid: ownText,
    eid: ownText,
    billingAccountId: record('billing_account'),
    billingState: choice('not_billing', 'billing', 'disputed', 'final_bill_expected', 'stopped'),
    billingStartsOn: date,
    finalBillOn: date,
    installOn: date,
    disconnectWantedOn: date,
    vendorReference: text,
    bandwidthKbps: { type: 'number', least: 1 },
  },
  license: {
    metric: choice('user', 'concurrent_user', 'device', 'core', 'subscription', 'site'),
    quantity: { type: 'number', least: 1, most: 10_000_000 },
    startsOn: date,
    endsOn: date,
    tenant: text,
    keyReference: text,
    licensedTo: text,
  },
};

function listed(fields: Fields, group: FieldGroup, ...below: string[]): ItemField[] {
  return Object.entries(fields).map(([name, brief]) => ({
    ...brief,
    name,
    label: name as FieldName,
    at: [...below, name],
    group,
  }));
}

/** What an organisation adds, as it describes it. */
export interface OwnField {
  name: string;
  label: string;
  type: 'text' | 'number' | 'date' | 'flag' | 'choice';
  choices: unknown[] | null;
  required: boolean;
  active: boolean;
}

/** All that can be told of an item of a kind, in the order of its form. Without a kind: what all kinds have. */
export function fieldsOf(kind: ItemKind | undefined, own: readonly OwnField[]): ItemField[] {
  return [
    ...listed(thing, 'thing'),
    ...(kind ? listed(details[kind], 'thing', kind) : []),
    ...(kind ? own.filter(({ active }) => active).map(ownField) : []),
    ...listed(place, 'place'),
    ...listed(purchase, 'purchase'),
    ...listed({ notes: { type: 'long' } }, 'notes'),
  ];
}

function ownField({ name, label, type, choices, required }: OwnField): ItemField {
  const shared = { name: `own_${name}`, label: { own: label }, at: ['customFields', name], group: 'thing' as const, required };
  if (type !== 'choice') return { ...shared, type };
  return { ...shared, type, choices: choices?.map(String) ?? [] };
}
