import { ActionIcon, Indicator } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';

const EVERY = 30_000;

/** How much is unread, and the way to it. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const { data } = useQuery({
    queryKey: ['notifications', 'count'],
    queryFn: () => answer(api.GET('/api/v1/notifications/count')),
    refetchInterval: EVERY,
  });
  const unread = data?.unread ?? 0;
  const label = unread === 0 ? t('bell.none') : t('bell.unread', { count: unread, many: showNumber(unread) });
  return (
    <Indicator label={showNumber(unread)} size={16} offset={6} disabled={unread === 0} color="rose">
      <ActionIcon component={Link} to="/notifications" variant="subtle" color="slate" size={34} aria-label={label} title={label}>
        <IconBell size={18} aria-hidden />
      </ActionIcon>
    </Indicator>
  );
}
