import { Text, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { snakeName } from '../forms/name-from.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tell } from '../lifecycle/tell.js';
import { forgetDefinitions, type LifecycleName } from './definition-queries.js';

/** Begins a lifecycle of one's own as another one is. */
export function CopyForm({ from, close }: { from: Pick<LifecycleName, 'name' | 'label'>; close: () => void }) {
  const { t } = useTranslation(['lifecycles', 'forms']);
  const navigate = useNavigate();
  const form = useSaveForm({
    initial: { label: '', name: '' },
    validate: { label: (label) => (label.trim() ? null : t('forms:needed')) },
    save: ({ label, name }, _changes, headers) =>
      answer(
        api.POST('/api/v1/definitions', {
          headers,
          body: { from: from.name, label: label.trim(), name: name.trim() || snakeName(label) },
        }),
      ),
    saved: ({ id }) => {
      forgetDefinitions();
      close();
      void navigate({ to: '/admin/lifecycles/$definitionId', params: { definitionId: id } });
    },
  });
  const { fields } = form;
  const derived = snakeName(fields.values.label);
  return (
    <RecordForm
      form={form}
      label={t('copy.title')}
      verb={t('copy.begin')}
      cancel={close}
      labels={{ label: t('own.label'), name: t('editor.name') }}
    >
      <Text size="sm">{t('copy.text', { label: tell(from.label) })}</Text>
      <TextInput label={t('own.label')} required data-autofocus maxLength={120} {...fields.getInputProps('label')} />
      <TextInput
        label={t('editor.name')}
        description={t('copy.nameHelp')}
        placeholder={derived}
        maxLength={60}
        styles={{ input: { fontFamily: 'var(--mantine-font-family-monospace)' } }}
        {...fields.getInputProps('name')}
      />
    </RecordForm>
  );
}
