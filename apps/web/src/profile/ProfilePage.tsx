import { Grid, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FactList } from '../parts/FactList.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { useMay, useSession } from '../session/session.js';
import { LookPanel } from './LookPanel.js';
import { PasswordPanel } from './PasswordPanel.js';
import { SessionsPanel } from './SessionsPanel.js';
import { TokensPanel } from './TokensPanel.js';

/** Everything that belongs to whoever is signed in: how it looks and speaks to them, and the ways in. */
export function ProfilePage() {
  const { t } = useTranslation('profile');
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.profile')} />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, lg: 5 }}>
          <Stack gap="md">
            <Who />
            <LookPanel />
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

function Who() {
  const { t } = useTranslation('profile');
  const session = useSession();
  const maySeePeople = useMay('people.read');
  if (!session) return null;
  const { user, organization } = session;
  return (
    <Panel title={t('who.title')}>
      <FactList
        facts={[
          {
            label: t('who.name'),
            value: maySeePeople ? (
              <ThingLink kind="person" id={user.personId}>
                {user.name}
              </ThingLink>
            ) : (
              user.name
            ),
          },
          { label: t('who.email'), value: user.email },
          { label: t('who.organization'), value: organization.name },
        ]}
      />
    </Panel>
  );
}
