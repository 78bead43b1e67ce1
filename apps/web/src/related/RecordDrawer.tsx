import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';

interface RecordDrawerProps {
  opened: boolean;
  close: () => void;
  title: string;
  /** With room for what it comes to beside its fields. */
  wide?: boolean;
  /** Made anew each time, so that nothing of the last time is left. */
  children: () => ReactNode;
}

/** A form beside the page that it belongs to. */
export function RecordDrawer({ opened, close, title, wide = false, children }: RecordDrawerProps) {
  return (
    <Drawer opened={opened} onClose={close} title={title} position="right" size={wide ? 'min(1160px, 100%)' : 'md'}>
      {opened ? children() : null}
    </Drawer>
  );
}
