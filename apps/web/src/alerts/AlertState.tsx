import { Group } from '@mantine/core';
import { IconBellOff, IconBellRinging, IconCircleCheck, IconEye } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { SpendAlert } from './alerts.js';

export const icons = { open: IconBellRinging, acknowledged: IconEye, muted: IconBellOff, closed: IconCircleCheck } as const;

/** Whether somebody still has to look: icon and word together. */
export function AlertState({ state }: { state: SpendAlert['state'] }) {
  const { t } = useTranslation('alerts');
  const Icon = icons[state];
  return (
    <Group component="span" gap={6} wrap="nowrap" c={state === 'open' ? 'var(--qm-warning)' : 'dimmed'}>
      <Icon size={14} aria-hidden />
      {t(`states.${state}`)}
    </Group>
  );
}
