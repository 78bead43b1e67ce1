import { Group, Stack, Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';

interface PanelProps {
  title: string;
  /** Beside the heading: a count, a switch, a link to all. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One part of a page with its own heading; a region that a screen reader can go to by its name. */
export function Panel({ title, aside, children }: PanelProps) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <Stack p="md" gap="sm">
        <Group justify="space-between" gap="sm">
          <Title order={2} id={id}>
            {title}
          </Title>
          {aside}
        </Group>
        {children}
      </Stack>
    </section>
  );
}
