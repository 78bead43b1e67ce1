import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Permission, useMay } from '../session/session.js';
import { RecordDrawer } from './RecordDrawer.js';

interface AddButtonProps {
  /** The verb: "Add a vendor". */
  label: string;
  needs: Permission;
  /** A second one on the page is quiet. */
  quiet?: boolean;
  /** Its form has something beside its fields. */
  wide?: boolean;
  /** The form. */
  children: (close: () => void) => ReactNode;
}

/** The button of a list that opens the form for a new record; not there for those who may not. */
export function AddButton({ label, needs, quiet = false, wide = false, children }: AddButtonProps) {
  const may = useMay(needs);
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!may) return null;
  return (
    <>
      <Button
        variant={quiet ? 'default' : 'filled'}
        size={quiet ? 'compact-sm' : 'sm'}
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
      <RecordDrawer opened={opened} close={close} title={label} wide={wide}>
        {() => children(close)}
      </RecordDrawer>
    </>
  );
}
