import { i18n } from '../i18n/i18n.js';
import { words } from '../parts/words.js';

/** A value of the API such as `in_notice` in the person's language; what is not known is made readable. */
export function say(value: string): string {
  const key = `values:${value}`;
  return /^\w+$/.test(value) && i18n.exists(key) ? String(i18n.t(key as 'values:active')) : words(value);
}
