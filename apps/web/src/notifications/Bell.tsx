import { ActionIcon, Indicator, Popover } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import { LatestNotices } from './LatestNotices.js';

const EVERY = 30_000;
/** What is more is not counted out on so small a mark. */
const MOST = 99;

/** How much is unread, with the latest of it in place. */
export function Bell() {
  const { t } = useTranslation('notifications');
  const [opened, setOpened] = useState(false);
  const { data } = useQuery({
    queryKey: ['notifications', 'count'],
    queryFn: () => answer(api.GET('/api/v1/notifications/count')),
    refetchInterval: EVERY,
  });
  const unread = data?.unread ?? 0;
  const label = unread === 0 ? t('bell.none') : t('bell.unread', { count: unread, many: showNumber(unread) });
  const close = (): void => setOpened(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={400} trapFocus returnFocus shadow="md">
      <Indicator
        label={unread > MOST ? `${MOST}+` : showNumber(unread)}
        size={16}
        offset={6}
        disabled={unread === 0}
        color="rose"
      >
        <Popover.Target>
          <ActionIcon
            variant="subtle"
            color="slate"
            size={34}
            aria-label={label}
            title={label}
            onClick={() => setOpened(!opened)}
          >
            <IconBell size={18} aria-hidden />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown p={0} maw="calc(100vw - 24px)" aria-label={t('titles.notifications')}>
        {opened ? <LatestNotices unread={unread} close={close} /> : null}
      </Popover.Dropdown>
    </Popover>
  );
}
