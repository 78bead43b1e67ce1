import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../session/session.js';
import type { BulkChange } from './bulk-queries.js';
import { useResume, useStop } from './use-bulk-change.js';

/** Stops what is running, and lets what was stopped or failed go on where it was; what is done stays done. */
export function StopOrResume({ change }: { change: BulkChange }) {
  const { t } = useTranslation('items');
  const may = useMay('jobs.manage');
  const stop = useStop(change);
  const resume = useResume(change);
  if (!may || change.state === 'done') return null;
  return change.state === 'running' ? (
    <Button variant="default" onClick={() => stop.mutate()} loading={stop.isPending}>
      {t('bulk.stop')}
    </Button>
  ) : (
    <Button variant="default" onClick={() => resume.mutate()} loading={resume.isPending}>
      {t('bulk.resume')}
    </Button>
  );
}
