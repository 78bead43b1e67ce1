import { Group, Select, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { listOf, type Part, type Path, partOf, problemsIn, textOf, valueAt } from '../draft.js';
import { reasonsOf } from '../problem-text.js';
import { useEditing } from './editing.js';
import { chosenSource, questionBehind, type SourceGroup, sourceOf } from './sources.js';

interface ConditionFieldsProps {
  at: Path;
  label: string;
  /** What can be looked at. */
  sources: readonly SourceGroup[];
  /** The verb that asks, and whose steps these are. */
  verb: Path;
}

/** On a fact being so, on an answer that was given, on what a step brought; always, where nothing is said. */
export function ConditionFields({ at, label, sources, verb }: ConditionFieldsProps) {
  const { t } = useTranslation('lifecycles');
  const { draft, problems, readOnly, set } = useEditing();
  const condition = valueAt(draft, at);
  const wrong = problemsIn(problems, at);
  const chosen = chosenSource(condition);
  return (
    <Group align="flex-start" gap="sm" grow>
      <Select
        label={label}
        placeholder={t('condition.always')}
        data={sources
          .filter(({ options }) => options.length > 0)
          .map(({ sort, options }) => ({ group: t(`condition.${sort}`), items: options }))}
        value={chosen || null}
        onChange={(key) => set(at, key ? { ...sourceOf(key), is: usual(questionBehind(draft, verb, key), key) } : undefined)}
        readOnly={readOnly}
        clearable={!readOnly}
        allowDeselect={false}
        searchable
        error={wrong.length > 0 ? reasonsOf(wrong) : undefined}
      />
      {chosen === '' ? null : (
        <ExpectedValue
          value={partOf(condition)['is']}
          question={questionBehind(draft, verb, chosen)}
          isFact={'fact' in partOf(condition)}
          readOnly={readOnly}
          write={(is) => set([...at, 'is'], is)}
        />
      )}
    </Group>
  );
}

/** What is expected until something else is said. */
function usual(question: Part | undefined, key: string): unknown {
  if (question?.['type'] === 'choice') return textOf(partOf(listOf(question['choices'])[0])['value']);
  return question === undefined || question['type'] === 'flag' || 'fact' in sourceOf(key) ? true : '';
}

interface ExpectedValueProps {
  value: unknown;
  question: Readonly<Record<string, unknown>> | undefined;
  isFact: boolean;
  readOnly: boolean;
  write: (value: unknown) => void;
}

/** What it has to be, by what is asked there. */
function ExpectedValue({ value, question, isFact, readOnly, write }: ExpectedValueProps) {
  const { t } = useTranslation('lifecycles');
  const type = isFact ? 'flag' : question?.['type'];
  if (type === 'flag') {
    const answers = [
      { value: 'true', label: t('condition.yes') },
      { value: 'false', label: t('condition.no') },
    ];
    return (
      <Select
        label={t('condition.is')}
        {...{ readOnly }}
        allowDeselect={false}
        data={answers}
        value={String(value)}
        onChange={(chosen) => write(chosen === 'true')}
      />
    );
  }
  if (type === 'choice') {
    const choices = listOf(question?.['choices']).map(partOf);
    return (
      <Select
        label={t('condition.is')}
        {...{ readOnly }}
        allowDeselect={false}
        data={choices.map((choice) => ({ value: textOf(choice['value']), label: textOf(choice['label']) }))}
        value={textOf(value) || null}
        onChange={(chosen) => write(chosen ?? undefined)}
      />
    );
  }
  return (
    <TextInput
      label={t('condition.is')}
      {...{ readOnly }}
      value={typeof value === 'boolean' ? '' : String(value ?? '')}
      onChange={({ currentTarget }) => write(type === 'number' ? Number(currentTarget.value) : currentTarget.value)}
    />
  );
}
