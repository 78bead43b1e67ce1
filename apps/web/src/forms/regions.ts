import { compareTexts } from '../parts/locale.js';

export interface Choice {
  value: string;
  label: string;
}

/** Every time zone of the IANA that the browser knows, with how far it is from UTC just now. */
export function timeZones(language: string): Choice[] {
  const now = new Date();
  return ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')].map((value) => ({
    value,
    label: `${value.replaceAll('_', ' ')} (${offsetOf(value, now, language)})`,
  }));
}

function offsetOf(timeZone: string, at: Date, language: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'shortOffset' }).formatToParts(at);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** Currencies by code and name: `EUR Euro`. */
export function currencies(language: string): Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({ value, label: `${value} ${names.of(value) ?? ''}`.trim() }));
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** Codes that have a name but are no countries. */
const noCountries = new Set(['EU', 'EZ', 'UN', 'QO', 'XA', 'XB', 'ZZ']);

/** Countries of ISO 3166-1 in the order of the language; those that are gone stand for what they are now. */
export function countries(language: string): Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !noCountries.has(code) && Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
    .flatMap((value) => {
      const label = names.of(value);
      return label === undefined ? [] : [{ value, label }];
    })
    .sort((one, other) => compareTexts(one.label, other.label));
}

/** In which ways figures and dates are written, by language. */
const ways = {
  en: ['en-GB', 'en-US', 'en-IE', 'en-AU', 'en-CA', 'en-IN', 'en-NZ', 'en-ZA'],
  de: ['de-DE', 'de-AT', 'de-CH', 'de-LI', 'de-LU', 'de-BE'],
} as const;

/** The ways to write figures and dates in a language: as is usual, or as in a country, each with an example. */
export function writingWays(language: 'en' | 'de'): Choice[] {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const day = new Date(Date.UTC(2026, 11, 31));
  const alone = { value: language, label: new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language };
  const inCountries = ways[language].map((value) => {
    const example = `${new Intl.DateTimeFormat(value, { timeZone: 'UTC' }).format(day)} · ${new Intl.NumberFormat(value).format(1_234_567.89)}`;
    return { value, label: `${names.of(value.slice(-2)) ?? value}: ${example}` };
  });
  return [alone, ...inCountries];
}

/** Where this browser stands, where it tells. */
export function ownTimeZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone;
}
