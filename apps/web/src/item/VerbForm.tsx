import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { Problem } from '../api/problem.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { QuestionField } from './QuestionField.js';
import { useMove } from './use-move.js';
import { VerbEffects } from './VerbEffects.js';

/** Asks what the verb needs to know. What is missing or refused is told at its field, and nothing that was typed is lost. */
export function VerbForm({ item, verb, close }: { item: ItemView; verb: OfferedVerb; close: () => void }) {
  const [answers, setAnswers] = useState<Record<string, unknown>>({});
  const [comment, setComment] = useState('');
  const [effectiveAt, setEffectiveAt] = useState('');
  const [missing, setMissing] = useState<string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const move = useMove(item, verb, close, () => focusFirstError(form.current));
  const problem = move.error instanceof Problem ? move.error : null;
  const refused = problem?.fieldErrors('/answers/') ?? {};
  const whenRefused = problem?.fieldErrors('/')['effectiveAt'];
  const atField = whenRefused !== undefined || verb.asks.some(({ name }) => refused[name] !== undefined);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const unanswered = verb.asks.filter(({ name, required }) => required && isEmpty(answers[name])).map(({ name }) => name);
    setMissing(unanswered);
    if (unanswered.length > 0) {
      focusFirstError(form.current);
      return;
    }
    const happened = effectiveAt ? { effectiveAt: new Date(effectiveAt).toISOString() } : {};
    move.mutate({ answers: given(answers), ...(comment.trim() ? { comment: comment.trim() } : {}), ...happened });
  };
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={`${verb.label}: ${item.tag}`}>
      <Stack gap="md">
        {move.error && !atField ? (
          <Alert color="rose" role="alert" title="Not possible">
            {problem?.code === 'version_stale'
              ? 'Somebody changed this item meanwhile. It is shown as it stands now; look again, then repeat.'
              : move.error.message}
          </Alert>
        ) : null}
        {verb.asks.map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            value={answers[question.name]}
            error={missing.includes(question.name) && isEmpty(answers[question.name]) ? 'This is needed' : refused[question.name]}
            change={(value) => setAnswers((before) => ({ ...before, [question.name]: value }))}
          />
        ))}
        <Textarea
          label="Comment"
          autosize
          minRows={2}
          maxLength={2_000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label="When it happened"
          description="Now, unless you say otherwise"
          value={effectiveAt}
          error={whenRefused}
          onChange={(event) => setEffectiveAt(event.currentTarget.value)}
        />
        <VerbEffects item={item} verb={verb} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            Not now
          </Button>
          <Button type="submit" loading={move.isPending}>
            {verb.label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** After the errors are drawn, to the first of them. */
function focusFirstError(form: HTMLFormElement | null): void {
  requestAnimationFrame(() => form?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function given(answers: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(answers).filter(([, value]) => !isEmpty(value)));
}
