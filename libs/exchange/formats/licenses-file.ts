import type { LineOf } from '../fields/field.js';
import { email, identifier, longText, text } from '../fields/text.rules.js';
import { amount, date, flag, wholeNumber } from '../fields/value.rules.js';
import { fileFormat, type LineProblem } from './file-format.js';

const fields = {
  holderName: text(['Full Name', 'checked out to: name']),
  holderEmail: email(['Email', 'e-mail', 'checked out to: email']),
  holderUserName: identifier(['Username', 'user name', 'checked out to: username']),
  name: text(['Item name', 'license name', 'licence name', 'software name', 'name']),
  key: identifier(['serial number', 'serial', 'serial no', 'product key', 'license key', 'licence key'], 200),
  category: text(['Category', 'category name']),
  manufacturer: text(['manufacturer', 'publisher']),
  purchasedOn: date(['purchase date', 'purchased on']),
  price: amount(['purchase cost', 'cost', 'purchase price']),
  purchaseOrder: identifier(['purchase order', 'po number']),
  orderNumber: identifier(['order number', 'order no'], 100),
  licensedToName: text(['Licensed To Name', 'licensed to']),
  licensedToEmail: email(['Licensed to Email']),
  endsOn: date(['expiration date', 'expires', 'expires on', 'expiry date']),
  maintained: flag(['maintained']),
  reassignable: flag(['reassignable']),
  seats: wholeNumber(['seats', 'qty', 'quantity', 'number of seats'], 1, 10_000_000),
  company: text(['company', 'business unit']),
  supplier: text(['supplier', 'vendor']),
  notes: longText(['notes', 'license notes']),
  tag: identifier(['Asset Tag', 'tag'], 100),
  product: text(['Product', 'software']),
  costCenter: identifier(['Cost Center', 'cost centre', 'cost code']),
  state: text(['Status', 'state'], 60),
} as const;

export type LicenseFields = typeof fields;
export type LicenseLine = LineOf<LicenseFields>;

export const licensesFile = fileFormat({
  kind: 'licenses',
  label: 'licence',
  fields,
  signatures: [
    ['name', 'seats', 'endsOn'],
    ['name', 'seats', 'licensedToName'],
    ['name', 'licensedToName', 'licensedToEmail'],
  ],
  needs: [['name'], ['seats']],
  notKept: ['Termination Date', 'Depreciation', 'Min Qty'],
  check: (line) => [...named(line), ...seated(line)],
});

function named({ name }: LicenseLine): LineProblem<keyof LicenseFields>[] {
  return name === undefined ? [{ field: 'name', code: 'required', reason: 'A licence needs a name.' }] : [];
}

function seated({ seats }: LicenseLine): LineProblem<keyof LicenseFields>[] {
  return seats === undefined ? [{ field: 'seats', code: 'required', reason: 'A licence needs its number of seats.' }] : [];
}
