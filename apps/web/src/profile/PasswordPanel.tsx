import { PasswordInput, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { Problem } from '../api/problem.js';
import { NewPasswordField, SHORTEST_PASSWORD } from '../forms/NewPasswordField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { Panel } from '../parts/Panel.js';
import { tellDone } from '../parts/toasts.js';

/** Another password, proven by the present one. */
export function PasswordPanel() {
  const { t } = useTranslation('profile');
  // What was typed is gone once it is saved.
  const [changed, setChanged] = useState(0);
  return (
    <Panel title={t('password.title')}>
      <PasswordForm key={changed} done={() => setChanged(changed + 1)} />
    </Panel>
  );
}

function PasswordForm({ done }: { done: () => void }) {
  const { t } = useTranslation(['profile', 'forms']);
  const queries = useQueryClient();
  const form = useSaveForm({
    initial: { currentPassword: '', newPassword: '', again: '' },
    validate: {
      currentPassword: (value) => (value ? null : t('forms:needed')),
      newPassword: (value) => (value.length < SHORTEST_PASSWORD ? t('password.tooShort', { count: SHORTEST_PASSWORD }) : null),
      again: (value, { newPassword }) => (value === newPassword ? null : t('password.differs')),
    },
    save: ({ currentPassword, newPassword }) =>
      answer(api.PUT('/api/v1/password', { body: { currentPassword, newPassword } })).catch((error: unknown) => {
        throw atCurrentPassword(error, t('password.wrong'));
      }),
    saved: () => {
      tellDone(t('password.saved'));
      void queries.invalidateQueries({ queryKey: ['sessions'] });
      done();
    },
  });
  const toggle = { 'aria-label': t('forms:password.show') };
  return (
    <RecordForm form={form} label={t('password.title')} verb={t('password.verb')} labels={{}}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t('password.hint')}
        </Text>
        <PasswordInput
          label={t('password.current')}
          autoComplete="current-password"
          visibilityToggleButtonProps={toggle}
          {...form.fields.getInputProps('currentPassword')}
        />
        <NewPasswordField label={t('password.new')} {...form.fields.getInputProps('newPassword')} />
        <PasswordInput
          label={t('password.again')}
          autoComplete="new-password"
          visibilityToggleButtonProps={toggle}
          {...form.fields.getInputProps('again')}
        />
      </Stack>
    </RecordForm>
  );
}

/** The API says that the proof failed as it does at sign-in; here there is one field that it can be about. */
function atCurrentPassword(error: unknown, reason: string): unknown {
  if (!(error instanceof Problem) || error.code !== 'sign_in_failed') return error;
  return new Problem(error.code, error.status, error.message, [{ pointer: '/currentPassword', code: error.code, reason }]);
}
