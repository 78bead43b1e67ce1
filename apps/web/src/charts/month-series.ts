import { i18n } from '../i18n/i18n.js';
import { type Amount, sum } from '../parts/money.js';
import { type Tone, toneOfKind, toneOfPlace } from './spend-kinds.js';

/** One figure: what a month saw of one kind, vendor … */
export interface MonthFigure {
  month: string;
  key: string;
  label: string;
  amount: Amount;
}

export interface MonthSeries {
  key: string;
  label: string;
  tone: Tone;
  /** One amount a month, zero where nothing was spent. */
  amounts: Amount[];
  total: Amount;
}

export interface MonthTable {
  months: string[];
  series: MonthSeries[];
  totals: Amount[];
  currency: string;
}

const MOST_SERIES = 7;

/** The first day of this month or of one before it, as the API writes it. */
export function monthsAgo(count: number): string {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - count, 1)).toISOString().slice(0, 10);
}

/** Every month from the first to the last, `2026-03-01` as the API writes them. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  let [year = 0, month = 0] = from.split('-').map(Number);
  const last = to.slice(0, 7);
  for (let text = ''; text < last; month += 1) {
    if (month > 12) {
      year += 1;
      month = 1;
    }
    text = `${year}-${String(month).padStart(2, '0')}`;
    months.push(`${text}-01`);
  }
  return months;
}

/** Figures as a table of months by series, the largest series first; those past the seventh are put together. */
export function tabulate(figures: readonly MonthFigure[], months: string[], currency: string, byKind: boolean): MonthTable {
  const keys = [...new Set(figures.map(({ key }) => key))];
  const ranked = keys
    .map((key) => figures.filter((figure) => figure.key === key))
    .sort((one, other) => weight(other) - weight(one));
  const whole = ranked.length <= MOST_SERIES ? ranked : ranked.slice(0, MOST_SERIES - 1);
  const others = ranked.slice(whole.length).flat();
  const groups =
    others.length > 0
      ? [...whole, others.map((figure) => ({ ...figure, key: 'others', label: i18n.t('charts:others') }))]
      : whole;
  const series = groups.map((group, place): MonthSeries => {
    const [{ key, label } = { key: '', label: '' }] = group;
    const amounts = months.map((month) => totalOf(group, month, currency));
    return { key, label, amounts, total: sum(amounts, currency), tone: byKind ? toneOfKind(key) : toneOfPlace(place) };
  });
  return { months, series, currency, totals: months.map((month) => totalOf(figures, month, currency)) };
}

function totalOf(figures: readonly MonthFigure[], month: string, currency: string): Amount {
  return sum(
    figures.filter((figure) => figure.month === month).map(({ amount }) => amount),
    currency,
  );
}

/** How much moved, whichever way; exact only in a browser's eyes, which is enough to rank. */
function weight(figures: readonly MonthFigure[]): number {
  return figures.reduce((total, { amount }) => total + Math.abs(Number(amount.amountMinor)), 0);
}
