/** Arithmetic on calendar dates (`YYYY-MM-DD`), which have no time and no zone. */

const MILLISECONDS_A_DAY = 86_400_000;

/** Hundreds of thousands of charges fall on a few hundred days, so that what a day or month is called is reckoned once. */
const MOST_KNOWN = 50_000;
const numbers = new Map<string, number>();
const dates = new Map<number, string>();
const months = new Map<number, string>();

function known<Key, Value>(values: Map<Key, Value>, key: Key, reckon: () => Value): Value {
  const value = values.get(key);
  if (value !== undefined) return value;
  if (values.size >= MOST_KNOWN) values.clear();
  const reckoned = reckon();
  values.set(key, reckoned);
  return reckoned;
}

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  return known(numbers, date, () => Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_A_DAY);
}

export function dateOfDay(day: number): string {
  return known(dates, day, () => new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10));
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

export function daysAfter(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days);
}

/** The first day of a date's month: how a month is written in the ledger and the rollups. */
export function monthOf(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

/** The first day of the month so many months ahead of that of `date`. */
export function monthsAfter(date: string, ahead: number): string {
  const place = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + ahead;
  return known(months, place, () => new Date(Date.UTC(Math.floor(place / 12), place % 12, 1)).toISOString().slice(0, 10));
}

export function laterOf(a: string, b: string): string {
  return a > b ? a : b;
}

export function earlierOf(a: string, b: string): string {
  return a < b ? a : b;
}

/** The given day of a month, or the month's last day where it is shorter: day 31 of February 2024 is the 29th. */
export function dayInMonth(month: string, day: number): string {
  const last = daysBetween(monthOf(month), monthsAfter(month, 1));
  return daysAfter(monthOf(month), Math.min(day, last) - 1);
}
