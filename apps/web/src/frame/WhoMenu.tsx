import { Avatar, Group, Menu, Text, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconLanguage, IconLogout, IconPalette, IconSpacingVertical, IconUser } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { languageNames, languages } from '../i18n/languages.js';
import { useLook } from '../preferences/use-look.js';
import { useSession, useSignOut } from '../session/session.js';

const themes = ['auto', 'light', 'dark'] as const;
const densities = ['normal', 'compact'] as const;

/** Who is signed in, how it looks and speaks to them, and the way out. */
export function WhoMenu({ showKeys }: { showKeys: () => void }) {
  const { t } = useTranslation(['frame', 'table']);
  const session = useSession();
  const signOut = useSignOut();
  const look = useLook();
  if (!session) return null;
  const { user, organization } = session;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton aria-label={t('signedInAs', { name: user.name, initials: initials(user.name) })}>
          <Avatar size={32} radius="xl" color="order" aria-hidden>
            {initials(user.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown miw={240} maw={320}>
        <Menu.Label>
          <Text size="sm" fw={600} c="var(--mantine-color-text)" truncate>
            {user.name}
          </Text>
          <Text size="xs" truncate>
            {user.email}
          </Text>
          <Text size="xs" truncate>
            {organization.name}
          </Text>
        </Menu.Label>
        <Menu.Divider />
        <Menu.Item component={Link} to="/profile" leftSection={<IconUser size={16} aria-hidden />}>
          {t('places.profile')}
        </Menu.Item>
        <Choices icon={<IconPalette size={16} aria-hidden />} label={t('themeLabel')} value={look.theme} change={look.setTheme}>
          {themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        </Choices>
        <Choices
          icon={<IconLanguage size={16} aria-hidden />}
          label={t('language')}
          value={look.language}
          change={look.setLanguage}
        >
          {languages.map((value) => ({ value, label: languageNames[value] }))}
        </Choices>
        <Choices
          icon={<IconSpacingVertical size={16} aria-hidden />}
          label={t('densityLabel')}
          value={look.density}
          change={look.setDensity}
        >
          {densities.map((value) => ({ value, label: t(`table:columns.${value}`) }))}
        </Choices>
        <Menu.Divider />
        <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={showKeys}>
          {t('help')}
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => signOut.mutate()}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

interface ChoicesProps<Value extends string> {
  icon: React.ReactNode;
  label: string;
  value: Value;
  change: (value: Value) => void;
  children: ReadonlyArray<{ value: Value; label: string }>;
}

/** One of a few, chosen in place. */
function Choices<Value extends string>({ icon, label, value, change, children }: ChoicesProps<Value>) {
  return (
    <>
      <Menu.Label>
        <Group gap={8}>
          {icon}
          {label}
        </Group>
      </Menu.Label>
      <Menu.RadioGroup
        value={value}
        onChange={(chosen) => change(children.find((each) => each.value === chosen)?.value ?? value)}
      >
        {children.map((choice) => (
          <Menu.RadioItem key={choice.value} value={choice.value} closeMenuOnClick={false}>
            {choice.label}
          </Menu.RadioItem>
        ))}
      </Menu.RadioGroup>
    </>
  );
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words.at(0)?.at(0) ?? ''}${words.length > 1 ? (words.at(-1)?.at(0) ?? '') : ''}`.toUpperCase();
}
