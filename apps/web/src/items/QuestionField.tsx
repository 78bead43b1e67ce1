import { Checkbox, Group, NumberInput, SegmentedControl, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromDecimals } from '../parts/money.js';
import type { Question } from './item-queries.js';
import { RecordPicker } from './RecordPicker.js';
import { type RecordKind, recordKinds } from './record-sources.js';

interface FieldProps {
  question: Question;
  value: unknown;
  error: string | undefined;
  change: (value: unknown) => void;
}

/** The field for one question, by its type. */
export function QuestionField({ question, value, error, change }: FieldProps) {
  const shared = { label: question.label, description: question.help, required: question.required, error };
  const text = typeof value === 'string' ? value : '';
  switch (question.type) {
    case 'number':
      return (
        <NumberInput
          {...shared}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => change(typeof next === 'number' ? next : undefined)}
          allowDecimal={!question.whole}
          {...(question.least === undefined ? {} : { min: question.least })}
        />
      );
    case 'date':
      return <TextInput {...shared} type="date" value={text} onChange={(event) => change(event.currentTarget.value)} />;
    case 'flag':
      return (
        <Checkbox label={question.label} checked={value === true} onChange={(event) => change(event.currentTarget.checked)} />
      );
    case 'choice':
      return <Select {...shared} data={question.choices ?? []} value={text || null} onChange={change} searchable />;
    case 'money':
      return <MoneyField {...{ question, value, error, change }} />;
    case 'holder':
      return <HolderField {...{ question, value, error, change }} />;
    case 'text':
      return question.long ? (
        <Textarea {...shared} autosize minRows={2} value={text} onChange={(event) => change(event.currentTarget.value)} />
      ) : (
        <TextInput
          {...shared}
          maxLength={question.most ?? 2_000}
          value={text}
          onChange={(event) => change(event.currentTarget.value)}
        />
      );
    default:
      return <RecordPicker {...shared} kind={asRecordKind(question.type)} value={text} change={change} />;
  }
}

function asRecordKind(type: string): RecordKind {
  const kind = recordKinds.find((name) => name === type);
  if (!kind) throw new Error(`No field is known for a question of the type ${type}.`);
  return kind;
}

const holderKinds = [
  { value: 'person', label: 'Person' },
  { value: 'location', label: 'Place' },
  { value: 'item', label: 'Item' },
] as const;

function HolderField({ question, value, error, change }: FieldProps) {
  const chosen = typeof value === 'object' && value !== null ? (value as { kind: RecordKind; id: string }) : null;
  const [kind, setKind] = useState<RecordKind>(chosen?.kind ?? 'person');
  return (
    <Stack gap={6}>
      <SegmentedControl
        aria-label={`${question.label} is a`}
        size="xs"
        value={kind}
        data={holderKinds.map((choice) => ({ ...choice }))}
        onChange={(next) => {
          setKind(next as RecordKind);
          change(undefined);
        }}
      />
      <RecordPicker
        label={question.label}
        required={question.required}
        error={error}
        kind={kind}
        value={chosen?.id ?? ''}
        change={(id) => change(id ? { kind, id } : undefined)}
      />
    </Stack>
  );
}

const currencies = ['EUR', 'USD', 'GBP', 'CHF', 'JPY'];

function MoneyField({ question, error, change }: FieldProps) {
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState('EUR');
  const tell = (nextAmount: string, nextCurrency: string): void => {
    setAmount(nextAmount);
    setCurrency(nextCurrency);
    const amountMinor = fromDecimals(nextAmount, nextCurrency);
    change(amountMinor === undefined ? undefined : { amountMinor, currency: nextCurrency });
  };
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        label={question.label}
        required={question.required}
        error={error}
        inputMode="decimal"
        value={amount}
        onChange={(event) => tell(event.currentTarget.value, currency)}
        flex={1}
      />
      <Select
        aria-label={`Currency of ${question.label}`}
        data={currencies}
        value={currency}
        onChange={(next) => tell(amount, next ?? currency)}
        allowDeselect={false}
        w={90}
      />
    </Group>
  );
}
