import { Text } from '@mantine/core';
import { useLifecycles } from '../lifecycle/lifecycles.js';
import { showDay, showNumber } from '../parts/locale.js';
import { type Amount, showMoney } from '../parts/money.js';
import { words } from '../parts/words.js';
import type { HistoryLine, Question } from './item-queries.js';

/** What was answered, in the words of its questions, apart from ids, which say nothing to a person. */
export function AnswerList({ kind, line }: { kind: string; line: HistoryLine }) {
  const asks = useLifecycles().verb(kind, line.verb)?.asks ?? [];
  const told = Object.entries(line.answers).flatMap(([name, value]) => {
    const question = asks.find((ask) => ask.name === name);
    const text = shown(value, question);
    return text === null ? [] : [`${question?.label ?? words(name)}: ${text}`];
  });
  if (told.length === 0) return null;
  return (
    <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
      {told.join(' · ')}
    </Text>
  );
}

const plainTypes = ['text', 'number', 'date', 'money', 'choice', 'flag'];

function shown(value: unknown, question: Question | undefined): string | null {
  if (question && !plainTypes.includes(question.type)) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number') return showNumber(value);
  if (isAmount(value)) return showMoney(value);
  if (typeof value !== 'string' || (!question && isId(value))) return null;
  if (question?.type === 'date') return showDay(value);
  return question?.choices?.find((choice) => choice.value === value)?.label ?? value;
}

function isAmount(value: unknown): value is Amount {
  return typeof value === 'object' && value !== null && 'amountMinor' in value && 'currency' in value;
}

function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(text);
}
