import { Refusal } from '#platform';

/** @throws Refusal `validation_failed` unless it is an IANA time zone, e.g. `Europe/Berlin` */
export function checkTimeZone(timeZone: string, pointer = '/timeZone'): void {
  if (!isKnown(() => new Intl.DateTimeFormat('en', { timeZone }))) {
    throw new Refusal('validation_failed', `${timeZone} is no IANA time zone.`, { pointer });
  }
}

/** @throws Refusal `validation_failed` unless it is a BCP 47 language tag, e.g. `de-AT` */
export function checkLocale(locale: string, pointer = '/locale'): void {
  if (!isKnown(() => Intl.getCanonicalLocales(locale))) {
    throw new Refusal('validation_failed', `${locale} is no language tag.`, { pointer });
  }
}

/** @throws Refusal `validation_failed` unless it is an ISO 3166-1 code, e.g. `AT` */
export function checkCountry(country: string, pointer = '/country'): void {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  if (!/^[A-Z]{2}$/.test(country) || !names.of(country)) {
    throw new Refusal('validation_failed', `${country} is no ISO 3166-1 country code.`, { pointer });
  }
}

function isKnown(ask: () => unknown): boolean {
  try {
    ask();
    return true;
  } catch {
    return false;
  }
}
