import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { i18n } from '../i18n/i18n.js';
import { problemText } from './problem-text.js';

interface Done {
  /** Takes it back; the toast then stays long enough to be reached by keyboard. */
  undo?: () => Promise<unknown>;
  /** What to say once it is taken back. */
  undone?: string;
}

/** Says shortly that something is done, with a way to take it back where there is one. */
export function tellDone(message: string, { undo, undone = i18n.t('parts:toasts.undone') }: Done = {}): void {
  if (!undo) {
    notifications.show({ color: 'green', message, closeButtonProps: closing() });
    return;
  }
  const takeBack = async (): Promise<void> => {
    notifications.hide(id);
    try {
      await undo();
      tellDone(undone);
    } catch (error) {
      tellFailed(error);
    }
  };
  const id = notifications.show({
    color: 'green',
    autoClose: 12_000,
    closeButtonProps: closing(),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="default" onClick={() => void takeBack()}>
          {i18n.t('parts:toasts.undo')}
        </Button>
      </Group>
    ),
  });
}

/** Says what was refused, where there is no field to say it at. */
export function tellFailed(error: unknown): void {
  notifications.show({
    color: 'rose',
    title: i18n.t('parts:toasts.failed'),
    message: problemText(error),
    role: 'alert',
    closeButtonProps: closing(),
  });
}

function closing(): { 'aria-label': string } {
  return { 'aria-label': i18n.t('parts:toasts.close') };
}
