import { decimalsOf, isCalendarDate, isCurrencyCode, type MoneyJson, parseMoney, Refusal } from '#platform';
import { type Field, field, type Reading, type ReadingOptions } from './field.js';

type Headers = readonly [string, ...string[]];

const FLAGS = new Map<string, boolean>([
  ...['true', 'yes', 'y', '1', 'x', 'on'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', '0', 'off'].map((word) => [word, false] as const),
]);

export function flag(headers: Headers): Field<boolean> {
  return field('flag', headers, (raw) => {
    const value = FLAGS.get(raw.trim().toLowerCase());
    return value === undefined ? { code: 'not_a_flag', reason: 'is neither yes nor no' } : { value };
  });
}

export function wholeNumber(headers: Headers, least: number, most: number): Field<number> {
  return field('number', headers, (raw) => {
    const digits = raw.trim().replace(/^(\d{1,3})(?:,(\d{3}))+$/, (grouped) => grouped.replaceAll(',', ''));
    if (!/^-?\d{1,15}(\.0+)?$/.test(digits)) return { code: 'not_a_number', reason: 'is not a whole number' };
    const value = Number(digits);
    if (value < least || value > most) return { code: 'not_a_number', reason: `is not from ${least} to ${most}` };
    return { value };
  });
}

/** An amount that is not negative, in the currency that the cell names or else in that of the import. */
export function amount(headers: Headers): Field<MoneyJson> {
  return field('amount', headers, readAmount);
}

export function readAmount(raw: string, { currency }: ReadingOptions): Reading<MoneyJson> {
  const text = raw.trim();
  const code = /^[A-Z]{3}(?=\s*[-+(\d.,])|(?<=[\d.,)]\s*)[A-Z]{3}$/i.exec(text)?.[0].toUpperCase();
  if (code !== undefined && !isCurrencyCode(code)) return { code: 'currency_unknown', reason: 'names no currency of ISO 4217' };
  try {
    const wanted = code ?? currency;
    // With three decimals a point is always theirs; elsewhere `1.234` stays a riddle.
    const money = parseMoney(text, wanted, decimalsOf(wanted) === 3 ? { decimalMark: '.' } : {});
    if (money.isNegative) return { code: 'not_an_amount', reason: 'is a negative amount' };
    return { value: money.toJSON() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.code === 'currency_unknown') return { code: 'currency_unknown', reason: 'is in a currency that is not known' };
    return { code: 'not_an_amount', reason: `is not an amount of ${code ?? currency} that can be read in one way only` };
  }
}

export function date(headers: Headers): Field<string> {
  return field('date', headers, readDate);
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/;
const SLASHED = /^(\d{1,2})[/-](\d{1,2})[/-](\d{2}|\d{4})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/;

/** `2023-01-31`, `1/31/23`, `01/31/2023` (or day first, where the import says so), `31.1.2023`. A day that does not exist is refused. */
export function readDate(raw: string, { dateOrder }: ReadingOptions): Reading<string> {
  const written = raw.trim();
  const yearFirst = ISO.exec(written) ?? YEAR_FIRST.exec(written);
  if (yearFirst) return existing(yearFirst[1], yearFirst[2], yearFirst[3]);
  const dotted = DOTTED.exec(written);
  if (dotted) return existing(fullYear(dotted[3]), dotted[2], dotted[1]);
  const slashed = SLASHED.exec(written);
  if (!slashed) return { code: 'not_a_date', reason: 'is not a date' };
  const [, first, second, year] = slashed;
  const monthFirst = dateOrder === 'month_first';
  const reading = existing(fullYear(year), monthFirst ? first : second, monthFirst ? second : first);
  if ('value' in reading) return reading;
  return { ...reading, reason: `${reading.reason} (dates are read with the ${monthFirst ? 'month' : 'day'} first)` };
}

function existing(year = '', month = '', day = ''): Reading<string> {
  const value = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (isCalendarDate(value)) return { value };
  return { code: 'date_does_not_exist', reason: 'is a date that does not exist' };
}

/** Two digits mean 1969 to 2068, as POSIX has it. */
function fullYear(year = ''): string {
  if (year.length === 4) return year;
  return Number(year) < 69 ? `20${year}` : `19${year}`;
}

const countryByName = new Map<string, string>();

/** An ISO 3166 code, or the English name of a country. */
export function country(headers: Headers): Field<string> {
  return field('country', headers, (raw) => {
    if (countryByName.size === 0) fillCountries();
    const value = countryByName.get(raw.trim().toLowerCase());
    return value === undefined ? { code: 'not_a_country', reason: 'is not a country' } : { value };
  });
}

function fillCountries(): void {
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  for (const code of letters.flatMap((first) => letters.map((second) => first + second))) {
    const name = names.of(code);
    // Codes that were withdrawn or belong to no country lead elsewhere or nowhere.
    if (name === undefined || new Intl.Locale(`und-${code}`).region !== code || /^(EU|EZ|UN|XA|XB|ZZ|QO)$/.test(code)) continue;
    countryByName.set(code.toLowerCase(), code);
    if (!countryByName.has(name.toLowerCase())) countryByName.set(name.toLowerCase(), code);
  }
  countryByName.set('usa', 'US').set('uk', 'GB');
}
