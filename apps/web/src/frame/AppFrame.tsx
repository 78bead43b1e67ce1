import {
  ActionIcon,
  AppShell,
  Burger,
  Group,
  Menu,
  Text,
  UnstyledButton,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLogout, IconMoon, IconSun } from '@tabler/icons-react';
import { Outlet, useNavigate } from '@tanstack/react-router';
import { useSession, useSignOut } from '../session/session.js';
import { QuickSearch } from './QuickSearch.js';
import { Rail } from './Rail.js';

/** Everything round a page: the rail, the search, who is signed in. */
export function AppFrame() {
  const [railOpen, rail] = useDisclosure(false);
  return (
    <AppShell
      header={{ height: 52 }}
      navbar={{ width: 216, breakpoint: 'sm', collapsed: { mobile: !railOpen } }}
      padding="md"
      styles={{ main: { background: 'var(--qm-page)' } }}
    >
      <AppShell.Header>
        <Group h="100%" px="md" justify="space-between" wrap="nowrap">
          <Group gap="xs" wrap="nowrap">
            <Burger
              opened={railOpen}
              onClick={rail.toggle}
              hiddenFrom="sm"
              size="sm"
              aria-label={railOpen ? 'Close the menu' : 'Open the menu'}
            />
            <img src="/mark.svg" alt="" width={24} height={24} />
            <Text fw={600} visibleFrom="sm">
              Quartermaster
            </Text>
          </Group>
          <QuickSearch />
          <Group gap="xs" wrap="nowrap">
            <SchemeSwitch />
            <WhoMenu />
          </Group>
        </Group>
      </AppShell.Header>
      <AppShell.Navbar p="xs" aria-label="Main">
        <Rail onGo={rail.close} />
      </AppShell.Navbar>
      <AppShell.Main>
        <Outlet />
      </AppShell.Main>
    </AppShell>
  );
}

function SchemeSwitch() {
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const other = scheme === 'dark' ? 'light' : 'dark';
  return (
    <ActionIcon variant="subtle" color="slate" onClick={() => setColorScheme(other)} aria-label={`Switch to ${other} colours`}>
      {scheme === 'dark' ? <IconSun size={18} aria-hidden /> : <IconMoon size={18} aria-hidden />}
    </ActionIcon>
  );
}

function WhoMenu() {
  const { data: session } = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  if (!session) return null;
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <UnstyledButton px="xs" aria-label={`Signed in as ${session.user.name}`}>
          <Text size="sm" fw={600} visibleFrom="sm">
            {session.user.name}
          </Text>
          <Text size="xs" c="dimmed" visibleFrom="sm">
            {session.organization.name}
          </Text>
          <Text size="sm" fw={600} hiddenFrom="sm">
            {initials(session.user.name)}
          </Text>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={() => signOut.mutate(undefined, { onSettled: () => navigate({ to: '/sign-in' }) })}
        >
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function initials(name: string): string {
  const words = name.split(/\s+/);
  return `${words.at(0)?.at(0) ?? ''}${words.length > 1 ? (words.at(-1)?.at(0) ?? '') : ''}`.toUpperCase();
}
