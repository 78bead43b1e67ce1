import { Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { ChoiceField } from '../forms/ChoiceField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { writingWays } from '../forms/regions.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { languageNames, languages } from '../i18n/languages.js';
import { tellDone } from '../parts/toasts.js';
import type { User } from './user-columns.js';

const valuesOf = ({ email, locale, timeZone }: User) => ({ email, locale, timeZone });

/** How somebody signs in and reads. */
export function UserForm({ user, close }: { user: User; close: () => void }) {
  const { t } = useTranslation(['admin', 'forms']);
  const queries = useQueryClient();
  const path = { id: user.id };
  const form = useSaveForm({
    initial: valuesOf(user),
    version: user.version,
    validate: { email: (email) => (email.trim() ? null : t('forms:needed')) },
    save: (_values, changes, headers) => answer(api.PATCH('/api/v1/users/{id}', { params: { path }, headers, body: changes })),
    saved: () => {
      void queries.invalidateQueries({ queryKey: ['users'] });
      tellDone(t('users.saved', { name: user.name }));
      close();
    },
    readAgain: async () => {
      const now = await answer(api.GET('/api/v1/users/{id}', { params: { path } }));
      return { values: valuesOf(now), version: now.version };
    },
  });
  const { fields } = form;
  const labels = { email: t('users.email'), locale: t('users.locale'), timeZone: t('users.timeZone') };
  return (
    <RecordForm form={form} label={t('users.editOf', { name: user.name })} verb={t('users.save')} cancel={close} labels={labels}>
      <TextInput label={labels.email} type="email" autoComplete="off" {...fields.getInputProps('email')} />
      <Select
        label={labels.locale}
        placeholder={t('users.asOrganization')}
        clearable
        searchable
        data={languages.map((language) => ({ group: languageNames[language], items: writingWays(language) }))}
        {...fields.getInputProps('locale')}
      />
      <ChoiceField
        of="timeZone"
        label={labels.timeZone}
        placeholder={t('users.asOrganization')}
        clearable
        {...fields.getInputProps('timeZone')}
      />
    </RecordForm>
  );
}
