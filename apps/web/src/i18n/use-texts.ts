import { useSyncExternalStore } from 'react';
import { i18n } from './i18n.js';

function watch(tell: () => void): () => void {
  i18n.on('languageChanged', tell);
  return () => i18n.off('languageChanged', tell);
}

const language = (): string => i18n.language;

/** The texts that every page has, for parts of which a list has hundreds: as `useTranslation`, which costs each of them an instance of its own. */
export function useTexts(): typeof i18n.t {
  useSyncExternalStore(watch, language);
  return i18n.t;
}
