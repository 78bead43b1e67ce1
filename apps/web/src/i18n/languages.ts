/** The languages that the application is complete in, each by its own name. */
export const languageNames = { en: 'English', de: 'Deutsch' } as const;
export type Language = keyof typeof languageNames;
export const languages = Object.keys(languageNames) as Language[];

/** The first of these locales (`de-AT`, `en-GB`) that the application speaks. */
export function languageOf(...locales: ReadonlyArray<string | null | undefined>): Language | undefined {
  for (const locale of locales) {
    const language = languages.find((each) => locale === each || locale?.startsWith(`${each}-`));
    if (language) return language;
  }
  return undefined;
}
