import { Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../parts/PageHeader.js';
import { QueueList } from './QueueList.js';
import { ScheduleList } from './ScheduleList.js';

/** What carries the work, and what is done by the clock. */
export function QueuesPage() {
  const { t } = useTranslation('admin');
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.queues')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      <QueueList />
      <ScheduleList />
    </Stack>
  );
}
