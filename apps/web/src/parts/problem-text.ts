import { Problem } from '../api/problem.js';
import { i18n } from '../i18n/i18n.js';

/**
 * What went wrong, in the person's language. The server explains itself in English, exactly; in other languages its code is told
 * in general words, with the exact ones where there are none.
 */
export function problemText(error: unknown): string {
  if (!(error instanceof Problem)) return i18n.t('parts:states.brokenPart');
  if (i18n.language === 'en' && error.code !== 'unreachable') return error.message;
  const known = `parts:problems.${error.code}`;
  return i18n.exists(known) ? String(i18n.t(known as 'parts:problems.conflict')) : error.message;
}
