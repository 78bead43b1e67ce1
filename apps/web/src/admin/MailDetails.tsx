import { Alert, Button, Group, Stack } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { CodeBlock } from '../parts/CodeBlock.js';
import { FactList } from '../parts/FactList.js';
import { showMoment, showNumber } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { type Mail, MailState, mailKindText } from './mail-columns.js';

/** One mail: how it went with it, what it says to those who may read it, and one more attempt. */
export function MailDetails({ mail }: { mail: Mail }) {
  const { t } = useTranslation('admin');
  const mayRead = useMay('mails.read');
  const { id, recipient, kind, state, attempts, reason, createdAt, dueAt, finishedAt } = mail;
  return (
    <Stack gap="md">
      {reason ? (
        <Alert color="rose" style={{ overflowWrap: 'anywhere' }}>
          {reason}
        </Alert>
      ) : null}
      {state === 'sent' ? null : <Retry id={id} />}
      <FactList
        facts={[
          { label: t('mails.recipient'), value: recipient },
          { label: t('mails.state'), value: <MailState mail={mail} /> },
          { label: t('mails.kind'), value: mailKindText(t, kind) },
          { label: t('mails.attempts'), value: showNumber(attempts) },
          { label: t('mails.when'), value: showMoment(createdAt) },
          dueAt ? { label: t('mails.due'), value: showMoment(dueAt) } : undefined,
          finishedAt
            ? { label: t(`mails.finished.${state === 'sent' ? 'sent' : 'failed'}`), value: showMoment(finishedAt) }
            : undefined,
        ]}
      />
      {mayRead ? <MailText id={id} /> : null}
    </Stack>
  );
}

function MailText({ id }: { id: string }) {
  const { t } = useTranslation('admin');
  const { data, error, refetch } = useQuery({
    queryKey: ['mail', id],
    queryFn: () => answer(api.GET('/api/v1/mails/{id}', { params: { path: { id } } })),
  });
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  return data ? <CodeBlock title={t('mails.text')} text={data.text} /> : <LineSkeletons count={4} height={24} />;
}

function Retry({ id }: { id: string }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const mayManage = useMay('queues.manage');
  const retrying = useMutation({
    mutationFn: () => answer(api.POST('/api/v1/mails/{id}/retry', { params: { path: { id } } })),
    onError: tellFailed,
    onSuccess: () => tellDone(t('mails.retried')),
    onSettled: () => queries.invalidateQueries({ queryKey: ['mails'] }),
  });
  if (!mayManage) return null;
  return (
    <Group>
      <Button loading={retrying.isPending} onClick={() => retrying.mutate()}>
        {t('mails.retry')}
      </Button>
    </Group>
  );
}
