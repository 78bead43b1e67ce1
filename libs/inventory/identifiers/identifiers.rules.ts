import type { CountryCode } from 'libphonenumber-js';
import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** An identifier as it is stored, or what is wrong with it, to be put behind the field's name: "IMEI " + reason. */
export type Read = { value: string } | { reason: string };

/** Whether the last digit is the check digit of those before it (ISO/IEC 7812-1, as IMEI and ICCID use it). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** The identity of a mobile device: 15 digits, the last one a check digit. */
export function readImei(text: string): Read {
  const digits = withoutSeparators(text);
  if (!/^\d{15}$/.test(digits)) return { reason: 'must have 15 digits' };
  if (/^0+$/.test(digits)) return { reason: 'must not be all zeros' };
  return passesLuhn(digits) ? { value: digits } : { reason: 'has a wrong check digit' };
}

/** An IMEI without its check digit, followed by the two digits of the software version: 16 digits, nothing to check. */
export function readImeisv(text: string): Read {
  const digits = withoutSeparators(text);
  return /^\d{16}$/.test(digits) ? { value: digits } : { reason: 'must have 16 digits' };
}

/** The serial number of a SIM: 19 or 20 digits that begin with 89, the last one a check digit. */
export function readIccid(text: string): Read {
  const digits = withoutSeparators(text);
  if (!/^\d{19,20}$/.test(digits)) return { reason: 'must have 19 or 20 digits' };
  if (!digits.startsWith('89')) return { reason: 'must begin with 89' };
  return passesLuhn(digits) ? { value: digits } : { reason: 'has a wrong check digit' };
}

/** The identity of an embedded SIM: 32 digits of which 89 come first, and the whole number leaves 1 when divided by 97 (GSMA SGP.29). */
export function readEid(text: string): Read {
  const digits = withoutSeparators(text);
  if (!/^\d{32}$/.test(digits)) return { reason: 'must have 32 digits' };
  if (!digits.startsWith('89')) return { reason: 'must begin with 89' };
  return BigInt(digits) % 97n === 1n ? { value: digits } : { reason: 'has wrong check digits' };
}

/** The address of a network card, stored as `00:1a:2b:3c:4d:5e` whatever its separators were. */
export function readMac(text: string): Read {
  const digits = text.replaceAll(/[\s:.-]/g, '').toLowerCase();
  if (!/^[0-9a-f]{12}$/.test(digits)) return { reason: 'must have 12 hexadecimal digits' };
  return { value: digits.replaceAll(/(..)(?!$)/g, '$1:') };
}

/**
 * A telephone number, stored as E.164. One in national writing is read as of `country`; without a country it must begin with
 * `+`, for a guess would turn one subscriber into another.
 */
export function readPhoneNumber(text: string, country?: string): Read {
  const parsed = parsePhoneNumberFromString(text.trim(), country ? { defaultCountry: asCountry(country) } : {});
  if (!parsed)
    return {
      reason: country ? 'must be a telephone number' : 'must be a telephone number that begins with + and its country code',
    };
  if (parsed.ext) return { reason: 'must not have an extension' };
  return parsed.isPossible() ? { value: parsed.number } : { reason: 'has too few or too many digits for its country' };
}

/**
 * Whether the text is meant as a telephone number rather than the name of a circuit. One in national writing is meant as such
 * too, so that it is refused for its missing country instead of being kept as a circuit.
 */
export function looksLikePhoneNumber(text: string): boolean {
  return /^[+0][\d\s().-]{5,}$/.test(text.trim());
}

/** People group these digits by spaces, hyphens and slashes; none of them means anything. */
function withoutSeparators(text: string): string {
  return text.replaceAll(/[\s/-]/g, '');
}

function asCountry(country: string): CountryCode {
  return country.toUpperCase() as CountryCode;
}
