import { Alert, Button, NativeSelect, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { i18n } from '../i18n/i18n.js';
import { problemText } from '../parts/problem-text.js';
import { useSignIn } from './session.js';

interface SignInFormProps {
  /** Whose session it was; absent, anybody may sign in. */
  email?: string;
  onDone: () => void;
}

interface Choice {
  value: string;
  label: string;
}

/** E-mail address and password; who belongs to several organisations is asked for one of them. */
export function SignInForm({ email, onDone }: SignInFormProps) {
  const { t } = useTranslation('session');
  const signIn = useSignIn();
  const [organizations, setOrganizations] = useState<Choice[]>([]);
  // By hand, since the library of forms would be a thirtieth of the first visit, and this is its only form.
  const [values, setValues] = useState({ email: email ?? '', password: '', organizationId: '' });
  const [tried, setTried] = useState(false);
  const missing = {
    email: values.email.trim() === '',
    password: values.password === '',
    organizationId: organizations.length > 0 && values.organizationId === '',
  };
  const field = (name: keyof typeof values, sayWhatIsMissing: string) => ({
    value: values[name],
    onChange: (event: { currentTarget: { value: string } }) => setValues({ ...values, [name]: event.currentTarget.value }),
    error: tried && missing[name] ? sayWhatIsMissing : undefined,
  });
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (missing.email || missing.password || missing.organizationId) return;
    const { organizationId, password } = values;
    signIn.mutate(
      { email: values.email.trim(), password, ...(organizationId ? { organizationId } : {}) },
      {
        onSuccess: onDone,
        onError: (error) => {
          setTried(false);
          setOrganizations(offeredBy(error));
        },
      },
    );
  };
  const refusal = organizations.length > 0 ? null : signIn.error;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {refusal ? (
          <Alert color="rose" role="alert">
            {refusalText(refusal)}
          </Alert>
        ) : null}
        <TextInput
          label={t('email')}
          type="email"
          autoComplete="username"
          readOnly={email !== undefined}
          data-autofocus={email === undefined || undefined}
          autoFocus={email === undefined}
          {...field('email', t('enterEmail'))}
        />
        <PasswordInput
          label={t('password')}
          autoComplete="current-password"
          data-autofocus={email !== undefined || undefined}
          visibilityToggleButtonProps={{ 'aria-label': t('showPassword') }}
          {...field('password', t('enterPassword'))}
        />
        {organizations.length > 0 ? (
          <NativeSelect
            label={t('organization')}
            data={[{ value: '', label: t('chooseOrganization') }, ...organizations]}
            {...field('organizationId', t('chooseOrganization'))}
          />
        ) : null}
        <Button type="submit" fullWidth loading={signIn.isPending}>
          {t('signIn')}
        </Button>
      </Stack>
    </form>
  );
}

/** The server's own words where they are in the person's language. */
function refusalText(error: Error): string {
  const code = error instanceof Problem ? error.code : 'refused';
  if (code === 'sign_in_failed') return i18n.t('session:failed');
  if (code === 'locked_out') return i18n.t('session:lockedOut');
  return code === 'refused' ? i18n.t('session:refused') : problemText(error);
}

/** The organisations that one e-mail address and password open, where there are several. */
function offeredBy(error: Error): Choice[] {
  const offered = error instanceof Problem && error.code === 'conflict' ? error.facts['organizations'] : undefined;
  return Array.isArray(offered) ? offered.filter(isNamed).map(({ id, name }) => ({ value: id, label: name })) : [];
}

function isNamed(value: unknown): value is { id: string; name: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
