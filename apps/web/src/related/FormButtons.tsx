import { Button, type ButtonProps } from '@mantine/core';
import { IconPencil, IconPlus, type TablerIcon } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { type Permission, useMay } from '../session/session.js';
import { RecordDrawer } from './RecordDrawer.js';

interface FormButtonProps {
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
export function AddButton(props: FormButtonProps) {
  return <DrawerButton {...props} title={props.label} icon={IconPlus} variant={props.quiet ? 'default' : 'filled'} />;
}

/** Opens the form for what there is; not there for those who may not. */
export function EditButton(props: FormButtonProps & { title: string }) {
  return <DrawerButton {...props} icon={IconPencil} variant="default" />;
}

interface DrawerButtonProps extends FormButtonProps {
  title: string;
  icon: TablerIcon;
  variant: NonNullable<ButtonProps['variant']>;
}

function DrawerButton({ label, needs, quiet = false, wide = false, children, title, icon: Icon, variant }: DrawerButtonProps) {
  const may = useMay(needs);
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  if (!may) return null;
  return (
    <>
      <Button
        variant={variant}
        size={quiet ? 'compact-sm' : 'sm'}
        leftSection={<Icon size={16} aria-hidden />}
        onClick={() => setOpened(true)}
      >
        {label}
      </Button>
      <RecordDrawer opened={opened} close={close} title={title} wide={wide}>
        {() => children(close)}
      </RecordDrawer>
    </>
  );
}
