import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { CodeBlock } from '../parts/CodeBlock.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import type { Queue } from './QueueDrawer.js';

type Job = components['schemas']['QueueJobDto'];

/** One job of a queue: what it is about and, where it failed, why and the two ways on. */
export function QueueJob({ queue, job }: { queue: Queue['name']; job: Job }) {
  const { t } = useTranslation('admin');
  const [opened, setOpened] = useState(false);
  const { id, name, state, payload, queuedAt, endedAt, reason, stack } = job;
  return (
    <Stack gap="xs" className="panel" p="sm">
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm" fw={600} style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'nowrap' }}>
          <When at={endedAt ?? queuedAt} />
        </Text>
      </Group>
      {reason ? (
        <Alert color="rose" p="xs" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Alert>
      ) : null}
      {payload ? null : (
        <Text size="xs" c="dimmed">
          {t('queues.foreign')}
        </Text>
      )}
      {opened && payload ? <CodeBlock title={t('queues.payload')} text={JSON.stringify(payload, null, 2)} /> : null}
      {opened && stack ? <CodeBlock title={t('queues.stack')} text={stack} /> : null}
      {payload ? (
        <Group gap="xs">
          <Button variant="default" size="compact-sm" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            {t('queues.details')}
          </Button>
          {state === 'failed' ? <Acts queue={queue} id={id} /> : null}
        </Group>
      ) : null}
    </Stack>
  );
}

function Acts({ queue, id }: { queue: Queue['name']; id: string }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('queues.manage');
  const params = { path: { name: queue, id } };
  const acting = useMutation({
    mutationFn: (act: 'retry' | 'remove') =>
      answer(
        act === 'retry'
          ? api.POST('/api/v1/queues/{name}/jobs/{id}/retry', { params })
          : api.DELETE('/api/v1/queues/{name}/jobs/{id}', { params }),
      ),
    onError: tellFailed,
    onSuccess: (_nothing, act) => tellDone(t(act === 'retry' ? 'queues.retried' : 'queues.removed')),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['queues'] }),
        queries.invalidateQueries({ queryKey: ['queue-jobs', queue] }),
      ]),
  });
  if (!mayManage) return null;
  return (
    <>
      <Button
        size="compact-sm"
        variant="default"
        loading={acting.isPending && acting.variables === 'retry'}
        onClick={() => acting.mutate('retry')}
      >
        {t('queues.retry')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        loading={acting.isPending && acting.variables === 'remove'}
        onClick={() => acting.mutate('remove')}
      >
        {t('queues.remove')}
      </Button>
    </>
  );
}
