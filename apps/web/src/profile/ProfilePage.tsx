import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { LookPanel } from './LookPanel.js';
import { MailPanel } from './MailPanel.js';
import { PasswordPanel } from './PasswordPanel.js';
import { SessionsPanel } from './SessionsPanel.js';
import { TokensPanel } from './TokensPanel.js';
import { WhoPanel } from './WhoPanel.js';

/** Everything that belongs to whoever is signed in: how it looks and speaks to them, and the ways in. */
export function ProfilePage() {
  const { t } = useTranslation('profile');
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.profile')} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            <WhoPanel />
            <LookPanel />
            <MailPanel />
          </Stack>
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 7 }}>
          <Stack gap="md">
            <SessionsPanel />
            <TokensPanel />
            <PasswordPanel />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}
