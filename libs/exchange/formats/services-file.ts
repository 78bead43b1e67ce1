import type { LineOf } from '../fields/field.js';
import { iccid, phoneNumber } from '../fields/number.rules.js';
import { email, identifier, longText, text } from '../fields/text.rules.js';
import { fileFormat } from './file-format.js';

const fields = {
  number: phoneNumber(['Service Number', 'number', 'phone number', 'telephone number', 'msisdn']),
  group: text(['Group', 'person', 'assigned to', 'holder']),
  name: text(['Name', 'name or site', 'description', 'site', 'service name']),
  costCenter: identifier(['Cost Centre', 'cost center', 'cost code']),
  comment: text(['Comment', 'price', 'charges'], 500),
  plan: text(['Plan', 'service type', 'product']),
  remarks: longText(['Remarks', 'notes']),
  carrier: text(['Carrier', 'provider', 'vendor', 'supplier']),
  iccid: iccid(['ICCID', 'sim', 'sim number']),
  circuitId: identifier(['Circuit ID', 'circuit', 'cid']),
  holderUserName: identifier(['Assigned To: Username']),
  holderEmail: email(['Assigned To: Email']),
  holderName: text(['Assigned To: Name']),
  tag: identifier(['Asset Tag', 'tag'], 100),
  company: text(['Company', 'business unit']),
  location: text(['Location', 'location name']),
  state: text(['Status', 'state'], 60),
} as const;

export type ServiceFields = typeof fields;
export type ServiceLine = LineOf<ServiceFields>;

/** The list of services as a carrier's customer keeps it, mostly without a header row. */
export const servicesFile = fileFormat({
  kind: 'services',
  label: 'service',
  fields,
  signatures: [
    ['number', 'plan'],
    ['number', 'costCenter'],
    ['number', 'carrier'],
    ['circuitId', 'carrier'],
  ],
  needs: [['number', 'circuitId']],
  notKept: [],
  positions: ['number', 'group', 'name', 'costCenter', 'comment', 'plan', 'remarks'],
  check: ({ number, circuitId }) =>
    number === undefined && circuitId === undefined
      ? [{ field: 'number', code: 'required', reason: 'A service needs its number or circuit id.' }]
      : [],
});

/** Whose service it is, where the group names somebody. */
export function groupHolder({ group }: ServiceLine): string | undefined {
  return group === undefined || /^(unknown|none|n\/?a|unassigned|spare|tbc|tba|-+)$/i.test(group) ? undefined : group;
}

/** What it is charged to: the cost centre, or else the group, by which such lists are summed up. */
export function chargedTo({ costCenter, group }: ServiceLine): string | undefined {
  return costCenter ?? group;
}
