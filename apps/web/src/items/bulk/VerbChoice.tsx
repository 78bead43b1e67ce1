import { Button, Group, Select, Stack, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirstError } from '../../forms/use-save-form.js';
import { type Answers, givenAnswers, isEmpty, unanswered } from '../../item/answers.js';
import { QuestionField } from '../../item/QuestionField.js';
import { useLifecycles } from '../../lifecycle/lifecycles.js';
import { AnswerTable } from './AnswerTable.js';
import { askedOfAll } from './asked-of-all.rules.js';
import type { WantedChange } from './bulk-queries.js';
import { bulkVerbs, type Standing } from './bulk-verbs.js';
import { namesItems, pastedAnswers } from './pasted-answers.js';

interface VerbChoiceProps {
  standings: readonly Standing[];
  /** Tries what was chosen. */
  attempt: (change: WantedChange) => void;
  trying: boolean;
  close: () => void;
}

/** Which verb to use on all that is chosen, and what it asks, answered once for all. */
export function VerbChoice({ standings, attempt, trying, close }: VerbChoiceProps) {
  const { t } = useTranslation(['items', 'forms', 'table', 'item']);
  const { all, stateLabel } = useLifecycles();
  const verbs = bulkVerbs(all, standings);
  const [name, setName] = useState<string | null>(null);
  const [answers, setAnswers] = useState<Answers>({});
  const [comment, setComment] = useState('');
  const [pasted, setPasted] = useState('');
  const [told, setTold] = useState<Record<number, string>>({});
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const verb = verbs.find((each) => each.name === name);
  const table = pastedAnswers(pasted, told, verb?.asks ?? []);
  const asks = askedOfAll(verb?.asks ?? [], answers, table?.columns ?? []);
  // What a column answers need not be answered for all.
  const lacking = unanswered(asks, answers).filter((each) => !table?.columns.includes(each));
  const missing = tried ? lacking : [];
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!verb || lacking.length > 0 || (table && !namesItems(table))) {
      focusFirstError(form.current);
      return;
    }
    const asked = Object.fromEntries(
      Object.entries(givenAnswers(answers)).filter(([each]) => asks.some((ask) => ask.name === each)),
    );
    const act = { verb: verb.name, answers: asked, ...(comment.trim() ? { comment: comment.trim() } : {}) };
    attempt({ act, ...(table ? { table } : {}) });
  };
  const leadsTo = verb?.kinds.map(({ kind, to }) => stateLabel(kind, to)) ?? [];
  return (
    <form ref={form} noValidate onSubmit={submit} aria-label={t('bulk.verbTitle')}>
      <Stack gap="md">
        <Select
          label={t('bulk.verb')}
          description={verb ? t('bulk.leadsTo', { states: [...new Set(leadsTo)].join(', ') }) : t('bulk.verbHelp')}
          data={verbs.map((each) => ({ value: each.name, label: each.label }))}
          value={name}
          onChange={setName}
          searchable
          required
          data-autofocus
          // It has the focus from the start, and must not hide what is below.
          openOnFocus={false}
          error={tried && !verb ? t('forms:needed') : undefined}
          nothingFoundMessage={t('table:filter.nothing')}
        />
        {asks.map((question) => (
          <QuestionField
            key={question.name}
            question={question}
            value={answers[question.name]}
            error={missing.includes(question.name) && isEmpty(answers[question.name]) ? t('forms:needed') : undefined}
            change={(value) => setAnswers((before) => ({ ...before, [question.name]: value }))}
          />
        ))}
        {verb && verb.asks.length > 0 ? (
          <AnswerTable
            asks={verb.asks}
            text={pasted}
            table={table}
            paste={setPasted}
            tell={(place, column) => setTold((before) => ({ ...before, [place]: column }))}
          />
        ) : null}
        {verb ? (
          <Textarea
            label={t('item:verbs.comment')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={comment}
            onChange={(event) => setComment(event.currentTarget.value)}
          />
        ) : null}
        <TryButtons trying={trying} close={close} />
      </Stack>
    </form>
  );
}

export function TryButtons({ trying, close }: { trying: boolean; close: () => void }) {
  const { t } = useTranslation(['items', 'forms']);
  return (
    <Group justify="flex-end">
      <Button variant="default" onClick={close}>
        {t('forms:notNow')}
      </Button>
      <Button type="submit" loading={trying}>
        {t('bulk.try')}
      </Button>
    </Group>
  );
}
