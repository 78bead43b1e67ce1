import { Anchor, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { type Queue, QueueDrawer } from './QueueDrawer.js';

const EVERY = 5_000;

/** The queues with what waits in them. */
export function QueueList() {
  const { t } = useTranslation('admin');
  const [opened, setOpened] = useState<string>();
  const { data, error, refetch } = useQuery({
    queryKey: ['queues'],
    queryFn: () => answer(api.GET('/api/v1/queues')),
    refetchInterval: EVERY,
  });
  return (
    <Panel title={t('queues.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={44} /> : null}
      {data ? (
        <Table verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('queues.queue')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('queues.state')}</Table.Th>
              <Table.Th ta="right">{t('queues.waiting')}</Table.Th>
              <Table.Th ta="right" visibleFrom="sm">
                {t('queues.active')}
              </Table.Th>
              <Table.Th ta="right">{t('queues.failed')}</Table.Th>
              <Table.Th ta="right" visibleFrom="sm">
                {t('queues.workers')}
              </Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('own.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.data.map((queue) => (
              <QueueLine key={queue.name} queue={queue} open={() => setOpened(queue.name)} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      <QueueDrawer queue={data?.data.find(({ name }) => name === opened)} close={() => setOpened(undefined)} />
    </Panel>
  );
}

function QueueLine({ queue, open }: { queue: Queue; open: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('queues.manage');
  const { name, backend, paused, waiting, active, failed, workers } = queue;
  const title = t(`queues.names.${name}`);
  const set = (pause: boolean) => {
    const params = { path: { name } };
    const call = pause
      ? api.POST('/api/v1/queues/{name}/pause', { params })
      : api.POST('/api/v1/queues/{name}/resume', { params });
    return answer(call).finally(() => queries.invalidateQueries({ queryKey: ['queues'] }));
  };
  const setting = useMutation({
    mutationFn: set,
    onError: tellFailed,
    onSuccess: (_queue, pause) =>
      tellDone(t(pause ? 'queues.paused' : 'queues.resumed', { name: title }), { undo: () => set(!pause) }),
  });
  return (
    <Table.Tr>
      <Table.Td>
        <Anchor component="button" type="button" fw={600} ta="left" onClick={open}>
          {title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {t(`queues.carries.${name}`)}
        </Text>
        <Text component="div" size="xs" hiddenFrom="sm">
          <QueueState paused={paused} workers={workers} />
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Group gap={6}>
          <QueueState paused={paused} workers={workers} />
          <Text size="xs" c="dimmed">
            {t(`system.${backend === 'redis' ? 'redis' : 'postgresql'}`)}
          </Text>
        </Group>
      </Table.Td>
      <Table.Td ta="right">{showNumber(waiting)}</Table.Td>
      <Table.Td ta="right" visibleFrom="sm">
        {showNumber(active)}
      </Table.Td>
      <Table.Td ta="right">{showNumber(failed)}</Table.Td>
      <Table.Td ta="right" visibleFrom="sm">
        {showNumber(workers)}
      </Table.Td>
      <Table.Td ta="right">
        {mayManage ? (
          <Button
            size="compact-sm"
            variant="default"
            loading={setting.isPending}
            leftSection={paused ? <IconPlayerPlay size={14} aria-hidden /> : <IconPlayerPause size={14} aria-hidden />}
            onClick={() => setting.mutate(!paused)}
            aria-label={t(paused ? 'queues.resumeOf' : 'queues.pauseOf', { name: title })}
          >
            {t(paused ? 'queues.resume' : 'queues.pause')}
          </Button>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function QueueState({ paused, workers }: { paused: boolean; workers: number }) {
  const { t } = useTranslation('admin');
  if (paused) return <SeverityBadge severity="warning" label={t('queues.isPaused')} />;
  if (workers === 0) return <SeverityBadge severity="critical" label={t('queues.noWorker')} />;
  return <span>{t('queues.isRunning')}</span>;
}
