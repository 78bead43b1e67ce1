import type { LineOf } from '../fields/field.js';
import { identifier, text } from '../fields/text.rules.js';
import { country } from '../fields/value.rules.js';
import { fileFormat } from './file-format.js';

const fields = {
  name: text(['Name', 'location', 'location name']),
  code: identifier(['Code', 'location code', 'site code']),
  parent: text(['Parent Location', 'parent', 'parent name', 'parent location name']),
  addressLine1: text(['Address', 'address 1', 'address line 1', 'street']),
  addressLine2: text(['Address2', 'address 2', 'address line 2']),
  city: text(['City', 'town']),
  region: text(['State', 'region', 'province']),
  country: country(['Country', 'country code']),
  postalCode: text(['Zip', 'zip code', 'postal code', 'postcode'], 40),
  manager: text(['Manager', 'manager name']),
  managerUserName: identifier(['Manager Username', 'manager user name']),
} as const;

export type LocationLine = LineOf<typeof fields>;

export const locationsFile = fileFormat({
  kind: 'locations',
  label: 'location',
  fields,
  signatures: [
    ['name', 'addressLine1'],
    ['name', 'city', 'country'],
    ['name', 'parent'],
  ],
  needs: [['name']],
  notKept: ['Currency', 'Phone', 'Fax', 'LDAP OU', 'Notes', 'Image'],
  check: (line) => (line.name === undefined ? [{ field: 'name', code: 'required', reason: 'A location needs a name.' }] : []),
});
