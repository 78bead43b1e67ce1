import { Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { NewPasswordField, SHORTEST_PASSWORD } from '../forms/NewPasswordField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { tellDone } from '../parts/toasts.js';
import type { User } from './user-columns.js';

/** Another password for somebody who cannot sign in. */
export function UserPasswordForm({ user, close }: { user: User; close: () => void }) {
  const { t } = useTranslation('admin');
  const queries = useQueryClient();
  const { id, name } = user;
  const form = useSaveForm({
    initial: { password: '' },
    validate: {
      password: (password) => (password.length < SHORTEST_PASSWORD ? t('users.tooShort', { count: SHORTEST_PASSWORD }) : null),
    },
    save: (body) => answer(api.PUT('/api/v1/users/{id}/password', { params: { path: { id } }, body })),
    saved: () => {
      void queries.invalidateQueries({ queryKey: ['users'] });
      tellDone(t('users.passwordSet', { name }));
      close();
    },
  });
  return (
    <RecordForm form={form} label={t('users.passwordOf', { name })} verb={t('users.setPassword')} cancel={close} labels={{}}>
      <Text size="sm">{t('users.passwordText', { name })}</Text>
      <NewPasswordField label={t('users.newPassword')} data-autofocus {...form.fields.getInputProps('password')} />
    </RecordForm>
  );
}
