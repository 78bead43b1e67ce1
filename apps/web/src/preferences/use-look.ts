import { useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { speak } from '../i18n/i18n.js';
import { type Language, languageOf } from '../i18n/languages.js';
import { readAs } from '../parts/locale.js';
import { tellFailed } from '../parts/toasts.js';
import { type Session, sessionQuery } from '../session/session.js';
import { changeProfile, type ProfileChanges } from './profile.js';

export type Theme = Session['preferences']['theme'];
export type Density = Session['preferences']['density'];

const nobody: Session['preferences'] = { theme: 'auto', density: 'normal', locale: null, timeZone: null };

/** How the application looks and speaks to whoever is signed in, and how to change that: seen at once, and kept for them. */
export function useLook() {
  const cache = useQueryClient();
  const { i18n } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const session = cache.getQueryData(sessionQuery.queryKey);
  const keep = (changes: ProfileChanges): void => {
    cache.setQueryData(sessionQuery.queryKey, (before) => before && withLook(before, changes));
    changeProfile(changes).catch(tellFailed);
  };
  return {
    ...(session?.preferences ?? nobody),
    language: languageOf(i18n.language) ?? 'en',
    setTheme: (theme: Theme) => {
      setColorScheme(theme);
      keep({ theme });
    },
    setDensity: (density: Density) => keep({ density }),
    setLanguage: (language: Language) => {
      // Who reads as in Austria goes on doing so in German.
      const locale = session && languageOf(session.user.locale) === language ? session.user.locale : language;
      if (session) readAs({ locale, timeZone: session.user.timeZone }, language);
      void speak(language);
      keep({ locale });
    },
    /** How figures and dates are written, in the language that is spoken: `de-AT`. */
    setWriting: (locale: string) => {
      if (session) readAs({ locale, timeZone: session.user.timeZone }, i18n.language);
      keep({ locale });
    },
    setTimeZone: (timeZone: string) => {
      if (session) readAs({ locale: session.user.locale, timeZone }, i18n.language);
      keep({ timeZone });
    },
  };
}

function withLook(session: Session, { theme, density, locale, timeZone }: ProfileChanges): Session {
  return {
    ...session,
    user: { ...session.user, ...(locale ? { locale } : {}), ...(timeZone ? { timeZone } : {}) },
    preferences: {
      ...session.preferences,
      ...(theme ? { theme } : {}),
      ...(density ? { density } : {}),
      ...(locale === undefined ? {} : { locale }),
      ...(timeZone === undefined ? {} : { timeZone }),
    },
  };
}
