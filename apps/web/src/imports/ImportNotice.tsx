import { Alert, Progress as Bar, Button, Group, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { showNumber } from '../parts/locale.js';
import type { ImportDetail } from './import-queries.js';
import type { Progress } from './use-import.js';

/** What goes on with the file, or what came of it, and the next step. */
export function ImportNotice({ file, progress }: { file: ImportDetail; progress: Progress | undefined }) {
  const { state, counts } = file;
  if (state === 'checking' || state === 'running') return <AtWork file={file} progress={progress} />;
  if (state === 'ready' && counts.refused === 0) return null;
  return (
    <Stack gap="sm">
      {state === 'failed' || state === 'cancelled' ? <Stopped file={file} /> : null}
      {state === 'done' ? <Done file={file} /> : null}
      {counts.refused > 0 ? <Refused file={file} /> : null}
    </Stack>
  );
}

function AtWork({ file: { state, counts }, progress }: { file: ImportDetail; progress: Progress | undefined }) {
  const { t } = useTranslation('imports');
  const total = progress?.total ?? counts.total;
  const done = progress?.done ?? (state === 'running' ? counts.applied : 0);
  const words = t(state === 'running' ? 'run.running' : 'run.judging', { done: showNumber(done), total: showNumber(total) });
  return (
    <div className="panel" style={{ padding: 16 }}>
      <Text size="sm" fw={600} mb={8} role="status" className="tabular">
        {words}
      </Text>
      <Bar value={total === 0 ? 0 : (done / total) * 100} aria-label={words} animated />
    </div>
  );
}

function Stopped({ file: { state, problem, counts } }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  const failed = state === 'failed';
  return (
    <Alert
      color={failed ? 'rose' : 'slate'}
      title={t(failed ? 'run.failed' : 'run.cancelled')}
      role={failed ? 'alert' : undefined}
    >
      {problem ? <Text size="sm">{problem}</Text> : null}
      <Text size="sm">{t('run.stopped', { many: showNumber(counts.applied) })}</Text>
    </Alert>
  );
}

function Done({ file: { counts } }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  const parts = (['create', 'update', 'unchanged'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => t(`run.did.${verdict}`, { count: counts[verdict], many: showNumber(counts[verdict]) }));
  return (
    <Alert color="green" py="xs" role="status">
      <strong>{t('run.done')}</strong> {parts.join(', ')}
    </Alert>
  );
}

function Refused({ file: { id, kind, counts } }: { file: ImportDetail }) {
  const { t } = useTranslation('imports');
  return (
    <Alert color="amber" py="xs">
      <Group justify="space-between" gap="xs">
        <Text size="sm" maw={720}>
          <strong>{t('refused.title', { count: counts.refused, many: showNumber(counts.refused) })}</strong> {t('refused.text')}
        </Text>
        <Group gap="md">
          <Link to="/imports/new" search={{ kind }} className="link">
            {t('refused.upload')}
          </Link>
          <Button
            component="a"
            href={`/api/v1/imports/${id}/refused.csv`}
            download
            size="compact-sm"
            variant="default"
            leftSection={<IconDownload size={14} aria-hidden />}
          >
            {t('refused.download')}
          </Button>
        </Group>
      </Group>
    </Alert>
  );
}
