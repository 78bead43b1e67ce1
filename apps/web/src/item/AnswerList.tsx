import { Text } from '@mantine/core';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { showDay, showNumber } from '../parts/locale.js';
import { showMoney } from '../parts/money.js';
import { words } from '../parts/words.js';
import type { Question } from './item-queries.js';
import { isAmount } from './ShownValue.js';

interface AnswerListProps {
  kind: string;
  verb: string;
  answers: object;
}

/** What was answered, in the words of its questions, apart from ids, which say nothing to a person. */
export function AnswerList({ kind, verb, answers }: AnswerListProps) {
  const { t } = useTranslation('parts');
  const asks = useLifecycles().verb(kind, verb)?.asks ?? [];
  const told = Object.entries(answers).flatMap(([name, value]) => {
    const question = asks.find((ask) => ask.name === name);
    const text = answerText(t, value, question);
    return text === null ? [] : [`${question?.label ?? words(name)}: ${text}`];
  });
  if (told.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {told.join(' · ')}
    </Text>
  );
}

/** What was answered, as a text; nothing where it is an id. */
export function answerText(t: TFunction<'parts'>, value: unknown, question: Question | undefined): string | null {
  if (typeof value === 'boolean') return value ? t('values.yes') : t('values.no');
  return shown(value, question);
}

const plainTypes = ['text', 'number', 'date', 'money', 'choice', 'flag'];

function shown(value: unknown, question: Question | undefined): string | null {
  if (question && !plainTypes.includes(question.type)) return null;
  if (typeof value === 'number') return showNumber(value);
  if (isAmount(value)) return showMoney(value);
  if (typeof value !== 'string' || (!question && isId(value))) return null;
  if (question?.type === 'date') return showDay(value);
  return question?.choices?.find((choice) => choice.value === value)?.label ?? value;
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
}
