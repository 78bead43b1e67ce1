import { Button, Drawer, Group, NumberInput, SegmentedControl, Stack, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { showNumber } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { QueueJob } from './QueueJob.js';

export type Queue = components['schemas']['QueueDto'];

const states = ['failed', 'active', 'waiting', 'delayed'] as const;
const EVERY = 5_000;

/** One queue from near: how many jobs it may carry at a time, and its jobs one by one. */
export function QueueDrawer({ queue, close }: { queue: Queue | undefined; close: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <Drawer
      opened={queue !== undefined}
      onClose={close}
      position="right"
      size="lg"
      title={queue ? t(`queues.names.${queue.name}`) : ''}
    >
      {queue ? (
        <Stack gap="md">
          <Text size="sm" c="dimmed">
            {t('queues.safe')}
          </Text>
          <AtOnce key={String(queue.mostAtOnce)} queue={queue} />
          <Jobs queue={queue} />
        </Stack>
      ) : null}
    </Drawer>
  );
}

function AtOnce({ queue: { name, mostAtOnce } }: { queue: Queue }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('queues.manage');
  const [wanted, setWanted] = useState<number | string>(mostAtOnce ?? '');
  const next = typeof wanted === 'number' ? wanted : null;
  const limiting = useMutation({
    mutationFn: () =>
      answer(api.PUT('/api/v1/queues/{name}/concurrency', { params: { path: { name } }, body: { mostAtOnce: next } })),
    onError: tellFailed,
    onSuccess: () => tellDone(t('queues.limited')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['queues'] }),
  });
  return (
    <Group align="flex-end" gap="xs">
      <NumberInput
        label={t('queues.atOnce')}
        description={t('queues.atOnceHelp')}
        value={wanted}
        onChange={setWanted}
        min={1}
        max={1_000}
        allowDecimal={false}
        readOnly={!mayManage}
      />
      {mayManage ? (
        <Button variant="default" disabled={next === mostAtOnce} loading={limiting.isPending} onClick={() => limiting.mutate()}>
          {t('queues.limit')}
        </Button>
      ) : null}
    </Group>
  );
}

function Jobs({ queue: { name, ...counts } }: { queue: Queue }) {
  const { t } = useTranslation('admin');
  const [state, setState] = useState<(typeof states)[number]>('failed');
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['queue-jobs', name, state],
    queryFn: ({ pageParam }) => {
      const query = { state, ...(pageParam ? { after: pageParam } : {}) };
      return answer(api.GET('/api/v1/queues/{name}/jobs', { params: { path: { name }, query } }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
    refetchInterval: EVERY,
  });
  const jobs = data?.pages.flatMap((page) => page.data);
  return (
    <>
      <SegmentedControl
        size="xs"
        aria-label={t('queues.jobsIn')}
        value={state}
        onChange={(next) => setState(states.find((each) => each === next) ?? 'failed')}
        data={states.map((value) => ({ value, label: `${t(`queues.states.${value}`)} ${showNumber(counts[value])}` }))}
      />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!jobs && !error ? <LineSkeletons count={3} height={40} /> : null}
      {jobs?.length === 0 ? (
        <Text size="sm" c="dimmed" role="status">
          {t('queues.noJobs')}
        </Text>
      ) : null}
      {jobs?.map((job) => (
        <QueueJob key={job.id} queue={name} job={job} />
      ))}
      {hasNextPage ? (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('queues.more')}
        </Button>
      ) : null}
    </>
  );
}
