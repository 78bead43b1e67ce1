import { Alert, Button, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { Problem } from '../api/problem.js';
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
  const signIn = useSignIn();
  const [organizations, setOrganizations] = useState<Choice[]>([]);
  const form = useForm({
    initialValues: { email: email ?? '', password: '', organizationId: '' },
    validate: {
      email: (value) => (value.trim() ? null : 'Enter your e-mail address'),
      password: (value) => (value ? null : 'Enter your password'),
      organizationId: (value) => (organizations.length > 0 && !value ? 'Choose the organisation' : null),
    },
  });
  const submit = form.onSubmit(({ organizationId, ...values }) =>
    signIn.mutate(
      { email: values.email.trim(), password: values.password, ...(organizationId ? { organizationId } : {}) },
      { onSuccess: onDone, onError: (error) => setOrganizations(offeredBy(error)) },
    ),
  );
  const refusal = organizations.length > 0 ? null : signIn.error;
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        {refusal ? (
          <Alert color="rose" role="alert">
            {refusal instanceof Problem ? refusal.message : 'Sign-in did not work. Please try again.'}
          </Alert>
        ) : null}
        <TextInput
          label="E-mail"
          type="email"
          autoComplete="username"
          readOnly={email !== undefined}
          data-autofocus={email === undefined || undefined}
          autoFocus={email === undefined}
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label="Password"
          autoComplete="current-password"
          data-autofocus={email !== undefined || undefined}
          visibilityToggleButtonProps={{ 'aria-label': 'Show or hide the password' }}
          {...form.getInputProps('password')}
        />
        {organizations.length > 0 ? (
          <Select label="Organisation" data={organizations} {...form.getInputProps('organizationId')} />
        ) : null}
        <Button type="submit" fullWidth loading={signIn.isPending}>
          Sign in
        </Button>
      </Stack>
    </form>
  );
}

/** The organisations that one e-mail address and password open, where there are several. */
function offeredBy(error: Error): Choice[] {
  const offered = error instanceof Problem && error.code === 'conflict' ? error.facts['organizations'] : undefined;
  return Array.isArray(offered) ? offered.filter(isNamed).map(({ id, name }) => ({ value: id, label: name })) : [];
}

function isNamed(value: unknown): value is { id: string; name: string } {
  return typeof value === 'object' && value !== null && 'id' in value && 'name' in value;
}
