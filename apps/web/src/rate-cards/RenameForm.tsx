import { TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import { forgetStatements } from '../statements/statements.js';
import { type RateCard } from './rate-cards.js';

/** Another name for a card; statements of closed months keep the old one. */
export function RenameForm({ card: { id, name, version }, close }: { card: RateCard; close: () => void }) {
  const { t } = useTranslation(['rate-cards', 'forms']);
  const form = useSaveForm({
    initial: { name },
    version,
    validate: { name: (typed) => (typed.trim() ? null : t('forms:needed')) },
    save: (values, _changes, headers) =>
      answer(api.PATCH('/api/v1/rate-cards/{id}', { params: { path: { id } }, headers, body: { name: values.name.trim() } })),
    saved: async () => {
      tellDone(t('rate-cards:renamed'));
      close();
      await forgetStatements();
    },
    readAgain: async () => {
      const theirs = await answer(api.GET('/api/v1/rate-cards/{id}', { params: { path: { id } } }));
      return { values: { name: theirs.name }, version: theirs.version };
    },
  });
  const label = t('rate-cards:fields.card');
  return (
    <RecordForm form={form} label={t('rate-cards:rename')} verb={t('rate-cards:rename')} cancel={close} labels={{ name: label }}>
      <TextInput label={label} required maxLength={120} {...form.fields.getInputProps('name')} />
    </RecordForm>
  );
}
