import { Button, Drawer, Stack, Text } from '@mantine/core';
import { IconMail, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import type { ExploreQuery } from './explorer.js';
import { ReportForm } from './ReportForm.js';
import { ReportLine } from './ReportLine.js';
import { reportsQuery, type SpendReport } from './reports.js';

/** What is sent by mail again and again, and the question of this page as one more. */
export function ReportsButton({ query }: { query: ExploreQuery }) {
  const { t } = useTranslation('explorer');
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button variant="default" leftSection={<IconMail size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('reports.title')}
      </Button>
      <Drawer opened={opened} onClose={() => setOpened(false)} position="right" size="md" title={t('reports.title')}>
        {opened ? <Reports query={query} /> : null}
      </Drawer>
    </>
  );
}

function Reports({ query }: { query: ExploreQuery }) {
  const { t } = useTranslation('explorer');
  const { data, error, refetch } = useQuery(reportsQuery);
  const [written, write] = useState<SpendReport | 'new'>();
  if (written !== undefined) {
    const close = (): void => write(undefined);
    return written === 'new' ? (
      <ReportForm query={query} close={close} />
    ) : (
      <ReportForm report={written} query={query} close={close} />
    );
  }
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        {t('reports.about')}
      </Text>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => write('new')}>
        {t('reports.add')}
      </Button>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={3} height={64} /> : null}
      {data?.length === 0 ? <EmptyNotice title={t('reports.none')} /> : null}
      {data?.map((report) => (
        <ReportLine key={report.id} report={report} edit={() => write(report)} />
      ))}
    </Stack>
  );
}
