import { Button, SegmentedControl, Stack } from '@mantine/core';
import { IconChecks } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useQuestion } from '../address/use-question.js';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { PageHeader } from '../parts/PageHeader.js';
import { NoticeLine } from './NoticeLine.js';
import { useReading } from './notices.js';
import classes from './notifications.module.css';

/** All that somebody was told, the newest first. */
export function NotificationsPage() {
  const { t } = useTranslation('notifications');
  const [question, ask] = useQuestion();
  const unread = question['unread'] === 'yes';
  const reading = useReading();
  const { data, error, isPending, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['notifications', 'list', unread],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/api/v1/notifications', {
          params: { query: { limit: 50, ...(unread ? { unread } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next,
  });
  const notices = data?.pages.flatMap((page) => page.data) ?? [];
  const hasUnread = notices.some(({ readAt }) => readAt === null);
  return (
    <Stack gap="md" maw={860}>
      <PageHeader
        title={t('titles.notifications')}
        actions={
          <Button
            variant="default"
            leftSection={<IconChecks size={16} aria-hidden />}
            disabled={!hasUnread}
            loading={reading.isPending && reading.variables === 'all'}
            onClick={() => reading.mutate('all')}
          >
            {t('readAll')}
          </Button>
        }
      />
      <SegmentedControl
        aria-label={t('which')}
        value={unread ? 'unread' : 'all'}
        onChange={(chosen) => ask({ unread: chosen === 'unread' ? 'yes' : undefined })}
        data={[
          { value: 'all', label: t('all') },
          { value: 'unread', label: t('unreadOnly') },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {isPending ? <LineSkeletons count={6} height={56} /> : null}
      {data ? (
        <div className="panel">
          {notices.length === 0 ? (
            <EmptyNotice title={unread ? t('noneUnread') : t('none')}>{t('noneText')}</EmptyNotice>
          ) : (
            <ul className={classes['list']}>
              {notices.map((notice) => (
                <NoticeLine key={notice.id} notice={notice} />
              ))}
            </ul>
          )}
        </div>
      ) : null}
      {hasNextPage ? (
        <Button variant="default" onClick={() => void fetchNextPage()} loading={isFetchingNextPage}>
          {t('more')}
        </Button>
      ) : null}
    </Stack>
  );
}
