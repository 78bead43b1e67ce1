import type { HolidaysTypes } from 'date-holidays';
import { Refusal } from '#platform';

export interface PublicHoliday {
  /** `YYYY-MM-DD` */
  day: string;
  name: string;
}

export interface HolidayRegion {
  code: string;
  name: string;
}

// Its tables are large, and few processes ever ask for them.
const library = async () => (await import('date-holidays')).default;

/** The countries whose holidays are known, or the regions of one of them, by name. */
export async function holidayRegions(language: string, country?: string): Promise<HolidayRegion[]> {
  const Holidays = await library();
  const known = new Holidays();
  const found: Record<string, string> | undefined =
    country === undefined ? known.getCountries(language) : known.getStates(country, language);
  return Object.entries(found ?? {})
    .map(([code, name]) => ({ code, name }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** The whole days of a year on which a country or one of its regions does not work. @throws Refusal `validation_failed` where the place is unknown */
export async function publicHolidays(
  { country, region }: { country: string; region?: string | undefined },
  year: number,
  language: string,
): Promise<PublicHoliday[]> {
  const Holidays = await library();
  const known = new Holidays();
  if (!(country in known.getCountries())) {
    throw new Refusal('validation_failed', `The holidays of ${country} are not known.`, { pointer: '/country' });
  }
  if (region !== undefined && !(region in (known.getStates(country) ?? {}))) {
    throw new Refusal('validation_failed', `${country} has no region ${region}.`, { pointer: '/region' });
  }
  const there = region === undefined ? new Holidays(country) : new Holidays(country, region);
  return there.getHolidays(year, language).filter(isWholeDay).flatMap(daysOf);
}

/** A holiday that begins in the evening or ends at noon leaves a day of work. */
function isWholeDay({ type, date, start, end }: HolidaysTypes.Holiday): boolean {
  return type === 'public' && date.includes(' 00:00:00') && end.getTime() - start.getTime() >= 23 * 3_600_000;
}

function daysOf({ date, name, start, end }: HolidaysTypes.Holiday): PublicHoliday[] {
  const first = Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
  const days = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length: days }, (_, at) => ({ day: new Date(first + at * 86_400_000).toISOString().slice(0, 10), name }));
}
