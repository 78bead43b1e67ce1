import { ActionIcon, Button, Menu, Text } from '@mantine/core';
import { IconDots, IconKey, IconLock, IconLockOpen, IconPencil, IconTrash } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { DangerDialog } from '../parts/DangerDialog.js';
import { tellDone, tellFailed } from '../parts/toasts.js';
import { RecordDrawer } from '../related/RecordDrawer.js';
import { useMay } from '../session/session.js';
import { UserForm } from './UserForm.js';
import { UserPasswordForm } from './UserPasswordForm.js';
import type { User } from './user-columns.js';

/** What an administrator can do to a user. */
export function UserActions({ user }: { user: User }) {
  const { t } = useTranslation('admin');
  const may = useMay('users.manage');
  const queries = useQueryClient();
  const router = useRouter();
  const [opened, setOpened] = useState<'edit' | 'password' | 'remove' | null>(null);
  const close = (): void => setOpened(null);
  const { id, name, locked, version } = user;
  const setLocked = (next: boolean, at: number) =>
    answer(
      api.PATCH('/api/v1/users/{id}', { params: { path: { id } }, headers: { 'If-Match': `"${at}"` }, body: { locked: next } }),
    ).finally(() => queries.invalidateQueries({ queryKey: ['users'] }));
  const locking = useMutation({
    // The page has read the user anew when this is done, so what was wanted is told by the wish.
    mutationFn: (next: boolean) => setLocked(next, version),
    onError: tellFailed,
    onSuccess: (after, next) =>
      tellDone(t(next ? 'users.lockDone' : 'users.unlockDone', { name }), { undo: () => setLocked(!next, after.version) }),
  });
  if (!may) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={34} aria-label={t('users.more')}>
            <IconDots size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconKey size={16} aria-hidden />} onClick={() => setOpened('password')}>
            {t('users.setPassword')}
          </Menu.Item>
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={() => setOpened('remove')}>
            {t('users.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        variant="default"
        loading={locking.isPending}
        leftSection={locked ? <IconLockOpen size={16} aria-hidden /> : <IconLock size={16} aria-hidden />}
        onClick={() => locking.mutate(!locked)}
      >
        {locked ? t('users.unlock') : t('users.lock')}
      </Button>
      <Button leftSection={<IconPencil size={16} aria-hidden />} onClick={() => setOpened('edit')}>
        {t('users.edit')}
      </Button>
      <RecordDrawer opened={opened === 'edit'} close={close} title={t('users.editOf', { name })}>
        {() => <UserForm user={user} close={close} />}
      </RecordDrawer>
      <RecordDrawer opened={opened === 'password'} close={close} title={t('users.passwordOf', { name })}>
        {() => <UserPasswordForm user={user} close={close} />}
      </RecordDrawer>
      <DangerDialog
        opened={opened === 'remove'}
        close={close}
        title={t('users.removeOf', { name })}
        name={name}
        verb={t('users.remove')}
        act={() => answer(api.DELETE('/api/v1/users/{id}', { params: { path: { id } } }))}
        done={() => {
          tellDone(t('users.removed', { name }));
          queries.removeQueries({ queryKey: ['users', id] });
          void queries.invalidateQueries({ queryKey: ['users'] });
          router.history.push('/admin/users');
        }}
      >
        <Text size="sm">{t('users.removeText')}</Text>
      </DangerDialog>
    </>
  );
}
