import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { problemText } from '../parts/problem-text.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useSession } from '../session/session.js';
import { type About, keyOf } from './about.js';
import { CommentField } from './CommentField.js';
import type { StoryEntry } from './item-queries.js';
import { type Mentioned, piecesOf, stillMentioned } from './mentions.js';

interface CommentEntryProps {
  about: About;
  id: string;
  /** The id of who wrote it. */
  author: string;
  comment: NonNullable<StoryEntry['comment']>;
}

/** What somebody said; who wrote it may change it or take it away. */
export function CommentEntry({ about, id, author, comment }: CommentEntryProps) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const mine = session?.user.id === author;
  const mayRemove = mine || (session?.permissions.includes('users.manage') ?? false);
  const request = { params: { path: { id } }, headers: { 'If-Match': `"${comment.version}"` } };
  const settled = () => queries.invalidateQueries({ queryKey: keyOf(about) });
  const removing = useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/comments/{id}', request)),
    onSuccess: () => tellDone(t('comments.removed')),
    onError: tellFailed,
    onSettled: settled,
  });
  if (comment.removed || comment.text === null) return null;
  if (editing) {
    return <EditComment comment={comment} request={request} settled={settled} close={() => setEditing(false)} />;
  }
  return (
    <Stack gap={2}>
      <Text size="sm" style={{ whiteSpace: 'pre-line' }}>
        {piecesOf(comment.text, comment.mentions).map(({ from, text, called }) =>
          called ? <strong key={from}>{text}</strong> : text,
        )}
        {comment.editedAt ? (
          <Text span size="xs" c="dimmed">
            {' '}
            {t('comments.edited')}
          </Text>
        ) : null}
      </Text>
      <Group gap={4}>
        {mine ? (
          <Button size="compact-xs" variant="subtle" color="slate" onClick={() => setEditing(true)}>
            {t('comments.change')}
          </Button>
        ) : null}
        {mayRemove ? (
          <Button size="compact-xs" variant="subtle" color="slate" loading={removing.isPending} onClick={() => removing.mutate()}>
            {t('comments.remove')}
          </Button>
        ) : null}
      </Group>
    </Stack>
  );
}

interface EditCommentProps {
  comment: NonNullable<StoryEntry['comment']>;
  request: { params: { path: { id: string } }; headers: { 'If-Match': string } };
  settled: () => Promise<void>;
  close: () => void;
}

function EditComment({ comment, request, settled, close }: EditCommentProps) {
  const { t } = useTranslation(['item', 'forms']);
  const [text, setText] = useState(comment.text ?? '');
  const [called, setCalled] = useState<Mentioned[]>(comment.mentions);
  const saving = useMutation({
    mutationFn: () => {
      const body = { text: text.trim(), mentions: stillMentioned(text, called) };
      return answer(api.PATCH('/api/v1/comments/{id}', { ...request, body }));
    },
    onSuccess: close,
    onSettled: settled,
  });
  const save = (): void => {
    if (text.trim() !== '') saving.mutate();
  };
  return (
    <Stack gap={6}>
      <CommentField
        label={t('comments.label')}
        text={text}
        change={setText}
        call={(who) => setCalled((before) => [...before, who])}
        send={save}
        error={saving.error ? problemText(saving.error) : undefined}
      />
      <Group gap="xs" justify="flex-end">
        <Button size="xs" variant="default" onClick={close}>
          {t('forms:notNow')}
        </Button>
        <Button size="xs" variant="default" loading={saving.isPending} onClick={save}>
          {t('comments.save')}
        </Button>
      </Group>
    </Stack>
  );
}
