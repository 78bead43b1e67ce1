import type { LineOf } from '../fields/field.js';
import { imei, mac } from '../fields/number.rules.js';
import { choice, email, identifier, longText, text } from '../fields/text.rules.js';
import { amount, date, wholeNumber } from '../fields/value.rules.js';
import { fileFormat, type LineProblem } from './file-format.js';

const fields = {
  company: text(['Company', 'business unit']),
  name: text(['Name', 'item name', 'asset name']),
  tag: identifier(['Asset Tag', 'tag', 'asset number', 'asset no'], 100),
  category: text(['Category', 'category name']),
  supplier: text(['Supplier', 'vendor']),
  manufacturer: text(['Manufacturer', 'brand', 'make']),
  location: text(['Location', 'location name', 'default location', 'site']),
  orderNumber: identifier(['Order Number', 'order no', 'purchase order', 'po number'], 100),
  model: text(['Model', 'model name', 'asset model']),
  modelNotes: longText(['Model Notes']),
  modelNumber: identifier(['Model Number', 'model no', 'part number']),
  notes: longText(['Asset Notes', 'notes', 'item notes']),
  purchasedOn: date(['Purchase Date', 'purchased on', 'date purchased']),
  price: amount(['Purchase Cost', 'cost', 'purchase price', 'price']),
  checkoutType: choice(['Checkout Type', 'checkout class', 'checked out to type'], { user: 'user', location: 'location' }),
  holderUserName: identifier(['Checked Out To: Username', 'username', 'user name', 'checked out to']),
  holderGivenName: text(['Checked Out To: First Name', 'first name']),
  holderFamilyName: text(['Checked Out To: Last Name', 'last name']),
  holderEmail: email(['Checked Out To: Email', 'email', 'e-mail']),
  holderLocation: text(['Checked Out To: Location', 'checked out location']),
  endOfLifeOn: date(['Asset EOL Date', 'eol date', 'end of life date']),
  serial: identifier(['Serial', 'serial number', 'serial no']),
  state: text(['Status', 'state', 'status label'], 60),
  imei: imei(['IMEI', 'imei 1']),
  mac: mac(['MAC Address', 'mac']),
  costCenter: identifier(['Cost Center', 'cost centre', 'cost code']),
  warrantyMonths: wholeNumber(['Warranty', 'warranty months', 'warranty in months'], 0, 1_200),
  warrantyEndsOn: date(['Warranty Ends On', 'warranty expires', 'warranty expiry date']),
} as const;

export type AssetFields = typeof fields;
export type AssetLine = LineOf<AssetFields>;

/** Snipe-IT's assets. What we export has the same columns, so that it can come back. */
export const assetsFile = fileFormat({
  kind: 'assets',
  label: 'asset',
  fields,
  signatures: [['tag'], ['serial', 'model']],
  proof: 'tag',
  needs: [['tag', 'serial']],
  notKept: ['Requestable', 'BYOD', 'Image', 'Warranty Expires', 'Depreciation', 'Current Value', 'Last Audit', 'Next Audit Date'],
  check: (line) => [...recognisable(line), ...holderNamed(line)],
});

function recognisable({ tag, serial }: AssetLine): LineProblem<keyof AssetFields>[] {
  if (tag !== undefined || serial !== undefined) return [];
  return [{ field: 'tag', code: 'required', reason: 'An asset needs a tag or a serial number to be recognised by.' }];
}

function holderNamed(line: AssetLine): LineProblem<keyof AssetFields>[] {
  if (line.checkoutType === 'user' && line.holderUserName === undefined && line.holderEmail === undefined) {
    return [
      {
        field: 'checkoutType',
        code: 'required',
        reason: 'It is checked out to a user, but no username or e-mail address says to whom.',
      },
    ];
  }
  if (line.checkoutType === 'location' && line.holderLocation === undefined) {
    return [{ field: 'checkoutType', code: 'required', reason: 'It is checked out to a location, but none is named.' }];
  }
  return [];
}
