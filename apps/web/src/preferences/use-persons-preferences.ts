import { useMantineColorScheme } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useSession } from '../session/session.js';
import { adoptPreferences } from './page-preferences.js';
import { profileQuery } from './profile.js';

/** Brings what the server keeps for the person who signed in: the theme, and what each page remembers. */
export function usePersonsPreferences(): void {
  const theme = useSession()?.preferences.theme;
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    if (theme) setColorScheme(theme);
  }, [theme, setColorScheme]);
  const { data: profile } = useQuery(profileQuery);
  useEffect(() => {
    if (profile) adoptPreferences(profile);
  }, [profile]);
}
