import { ActionIcon, Button, Group, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import type { components } from '../api/schema.gen.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Panel } from '../parts/Panel.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { scheduleText } from './schedule-text.js';

type Schedule = components['schemas']['ScheduleDto'];

const EVERY = 5_000;

/** Everything that is done by the clock. */
export function ScheduleList() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useQuery({
    queryKey: ['schedules'],
    queryFn: () => answer(api.GET('/api/v1/schedules')),
    refetchInterval: EVERY,
  });
  return (
    <Panel title={t('schedules.title')}>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={8} height={44} /> : null}
      {data ? (
        <Table verticalSpacing={8}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('schedules.does')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('schedules.when')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('schedules.last')}</Table.Th>
              <Table.Th visibleFrom="sm">{t('schedules.next')}</Table.Th>
              <Table.Th>
                <VisuallyHidden>{t('own.act')}</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.data.map((schedule) => (
              <ScheduleLine key={schedule.name} schedule={schedule} />
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
    </Panel>
  );
}

function ScheduleLine({ schedule }: { schedule: Schedule }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('queues.manage');
  const { name, cron, timeZone, paused, running, version } = schedule;
  const again = () => queries.invalidateQueries({ queryKey: ['schedules'] });
  const does = scheduleText(schedule);
  const pausing = useMutation({
    mutationFn: (pause: boolean) =>
      answer(
        api.PATCH('/api/v1/schedules/{name}', {
          params: { path: { name } },
          headers: { 'If-Match': `"${version}"` },
          body: { paused: pause },
        }),
      ),
    onError: tellFailed,
    onSuccess: (_schedule, pause) => tellDone(t(pause ? 'schedules.isHeld' : 'schedules.goesOn')),
    onSettled: again,
  });
  const starting = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/schedules/{name}/runs', { params: { path: { name } } })),
    onError: tellFailed,
    onSuccess: () => tellDone(t('schedules.started')),
    onSettled: again,
  });
  return (
    <Table.Tr>
      <Table.Td>
        {does}
        <Text size="xs" c="dimmed" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
          {name}
        </Text>
        <Text component="div" size="xs" hiddenFrom="sm">
          <Next schedule={schedule} />
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
        <code>{cron}</code>
        <Text size="xs" c="dimmed">
          {timeZone}
        </Text>
      </Table.Td>
      <Table.Td visibleFrom="sm">
        <Last schedule={schedule} />
      </Table.Td>
      <Table.Td visibleFrom="sm" style={{ whiteSpace: 'nowrap' }}>
        <Next schedule={schedule} />
      </Table.Td>
      <Table.Td>
        {mayManage ? (
          <Group gap={4} justify="flex-end" wrap="nowrap">
            <Button
              size="compact-sm"
              variant="default"
              loading={starting.isPending || running}
              onClick={() => starting.mutate()}
              aria-label={t('schedules.runOf', { name })}
            >
              {t('schedules.run')}
            </Button>
            <ActionIcon
              variant="subtle"
              color="slate"
              loading={pausing.isPending}
              onClick={() => pausing.mutate(!paused)}
              aria-label={t(paused ? 'schedules.resumeOf' : 'schedules.pauseOf', { name })}
              title={t(paused ? 'queues.resume' : 'queues.pause')}
            >
              {paused ? <IconPlayerPlay size={16} aria-hidden /> : <IconPlayerPause size={16} aria-hidden />}
            </ActionIcon>
          </Group>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

function Next({ schedule: { paused, nextDueAt } }: { schedule: Schedule }) {
  const { t } = useTranslation('admin');
  if (paused) return <SeverityBadge severity="warning" label={t('schedules.paused')} />;
  return nextDueAt ? <When at={nextDueAt} /> : null;
}

function Last({ schedule: { running, lastOutcome, lastFinishedAt, lastError } }: { schedule: Schedule }) {
  const { t } = useTranslation('admin');
  if (running) return <>{t('schedules.running')}</>;
  if (!lastOutcome || !lastFinishedAt) return <span className="dimmed">{t('schedules.never')}</span>;
  return (
    <>
      {lastOutcome === 'succeeded' ? say(lastOutcome) : <SeverityBadge severity="critical" label={say(lastOutcome)} />}{' '}
      <Text span size="xs" c="dimmed">
        <When at={lastFinishedAt} />
      </Text>
      {lastError ? (
        <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
          {lastError}
        </Text>
      ) : null}
    </>
  );
}
