import { i18n } from '../i18n/i18n.js';
import type { Problem } from './draft.js';

/** What is wrong, in the person's language; what is not known here is told as the API tells it. */
export function reasonOf({ code, reason }: Pick<Problem, 'code' | 'reason'>): string {
  const key = `lifecycles:problems.${code}`;
  // The API's own words name what is at fault, and they are English.
  if (i18n.language === 'en' || !/^\w+$/.test(code) || !i18n.exists(key)) return reason;
  const [named = ''] = /"[^"]*"/.exec(reason) ?? [];
  return i18n.t(key as 'lifecycles:problems.dead_end', { what: named.replaceAll('"', '') });
}

export function reasonsOf(problems: ReadonlyArray<Pick<Problem, 'code' | 'reason'>>): string {
  return [...new Set(problems.map(reasonOf))].join(' ');
}
