import type { Decimal } from 'decimal.js';
import { Exact, isCalendarDate, Refusal } from '#platform';

/** How many units of a currency one euro buys on a day, as the European Central Bank publishes it. */
export interface DailyRate {
  day: string;
  currency: string;
  unitsPerEuro: string;
}

const DECIMAL = /^\d{1,12}(\.\d{1,10})?$/;

/**
 * Reads `eurofxref-hist.csv`: a header `Date,USD,JPY,…,`, then a row a day, newest first, `N/A` (or nothing) where there
 * is no rate. Days without a rate are left out; whoever looks one up takes the last known day before.
 *
 * @throws Refusal `file_unreadable` naming the line at fault
 */
export function* parseRatesCsv(text: string): Generator<DailyRate> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const header = (lines[0] ?? '').split(',').map((cell) => cell.trim());
  const currencies = header.slice(1);
  if (!/^date$/i.test(header[0] ?? '') || !currencies.some((code) => code !== '')) {
    throw unreadable(1, 'the header must be “Date” and then one currency a column');
  }
  for (const code of currencies) {
    if (code !== '' && !/^[A-Z]{3}$/.test(code)) throw unreadable(1, `“${code.slice(0, 20)}” is not a currency`);
  }
  for (const [index, line] of lines.slice(1).entries()) {
    if (line.trim() === '') continue;
    const [day = '', ...cells] = line.split(',').map((cell) => cell.trim());
    if (!isCalendarDate(day)) throw unreadable(index + 2, `“${day.slice(0, 20)}” is not a date (YYYY-MM-DD)`);
    for (const [column, cell] of cells.entries()) {
      const currency = currencies[column] ?? '';
      if (cell === '' || cell === 'N/A') continue;
      if (currency === '') throw unreadable(index + 2, 'there are more columns than the header names');
      yield { day, currency, unitsPerEuro: checked(cell, index + 2) };
    }
  }
}

/** Reads the bank's XML feeds (daily, 90 days, history): `<Cube time="…">` around `<Cube currency="…" rate="…"/>`. @throws Refusal `file_unreadable` */
export function* parseRatesXml(text: string): Generator<DailyRate> {
  let day: string | undefined;
  for (const { 0: tag, index } of text.matchAll(/<Cube\b[^<>]*>/g)) {
    const line = (): number => text.slice(0, index).split('\n').length;
    const time = attribute(tag, 'time');
    if (time !== undefined) {
      if (!isCalendarDate(time)) throw unreadable(line(), `“${time.slice(0, 20)}” is not a date`);
      day = time;
    }
    const currency = attribute(tag, 'currency');
    if (currency === undefined) continue;
    if (!/^[A-Z]{3}$/.test(currency)) throw unreadable(line(), `“${currency.slice(0, 20)}” is not a currency`);
    if (day === undefined) throw unreadable(line(), 'a rate has no day');
    yield { day, currency, unitsPerEuro: checked(attribute(tag, 'rate') ?? '', line()) };
  }
  if (day === undefined) throw new Refusal('file_unreadable', 'This is not a feed of reference rates.');
}

/** Reads whichever of the bank's formats the text is in. */
export function parseRates(text: string): Generator<DailyRate> {
  return /^\s*</.test(text.replace(/^\ufeff/, '')) ? parseRatesXml(text) : parseRatesCsv(text);
}

/** How many of `to` one unit of `from` buys, through the euro, to fifteen significant digits. */
export function crossRate(fromPerEuro: string, toPerEuro: string): Decimal {
  return new Exact(toPerEuro).div(fromPerEuro).toSignificantDigits(15);
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(tag)?.[1];
}

function checked(rate: string, line: number): string {
  if (!DECIMAL.test(rate) || Number(rate) === 0) throw unreadable(line, `“${rate.slice(0, 20)}” is not a rate above zero`);
  return rate;
}

function unreadable(line: number, why: string): Refusal {
  return new Refusal('file_unreadable', `Line ${line}: ${why}.`, { facts: { line } });
}
