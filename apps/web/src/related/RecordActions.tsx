import { Button } from '@mantine/core';
import { IconArchive, IconArchiveOff, IconPencil } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { type Permission, useMay } from '../session/session.js';
import { RecordDrawer } from './RecordDrawer.js';

interface Kept {
  active: boolean;
  version: number;
}

interface RecordActionsProps {
  record: Kept;
  /** What it is called in what is said afterwards. */
  name: string;
  needs: Permission;
  /** The title of the form: "Edit Lisbon". */
  editTitle: string;
  form: (close: () => void) => ReactNode;
  /** Puts it away, or takes it out again; the answer tells its new version. */
  setActive: (active: boolean, version: number) => Promise<Kept>;
}

/** What can be done to a record on its page: change it, put it away, take it out again. */
export function RecordActions({ record, name, needs, editTitle, form, setActive }: RecordActionsProps) {
  const { t } = useTranslation('related');
  const may = useMay(needs);
  const [opened, setOpened] = useState(false);
  const close = (): void => setOpened(false);
  const archiving = useMutation({
    mutationFn: () => setActive(!record.active, record.version),
    onSuccess: ({ active, version }) =>
      tellDone(t(active ? 'archive.restored' : 'archive.done', { name }), { undo: () => setActive(!active, version) }),
    onError: tellFailed,
  });
  if (!may) return null;
  return (
    <>
      <Button
        variant="default"
        loading={archiving.isPending}
        leftSection={record.active ? <IconArchive size={16} aria-hidden /> : <IconArchiveOff size={16} aria-hidden />}
        onClick={() => archiving.mutate()}
      >
        {t(record.active ? 'archive.verb' : 'archive.restore')}
      </Button>
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOpened(true)}>
        {t('edit')}
      </Button>
      <RecordDrawer opened={opened} close={close} title={editTitle}>
        {() => form(close)}
      </RecordDrawer>
    </>
  );
}
