import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { problemText } from '../parts/problem-text.js';
import { type About, keyOf } from './about.js';
import { CommentField } from './CommentField.js';
import { type Mentioned, stillMentioned } from './mentions.js';

/** Says something about an item or a task; whoever is called by name is told. */
export function CommentForm({ about }: { about: About }) {
  const { t } = useTranslation('item');
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [called, setCalled] = useState<Mentioned[]>([]);
  const sending = useMutation({
    mutationFn: () => {
      const body = { text: text.trim(), mentions: stillMentioned(text, called) };
      const request = { params: { path: { id: about.id } }, body };
      return about.kind === 'item'
        ? answer(api.POST('/api/v1/items/{id}/comments', request))
        : answer(api.POST('/api/v1/steps/{id}/comments', request));
    },
    onSuccess: () => {
      setText('');
      setCalled([]);
      return queries.invalidateQueries({ queryKey: [...keyOf(about), about.kind === 'item' ? 'story' : 'comments'] });
    },
  });
  const send = (): void => {
    if (text.trim() !== '' && !sending.isPending) sending.mutate();
  };
  return (
    <form
      aria-label={t('comments.add')}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <LeaveGuard dirty={text.trim() !== ''} />
      <Stack gap={6}>
        <CommentField
          label={t('comments.label')}
          text={text}
          change={setText}
          call={(who) => setCalled((before) => [...before, who])}
          send={send}
          error={sending.error ? problemText(sending.error) : undefined}
        />
        {text.trim() === '' ? null : (
          <Group justify="space-between">
            <Text size="xs" c="dimmed">
              {t('comments.keys')}
            </Text>
            <Button type="submit" size="xs" variant="default" loading={sending.isPending}>
              {t('comments.send')}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
