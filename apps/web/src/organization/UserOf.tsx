import { Badge, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { ThingLink } from '../parts/ThingLink.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import type { Person } from './people.js';

/** Whether somebody signs in, and with which roles. */
export function UserOf({ person }: { person: Person }) {
  return useMay('users.read') ? <UserPanel personId={person.id} /> : null;
}

function UserPanel({ personId }: { personId: string }) {
  const { t } = useTranslation('organization');
  const { data, error, refetch } = useQuery({
    queryKey: ['users', 'of', personId],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/users', { params: { query: { personId, limit: 1 } }, signal })),
  });
  const user = data?.data[0];
  return (
    <Panel title={t('user.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={1} /> : null}
      {data && !user ? (
        <Text size="sm" c="dimmed">
          {t('user.none')}
        </Text>
      ) : null}
      {user ? (
        <Group gap="sm">
          <ThingLink kind="user" id={user.id}>
            {user.email}
          </ThingLink>
          {user.locked ? (
            <Badge variant="light" color="rose">
              {t('user.locked')}
            </Badge>
          ) : null}
          <Text size="sm" c="dimmed">
            {user.roles.map(say).join(', ') || t('user.noRoles')}
          </Text>
        </Group>
      ) : null}
    </Panel>
  );
}
