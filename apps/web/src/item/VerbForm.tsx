import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { LeaveGuard } from '../forms/LeaveGuard.js';
import { focusFirstError } from '../forms/use-save-form.js';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { problemText } from '../parts/problem-text.js';
import { type Answers, askedNow, givenAnswers, isEmpty, unanswered } from './answers.js';
import type { ItemView, OfferedVerb } from './item-queries.js';
import { QuestionField } from './QuestionField.js';
import { useMove } from './use-move.js';
import { VerbEffects } from './VerbEffects.js';

/** Asks what the verb needs to know. What is missing or refused is told at its field, and nothing that was typed is lost. */
export function VerbForm({ item, verb, close }: { item: ItemView; verb: OfferedVerb; close: () => void }) {
  const { t } = useTranslation(['item', 'forms']);
  const [answers, setAnswers] = useState<Answers>({});
  const [comment, setComment] = useState('');
  const [effectiveAt, setEffectiveAt] = useState('');
  const [missing, setMissing] = useState<string[]>([]);
  const form = useRef<HTMLFormElement>(null);
  const move = useMove(item, verb, close, () => focusFirstError(form.current));
  const problem = move.error instanceof Problem ? move.error : null;
  const refused = problem?.fieldErrors('/answers/') ?? {};
  const whenRefused = problem?.fieldErrors('/')['effectiveAt'];
  const defined = useLifecycles().verb(item.kind, verb.verb)?.asks;
  // Whether a question that hangs on another answer has to be answered is known once it is asked.
  const asks = askedNow(verb.asks, answers).map((question) => ({
    ...question,
    required:
      question.required ||
      (question.onlyWhen !== undefined && defined?.find(({ name }) => name === question.name)?.required === true),
  }));
  const atField = whenRefused !== undefined || asks.some(({ name }) => refused[name] !== undefined);
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    const needed = unanswered(asks, answers);
    setMissing(needed);
    if (needed.length > 0) {
      focusFirstError(form.current);
      return;
    }
    const happened = effectiveAt ? { effectiveAt: new Date(effectiveAt).toISOString() } : {};
    const told = Object.entries(answers).filter(([each]) => asks.some(({ name }) => name === each));
    move.mutate({
      answers: givenAnswers(Object.fromEntries(told)),
      ...(comment.trim() ? { comment: comment.trim() } : {}),
      ...happened,
    });
  };
  const dirty = !move.isSuccess && (comment !== '' || Object.values(answers).some((value) => !isEmpty(value)));
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={`${verb.label}: ${item.tag}`}>
      <LeaveGuard dirty={dirty} />
      <Stack gap="md">
        {move.error && !atField ? (
          <Alert color="rose" role="alert" title={t('verbs.notPossible')}>
            {problem?.code === 'version_stale' ? t('verbs.stale') : problemText(move.error)}
          </Alert>
        ) : null}
        {asks.map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            itemId={item.id}
            value={answers[question.name]}
            error={
              missing.includes(question.name) && isEmpty(answers[question.name]) ? t('forms:needed') : refused[question.name]
            }
            change={(value) => setAnswers((before) => ({ ...before, [question.name]: value }))}
          />
        ))}
        <Textarea
          label={t('verbs.comment')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={comment}
          onChange={(event) => setComment(event.currentTarget.value)}
        />
        <TextInput
          type="datetime-local"
          label={t('verbs.when')}
          description={t('verbs.whenHelp')}
          value={effectiveAt}
          error={whenRefused}
          onChange={(event) => setEffectiveAt(event.currentTarget.value)}
        />
        <VerbEffects item={item} verb={verb} />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t('forms:notNow')}
          </Button>
          <Button type="submit" loading={move.isPending}>
            {verb.label}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
