import { Alert, Group, Progress, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../../parts/locale.js';
import classes from './bulk.module.css';
import type { BulkChange } from './bulk-queries.js';

/** How far it is, and what came of it so far. */
export function BulkProgress({ change }: { change: BulkChange }) {
  const { t } = useTranslation('items');
  const { state, total, done, changed, unchanged, refused, dryRun } = change;
  const running = state === 'running';
  const far = t('bulk.progress', { done: showNumber(done), total: showNumber(total) });
  return (
    <Stack gap="sm">
      {running || done < total ? (
        <div>
          <Group justify="space-between">
            <Text size="sm" role="status">
              {running ? t(dryRun ? 'bulk.trying' : 'bulk.running') : t(`bulk.states.${state}`)}
            </Text>
            <Text size="sm" c="dimmed" className="tabular">
              {far}
            </Text>
          </Group>
          <Progress value={total > 0 ? (100 * done) / total : 0} animated={running} aria-label={far} mt={4} />
        </div>
      ) : null}
      {change.problem ? (
        <Alert color="rose" role="alert">
          {change.problem}
        </Alert>
      ) : null}
      <div className={classes['figures']}>
        <Figure count={changed} what={t(dryRun ? 'bulk.wouldChange' : 'bulk.haveChanged')} look="changed" />
        {unchanged > 0 ? <Figure count={unchanged} what={t('bulk.areUnchanged')} look="unchanged" /> : null}
        <Figure
          count={refused}
          what={t(dryRun ? 'bulk.wouldBeRefused' : 'bulk.areRefused')}
          look={refused > 0 ? 'refused' : 'unchanged'}
        />
      </div>
    </Stack>
  );
}

function Figure({ count, what, look }: { count: number; what: string; look: 'changed' | 'unchanged' | 'refused' }) {
  return (
    <div data-look={look}>
      <strong className="tabular">{showNumber(count)}</strong>
      <span>{what}</span>
    </div>
  );
}
