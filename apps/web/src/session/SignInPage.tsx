import { Alert, Box, Button, Center, Group, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Problem } from '../api/client.js';
import { useSignIn } from './session.js';

export function SignInPage() {
  const signIn = useSignIn();
  const navigate = useNavigate();
  const { next } = useSearch({ from: '/sign-in' });
  const form = useForm({
    initialValues: { email: '', password: '' },
    validate: {
      email: (value) => (value.trim() ? null : 'Enter your e-mail address'),
      password: (value) => (value ? null : 'Enter your password'),
    },
  });
  const submit = form.onSubmit((values) =>
    signIn.mutate({ email: values.email.trim(), password: values.password }, { onSuccess: () => navigate({ to: next ?? '/' }) }),
  );
  return (
    <Center component="main" mih="100vh" p="md">
      <Box className="panel" p="xl" w={380} maw="100%">
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            <Group gap="sm">
              <img src="/mark.svg" alt="" width={32} height={32} />
              <Title order={1}>Quartermaster</Title>
            </Group>
            <Text c="dimmed">Sign in to your organisation.</Text>
            {signIn.error ? (
              <Alert color="rose" role="alert">
                {signIn.error instanceof Problem ? signIn.error.message : 'Sign-in did not work. Please try again.'}
              </Alert>
            ) : null}
            <TextInput label="E-mail" type="email" autoComplete="username" autoFocus {...form.getInputProps('email')} />
            <PasswordInput label="Password" autoComplete="current-password" {...form.getInputProps('password')} />
            <Button type="submit" fullWidth loading={signIn.isPending}>
              Sign in
            </Button>
          </Stack>
        </form>
      </Box>
    </Center>
  );
}
