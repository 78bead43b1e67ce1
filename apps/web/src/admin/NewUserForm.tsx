import { SegmentedControl, Select, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { NewPasswordField } from '../forms/NewPasswordField.js';
import { RecordForm } from '../forms/RecordForm.js';
import { RecordPicker } from '../forms/RecordPicker.js';
import { useSaveForm } from '../forms/use-save-form.js';
import { pageOf } from '../parts/things.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';
import { say } from '../values/say.js';
import { roleNames } from './role-names.js';

/** Lets somebody sign in: a person who is known, or a new one; their first role may be granted at once. */
export function NewUserForm({ close }: { close: () => void }) {
  const { t } = useTranslation(['admin', 'forms']);
  const queries = useQueryClient();
  const router = useRouter();
  const mayGrant = useMay('roles.grant');
  const needed = t('forms:needed');
  const form = useSaveForm({
    initial: { who: 'known', personId: '', name: '', email: '', password: '', role: '' },
    validate: {
      personId: (personId, { who }) => (who === 'known' && !personId ? needed : null),
      name: (name, { who }) => (who === 'new' && !name.trim() ? needed : null),
      email: (email) => (email.trim() ? null : needed),
    },
    save: ({ who, personId, name, email, password }, _changes, headers) =>
      answer(
        api.POST('/api/v1/users', {
          headers,
          body: {
            email: email.trim(),
            ...(password ? { password } : {}),
            ...(who === 'known' ? { personId } : { name: name.trim() }),
          },
        }),
      ),
    saved: (user, { role: wanted }) => {
      const role = roleNames.find((each) => each === wanted);
      const granted = role
        ? answer(api.POST('/api/v1/users/{userId}/grants', { params: { path: { userId: user.id } }, body: { role } }))
        : Promise.resolve();
      granted.catch(tellFailed).finally(() => void queries.invalidateQueries({ queryKey: ['users'] }));
      tellDone(t('users.added', { name: user.name }));
      close();
      router.history.push(pageOf('user', user.id));
    },
  });
  const { fields } = form;
  return (
    <RecordForm form={form} label={t('users.add')} verb={t('users.add')} cancel={close} labels={{}}>
      <SegmentedControl
        aria-label={t('users.who')}
        data={[
          { value: 'known', label: t('users.known') },
          { value: 'new', label: t('users.newPerson') },
        ]}
        {...fields.getInputProps('who')}
      />
      {fields.values.who === 'known' ? (
        <RecordPicker
          kind="person"
          label={t('users.person')}
          required
          value={fields.values.personId}
          change={(id) => fields.setFieldValue('personId', id ?? '')}
          error={fields.errors['personId']}
        />
      ) : (
        <TextInput label={t('users.name')} required maxLength={200} autoComplete="off" {...fields.getInputProps('name')} />
      )}
      <TextInput
        label={t('users.email')}
        description={t('users.emailHelp')}
        type="email"
        required
        autoComplete="off"
        {...fields.getInputProps('email')}
      />
      <NewPasswordField
        label={t('users.firstPassword')}
        description={t('users.firstPasswordHelp')}
        {...fields.getInputProps('password')}
      />
      {mayGrant ? (
        <Select
          label={t('users.firstRole')}
          description={t('users.firstRoleHelp')}
          clearable
          data={roleNames.map((value) => ({ value, label: say(value) }))}
          {...fields.getInputProps('role')}
          value={fields.values.role || null}
          onChange={(role) => fields.setFieldValue('role', role ?? '')}
        />
      ) : null}
    </RecordForm>
  );
}
