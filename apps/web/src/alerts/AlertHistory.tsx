import { Text } from '@mantine/core';
import { IconBellRinging, IconCircleCheck, IconEye, IconRotate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showMonth } from '../parts/locale.js';
import { ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { Timeline } from '../parts/Timeline.js';
import { icons } from './AlertState.js';
import { alertHistoryQuery, type SpendAlert } from './alerts.js';

const eventIcons = {
  acknowledged: IconEye,
  muted: icons.muted,
  reopened: IconRotate,
  closed: IconCircleCheck,
  found_again: IconBellRinging,
} as const;

/** From when it was found: who decided what, and when it settled by itself or was found again. */
export function AlertHistory({ alert }: { alert: SpendAlert }) {
  const { t } = useTranslation('alerts');
  const { data, error, refetch } = useQuery(alertHistoryQuery(alert));
  if (error) return <ErrorNotice error={error} retry={() => void refetch()} />;
  if (!data) return <LineSkeletons count={2} height={36} />;
  const found = { id: 'found', icon: IconBellRinging, color: 'amber', title: t('events.found'), at: data.foundAt };
  const steps = data.events.map(({ event, by, note, mutedUntil, at }) => ({
    ...{ id: `${event} ${at}`, icon: eventIcons[event], at, who: by ?? undefined },
    title: mutedUntil ? t('mutedUpTo', { month: showMonth(mutedUntil, { long: true }) }) : t(`events.${event}`),
    children: note ? <Text size="sm">{note}</Text> : undefined,
  }));
  return (
    <section aria-label={t('history')}>
      <Text size="sm" fw={600} mb="xs">
        {t('history')}
      </Text>
      <Timeline entries={[...steps, found]} />
    </section>
  );
}
