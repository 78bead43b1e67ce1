import { Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { type Permission, useMay } from '../session/session.js';

interface EditButtonProps {
  /** The verb: "Change the book". */
  label: string;
  title: string;
  needs: Permission;
  quiet?: boolean;
  /** The form. */
  children: (close: () => void) => ReactNode;
}

/** Opens the form for what there is; not there for those who may not. */
export function EditButton({ label, title, needs, quiet = false, children }: EditButtonProps) {
  const may = useMay(needs);
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!may) return null;
  return (
    <>
      <Button
        variant="default"
        size={quiet ? 'compact-sm' : 'sm'}
        leftSection={<IconPencil size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
      <RecordDrawer opened={opened} close={close} title={title}>
        {() => children(close)}
      </RecordDrawer>
    </>
  );
}
