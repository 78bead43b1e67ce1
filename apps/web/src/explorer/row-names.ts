import { i18n } from '../i18n/i18n.js';
import { showMonth } from '../parts/locale.js';
import { say } from '../values/say.js';
import type { Dimension, Explored, ExploredValue } from './explorer.js';

const worded: readonly Dimension[] = ['domain', 'item_kind', 'kind', 'measure', 'spend_class'];

/** What a value is called: by its name, by its word, or that there is none. */
export function nameOfValue({ dimension, value, label }: ExploredValue): string {
  if (value === null) return i18n.t(`explorer:none.${dimension}`);
  if (dimension === 'measure') return i18n.t(`explorer:measures.${value as 'actual'}`);
  if (dimension === 'spend_class') return i18n.t(`explorer:classes.${value as 'run'}`);
  if (worded.includes(dimension)) return say(value);
  return label ?? i18n.t('explorer:gone');
}

export function nameOfRow(values: readonly ExploredValue[]): string {
  return values.map(nameOfValue).join(' · ');
}

/** A month as the person writes it; quarters and years by their names. */
export function nameOfPeriod({ name, from }: Explored['periods'][number]): string {
  return /^\d{4}-\d{2}$/.test(name) ? showMonth(from) : name.replace('-', ' ');
}
