import { readIccid, readImei, readMac, readPhoneNumber } from '#inventory';
import { type Field, field, type Reading } from './field.js';
import { readIdentifier } from './text.rules.js';

type Headers = readonly [string, ...string[]];
type Checked = { value: string } | { reason: string };

export const imei = (headers: Headers): Field<string> => checked(headers, readImei);
export const iccid = (headers: Headers): Field<string> => checked(headers, readIccid);
export const mac = (headers: Headers): Field<string> => checked(headers, readMac);

/** Stored as E.164; a number in national writing is read as one of the import's country. */
export function phoneNumber(headers: Headers): Field<string> {
  return checked(headers, (text, country) => readPhoneNumber(text, country));
}

function checked(headers: Headers, read: (text: string, country?: string) => Checked): Field<string> {
  return field(headers, (raw, { country }): Reading<string> => {
    const kept = readIdentifier(raw, 60);
    if ('code' in kept) return kept;
    const reading = read(kept.value, country);
    return 'value' in reading ? { value: reading.value } : { code: 'identifier_invalid', reason: reading.reason };
  });
}
