import { ActionIcon } from '@mantine/core';
import type { TablerIcon } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { useMay } from '../session/session.js';

interface RemoveEntryProps {
  icon: TablerIcon;
  label: string;
  /** What is told when it is gone, with the way back. */
  gone: string;
  remove: () => Promise<unknown>;
  giveBack: () => Promise<unknown>;
  /** Lets go of what was read before. */
  forget: () => void;
}

/** Takes one line out of a list of the organisation, which can be taken back; only for those who may change it. */
export function RemoveEntry({ icon: Icon, label, gone, remove, giveBack, forget }: RemoveEntryProps) {
  const mayEdit = useMay('organization.edit');
  const removing = useMutation({
    mutationFn: remove,
    onError: tellFailed,
    onSuccess: () => tellDone(gone, { undo: () => giveBack().finally(forget) }),
    onSettled: forget,
  });
  if (!mayEdit) return null;
  return (
    <ActionIcon
      variant="subtle"
      color="slate"
      loading={removing.isPending}
      onClick={() => removing.mutate()}
      aria-label={label}
      title={label}
    >
      <Icon size={16} aria-hidden />
    </ActionIcon>
  );
}
