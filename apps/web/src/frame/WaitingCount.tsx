import { VisuallyHidden } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../api/client.js';
import { showNumber } from '../parts/locale.js';
import classes from './Rail.module.css';

const MOST = 99;
const EVERY = 60_000;

/** How many requests wait for this person's decision; nothing while there are none. */
export function WaitingCount() {
  const { t } = useTranslation('frame');
  const { data } = useQuery({
    queryKey: ['approvals', 'count'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/approvals', { params: { query: { limit: MOST } }, signal })),
    select: ({ data: waiting, next }) => ({ count: waiting.length, more: next !== null }),
    refetchInterval: EVERY,
  });
  if (!data || data.count === 0) return null;
  const many = `${showNumber(data.count)}${data.more ? '+' : ''}`;
  return (
    <span className={classes['count']}>
      <VisuallyHidden>{t('waiting', { many })}</VisuallyHidden>
      <span aria-hidden>{many}</span>
    </span>
  );
}
