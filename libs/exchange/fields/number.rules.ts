import { readIccid, readImei, readMac, readPhoneNumber } from '#inventory';
import { type Field, type FieldType, field, type Reading } from './field.js';
import { readIdentifier } from './text.rules.js';

type Headers = readonly [string, ...string[]];
type Checked = { value: string } | { reason: string };

export const imei = (headers: Headers): Field<string> => checked('identifier', headers, readImei);
export const iccid = (headers: Headers): Field<string> => checked('identifier', headers, readIccid);
export const mac = (headers: Headers): Field<string> => checked('identifier', headers, readMac);

/** Stored as E.164; a number in national writing is read as one of the import's country. */
export function phoneNumber(headers: Headers): Field<string> {
  return checked('phone', headers, (text, country) => readPhoneNumber(text, country));
}

function checked(type: FieldType, headers: Headers, read: (text: string, country?: string) => Checked): Field<string> {
  return field(type, headers, (raw, { country }): Reading<string> => {
    const kept = readIdentifier(raw, 60);
    if ('code' in kept) return kept;
    const reading = read(kept.value, country);
    return 'value' in reading ? { value: reading.value } : { code: 'identifier_invalid', reason: reading.reason };
  });
}
