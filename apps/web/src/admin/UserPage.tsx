import { Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { NotFound } from '../frame/NotFound.js';
import { FactList } from '../parts/FactList.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { When } from '../parts/When.js';
import { GrantsPanel } from './GrantsPanel.js';
import { UserActions } from './UserActions.js';
import { UserState } from './UserState.js';
import type { User } from './user-columns.js';

/** One user: how they sign in, and what they may do where. */
export function UserPage() {
  const { t } = useTranslation('admin');
  const { userId } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['users', userId],
    queryFn: () => answer(api.GET('/api/v1/users/{id}', { params: { path: { id: userId ?? '' } } })),
  });
  if (error instanceof Problem && (error.status === 404 || error.status === 400)) return <NotFound what={t('users.noSuch')} />;
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={6} height={48} />;
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader
        title={data.name}
        crumbs={[
          { label: t('titles.admin'), to: '/admin' },
          { label: t('titles.users'), to: '/admin/users' },
        ]}
        meta={<UserState user={data} />}
        actions={<UserActions user={data} />}
      />
      <Grid gap="md">
        <Grid.Col span={{ base: 12, md: 5 }}>
          <Facts user={data} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 7 }}>
          <GrantsPanel user={data} />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Facts({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  return (
    <Panel title={t('users.account')}>
      <FactList
        facts={[
          {
            label: t('users.person'),
            value: (
              <ThingLink kind="person" id={user.personId}>
                {user.name}
              </ThingLink>
            ),
          },
          { label: t('users.email'), value: user.email },
          { label: t('users.locale'), value: user.locale ?? t('users.asOrganization') },
          { label: t('users.timeZone'), value: user.timeZone ?? t('users.asOrganization') },
          { label: t('users.password'), value: user.hasPassword ? t('users.hasPassword') : t('users.hasNoPassword') },
          { label: t('users.since'), value: <When at={user.createdAt} /> },
        ]}
      />
    </Panel>
  );
}
