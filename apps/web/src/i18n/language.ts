import { type Language, languageOf } from './languages.js';

const key = 'quartermaster-language';

/** The language of this browser's last visitor, else the first of the browser's own that there is. */
export function rememberedLanguage(): Language {
  return languageOf(localStorage.getItem(key), ...navigator.languages) ?? 'en';
}

export function rememberLanguage(language: Language): void {
  localStorage.setItem(key, language);
}
