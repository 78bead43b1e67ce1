import { ActionIcon, AppShell, Group, Text, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { Link, Outlet } from '@tanstack/react-router';
import { useState } from 'react';
import { useKeys } from '../parts/use-keys.js';
import { SignInAgain } from '../session/SignInAgain.js';
import { HelpSheet } from './HelpSheet.js';
import { QuickSearch } from './QuickSearch.js';
import { Rail } from './Rail.js';
import { WhoMenu } from './WhoMenu.js';

/** Everything round a page: the rail, the search, who is signed in. */
export function AppFrame() {
  const onPhone = useMediaQuery('(max-width: 47.99em)', undefined, { getInitialValueInEffect: false });
  const [helpOpen, setHelpOpen] = useState(false);
  useKeys({ '?': () => setHelpOpen(true) });
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: { base: 216, sm: 57, lg: 216 }, breakpoint: 'sm', collapsed: { mobile: true } }}
      footer={{ height: { base: 60, sm: 0 } }}
      padding={{ base: 'sm', sm: 'lg' }}
      transitionDuration={0}
      styles={{ main: { background: 'var(--qm-page)' } }}
    >
      <a href="#content" className="skip link">
        Skip to the content
      </a>
      <AppShell.Header>
        <Group h="100%" px="md" gap="md" justify="space-between" wrap="nowrap">
          <Link to="/" aria-label="Quartermaster, overview" style={{ color: 'inherit', textDecoration: 'none' }}>
            <Group gap="xs" wrap="nowrap">
              <img src="/mark.svg" alt="" width={24} height={24} />
              <Text fw={600} visibleFrom="sm">
                Quartermaster
              </Text>
            </Group>
          </Link>
          <QuickSearch />
          <Group gap="xs" wrap="nowrap">
            <SchemeSwitch />
            <WhoMenu showKeys={() => setHelpOpen(true)} />
          </Group>
        </Group>
      </AppShell.Header>
      {onPhone ? (
        <AppShell.Footer component="nav" aria-label="Main" p={4}>
          <Rail />
        </AppShell.Footer>
      ) : (
        <AppShell.Navbar p="xs" aria-label="Main">
          <Rail />
        </AppShell.Navbar>
      )}
      <AppShell.Main id="content" tabIndex={-1}>
        <Outlet />
      </AppShell.Main>
      <HelpSheet opened={helpOpen} close={() => setHelpOpen(false)} />
      <SignInAgain />
    </AppShell>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  const label = `Switch to ${other} colours`;
  return (
    <ActionIcon variant="subtle" color="slate" size="lg" onClick={() => setColorScheme(other)} aria-label={label} title={label}>
      {scheme === 'dark' ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  );
}
