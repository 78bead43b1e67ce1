import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useClipboard } from '@mantine/hooks';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './SecretOnce.module.css';

interface SecretOnceProps {
  secret: string;
  /** That it is shown this once. */
  notice: string;
  /** What it is for. */
  children: React.ReactNode;
  close: () => void;
}

/** A secret that nobody can see again afterwards. */
export function SecretOnce({ secret, notice, children, close }: SecretOnceProps) {
  const { t } = useTranslation();
  const clipboard = useClipboard({ timeout: 4_000 });
  return (
    <Stack gap="md">
      <Alert color="amber" role="status">
        {notice}
      </Alert>
      <Group gap="xs" wrap="nowrap" align="stretch">
        <code className={classes['secret']}>{secret}</code>
        <Button
          variant="default"
          h="auto"
          leftSection={clipboard.copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
          onClick={() => clipboard.copy(secret)}
        >
          {clipboard.copied ? t('secret.copied') : t('secret.copy')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed">
        {children}
      </Text>
      <Group justify="flex-end">
        <Button onClick={close}>{t('secret.kept')}</Button>
      </Group>
    </Stack>
  );
}
