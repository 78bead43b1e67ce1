import { Box, Button, Center, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { speak } from '../i18n/i18n.js';
import { languageNames, languageOf, languages } from '../i18n/languages.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { useTitle } from '../parts/use-title.js';
import { SetupForm } from './SetupForm.js';

/** The first page of an empty installation: founds the organisation and its administrator, once. */
export function SetupPage() {
  const { t, i18n } = useTranslation('setup');
  useTitle(t('titles.setup'));
  const { data, error, refetch } = useQuery({ queryKey: ['setup'], queryFn: () => answer(api.GET('/api/v1/setup')) });
  return (
    <Center component="main" mih="100dvh" p="md">
      <Box className="panel" p="xl" w={620} maw="100%">
        <Stack gap="lg">
          <Group justify="space-between" gap="sm">
            <Group gap="sm" wrap="nowrap">
              <img src="/mark.svg" alt="" width={32} height={32} />
              <Title order={1}>{t('titles.setup')}</Title>
            </Group>
            <Select
              aria-label={t('language')}
              w={130}
              allowDeselect={false}
              data={languages.map((value) => ({ value, label: languageNames[value] }))}
              value={languageOf(i18n.language) ?? null}
              onChange={(chosen) => {
                const language = languages.find((each) => each === chosen);
                if (language) void speak(language);
              }}
            />
          </Group>
          {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
          {!data && !error ? <LineSkeletons count={8} height={44} /> : null}
          {data?.needed === false ? <Done /> : null}
          {data?.needed ? (
            <>
              <Text c="dimmed">{t('welcome')}</Text>
              <SetupForm />
            </>
          ) : null}
        </Stack>
      </Box>
    </Center>
  );
}

function Done() {
  const { t } = useTranslation('setup');
  const navigate = useNavigate();
  return (
    <EmptyNotice title={t('done')} action={<Button onClick={() => void navigate({ to: '/sign-in' })}>{t('signIn')}</Button>}>
      {t('doneText')}
    </EmptyNotice>
  );
}
