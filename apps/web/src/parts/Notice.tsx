import { Alert, Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem.js';
import { problemText } from './problem-text.js';

/** What went wrong, in plain words, with a way to try again. */
export function ErrorNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useTranslation('parts');
  return (
    <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} title={t('states.failed')} role="alert">
      <Group justify="space-between">
        <Text size="sm">{problemText(error)}</Text>
        {retry && !isForbidden(error) ? (
          <Button size="compact-sm" variant="default" onClick={retry}>
            {t('states.tryAgain')}
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}

/** Asked again, it would be refused again. */
function isForbidden(error: unknown): boolean {
  return error instanceof Problem && error.status === 403;
}

interface EmptyNoticeProps {
  title: string;
  /** What the first step is. */
  children?: ReactNode;
  /** The button of that step. */
  action?: ReactNode;
}

/** Nothing here yet, and what the first step is. */
export function EmptyNotice({ title, children, action }: EmptyNoticeProps) {
  return (
    <Stack align="center" gap={4} py="md" px="sm" ta="center">
      <Text fw={600}>{title}</Text>
      {children ? (
        <Text c="dimmed" size="sm" maw={520} style={{ textWrap: 'balance' }}>
          {children}
        </Text>
      ) : null}
      {action ? <Group mt="xs">{action}</Group> : null}
    </Stack>
  );
}

const lines = Array.from({ length: 40 }, (_unused, line) => `line ${line}`);

/** Lines that are on their way, in their final height. */
export function LineSkeletons({ count = 5, height = 32 }: { count?: number; height?: number }) {
  const { t } = useTranslation('parts');
  return (
    <Stack gap={8} role="status" aria-label={t('states.loading')}>
      {lines.slice(0, count).map((line) => (
        <Skeleton key={line} height={height} />
      ))}
    </Stack>
  );
}
