import type { ItemKind } from '#catalog';
import { Money } from '#platform';
import { type AssetFields, assetsFile } from '../formats/assets-file.js';
import { headerOf } from '../formats/file-format.js';
import { type LicenseFields, licensesFile } from '../formats/licenses-file.js';
import { type ServiceFields, servicesFile } from '../formats/services-file.js';
import type { ExportedHolder, ExportedItem } from './exported-item.js';

/** How items of a kind are written: the columns of the file that they could have come from, in its order. */
export interface ItemSheet {
  headers: string[];
  cells(item: ExportedItem): string[];
}

type Cells<F> = { readonly [Name in keyof F]?: (item: ExportedItem) => string | null | undefined };

/** @param baseCurrency amounts in it need not name it */
export function sheetOf(kind: ItemKind, baseCurrency: string): ItemSheet {
  const price = (item: ExportedItem): string | null => priceOf(item, baseCurrency);
  switch (kind) {
    case 'asset':
      return sheet(assetsFile, { ...assetCells, price });
    case 'license':
      return sheet(licensesFile, { ...licenseCells, price });
    case 'service':
      return sheet(servicesFile, serviceCells);
  }
}

function sheet<F extends object>(format: { fields: F & Parameters<typeof headerOf>[0]['fields'] }, cells: Cells<F>): ItemSheet {
  const names = Object.keys(format.fields).filter((name) => !isInput(name));
  const writers = new Map<string, (item: ExportedItem) => string | null | undefined>(Object.entries(cells));
  return {
    headers: names.map((name) => headerOf(format, name)),
    cells: (item) => names.map((name) => writers.get(name)?.(item) ?? ''),
  };
}

/** Columns that only others' files have; we write the date instead. */
function isInput(name: string): boolean {
  return name === 'warrantyMonths';
}

const person = ({ holder }: ExportedItem): Extract<ExportedHolder, { kind: 'person' }> | undefined =>
  holder?.kind === 'person' ? holder : undefined;

const assetCells: Cells<AssetFields> = {
  company: ({ company }) => company,
  name: ({ name }) => name,
  tag: ({ tag }) => tag,
  category: ({ category }) => category,
  supplier: ({ supplier }) => supplier,
  manufacturer: ({ manufacturer }) => manufacturer,
  location: ({ location }) => location,
  orderNumber: ({ orderNumber }) => orderNumber,
  model: ({ product }) => product,
  modelNotes: ({ modelNotes }) => modelNotes,
  modelNumber: ({ modelNumber }) => modelNumber,
  notes: ({ notes }) => notes,
  purchasedOn: ({ purchasedOn }) => purchasedOn,
  checkoutType: checkoutOf,
  holderUserName: (item) => person(item)?.userName,
  holderGivenName: (item) => person(item)?.givenName ?? person(item)?.name,
  holderFamilyName: (item) => person(item)?.familyName,
  holderEmail: (item) => person(item)?.email,
  holderLocation: ({ holder }) => (holder?.kind === 'location' ? holder.name : null),
  endOfLifeOn: ({ endOfLifeOn }) => endOfLifeOn,
  serial: ({ serial }) => serial,
  state: ({ state }) => state,
  imei: ({ imei }) => imei,
  mac: ({ mac }) => mac,
  costCenter: ({ costCenter }) => costCenter,
  warrantyEndsOn: ({ warrantyEndsOn }) => warrantyEndsOn,
};

const licenseCells: Cells<LicenseFields> = {
  name: ({ name }) => name,
  key: ({ keyReference }) => keyReference,
  category: ({ category }) => category,
  manufacturer: ({ manufacturer }) => manufacturer,
  purchasedOn: ({ purchasedOn }) => purchasedOn,
  orderNumber: ({ orderNumber }) => orderNumber,
  licensedToName: ({ licensedTo }) =>
    /^(.*) <[^<>]+>$/.exec(licensedTo ?? '')?.[1] ?? (isAddress(licensedTo) ? null : licensedTo),
  licensedToEmail: ({ licensedTo }) =>
    /^.* <([^<>]+)>$/.exec(licensedTo ?? '')?.[1] ?? (isAddress(licensedTo) ? licensedTo : null),
  endsOn: ({ endsOn }) => endsOn,
  maintained: ({ customFields }) => yesOrNo(customFields['maintained']),
  reassignable: ({ customFields }) => yesOrNo(customFields['reassignable']),
  seats: ({ quantity }) => quantity,
  company: ({ company }) => company,
  supplier: ({ supplier }) => supplier,
  notes: ({ notes }) => notes,
  tag: ({ tag }) => tag,
  product: ({ product }) => product,
  costCenter: ({ costCenter }) => costCenter,
  state: ({ state }) => state,
};

const serviceCells: Cells<ServiceFields> = {
  number: ({ serviceNumber }) => serviceNumber,
  name: ({ name }) => name,
  costCenter: ({ costCenter }) => costCenter,
  plan: ({ product }) => product,
  remarks: ({ notes }) => notes,
  carrier: ({ supplier }) => supplier,
  iccid: ({ iccid }) => iccid,
  circuitId: ({ circuitId }) => circuitId,
  holderUserName: (item) => person(item)?.userName,
  holderEmail: (item) => person(item)?.email,
  holderName: (item) => person(item)?.name,
  tag: ({ tag }) => tag,
  company: ({ company }) => company,
  location: ({ location }) => location,
  state: ({ state }) => state,
};

/** Somebody without user name and address cannot be named to a file, so the column says nothing. */
function checkoutOf(item: ExportedItem): string | null {
  if (item.holder?.kind === 'location') return 'Location';
  return (person(item)?.userName ?? person(item)?.email) ? 'User' : null;
}

function priceOf({ priceMinor, currency }: ExportedItem, baseCurrency: string): string | null {
  if (priceMinor === null || currency === null) return null;
  const money = Money.of(BigInt(priceMinor), currency);
  return currency === baseCurrency ? money.toDecimal() : money.toString();
}

function isAddress(text: string | null): boolean {
  return text !== null && /^[^\s<>]+@[^\s<>]+$/.test(text);
}

function yesOrNo(value: unknown): string | null {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : null;
}
