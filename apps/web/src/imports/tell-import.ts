import { i18n } from '../i18n/i18n.js';
import type { ImportFormat, ImportRow } from './import-queries.js';

/** What a field of a format is called, in the person's language. */
export function fieldName(name: string): string {
  const key = `imports:fields.${name}`;
  return i18n.exists(key) ? String(i18n.t(key as 'imports:fields.name')) : name;
}

/** Why a cell or a row is refused: exactly in English, as the server says it; else in general words. */
export function problemReason({ code, reason }: ImportRow['problems'][number]): string {
  return i18n.language === 'en' ? reason : i18n.t(`imports:problems.${code}`);
}

/** What else happens with a row. */
export function noteReason({ code, reason }: ImportRow['notes'][number]): string {
  return i18n.language === 'en' ? reason : `${i18n.t(`imports:notes.${code}`)} (${reason})`;
}

/** Of each of these lists a row needs at least one field; those of which no column says any. */
export function missingFields({ needs }: ImportFormat, mapped: ReadonlySet<string>): string[][] {
  return listsOf(needs).filter((list) => !list.some((field) => mapped.has(field)));
}

function listsOf(needs: unknown): string[][] {
  if (!Array.isArray(needs)) return [];
  return needs.map((list: unknown) =>
    Array.isArray(list) ? list.filter((field): field is string => typeof field === 'string') : [],
  );
}
