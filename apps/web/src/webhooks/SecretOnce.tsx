import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { NewEndpoint } from './webhooks.js';
import classes from './webhooks.module.css';

/** The secret of an endpoint, this once. */
export function SecretOnce({ endpoint, close }: { endpoint: NewEndpoint; close: () => void }) {
  const { t } = useTranslation('webhooks');
  const clipboard = useClipboard({ timeout: 4_000 });
  return (
    <Stack gap="md">
      <Alert color="amber" role="status">
        {t('secret.once')}
      </Alert>
      <Group gap="xs" wrap="nowrap" align="stretch">
        <code className={classes['secret']}>{endpoint.secret}</code>
        <Button
          variant="default"
          h="auto"
          leftSection={clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => clipboard.copy(endpoint.secret)}
        >
          {clipboard.copied ? t('secret.copied') : t('secret.copy')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {t('secret.use')}
      </Text>
      <Group justify="flex-end">
        <Button onClick={close}>{t('secret.kept')}</Button>
      </Group>
    </Stack>
  );
}
