import { Alert, Text } from '@mantine/core';
import { IconMessageQuestion } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { ReasonForm } from '../work/ReasonForm.js';
import { moveRequest, type RequestDetail } from './procurement.js';

/** What was asked about a request, and the field for the requester's answer; the clock of the approvers stands still until then. */
export function AnswerForm({ request }: { request: RequestDetail }) {
  const { t } = useTranslation('procurement');
  const answering = useMutation({
    mutationFn: (comment: string) => moveRequest(request, 'answer', comment),
    onSuccess: () => tellDone(t('told.answer', { number: request.number })),
    onError: (error) => {
      if (!(error instanceof Problem) || error.problems.length === 0) tellFailed(error);
    },
  });
  const asked = request.history.filter(({ kind }) => kind === 'questioned').at(-1);
  if (request.state !== 'questioned' || !asked) return null;
  const title = t('requests.questionOf', { who: asked.byName });
  return (
    <Alert color="amber" icon={<IconMessageQuestion aria-hidden />} title={title}>
      <Text size="sm" mb="sm" style={{ whiteSpace: 'pre-wrap' }}>
        {asked.reason}
      </Text>
      {request.verbs.includes('answer') ? (
        <ReasonForm
          label={t('requests.yourAnswer')}
          verb={t('verbs.answer')}
          send={(comment) => answering.mutate(comment)}
          sending={answering.isPending}
          error={answering.error}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t('requests.waitsForAnswer', { who: request.requestedByName })}
        </Text>
      )}
    </Alert>
  );
}
