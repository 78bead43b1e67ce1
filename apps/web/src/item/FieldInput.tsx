import { Checkbox, Select, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { MoneyField } from '../forms/MoneyField.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { say } from '../values/say.js';
import type { ItemField } from './item-fields.js';
import type { FieldValue } from './item-values.js';

interface FieldInputProps {
  field: ItemField;
  value: FieldValue;
  change: (value: FieldValue) => void;
  error?: React.ReactNode;
}

/** What a field is called, in the person's language. */
export function useFieldLabel(): (field: ItemField) => string {
  const { t } = useTranslation('item');
  return ({ label }) => (typeof label === 'string' ? t(`fields.${label}`) : label.own);
}

/** The way to fill in one fact of an item, by its type. */
export function FieldInput({ field, value, change, error }: FieldInputProps) {
  const label = useFieldLabel()(field);
  const shared = { label, error, required: field.required ?? false };
  const text = typeof value === 'string' ? value : '';
  const typed = (event: { currentTarget: { value: string } }): void => change(event.currentTarget.value);
  switch (field.type) {
    case 'flag':
      return (
        <Checkbox
          label={label}
          error={error}
          checked={value === true}
          onChange={(event) => change(event.currentTarget.checked)}
          py={4}
        />
      );
    case 'choice': {
      // The organisation's own choices are shown as they were written.
      const own = typeof field.label !== 'string';
      const data = field.choices.map((choice) => ({ value: choice, label: own ? choice : say(choice) }));
      return <Select {...shared} data={data} value={text || null} onChange={(next) => change(next ?? '')} clearable />;
    }
    case 'money':
      return (
        <MoneyField {...shared} initial={typeof value === 'object' ? value : null} change={(amount) => change(amount ?? null)} />
      );
    case 'record':
      return <RecordPicker {...shared} kind={field.record} value={text} change={(id) => change(id ?? '')} />;
    case 'long':
      return <Textarea {...shared} autosize minRows={3} maxLength={10_000} value={text} onChange={typed} />;
    case 'date':
      return <TextInput {...shared} type="date" value={text} onChange={typed} />;
    case 'number':
      return <TextInput {...shared} inputMode="decimal" value={text} onChange={typed} />;
    case 'text':
      return <TextInput {...shared} maxLength={field.most ?? 200} value={text} onChange={typed} />;
  }
}
