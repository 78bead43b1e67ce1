import { Alert, Button, Group, Stack } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { CodeBlock } from '../parts/CodeBlock.js';
import { FactList } from '../parts/FactList.js';
import { showMoment } from '../parts/locale.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import type { DeadLetter } from './FailuresPage.js';

/** One delivery that failed for good: its error in plain words, what it was about, and the two ways on. */
export function FailureDetails({ letter }: { letter: DeadLetter }) {
  const { t } = useTranslation('admin');
  const { reason, event, eventId, occurredAt, attempts, diedAt, state, settledAt, settledBy, payload, actor, stack } = letter;
  return (
    <Stack gap="md">
      <Alert color="rose" style={{ overflowWrap: 'anywhere' }}>
        {reason}
      </Alert>
      {state === 'waiting' ? <Acts letter={letter} /> : null}
      <FactList
        facts={[
          { label: t('failures.event'), value: event },
          { label: t('failures.occurred'), value: showMoment(occurredAt) },
          { label: t('failures.attempts'), value: attempts },
          { label: t('failures.since'), value: <When at={diedAt} /> },
          settledAt
            ? {
                label: say(state),
                value: (
                  <>
                    {settledBy}, <When at={settledAt} />
                  </>
                ),
              }
            : undefined,
          { label: t('failures.id'), value: eventId },
        ]}
      />
      <CodeBlock title={t('failures.payload')} text={JSON.stringify(payload, null, 2)} />
      <CodeBlock title={t('failures.actor')} text={JSON.stringify(actor, null, 2)} />
      {stack ? <CodeBlock title={t('failures.stack')} text={stack} /> : null}
    </Stack>
  );
}

function Acts({ letter: { id } }: { letter: DeadLetter }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('queues.manage');
  const params = { path: { id } };
  const acting = useMutation({
    mutationFn: (act: 'retry' | 'dismiss') =>
      answer(
        act === 'retry'
          ? api.POST('/api/v1/dead-letters/{id}/retry', { params })
          : api.POST('/api/v1/dead-letters/{id}/dismissal', { params }),
      ),
    onError: tellFailed,
    onSuccess: (_letter, act) => tellDone(t(act === 'retry' ? 'failures.retried' : 'failures.dismissed')),
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['dead-letters'] }),
        queries.invalidateQueries({ queryKey: ['failures'] }),
      ]),
  });
  if (!mayManage) return null;
  return (
    <Group>
      <Button loading={acting.isPending && acting.variables === 'retry'} onClick={() => acting.mutate('retry')}>
        {t('failures.retry')}
      </Button>
      <Button
        variant="default"
        loading={acting.isPending && acting.variables === 'dismiss'}
        onClick={() => acting.mutate('dismiss')}
      >
        {t('failures.dismiss')}
      </Button>
    </Group>
  );
}
