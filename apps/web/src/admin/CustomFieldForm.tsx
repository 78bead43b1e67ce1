import { Checkbox, Select, TagsInput, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { camelName } from '../forms/name-from.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { say } from '../values/say.js';
import type { CustomField } from './CustomFieldList.js';

const kinds = ['asset', 'service', 'license'] as const;
const types = ['text', 'number', 'date', 'flag', 'choice'] as const;

interface CustomFieldFormProps {
  /** The one that is changed; absent for a new one. */
  field: CustomField | undefined;
  close: () => void;
  changed: () => void;
}

const choicesOf = (choices: CustomField['choices']): string[] =>
  Array.isArray(choices) ? choices.filter((choice) => typeof choice === 'string') : [];

const valuesOf = (field: CustomField | undefined) => ({
  kind: field?.kind ?? 'asset',
  label: field?.label ?? '',
  name: field?.name ?? '',
  type: field?.type ?? 'text',
  choices: choicesOf(field?.choices ?? null),
  required: field?.required ?? false,
});

/** Kind, name and type hold for good, since values are kept under them. */
export function CustomFieldForm({ field, close, changed }: CustomFieldFormProps) {
  const { t } = useTranslation(['admin', 'forms']);
  const form = useSaveForm({
    initial: valuesOf(field),
    ...(field ? { version: field.version } : {}),
    validate: {
      label: (label) => (label.trim() ? null : t('forms:needed')),
      choices: (choices, { type }) => (type === 'choice' && choices.length === 0 ? t('fields.needChoices') : null),
    },
    save: ({ kind, label, name, type, choices, required }, _changes, headers) =>
      field
        ? answer(
            api.PATCH('/api/v1/custom-fields/{id}', {
              params: { path: { id: field.id } },
              headers,
              body: { label, required, ...(type === 'choice' ? { choices } : {}) },
            }),
          )
        : answer(
            api.POST('/api/v1/custom-fields', {
              headers,
              body: {
                kind: kinds.find((each) => each === kind) ?? 'asset',
                type: types.find((each) => each === type) ?? 'text',
                name: name || camelName(label),
                label: label.trim(),
                required,
                ...(type === 'choice' ? { choices } : {}),
              },
            }),
          ),
    saved: ({ label }) => {
      changed();
      tellDone(t('own.saved', { label }));
      close();
    },
    ...(field
      ? {
          readAgain: async () => {
            const now = await answer(api.GET('/api/v1/custom-fields/{id}', { params: { path: { id: field.id } } }));
            return { values: valuesOf(now), version: now.version };
          },
        }
      : {}),
  });
  const { fields } = form;
  const labels = { label: t('own.label'), choices: t('fields.choices'), required: t('fields.required') };
  const verb = field ? t('own.save') : t('fields.add');
  return (
    <RecordForm form={form} label={verb} verb={verb} cancel={close} labels={labels}>
      {field ? null : (
        <Select
          label={t('fields.kind')}
          data={kinds.map((value) => ({ value, label: say(`${value}s`) }))}
          allowDeselect={false}
          {...fields.getInputProps('kind')}
        />
      )}
      <TextInput label={t('own.label')} maxLength={100} {...fields.getInputProps('label')} />
      {field ? null : (
        <>
          <TextInput
            label={t('fields.name')}
            description={t('fields.nameHelp')}
            placeholder={camelName(fields.values.label)}
            maxLength={60}
            {...fields.getInputProps('name')}
          />
          <Select
            label={t('fields.type')}
            data={types.map((value) => ({ value, label: say(value) }))}
            allowDeselect={false}
            {...fields.getInputProps('type')}
          />
        </>
      )}
      {fields.values.type === 'choice' ? (
        <TagsInput label={t('fields.choices')} description={t('fields.choicesHelp')} {...fields.getInputProps('choices')} />
      ) : null}
      <Checkbox label={t('fields.requiredLabel')} {...fields.getInputProps('required', { type: 'checkbox' })} />
    </RecordForm>
  );
}
