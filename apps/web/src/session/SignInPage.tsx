import { Box, Center, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { useTitle } from '../parts/use-title.js';
import { sessionGoesOn } from './ended.js';
import { readNext } from './next.js';
import { SignInForm } from './SignInForm.js';

export function SignInPage() {
  const router = useRouter();
  const { next } = useSearch({ from: '/sign-in', select: readNext });
  const { t } = useTranslation('session');
  useTitle(t('title'));
  const { data: setup } = useQuery({ queryKey: ['setup'], queryFn: () => answer(api.GET('/api/v1/setup')), retry: false });
  // Where there is no organisation yet, nobody can sign in to one.
  useEffect(() => {
    if (setup?.needed) router.history.replace('/setup');
  }, [setup, router]);
  const goOn = (): void => {
    sessionGoesOn();
    // By its address, since it may carry a question of its own.
    router.history.push(next ?? '/');
  };
  return (
    <Center component="main" mih="100dvh" p="md">
      <Box className="panel" p="xl" w={380} maw="100%">
        <Stack gap="md">
          <Group gap="sm">
            <img src="/mark.svg" alt="" width={32} height={32} />
            <Title order={1} translate="no">
              Quartermaster
            </Title>
          </Group>
          <Text c="dimmed">{t('welcome')}</Text>
          <SignInForm onDone={goOn} />
        </Stack>
      </Box>
    </Center>
  );
}
