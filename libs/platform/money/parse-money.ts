import { Refusal } from '../refusal.js';
import { decimalsOf } from './currency.js';
import { Money } from './money.js';

export interface ParseMoneyOptions {
  /** What separates the decimals, where the source says so; then `1.234` is no riddle. */
  decimalMark?: '.' | ',';
}

const SIGNS = '-−+';
/** Symbols of one currency or a few; any other currency symbol is taken for the currency's own. */
const SYMBOL_OWNERS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP EGP FKP GIP LBP SDG SHP SSP SYP',
  '¥': 'JPY CNY',
  '₹': 'INR',
  '₽': 'RUB',
  '₺': 'TRY',
};
const SPACES = /[\s\u00a0\u202f’']/g;

/**
 * Reads an amount as people and other systems write it: `$12.58`, `1,234.50`, `1.234,50`, `1 234,50 EUR`, `(12.00)`.
 * A text that can be read in two ways (`1.234`, `12,500`) is refused unless `decimalMark` decides; so are more decimals
 * than the currency has, another currency's code, and anything that is not one number.
 *
 * @throws Refusal `validation_failed`, `currency_unknown`
 */
export function parseMoney(text: string, currency: string, { decimalMark }: ParseMoneyOptions = {}): Money {
  const decimals = decimalsOf(currency);
  const { negative, body } = unwrap(text, currency);
  const mark = decimalMark ?? findDecimalMark(body, text);
  const [whole = '', fraction = '', ...rest] = mark ? body.split(mark) : [body];
  if (rest.length > 0 || !isGrouped(whole) || !/^\d*$/.test(fraction) || (whole === '' && fraction === ''))
    throw unreadable(text);

  const kept = fraction.replace(/0+$/, '');
  if (kept.length > decimals) {
    throw new Refusal('validation_failed', `${shown(text)} has more decimals than ${currency} (${decimals}).`);
  }
  const digits = whole.replace(/[.,]/g, '') + kept.padEnd(decimals, '0');
  if (digits.length > 30) throw new Refusal('validation_failed', 'The amount is too large.');
  const minor = BigInt(digits === '' ? '0' : digits);
  return Money.of(negative ? -minor : minor, currency);
}

/** Takes off spaces, a sign or accountant's brackets, and the currency's own code or any currency symbol. */
function unwrap(text: string, currency: string): { negative: boolean; body: string } {
  let body = text.replace(SPACES, '');
  const bracketed = /^\((.*)\)$/.exec(body);
  if (bracketed) body = bracketed[1] ?? '';
  let signs = 0;
  let negative = bracketed !== null;
  const takeSign = (): void => {
    for (const sign of [body.at(0), body.at(-1)]) {
      if (sign === undefined || !SIGNS.includes(sign)) continue;
      signs += 1;
      negative ||= sign !== '+';
      body = body.startsWith(sign) ? body.slice(1) : body.slice(0, -1);
    }
  };
  takeSign();
  const withoutCode = body.toUpperCase().startsWith(currency)
    ? body.slice(3)
    : body.toUpperCase().endsWith(currency)
      ? body.slice(0, -3)
      : body;
  const symbol = /^\p{Sc}|\p{Sc}$/u.exec(withoutCode)?.[0] ?? '';
  if (SYMBOL_OWNERS[symbol]?.includes(currency) === false) throw unreadable(text);
  body = withoutCode.replace(symbol, '');
  takeSign();
  if (signs > (bracketed ? 0 : 1)) throw unreadable(text);
  return { negative, body };
}

/** The mark of the decimals, `undefined` where there are none. @throws Refusal where two readings are possible */
function findDecimalMark(body: string, text: string): '.' | ',' | undefined {
  const last = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
  if (last < 0) return undefined;
  const mark = body[last] === '.' ? '.' : ',';
  const other = mark === '.' ? ',' : '.';
  const count = body.split(mark).length - 1;
  if (body.includes(other)) return count === 1 ? mark : undefined;
  if (count > 1) return undefined;
  const couldBeGrouping = /^[1-9]\d{0,2}[.,]\d{3}$/.test(body);
  if (couldBeGrouping) throw new Refusal('validation_failed', `${shown(text)} can be read in two ways: thousands or decimals.`);
  return mark;
}

/** Whole digits, or groups of three after the first, all with the same mark. */
function isGrouped(whole: string): boolean {
  return /^\d*$/.test(whole) || /^\d{1,3}(\.\d{3})+$/.test(whole) || /^\d{1,3}(,\d{3})+$/.test(whole);
}

function unreadable(text: string): Refusal {
  return new Refusal('validation_failed', `${shown(text)} is not an amount.`);
}

function shown(text: string): string {
  return `“${text.slice(0, 40)}”`;
}
