import { Alert, Group } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';

/** Work that failed and waits for a person, of what the reader may see to. Nothing at all while there is none. */
export function FailedWork() {
  const { t } = useTranslation('overview');
  const { data } = useQuery({
    queryKey: ['failures'],
    queryFn: () => answer(api.GET('/api/v1/overview/failures')),
    staleTime: 30_000,
  });
  const { steps, deadLetters, jobs } = data ?? { steps: 0, deadLetters: 0, jobs: 0 };
  const named = (count: number) => ({ count, many: showNumber(count) });
  if (!steps && !deadLetters && !jobs) return null;
  return (
    <Alert
      color="rose"
      icon={<IconAlertTriangle aria-hidden />}
      title={t('failed.title')}
      role="region"
      aria-label={t('failed.title')}
    >
      <Group gap="4px 16px">
        {steps ? (
          <Link to="/work" search={{ show: 'failed' }} className="link">
            {t('failed.steps', named(steps))}
          </Link>
        ) : null}
        {deadLetters ? (
          <Link to="/admin/failures" className="link">
            {t('failed.deadLetters', named(deadLetters))}
          </Link>
        ) : null}
        {jobs ? (
          <Link to="/admin/jobs" search={{ state: 'failed' }} className="link">
            {t('failed.jobs', named(jobs))}
          </Link>
        ) : null}
      </Group>
    </Alert>
  );
}
