import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { EmptyNotice, ErrorNotice, LineSkeletons } from '../parts/Notice.js';
import { NoticeLine } from './NoticeLine.js';
import { useReading } from './notices.js';
import classes from './notifications.module.css';

/** What somebody was told lately, below the bell. */
export function LatestNotices({ unread, close }: { unread: number; close: () => void }) {
  const { t } = useTranslation('notifications');
  const reading = useReading();
  const { data, error, refetch } = useQuery({
    queryKey: ['notifications', 'latest'],
    queryFn: () => answer(api.GET('/api/v1/notifications', { params: { query: { limit: 10 } } })),
  });
  return (
    <>
      <div className={classes['head']}>
        <strong>{t('titles.notifications')}</strong>
        <Button
          size="compact-sm"
          variant="subtle"
          color="slate"
          disabled={unread === 0}
          loading={reading.isPending && reading.variables === 'all'}
          onClick={() => reading.mutate('all')}
        >
          {t('readAll')}
        </Button>
      </div>
      {error ? <ErrorNotice error={error} retry={() => void refetch()} /> : null}
      {!data && !error ? <LineSkeletons count={4} height={52} /> : null}
      {data?.data.length === 0 ? <EmptyNotice title={t('none')}>{t('noneText')}</EmptyNotice> : null}
      <ul className={`${classes['list']} ${classes['latest']}`}>
        {data?.data.map((notice) => (
          <NoticeLine key={notice.id} notice={notice} opened={close} />
        ))}
      </ul>
      <div className={classes['foot']}>
        <Link to="/notifications" className="link" onClick={close}>
          {t('showAll')}
        </Link>
      </div>
    </>
  );
}
