import { Button } from '@mantine/core';
import { IconPlayerPlay, IconPlayerStop } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { tellFailed } from '../parts/toasts.js';
import { forgetImport, type ImportDetail } from './import-queries.js';

/** What can be done to an import where it stands: run it, stop it, let it go on. */
export function ImportActions({ file }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  const { id, state, counts, jobId } = file;
  const params = { path: { id } };
  const acting = useMutation({
    mutationFn: (act: 'run' | 'cancellation' | 'resumption') => {
      if (act === 'run') return answer(api.POST('/api/v1/imports/{id}/run', { params }));
      if (act === 'cancellation') return answer(api.POST('/api/v1/imports/{id}/cancellation', { params }));
      return answer(api.POST('/api/v1/imports/{id}/resumption', { params }));
    },
    onSettled: () => forgetImport(id),
    onError: tellFailed,
  });
  const changes = counts.create + counts.update;
  if (state === 'ready') {
    return (
      <Button
        disabled={changes === 0}
        loading={acting.isPending}
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => acting.mutate('run')}
      >
        {changes === 0 ? t('run.nothing') : t('run.verb', { count: changes, many: showNumber(changes) })}
      </Button>
    );
  }
  if (state === 'running') {
    return (
      <Button
        variant="default"
        loading={acting.isPending}
        leftSection={<IconPlayerStop size={16} aria-hidden />}
        onClick={() => acting.mutate('cancellation')}
      >
        {t('run.cancel')}
      </Button>
    );
  }
  if ((state === 'failed' || state === 'cancelled') && jobId !== null) {
    return (
      <Button
        loading={acting.isPending}
        leftSection={<IconPlayerPlay size={16} aria-hidden />}
        onClick={() => acting.mutate('resumption')}
      >
        {t('run.resume')}
      </Button>
    );
  }
  if (state === 'checking') return null;
  return (
    <Button component={Link} to="/imports/new" variant="default">
      {t('run.another')}
    </Button>
  );
}
