import { type BackendModule, createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { loadPart } from '../api/reach.js';
import { rememberedLanguage, rememberLanguage } from './language.js';
import type { Language } from './languages.js';

/** What one file of texts gives: `words.en.ts` and `words.de.ts` of a folder. */
interface WordsFile {
  words: object;
}

/** What every page needs comes at once; the other folders' texts come with their pages. */
const atStart: Record<string, () => Promise<{ start: Record<string, object> }>> = {
  en: () => import('./start.en.js'),
  de: () => import('./start.de.js'),
};
const ofFolders = import.meta.glob<WordsFile>([
  '../*/words.*.ts',
  '!../{charts,forms,frame,parts,scan,session,table,theme,values,work}/*',
]);

async function read(language: string, folder: string): Promise<object> {
  const start = (await loadPart(async () => atStart[language]?.()))?.start[folder];
  if (start) return start;
  const load = ofFolders[`../${folder}/words.${language}.ts`];
  if (!load) throw new Error(`The folder ${folder} has no words in the language ${language}.`);
  return (await loadPart(load)).words;
}

const files: BackendModule = {
  type: 'backend',
  init: () => undefined,
  read: (language, folder, done) => {
    read(language, folder).then(
      (words) => done(null, { ...words }),
      (error: unknown) => done(error instanceof Error ? error : String(error), null),
    );
  },
};

/** The texts of the application. Inside components take them by `useTranslation`, so that they follow the language. */
export const i18n = createInstance();

/** Reads the texts that the first page needs. */
export async function startTexts(): Promise<void> {
  await i18n
    .use(files)
    .use(initReactI18next)
    .init({
      lng: rememberedLanguage(),
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['parts', 'frame', 'session', 'table', 'forms', 'values', 'charts', 'work', 'shipped', 'scan', 'theme'],
      defaultNS: 'parts',
      // React escapes what it shows.
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnEmptyString: false,
    });
  document.documentElement.lang = i18n.language;
}

/** Reads the texts of folders of pages, so that a page never waits for them after it has come itself. */
export async function loadWords(folders: readonly string[]): Promise<void> {
  await i18n.loadNamespaces([...folders]);
}

/** From now on in this language, in this browser. Nothing that was typed is lost. */
export async function speak(language: Language): Promise<void> {
  rememberLanguage(language);
  if (i18n.language === language) return;
  await i18n.changeLanguage(language);
  document.documentElement.lang = language;
}
