import type { LineOf } from '../fields/field.js';
import { email, identifier, text } from '../fields/text.rules.js';
import { flag } from '../fields/value.rules.js';
import { fileFormat } from './file-format.js';

const fields = {
  givenName: text(['First Name', 'given name', 'forename']),
  familyName: text(['Last Name', 'family name', 'surname']),
  name: text(['Full Name', 'name', 'display name']),
  email: email(['Email', 'e-mail', 'email address', 'mail']),
  userName: identifier(['Username', 'user name', 'login', 'user id']),
  active: flag(['Activated', 'active', 'enabled']),
  location: text(['Location', 'location name', 'site', 'office']),
  phone: identifier(['Phone', 'phone number', 'telephone'], 60),
  jobTitle: text(['Job Title', 'title', 'position']),
  employeeNumber: identifier(['Employee Number', 'employee no', 'employee num', 'employee id', 'personnel number']),
  company: text(['Company', 'business unit']),
  department: text(['Department', 'department name']),
  manager: text(['Manager', 'manager name']),
  managerUserName: identifier(['Manager Username', 'manager user name']),
  costCenter: identifier(['Cost Center', 'cost centre', 'cost code']),
} as const;

export type PersonLine = LineOf<typeof fields>;

/** Snipe-IT's users: people, who need not be users of this product. */
export const peopleFile = fileFormat({
  kind: 'people',
  label: 'person',
  fields,
  signatures: [
    ['givenName', 'familyName', 'userName'],
    ['givenName', 'familyName', 'email'],
    ['name', 'email', 'userName'],
    ['name', 'employeeNumber'],
  ],
  needs: [['userName', 'email', 'employeeNumber']],
  notKept: [
    ...['Address', 'City', 'State', 'Country', 'Postal Code', 'Website', 'Notes', 'Remote', 'VIP'],
    ...['Start Date', 'End Date', 'Gravatar', 'Avatar', 'Locale'],
  ],
  check: (line) => {
    if (line.userName === undefined && line.email === undefined && line.employeeNumber === undefined) {
      return [
        { code: 'required', reason: 'A person needs a username, an e-mail address or an employee number to be recognised by.' },
      ];
    }
    return [];
  },
});

/** What a person is called, from whichever columns say it. */
export function personName({ name, givenName, familyName, userName, email: address }: PersonLine): string {
  const full = [givenName, familyName].filter((part) => part !== undefined).join(' ');
  return name ?? (full !== '' ? full : (userName ?? address ?? ''));
}
