import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { FactList } from '../parts/FactList.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { Panel } from '../parts/Panel.js';
import { SeverityBadge } from '../parts/SeverityBadge.js';
import classes from './admin.module.css';
import { type System, useSystemFigures } from './system-figures.js';

const EVERY = 10_000;

/** Whether everything runs as it should, and by how much not. */
export function SystemPage() {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useQuery({
    queryKey: ['system'],
    queryFn: () => answer(api.GET('/api/v1/system')),
    refetchInterval: EVERY,
  });
  return (
    <Stack gap="md" maw={1240}>
      <PageHeader title={t('titles.system')} crumbs={[{ label: t('titles.admin'), to: '/admin' }]} />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={8} height={72} /> : null}
      {data ? <Figures system={data} /> : null}
    </Stack>
  );
}

function Figures({ system }: { system: System }) {
  const { t } = useTranslation('admin');
  const { sections, troubles } = useSystemFigures(system);
  return (
    <>
      <div className="panel">
        <Stack p="md" gap={8} role="status">
          {troubles.length === 0 ? (
            <Text>
              <SeverityBadge severity="info" label={t('system.fine')} /> {t('system.fineText')}
            </Text>
          ) : null}
          {troubles.map(({ severity, text }) => (
            <Text key={text}>
              <SeverityBadge severity={severity} /> {text}
            </Text>
          ))}
        </Stack>
      </div>
      <div className={classes['figures']}>
        {sections.map(({ title, facts }) => (
          <Panel key={title} title={title}>
            <FactList facts={facts} />
          </Panel>
        ))}
      </div>
    </>
  );
}
