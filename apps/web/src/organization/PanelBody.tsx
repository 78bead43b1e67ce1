import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';

/** What stands in the panel beside a list, one part under the other. */
export function PanelBody({ children }: { children: ReactNode }) {
  return (
    <Stack p="sm" gap="sm">
      {children}
    </Stack>
  );
}
