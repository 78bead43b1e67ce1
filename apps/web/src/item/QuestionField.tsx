import { Checkbox, NumberInput, Select, Textarea, TextInput } from '@mantine/core';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { type RecordKind, recordKinds } from '../forms/record-sources.js';
import { FileField } from './FileField.js';
import { HolderField } from './HolderField.js';
import type { Question } from './item-queries.js';

export interface FieldProps {
  question: Question;
  /** The item that is spoken of, where it is one: a file is a document of it. */
  itemId?: string;
  value: unknown;
  error: string | undefined;
  change: (value: unknown) => void;
}

/** The field for one question, by its type. */
export function QuestionField({ question, itemId, value, error, change }: FieldProps) {
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
          {...(question.most === undefined ? {} : { max: question.most })}
        />
      );
    case 'date':
      return <TextInput {...shared} type="date" value={text} onChange={(event) => change(event.currentTarget.value)} />;
    case 'flag':
      return (
        <Checkbox
          label={question.label}
          description={question.help}
          error={error}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
        />
      );
    case 'choice':
      return <Select {...shared} data={question.choices ?? []} value={text || null} onChange={change} searchable />;
    case 'money':
      return <MoneyField {...shared} change={change} />;
    case 'file':
      return <FileField {...shared} itemId={itemId} value={text} change={change} />;
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
