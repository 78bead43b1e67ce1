import { Button, Checkbox, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { focusFirstError } from '../forms/use-save-form.js';
import { askedNow, givenAnswers, isEmpty, unanswered } from '../item/answers.js';
import { documentsQuery } from '../item/documents.js';
import type { Step } from '../item/item-queries.js';
import { QuestionField } from '../item/QuestionField.js';
import { questionInLanguage } from '../lifecycle/lifecycles.js';
import { tell } from '../lifecycle/tell.js';
import { StepFiles } from './StepFiles.js';
import { useTaskDraft } from './task-drafts.js';
import { useStepAct } from './use-step-act.js';

interface CompletionFormProps {
  step: Step;
  done?: (after: Step) => void;
}

/** All that a task wants before it is done: its checklist, its questions, what shows that it is done. What lacks is told at its field. */
export function CompletionForm({ step, done }: CompletionFormProps) {
  const { t } = useTranslation(['work', 'forms', 'item']);
  const [{ ticked, evidence, answers }, change] = useTaskDraft(step.id);
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const act = useStepAct(step, done);
  const { data: files } = useQuery({ ...documentsQuery({ kind: 'step', id: step.id }), enabled: step.needsFile });
  const asks = askedNow(step.asks, answers).map(questionInLanguage);
  const given = evidence.trim();
  const missing = unanswered(asks, answers);
  const unticked = step.checklist.length - ticked.length;
  const wordWanted = step.evidenceRequired && !step.needsFile;
  const lacksFile = step.needsFile && files?.length === 0;
  const refused = act.error instanceof Problem ? act.error : undefined;
  const evidenceProblem = refused?.fieldErrors('/')['evidence'];
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (unticked > 0 || (wordWanted && given === '') || lacksFile || missing.length > 0) {
      focusFirstError(form.current);
      return;
    }
    act.mutate(
      {
        act: 'completion',
        ticked,
        ...(given ? { evidence: given } : {}),
        ...(asks.length > 0 ? { answers: answersTo(asks, answers) } : {}),
      },
      { onError: () => focusFirstError(form.current) },
    );
  };
  return (
    <form ref={form} onSubmit={submit} noValidate aria-label={t('doneOf', { step: tell(step.title) })} data-completion>
      <Stack gap="sm">
        {step.checklist.length > 0 ? (
          <Checkbox.Group
            label={t('checklist')}
            value={ticked}
            onChange={(next) => change({ ticked: next })}
            error={tried && unticked > 0 ? t('tickFirst') : refused?.fieldErrors('/')['ticked']}
          >
            <Stack gap={6} py={4}>
              {step.checklist.map((line) => (
                <Checkbox
                  key={line}
                  value={line}
                  label={tell(line)}
                  size="sm"
                  aria-invalid={tried && !ticked.includes(line) ? true : undefined}
                />
              ))}
            </Stack>
          </Checkbox.Group>
        ) : null}
        {asks.map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            itemId={step.subjectId}
            value={answers[question.name]}
            error={
              tried && missing.includes(question.name) && isEmpty(answers[question.name])
                ? t('forms:needed')
                : refused?.fieldErrors('/answers/')[question.name]
            }
            change={(value) => change({ answers: { ...answers, [question.name]: value } })}
          />
        ))}
        {step.needsFile ? <StepFiles step={step} error={tried && lacksFile ? t('addFile') : evidenceProblem} /> : null}
        {wordWanted || step.assignee === 'holder' ? (
          <Textarea
            label={t('evidence')}
            description={wordWanted ? t('evidenceHelp') : t('holderHelp')}
            autosize
            minRows={1}
            maxLength={2_000}
            value={evidence}
            onChange={(event) => change({ evidence: event.currentTarget.value })}
            required={wordWanted}
            error={tried && wordWanted && given === '' ? t('sayEvidence') : step.needsFile ? undefined : evidenceProblem}
          />
        ) : null}
        {refused && unplaced(refused) ? (
          <Text size="sm" c="rose" role="alert">
            {refused.message}
          </Text>
        ) : null}
        <Group>
          <Button type="submit" loading={act.isPending} aria-keyshortcuts="Shift+C">
            {t('complete')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Only what was asked in the end, not what was answered before another answer took the question away. */
function answersTo(asks: Step['asks'], answers: Record<string, unknown>): Record<string, unknown> {
  return givenAnswers(Object.fromEntries(asks.map(({ name }) => [name, answers[name]])));
}

/** A refusal that belongs to none of the fields. */
function unplaced({ problems }: Problem): boolean {
  return problems.some(({ pointer }) => !/^\/(ticked|evidence|answers)/.test(pointer));
}
