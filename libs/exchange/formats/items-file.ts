import type { ItemKind } from '#catalog';
import type { LineOf } from '../fields/field.js';
import { iccid, imei, mac, phoneNumber } from '../fields/number.rules.js';
import { choice, email, identifier, longText, text } from '../fields/text.rules.js';
import { amount, date, wholeNumber } from '../fields/value.rules.js';
import { fileFormat, type LineProblem } from './file-format.js';

const kinds: Readonly<Record<string, ItemKind>> = {
  ...{ asset: 'asset', assets: 'asset', hardware: 'asset', device: 'asset' },
  ...{ service: 'service', services: 'service', line: 'service', circuit: 'service' },
  ...{ license: 'license', licenses: 'license', licence: 'license', licences: 'license', software: 'license' },
};

const fields = {
  kind: choice(['Kind', 'item kind'], kinds),
  tag: identifier(['Asset Tag', 'tag', 'asset number', 'asset no'], 100),
  name: text(['Name', 'item name', 'description']),
  product: text(['Product', 'model', 'plan', 'software']),
  manufacturer: text(['Manufacturer', 'brand', 'publisher']),
  modelNumber: identifier(['Model Number', 'model no', 'part number']),
  category: text(['Category', 'category name']),
  vendor: text(['Vendor', 'supplier', 'carrier', 'provider']),
  businessUnit: text(['Business Unit', 'company', 'department']),
  costCenter: identifier(['Cost Center', 'cost centre', 'cost code']),
  location: text(['Location', 'location name', 'site']),
  holderUserName: identifier(['Holder: Username', 'username', 'user name', 'holder']),
  holderEmail: email(['Holder: Email', 'email', 'e-mail']),
  state: text(['Status', 'state', 'stage'], 60),
  serial: identifier(['Serial', 'serial number', 'serial no']),
  imei: imei(['IMEI', 'imei 1']),
  mac: mac(['MAC Address', 'mac']),
  number: phoneNumber(['Service Number', 'number', 'phone number', 'msisdn']),
  circuitId: identifier(['Circuit ID', 'circuit', 'cid']),
  iccid: iccid(['ICCID', 'sim', 'sim number']),
  quantity: wholeNumber(['Quantity', 'seats', 'qty'], 1, 10_000_000),
  endsOn: date(['Ends On', 'expiration date', 'expires on', 'expiry date']),
  keyReference: identifier(['Key Reference', 'license key', 'licence key', 'product key'], 200),
  purchasedOn: date(['Purchase Date', 'purchased on']),
  price: amount(['Purchase Cost', 'cost', 'purchase price', 'price']),
  orderNumber: identifier(['Order Number', 'order no', 'purchase order', 'po number'], 100),
  warrantyEndsOn: date(['Warranty Ends On', 'warranty expires']),
  endOfLifeOn: date(['End of Life On', 'eol date']),
  notes: longText(['Notes', 'remarks']),
} as const;

export type ItemFields = typeof fields;
export type ItemLine = LineOf<ItemFields>;
type Name = keyof ItemFields & string;

/** What only some kinds have; a row that tells it of another kind would lose it, so it is refused. */
const ofKinds: Readonly<Partial<Record<Name, readonly ItemKind[]>>> = {
  modelNumber: ['asset'],
  manufacturer: ['asset', 'license'],
  category: ['asset', 'license'],
  serial: ['asset'],
  imei: ['asset'],
  mac: ['asset'],
  warrantyEndsOn: ['asset'],
  endOfLifeOn: ['asset'],
  number: ['service'],
  circuitId: ['service'],
  iccid: ['service'],
  quantity: ['license'],
  endsOn: ['license'],
  keyReference: ['license'],
  location: ['asset', 'service'],
  purchasedOn: ['asset', 'license'],
  price: ['asset', 'license'],
  orderNumber: ['asset', 'license'],
};

/** Items of any kind, as a person types them into a table. Without tag and serial each row is a new item. */
export const itemsFile = fileFormat({
  kind: 'items',
  label: 'item',
  fields,
  signatures: [
    ['kind', 'name'],
    ['kind', 'tag'],
    ['kind', 'product'],
  ],
  needs: [['name', 'tag', 'serial', 'number', 'circuitId', 'product']],
  proof: 'kind',
  notKept: [],
  check: (line) => [...named(line), ...counted(line), ...misplaced(line)],
});

export function kindOf({ kind = 'asset' }: ItemLine): ItemKind {
  return kind;
}

function named(line: ItemLine): LineProblem<Name>[] {
  const { name, tag, serial, number, circuitId, product } = line;
  if ([name, tag, number ?? circuitId].some((told) => told !== undefined)) return [];
  if (kindOf(line) === 'asset' && (serial ?? product) !== undefined) return [];
  return [{ field: 'name', code: 'required', reason: 'An item needs a name.' }];
}

function counted(line: ItemLine): LineProblem<Name>[] {
  if (kindOf(line) !== 'license' || line.quantity !== undefined) return [];
  return [{ field: 'quantity', code: 'required', reason: 'A licence needs its number of seats.' }];
}

function misplaced(line: ItemLine): LineProblem<Name>[] {
  const kind = kindOf(line);
  const names: Name[] = Object.keys(ofKinds).filter((name): name is Name => Object.hasOwn(fields, name));
  return names
    .filter((name) => line[name] !== undefined && !ofKinds[name]?.includes(kind))
    .map((field) => ({ field, code: 'refused', reason: `This is not told of an item of the kind ${kind}.` }));
}
