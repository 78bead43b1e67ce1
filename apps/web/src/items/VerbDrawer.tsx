import { Alert, Button, Drawer, Group, Stack, Text, Textarea } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { answer, api, Problem } from '../api/client.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { QuestionField } from './QuestionField.js';

interface VerbDrawerProps {
  item: ItemView;
  verb: OfferedVerb | null;
  close: () => void;
}

/** A verb's questions, with refusals at their fields before anything is lost. */
export function VerbDrawer({ item, verb, close }: VerbDrawerProps) {
  return (
    <Drawer
      opened={verb !== null}
      onClose={close}
      position="right"
      size="md"
      title={<Text fw={600}>{verb ? `${verb.label}: ${item.tag}` : ''}</Text>}
    >
      {verb ? <VerbForm key={`${item.id}-${verb.verb}-${item.version}`} item={item} verb={verb} close={close} /> : null}
    </Drawer>
  );
}

function VerbForm({ item, verb, close }: { item: ItemView; verb: OfferedVerb; close: () => void }) {
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  const [comment, setComment] = useState('');
  const queries = useQueryClient();
  // One key for one intent: a second click, or a repeat after a lost connection, is the same request.
  const key = useRef(crypto.randomUUID());
  const move = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/api/v1/items/{id}/transitions', {
          params: { path: { id: item.id }, header: { 'If-Match': `"${item.version}"`, 'Idempotency-Key': key.current } },
          body: { verb: verb.verb, answers: given(answers), ...(comment.trim() ? { comment: comment.trim() } : {}) },
        }),
      ),
    onSuccess: () => {
      notifications.show({ color: 'green', message: `${verb.label}: ${item.tag} is done.` });
      close();
    },
    onError: () => {
      key.current = crypto.randomUUID();
    },
    onSettled: () => {
      void queries.invalidateQueries({ queryKey: ['item', item.id] });
      void queries.invalidateQueries({ queryKey: ['items'] });
    },
  });
  const problem = move.error instanceof Problem ? move.error : null;
  const fieldErrors = problem?.fieldErrors('/answers/') ?? {};
  const missing = verb.asks.some(({ name, required }) => required && isEmpty(answers[name]));
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        move.mutate();
      }}
    >
      <Stack gap="md">
        {problem && Object.keys(fieldErrors).length === 0 ? (
          <Alert color="rose" role="alert" title="Not possible">
            {problem.code === 'version_stale'
              ? 'Somebody changed this item meanwhile. Here is how it stands now; please look again.'
              : problem.message}
          </Alert>
        ) : null}
        {verb.asks.length === 0 ? (
          <Text size="sm">Nothing is asked for this. Say why in a comment if it helps others.</Text>
        ) : null}
        {verb.asks.map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            value={answers[question.name]}
            error={fieldErrors[question.name]}
            change={(value) => setAnswers((before) => ({ ...before, [question.name]: value }))}
          />
        ))}
        <Textarea
          label="Comment"
          autosize
          minRows={2}
          maxLength={2000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Not now
          </Button>
          <Button type="submit" loading={move.isPending} disabled={missing}>
            {verb.label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function given(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value)));
}
