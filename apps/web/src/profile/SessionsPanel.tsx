import { Badge, Button, Group, Modal, Stack, Text } from '@mantine/core';
import { IconDeviceDesktop, IconDeviceMobile } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { leave } from '../session/session.js';
import { deviceName, isPhone } from './device.rules.js';
import classes from './profile.module.css';

type OpenSession = components['schemas']['SessionDto'];

/** Where somebody is signed in, this browser first; each can be ended, and all at once. */
export function SessionsPanel() {
  const { t } = useTranslation('profile');
  const { data, error, refetch } = useQuery({
    queryKey: ['sessions'],
    queryFn: () => answer(api.GET('/api/v1/sessions')),
  });
  const sessions = [...(data?.data ?? [])].sort((one, other) => Number(other.current) - Number(one.current));
  return (
    <Panel title={t('sessions.title')} aside={<EndAll />}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={2} height={44} /> : null}
      <ul className={classes['lines']}>
        {sessions.map((session) => (
          <SessionLine key={session.id} session={session} />
        ))}
      </ul>
    </Panel>
  );
}

function SessionLine({ session }: { session: OpenSession }) {
  const { t } = useTranslation('profile');
  const queries = useQueryClient();
  const { id, agent, ip, current, createdAt, lastUsedAt } = session;
  const name = agent ? deviceName(agent) : t('sessions.unknown');
  const ending = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id } } })),
    onError: tellFailed,
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['sessions'] });
      tellDone(t('sessions.ended', { name }));
    },
  });
  const Icon = agent && isPhone(agent) ? IconDeviceMobile : IconDeviceDesktop;
  return (
    <li className={classes['line']}>
      <Icon size={20} stroke={1.6} aria-hidden className={classes['icon']} />
      <div className={classes['text']}>
        <Group gap={8}>
          <span title={agent ?? undefined}>{name}</span>
          {current ? (
            <Badge size="sm" variant="light" color="green" tt="none">
              {t('sessions.here')}
            </Badge>
          ) : null}
        </Group>
        <Text size="xs" c="dimmed">
          {ip ? `${ip} · ` : ''}
          {t('sessions.since')} <When at={createdAt} /> · {t('sessions.used')} <When at={lastUsedAt} />
        </Text>
      </div>
      {current ? null : (
        <Button
          size="compact-sm"
          variant="default"
          loading={ending.isPending}
          onClick={() => ending.mutate()}
          aria-label={t('sessions.endOf', { name })}
        >
          {t('sessions.end')}
        </Button>
      )}
    </li>
  );
}

function EndAll() {
  const { t } = useTranslation('profile');
  const [asked, setAsked] = useState(false);
  const ending = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/sessions')),
    onError: tellFailed,
    onSuccess: leave,
  });
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setAsked(true)}>
        {t('sessions.endAll')}
      </Button>
      <Modal opened={asked} onClose={() => setAsked(false)} title={t('sessions.endAllTitle')} centered>
        <Stack gap="md">
          <Text size="sm">{t('sessions.endAllText')}</Text>
          <Group justify="flex-end">
            <Button variant="default" onClick={() => setAsked(false)} data-autofocus>
              {t('sessions.stay')}
            </Button>
            <Button color="rose" loading={ending.isPending} onClick={() => ending.mutate()}>
              {t('sessions.endAll')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
