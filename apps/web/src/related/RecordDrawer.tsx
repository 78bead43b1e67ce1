import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

interface RecordDrawerProps {
  opened: boolean;
  close: () => void;
  title: string;
  /** Made anew each time, so that nothing of the last time is left. */
  children: () => ReactNode;
}

/** A form beside the page that it belongs to. */
export function RecordDrawer({ opened, close, title, children }: RecordDrawerProps) {
  return (
    <Drawer opened={opened} onClose={close} title={title} position="right" size="md">
      {opened ? children() : null}
    </Drawer>
  );
}
