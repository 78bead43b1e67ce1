import { AppShell, Group, Kbd, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPart } from '../api/reach.js';
import { bell } from '../folders.js';
import { HoverCards } from '../parts/cards/HoverCards.js';
import { takeLastBack } from '../parts/toasts.js';
import { useKeys } from '../parts/use-keys.js';
import { usePreference } from '../preferences/page-preferences.js';
import { usePersonsPreferences } from '../preferences/use-persons-preferences.js';
import { useSessionEnded } from '../session/ended.js';
import { useSession } from '../session/session.js';
import { ConnectionBanner } from './ConnectionBanner.js';
import classes from './frame.module.css';
import { NewMenu } from './NewMenu.js';
import { PhoneBar } from './PhoneBar.js';
import { Rail } from './Rail.js';
import { useGoTo } from './use-go-to.js';
import { WhoMenu } from './WhoMenu.js';

const Bell = lazy(async () => ({ default: (await bell()).Bell }));

// None of these is needed for the first page; what a key opens is there by the time that somebody presses it.
const loadPalette = () => loadPart(() => import('./CommandPalette.js'));
const CommandPalette = lazy(async () => ({ default: (await loadPalette()).CommandPalette }));
const SignInAgain = lazy(async () => ({ default: (await loadPart(() => import('../session/SignInAgain.js'))).SignInAgain }));
const HelpSheet = lazy(async () => ({ default: (await loadPart(() => import('./HelpSheet.js'))).HelpSheet }));

interface RailPreference {
  /** Icons alone; while nobody chose, the width of the window decides. */
  narrow?: boolean;
}
const asWide: RailPreference = {};

/** Everything round a page: the rail, the search, who is signed in. */
export function AppFrame() {
  const { t } = useTranslation('frame');
  const onPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const wide = useMediaQuery('(min-width: 75em)', undefined, { getInitialValueInEffect: false });
  const [{ narrow = !wide }, setRail] = usePreference('rail', asWide);
  const [open, setOpen] = useState<'help' | 'search' | null>(null);
  const ended = useSessionEnded();
  const close = (): void => setOpen(null);
  const search = (): void => setOpen('search');
  useKeys({ '?': () => setOpen('help'), 'mod+k': search, '/': search, z: takeLastBack });
  useGoTo();
  usePersonsPreferences();
  useEffect(() => {
    const timer = setTimeout(() => void loadPalette().catch(() => undefined), 1_500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: narrow ? 57 : 216, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 60, sm: 0 } }}
      padding={{ base: 'sm', sm: 'md' }}
      transitionDuration={0}
      styles={{ main: { background: 'var(--qm-page)' } }}
    >
      <a href="#content" className="skip link">
        {t('skip')}
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="md" justify="space-between" wrap="nowrap">
          <Link to="/" aria-label={t('home')} className={classes['logo']}>
            <img src="/mark.svg" alt="" width={24} height={24} />
            {/* The name of the product is the same in every language. */}
            <span translate="no">Quartermaster</span>
          </Link>
          <button
            type="button"
            className={classes['search']}
            onClick={search}
            aria-label={t('search.open')}
            aria-keyshortcuts="Control+K"
          >
            <IconSearch size={16} aria-hidden />
            <span>{t('search.everything')}</span>
            <Kbd size="xs">/</Kbd>
          </button>
          <Group gap="xs" wrap="nowrap">
            <NewMenu />
            <Suspense fallback={<div style={{ width: 34 }} />}>
              <Bell />
            </Suspense>
            <OrganizationName />
            <WhoMenu showKeys={() => setOpen('help')} />
          </Group>
        </Group>
      </AppShell.Header>
      {onPhone ? (
        <AppShell.Footer component="nav" aria-label={t('main')} p={4}>
          <PhoneBar />
        </AppShell.Footer>
      ) : (
        <AppShell.Navbar p="xs" aria-label={t('main')}>
          <Rail narrow={narrow} setNarrow={(next) => setRail({ narrow: next })} />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <Suspense fallback={null}>
        {open === 'search' ? <CommandPalette close={close} /> : null}
        {open === 'help' ? <HelpSheet close={close} /> : null}
        {ended ? <SignInAgain /> : null}
      </Suspense>
      <HoverCards />
      <ConnectionBanner />
    </AppShell>
  );
}

function OrganizationName() {
  const session = useSession();
  return (
    <Text size="sm" c="dimmed" visibleFrom="md" maw={180} truncate title={session?.organization.name ?? ''}>
      {session?.organization.name}
    </Text>
  );
}
