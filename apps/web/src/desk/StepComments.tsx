import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { CommentEntry } from '../item/CommentEntry.js';
import { CommentForm } from '../item/CommentForm.js';
import type { Step } from '../item/item-queries.js';
import { When } from '../parts/When.js';
import { useMay } from '../session/session.js';
import { stepKey } from '../work/step-queries.js';
import classes from './desk.module.css';

const LAST = 50;

/** What was said about a task, the newest first; whoever is called by name is told. */
export function StepComments({ step }: { step: Step }) {
  const { t } = useTranslation('desk');
  const maySay = useMay('tasks.complete');
  const about = { kind: 'step', id: step.id } as const;
  const { data } = useQuery({
    queryKey: [...stepKey(step.id), 'comments'],
    queryFn: () => answer(api.GET('/api/v1/steps/{id}/comments', { params: { path: { id: step.id }, query: { limit: LAST } } })),
  });
  const comments = data?.data.filter(({ removed }) => !removed) ?? [];
  if (!maySay && comments.length === 0) return null;
  return (
    <Stack gap="xs">
      <Text size="sm" fw={600}>
        {t('step.comments')}
      </Text>
      {maySay ? <CommentForm about={about} /> : null}
      {comments.length > 0 ? (
        <ul className={classes['comments']}>
          {comments.map(({ id, author, createdAt, ...comment }) => (
            <li key={id}>
              <Text size="xs" c="dimmed">
                {author.name} · <When at={createdAt} />
              </Text>
              <CommentEntry about={about} id={id} author={author.id} comment={comment} />
            </li>
          ))}
        </ul>
      ) : null}
    </Stack>
  );
}
