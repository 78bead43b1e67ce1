import { Alert, Button, Group, Progress, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { FactList } from '../parts/FactList.js';
import { showNumber } from '../parts/locale.js';
import { tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { isRunning, type Job, JobState, jobKindText, progressText } from './job-columns.js';

/** One job: how far it is, what came of it, and what can be done about it. */
export function JobDetails({ job }: { job: Job }) {
  const { t } = useTranslation('admin');
  const { kind, error, counts, done, total, startedBy, createdAt, startedAt, finishedAt } = job;
  const tallies = Object.entries(counts).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return (
    <Stack gap="md">
      {isRunning(job) && total ? (
        <div>
          <Progress value={(done / total) * 100} aria-label={t('jobs.progress')} animated />
          <Text size="xs" c="dimmed" mt={4} className="tabular">
            {progressText(job)}
          </Text>
        </div>
      ) : null}
      {error ? (
        <Alert color="rose" style={{ overflowWrap: 'anywhere' }}>
          {error}
        </Alert>
      ) : null}
      <FactList
        facts={[
          { label: t('jobs.state'), value: <JobState job={job} /> },
          { label: t('jobs.kind'), value: jobKindText(kind) },
          { label: t('jobs.by'), value: startedBy },
          { label: t('jobs.since'), value: <When at={createdAt} /> },
          startedAt ? { label: t('jobs.started'), value: <When at={startedAt} /> } : undefined,
          finishedAt ? { label: t('jobs.finished'), value: <When at={finishedAt} /> } : undefined,
          ...tallies.map(([name, count]) => ({ label: say(name), value: showNumber(count) })),
        ]}
      />
      <JobActs job={job} />
    </Stack>
  );
}

function JobActs({ job }: { job: Job }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('jobs.manage');
  const params = { path: { id: job.id } };
  const acting = useMutation({
    mutationFn: (act: 'cancel' | 'resume') =>
      answer(
        act === 'cancel'
          ? api.POST('/api/v1/jobs/{id}/cancellation', { params })
          : api.POST('/api/v1/jobs/{id}/resumption', { params }),
      ),
    onError: tellFailed,
    onSettled: () => queries.invalidateQueries({ queryKey: ['jobs'] }),
  });
  if (!mayManage) return null;
  const ended = job.state === 'failed' || job.state === 'cancelled';
  return (
    <Group>
      {isRunning(job) ? (
        <Button variant="default" loading={acting.isPending || job.cancelRequested} onClick={() => acting.mutate('cancel')}>
          {t('jobs.cancel')}
        </Button>
      ) : null}
      {ended ? (
        <Button variant="default" loading={acting.isPending} onClick={() => acting.mutate('resume')}>
          {t('jobs.resume')}
        </Button>
      ) : null}
    </Group>
  );
}
