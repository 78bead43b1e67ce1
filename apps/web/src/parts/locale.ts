let locale: string | undefined;
let spoken = 'en';
let zone: string | undefined;
const dates = new Map<string, Intl.DateTimeFormat>();
const numbers = new Map<string, Intl.NumberFormat>();
let relative: Intl.RelativeTimeFormat | undefined;

/**
 * Numbers, money and dates are shown from now on as this person reads them, in the language of the page: somebody of `en-GB` who
 * chose German sees German months. What the browser does not know is left to itself.
 */
export function readAs(person: { locale: string; timeZone: string }, language: string): void {
  const own = person.locale.split('-')[0] === language && usable(() => new Intl.NumberFormat(person.locale));
  locale = own ? person.locale : language;
  spoken = language;
  zone = usable(() => new Intl.DateTimeFormat('en', { timeZone: person.timeZone })) ? person.timeZone : undefined;
  dates.clear();
  numbers.clear();
  relative = undefined;
}

/** `3 days ago`, `gestern`. */
export function relativeFormat(): Intl.RelativeTimeFormat {
  relative ??= new Intl.RelativeTimeFormat(spoken, { numeric: 'auto' });
  return relative;
}

/** For lists of names in the order of the language. */
export function compareTexts(one: string, other: string): number {
  return one.localeCompare(other, spoken, { numeric: true, sensitivity: 'base' });
}

/** Formats are dear to make and cheap to use. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(numbers, options, () => new Intl.NumberFormat(locale, options));
}

/** In the person's time zone unless the options name one. */
export function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dates, options, () => new Intl.DateTimeFormat(locale, { ...(zone ? { timeZone: zone } : {}), ...options }));
}

/** What this person writes before decimals. */
export function decimalMark(): string {
  return markOf('decimal') ?? '.';
}

/** What this person keeps thousands apart with. */
export function groupMark(): string | undefined {
  return markOf('group');
}

function markOf(kind: 'decimal' | 'group'): string | undefined {
  return numberFormat({ minimumFractionDigits: 1 })
    .formatToParts(1_000_000)
    .find(({ type }) => type === kind)?.value;
}

export function showNumber(value: number): string {
  return numberFormat().format(value).replace('-', '−');
}

/** A part of a whole: 0.164 as 16 %. */
export function showShare(part: number): string {
  return numberFormat({ style: 'percent' }).format(part);
}

/** A calendar date of the API, `2026-03-01`, which has no zone. */
export function showDay(day: string): string {
  return dateFormat({ dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A moment with its zone, since people work in several. */
export function showMoment(at: Date | string, { long = true } = {}): string {
  const date = typeof at === 'string' ? new Date(at) : at;
  return dateFormat(long ? { dateStyle: 'medium', timeStyle: 'long' } : { dateStyle: 'medium', timeStyle: 'short' }).format(date);
}

/** The month that a date of the API lies in; short enough for an axis unless `long`, without its year where `bare`. */
export function showMonth(day: string, { long = false, bare = false } = {}): string {
  const month = long ? 'long' : 'short';
  return dateFormat({ month, ...(bare ? {} : { year: 'numeric' }), timeZone: 'UTC' }).format(
    new Date(`${day.slice(0, 7)}-01T00:00:00Z`),
  );
}

function kept<Format>(formats: Map<string, Format>, options: object, make: () => Format): Format {
  const key = JSON.stringify(options);
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}

function usable(make: () => unknown): boolean {
  try {
    make();
    return true;
  } catch {
    return false;
  }
}

/** The months as choices, by their number. */
export function monthNames(language: string): Array<{ value: string; label: string }> {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_unused, month) => ({
    value: String(month + 1),
    label: format.format(new Date(Date.UTC(2026, month, 1))),
  }));
}
