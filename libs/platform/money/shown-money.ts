import type { Money } from './money.js';

/** An amount as people of a locale write it, `1.299,00 EUR`, for papers. Exact, however large it is. */
export function shownMoney(amount: Money, locale: string): string {
  const digits = { minimumFractionDigits: amount.decimals, maximumFractionDigits: amount.decimals };
  const [whole = '0', cents] = amount.toDecimal().replace('-', '').split('.');
  const grouped = new Intl.NumberFormat(locale, digits).formatToParts(BigInt(whole));
  const text = grouped.map(({ type, value }) => (type === 'fraction' ? cents : value)).join('');
  return `${amount.isNegative ? '−' : ''}${text} ${amount.currency}`;
}
