import { Button, Group, Text } from '@mantine/core';
import type { NotificationData } from '@mantine/notifications';
import { loadPart } from '../api/reach.js';
import { i18n } from '../i18n/i18n.js';
import { problemText } from './problem-text.js';

interface Done {
  /** Takes it back; the toast then stays long enough to be reached by keyboard. */
  undo?: () => Promise<unknown>;
  /** What to say once it is taken back. */
  undone?: string;
}

let wanted = false;
/** What the newest toast would take back, while it is shown. */
let takesBack: (() => void) | undefined;
const watchers = new Set<() => void>();

/** Toasts come with the first one, since many visits need none. */
export function areToastsWanted(): boolean {
  return wanted;
}

export function watchToasts(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

async function show(toast: NotificationData): Promise<() => void> {
  wanted = true;
  for (const tell of watchers) tell();
  const { notifications } = await loadPart(() => import('@mantine/notifications'));
  const id = notifications.show({ closeButtonProps: { 'aria-label': i18n.t('parts:toasts.close') }, ...toast });
  return () => notifications.hide(id);
}

/** Takes back what the newest toast tells, as its button does; `false` where none is shown that could. */
export function takeLastBack(): boolean {
  const begin = takesBack;
  begin?.();
  return begin !== undefined;
}

/** Says shortly that something is done, with a way to take it back where there is one. */
export function tellDone(message: string, { undo, undone = i18n.t('parts:toasts.undone') }: Done = {}): void {
  if (!undo) {
    void show({ color: 'green', message });
    return;
  }
  const forget = (): void => {
    if (takesBack === begin) takesBack = undefined;
  };
  const takeBack = async (): Promise<void> => {
    forget();
    (await hide)();
    try {
      await undo();
      tellDone(undone);
    } catch (error) {
      tellFailed(error);
    }
  };
  const begin = (): void => void takeBack();
  takesBack = begin;
  const hide = show({
    color: 'green',
    autoClose: 12_000,
    onClose: forget,
    message: (
      <Group justify="space-between" wrap="nowrap" gap="sm">
        <Text size="sm">{message}</Text>
        <Button size="compact-sm" variant="default" aria-keyshortcuts="Z" onClick={begin}>
          {i18n.t('parts:toasts.undo')}
        </Button>
      </Group>
    ),
  });
}

/** Says what was refused, where there is no field to say it at. */
export function tellFailed(error: unknown): void {
  void show({ color: 'rose', title: i18n.t('parts:toasts.failed'), message: problemText(error), role: 'alert' });
}
