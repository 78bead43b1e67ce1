import { decimalMark, groupMark, numberFormat } from './locale.js';
import { typedAmount } from './typed-amount.rules.js';

/** An amount of the API: minor units as text, since they may be larger than a number can hold exactly. */
export interface Amount {
  amountMinor: string;
  currency: string;
}

/** The number of decimals of a currency, as the locale data knows it. */
function decimalsOf(currency: string): number {
  return numberFormat({ style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

export function toNumber({ amountMinor, currency }: Amount): number {
  return Number(amountMinor) / 10 ** decimalsOf(currency);
}

/** An amount in the person's locale, always with its currency and with a real minus. */
export function showMoney(amount: Amount, { whole = false } = {}): string {
  return showFigure(toNumber(amount), amount.currency, { whole });
}

/** The same for what was computed, such as a tick of an axis. */
export function showFigure(value: number, currency: string, { whole = false, compact = false } = {}): string {
  const digits: Intl.NumberFormatOptions = whole ? { maximumFractionDigits: 0, minimumFractionDigits: 0 } : {};
  const shape: Intl.NumberFormatOptions = compact
    ? { notation: 'compact', maximumFractionDigits: 1, minimumFractionDigits: 0 }
    : {};
  return numberFormat({ style: 'currency', currency, ...digits, ...shape })
    .format(value)
    .replace('-', '−');
}

/** Adds up amounts of one currency without losing a cent. */
export function sum(amounts: readonly Amount[], currency: string): Amount {
  return { amountMinor: String(amounts.reduce((total, { amountMinor }) => total + BigInt(amountMinor), 0n)), currency };
}

/** What a person typed (`12.50`, `12,50`, `1.299,00`) in minor units; `undefined` while it is no amount of that currency. */
export function fromDecimals(text: string, currency: string): string | undefined {
  return typedAmount(text, decimalsOf(currency), groupMark());
}

/** Minor units as this person would type them, without their currency: `125000` cents are `1,250.00`, or `1.250,00`. */
export function toTyped(amount: Amount): string {
  const [whole = '', cents] = toDecimals(amount).split('.');
  // As a text, since there are amounts that a number does not hold to the cent.
  const sign = whole.startsWith('-') ? '-' : '';
  return `${sign}${numberFormat().format(BigInt(whole.slice(sign.length)))}${cents === undefined ? '' : `${decimalMark()}${cents}`}`;
}

/** Minor units in a file that other programs read: `1250` cents are `12.50`, whoever asks. */
export function toDecimals({ amountMinor, currency }: Amount): string {
  const decimals = decimalsOf(currency);
  const negative = amountMinor.startsWith('-');
  const digits = (negative ? amountMinor.slice(1) : amountMinor).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${negative ? '-' : ''}${whole}${decimals > 0 ? `.${digits.slice(-decimals)}` : ''}`;
}
