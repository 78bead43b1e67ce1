import { Button, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useTitle } from '../parts/use-title.js';

/** Says that what was asked for is not there, or not for whoever asks. */
export function NotFound({ what }: { what?: string }) {
  const { t } = useTranslation('frame');
  useTitle(t('notFound.title'));
  return (
    <Stack align="center" gap="sm" py={80} px="md" ta="center">
      <Title order={1}>{what ?? t('notFound.heading')}</Title>
      <Text c="dimmed">{t('notFound.text')}</Text>
      <Button component={Link} to="/">
        {t('notFound.back')}
      </Button>
    </Stack>
  );
}
