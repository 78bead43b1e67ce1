import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Problem } from '../api/problem.js';

/** What went wrong, in plain words, with a way to try again. */
export function ErrorNotice({ error, retry }: { error: unknown; retry?: () => void }) {
  const text = error instanceof Problem ? error.message : 'This part of the page could not be shown.';
  return (
    <Alert color="rose" icon={<IconAlertTriangle aria-hidden />} title="That did not work" role="alert">
      <Group justify="space-between">
        <Text size="sm">{text}</Text>
        {retry ? (
          <Button size="compact-sm" variant="default" onClick={retry}>
            Try again
          </Button>
        ) : null}
      </Group>
    </Alert>
  );
}

/** Nothing here yet, and what the first step is. */
export function EmptyNotice({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <Stack align="center" gap={4} py="md" ta="center">
      <Text fw={600}>{title}</Text>
      <Text c="dimmed" size="sm">
        {children}
      </Text>
    </Stack>
  );
}
