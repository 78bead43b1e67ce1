import type { ItemKind } from '#catalog';
import type { ItemChanges } from '#inventory';
import { Money } from '#platform';
import type { Decision } from '../../imports/importer.js';
import type { KnownItem, KnownNames } from './known-items.js';

/** The fields of the files that tell a fact, by kind; facts of the same name are left out. */
const fieldsOf: Readonly<Record<ItemKind, Readonly<Record<string, string>>>> = {
  asset: { productId: 'model', vendorId: 'supplier', businessUnitId: 'company', holder: 'holderUserName' },
  service: {
    productId: 'plan',
    vendorId: 'carrier',
    businessUnitId: 'company',
    notes: 'remarks',
    serviceNumber: 'number',
    holder: 'group',
  },
  license: {
    productId: 'product',
    vendorId: 'supplier',
    businessUnitId: 'company',
    quantity: 'seats',
    keyReference: 'key',
    licensedTo: 'licensedToName',
  },
};
const common: Readonly<Record<string, string>> = {
  costCenterId: 'costCenter',
  locationId: 'location',
  purchasePriceMinor: 'price',
};

/** What a row changes of a known item: the field that says so, and what was there, as a person reads it. Pure. */
export function changesTold(
  known: KnownItem,
  changes: ItemChanges,
  names: KnownNames | undefined,
): NonNullable<Decision['changes']> {
  const { asset, service, license, customFields, currency: _currency, ...facts } = changes;
  const told = { ...facts, ...asset, ...service, ...license, ...customFields };
  const before: Readonly<Record<string, unknown>> = {
    ...{ ...known, ...known.asset, ...known.service, ...known.license, ...known.customFields, ...names },
    purchasePriceMinor: priceOf(known),
  };
  return Object.keys(told).map((fact) => ({
    field: fieldsOf[known.kind][fact] ?? common[fact] ?? fact,
    before: textOf(before[fact]),
  }));
}

function priceOf({ purchasePriceMinor, currency }: KnownItem): string | null {
  return purchasePriceMinor === null || currency === null ? null : Money.of(BigInt(purchasePriceMinor), currency).toString();
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : null;
}
